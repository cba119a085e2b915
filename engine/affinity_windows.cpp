#include "engine/affinity.h"

#include <windows.h>

namespace brigade::engine {

bool affinitySupported()
{
    return true;
}

bool limitProcessToCores(std::span<const std::int16_t> cores)
{
    // The process's mask holds for all its threads at once, and knows one processor group.
    DWORD_PTR mask = 0;
    for (const std::int16_t core : cores) {
        if (core < 0 || core >= static_cast<int>(8 * sizeof mask))
            return false;
        mask |= DWORD_PTR {1} << core;
    }
    return mask != 0 && SetProcessAffinityMask(GetCurrentProcess(), mask) != 0;
}

std::int16_t currentCore() noexcept
{
    return static_cast<std::int16_t>(GetCurrentProcessorNumber());
}

} // namespace brigade::engine
