#include "engine/affinity.h"

#include <windows.h>

namespace brigade::engine {

bool affinitySupported()
{
    return true;
}

namespace {

/// 0 when a core is not of the one processor group that a mask knows.
DWORD_PTR maskOf(std::span<const std::int16_t> cores)
{
    DWORD_PTR mask = 0;
    for (const std::int16_t core : cores) {
        if (core < 0 || core >= static_cast<int>(8 * sizeof mask))
            return 0;
        mask |= DWORD_PTR {1} << core;
    }
    return mask;
}

} // namespace

bool limitProcessToCores(std::span<const std::int16_t> cores)
{
    // The process's mask holds for all its threads at once.
    const DWORD_PTR mask = maskOf(cores);
    return mask != 0 && SetProcessAffinityMask(GetCurrentProcess(), mask) != 0;
}

bool limitThisThreadToCores(std::span<const std::int16_t> cores)
{
    const DWORD_PTR mask = maskOf(cores);
    return mask != 0 && SetThreadAffinityMask(GetCurrentThread(), mask) != 0;
}

std::int16_t currentCore() noexcept
{
    return static_cast<std::int16_t>(GetCurrentProcessorNumber());
}

} // namespace brigade::engine
