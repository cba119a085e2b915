// Limits this process to the first N of the cores that it may use.
#pragma once

#include <cstdint>
#include <span>

#ifdef __linux__
#include <sched.h>
#endif

namespace brigade::engine {

/// False on systems without affinity (macOS): the limit cannot be kept, and the window says so.
[[nodiscard]] bool affinitySupported();

/// Every thread of this process, those waiting too, runs on these cores from now on; threads
/// started later inherit it. Returns false when the system refuses.
bool limitProcessToCores(std::span<const std::int16_t> cores);

/// The calling thread alone, and threads that it starts later. Returns false when the system
/// refuses or has no affinity.
bool limitThisThreadToCores(std::span<const std::int16_t> cores);

/// Core that the calling thread runs on; kUnknownCore where the system does not say. About 1 ns on
/// Linux.
#ifdef __linux__
[[nodiscard]] inline std::int16_t currentCore() noexcept
{
    // glibc reads it from the thread's rseq area; -1 (kUnknownCore) when refused.
    return static_cast<std::int16_t>(::sched_getcpu());
}
#else
[[nodiscard]] std::int16_t currentCore() noexcept;
#endif

} // namespace brigade::engine
