#include "engine/clock.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#if defined(__x86_64__) && !defined(_WIN32)
#include <cpuid.h>
#endif

namespace brigade::engine {

namespace {

bool steadyIsForced()
{
    const char *wish =
        std::getenv("BRIGADE_CLOCK"); // NOLINT(concurrency-mt-unsafe): never set here
    return wish != nullptr && std::string_view(wish) == "steady";
}

#if defined(__x86_64__) && !defined(_WIN32)
bool counterIsInvariant()
{
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    constexpr unsigned kPowerLeaf = 0x80000007;
    constexpr unsigned kInvariantTsc = 1U << 8;
    return __get_cpuid(kPowerLeaf, &eax, &ebx, &ecx, &edx) != 0 && (edx & kInvariantTsc) != 0;
}

/// Linux watches the counters of all cores and stops using them when they disagree.
bool systemTrustsCounter()
{
#if defined(__linux__)
    std::ifstream file("/sys/devices/system/clocksource/clocksource0/current_clocksource");
    std::string name;
    return !(file >> name) || name == "tsc";
#else
    return true;
#endif
}
#endif

/// Both clocks at one moment: of a few tries the one that was interrupted least.
ClockMap::Pair readPair(ClockSource source)
{
    constexpr int kTries = 4;
    ClockMap::Pair best {};
    std::uint64_t bestWidth = UINT64_MAX;
    for (int i = 0; i < kTries; ++i) {
        const std::uint64_t before = readTicks(source);
        orderClockAndMemory();
        const std::int64_t ns = steadyNowNs();
        orderClockAndMemory();
        const std::uint64_t width = readTicks(source) - before;
        if (width < bestWidth) {
            bestWidth = width;
            best = {before + width / 2, ns};
        }
    }
    return best;
}

double slope(ClockMap::Pair from, ClockMap::Pair to)
{
    if (to.ticks <= from.ticks)
        return 1.0;
    return static_cast<double>(to.ns - from.ns) / static_cast<double>(to.ticks - from.ticks);
}

/// The middle of three: a pair that was read while this core was given to somebody else is far off.
double measureTicksPerNs()
{
    constexpr std::int64_t kSpanNs = 50'000; // the pairs' error, some 50 ns, is then 0.1 %
    std::array<double, 3> measured {};
    for (double &each : measured) {
        const ClockMap::Pair first = readPair(ClockSource::Tsc);
        ClockMap::Pair last = first;
        while (last.ns - first.ns < kSpanNs)
            last = readPair(ClockSource::Tsc);
        each = 1.0 / slope(first, last);
    }
    std::sort(measured.begin(), measured.end());
    return measured[1];
}

} // namespace

ClockSource bestClockSource()
{
#if defined(__x86_64__) && !defined(_WIN32)
    static const ClockSource kBest =
        !steadyIsForced() && counterIsInvariant() && systemTrustsCounter() ? ClockSource::Tsc
                                                                           : ClockSource::Steady;
    return kBest;
#else
    static_cast<void>(steadyIsForced);
    return ClockSource::Steady;
#endif
}

std::int64_t steadyNowNs() noexcept
{
    const auto sinceEpoch = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count();
}

std::uint64_t ticksIn(std::chrono::nanoseconds duration, ClockSource source)
{
    if (source == ClockSource::Steady)
        return static_cast<std::uint64_t>(duration.count());
    static const double kTicksPerNs = measureTicksPerNs();
    return static_cast<std::uint64_t>(static_cast<double>(duration.count()) * kTicksPerNs);
}

ClockMap::ClockMap(ClockSource source)
    : m_source(source)
{
    note();
}

std::uint64_t ClockMap::note()
{
    if (m_source == ClockSource::Steady)
        return readTicks(m_source);
    note(readPair(m_source));
    return m_pairs.back().ticks;
}

void ClockMap::note(Pair pair)
{
    if (m_pairs.empty())
        m_first = pair;
    else if (pair.ticks <= m_pairs.back().ticks || pair.ns < m_pairs.back().ns)
        return;
    m_pairs.push_back(pair);
}

std::int64_t ClockMap::toSteadyNs(std::uint64_t ticks) const
{
    if (m_source == ClockSource::Steady)
        return static_cast<std::int64_t>(ticks);
    const auto after =
        std::upper_bound(m_pairs.begin(), m_pairs.end(), ticks,
                         [](std::uint64_t value, const Pair &pair) { return value < pair.ticks; });
    // Before the first pair and behind the last one the nearest stretch is drawn out.
    const bool outside = after == m_pairs.begin() || after == m_pairs.end();
    const Pair from = after == m_pairs.begin() ? *after : *std::prev(after);
    const double nsPerOne = outside ? nsPerTick() : slope(from, *after);
    const auto distance = static_cast<std::int64_t>(ticks - from.ticks);
    return from.ns + static_cast<std::int64_t>(static_cast<double>(distance) * nsPerOne);
}

void ClockMap::forgetBefore(std::uint64_t ticks)
{
    constexpr std::ptrdiff_t kWorthIt = 1024;
    const auto keep = std::partition_point(
        m_pairs.begin(), m_pairs.end(), [ticks](const Pair &pair) { return pair.ticks < ticks; });
    // One pair before stays, as the beginning of the stretch that `ticks` is in.
    if (keep - m_pairs.begin() > kWorthIt)
        m_pairs.erase(m_pairs.begin(), keep - 1);
}

double ClockMap::nsPerTick() const
{
    if (m_source == ClockSource::Steady)
        return 1.0;
    constexpr std::uint64_t kEnoughTicks = 200'000;
    if (m_pairs.back().ticks - m_first.ticks >= kEnoughTicks)
        return slope(m_first, m_pairs.back());
    constexpr std::chrono::nanoseconds kSecond = std::chrono::seconds(1);
    return static_cast<double>(kSecond.count()) / static_cast<double>(ticksIn(kSecond, m_source));
}

} // namespace brigade::engine
