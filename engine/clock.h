// The one monotonic clock of all processes of a run: the CPU's own counter where it is invariant
// and calibrated, otherwise the steady clock. Ticks are raw; a ClockMap turns them into
// CLOCK_MONOTONIC nanoseconds. Threads: any.  See: Intel SDM vol. 3, "Invariant TSC"; DESIGN
// section 9 (pairs noted at each drain, piecewise decoding).
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#if defined(__x86_64__) && !defined(_WIN32)
#include <x86intrin.h>
#elif defined(_M_X64)
#include <intrin.h>
#endif

namespace brigade::engine {

enum class ClockSource : std::uint8_t { Steady, Tsc };

/// What this machine allows; decided once per process (the supervisor's choice is handed to the
/// workers). BRIGADE_CLOCK=steady in the environment forces the steady clock.
[[nodiscard]] ClockSource bestClockSource();

/// std::chrono::steady_clock (CLOCK_MONOTONIC on Linux) in nanoseconds.
[[nodiscard]] std::int64_t steadyNowNs() noexcept;

[[nodiscard]] inline std::uint64_t readTicks([[maybe_unused]] ClockSource source) noexcept
{
#if defined(__x86_64__) && !defined(_WIN32)
    if (source == ClockSource::Tsc)
        return __rdtsc();
#endif
    return static_cast<std::uint64_t>(steadyNowNs());
}

/// Between a clock reading and an access to shared memory: neither passes the other. The processor
/// may otherwise read its counter before an earlier access has become visible, or after a later
/// one. (An earlier store must itself be a sequentially consistent exchange.)
inline void orderClockAndMemory() noexcept
{
#if defined(__x86_64__)
    asm volatile("lfence" ::: "memory");
#elif defined(_M_X64)
    _mm_lfence();
#elif defined(__aarch64__)
    asm volatile("dmb ish\n\tisb" ::: "memory");
#else
#error "say here how a clock reading is ordered against memory on this processor"
#endif
}

/// Ticks of a duration, good to about 1 %. The first call per process takes some 50 us.
[[nodiscard]] std::uint64_t ticksIn(std::chrono::nanoseconds duration, ClockSource source);

/// Ticks to steady nanoseconds, piecewise linear between noted pairs; never decreasing, and fixed
/// for good up to the pair noted last. One writer, no concurrent reader.
class ClockMap
{
public:
    struct Pair
    {
        std::uint64_t ticks;
        std::int64_t ns;
    };

    explicit ClockMap(ClockSource source);
    /// Notes a pair (ticks, steady ns) now; call at each drain. Returns its ticks.
    std::uint64_t note();
    /// As note(), with a pair read elsewhere; one that does not come after the last is ignored.
    void note(Pair pair);
    [[nodiscard]] std::int64_t toSteadyNs(std::uint64_t ticks) const;
    /// Ticks before this one will not be asked for any more.
    void forgetBefore(std::uint64_t ticks);
    [[nodiscard]] double nsPerTick() const;
    [[nodiscard]] ClockSource source() const { return m_source; }

private:
    ClockSource m_source;
    Pair m_first {};
    std::vector<Pair> m_pairs;
};

} // namespace brigade::engine
