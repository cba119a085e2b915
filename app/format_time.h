// Times and counts as a reader wants them: sensible units from ns to min, round steps on an axis.
// Threads: any; pure functions. All times in nanoseconds.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace brigade::app {

enum class TimeUnit : std::uint8_t { Nanoseconds, Microseconds, Milliseconds, Seconds, Minutes };

/// "ns", "µs", "ms", "s", "min".
[[nodiscard]] QString unitName(TimeUnit unit);
[[nodiscard]] std::int64_t unitLengthNs(TimeUnit unit);

/// Three significant digits: "503 ms", "1.25 s", "12.4 µs"; from two minutes on "2 min 5 s".
[[nodiscard]] QString formatDuration(std::int64_t durationNs);

/// Of a text that is broken into lines: a number stays with the unit or "%" behind it.
[[nodiscard]] QString withUnitsKept(QString text);

/// "12,480".
[[nodiscard]] QString formatCount(std::uint64_t count);

/// Steps of 1, 2 or 5 times a power of ten of the unit; every tick lies in [beginNs, endNs].
struct TimeTicks
{
    TimeUnit unit = TimeUnit::Milliseconds;
    std::int64_t stepNs = 1;
    std::vector<std::int64_t> atNs;
};

/// At most `most` ticks, where `most` is at least 2. None for an empty range.
[[nodiscard]] TimeTicks chooseTicks(std::int64_t beginNs, std::int64_t endNs, int most);

/// The number alone, in the unit of the ticks, with as many decimals as their step needs.
[[nodiscard]] QString formatTick(std::int64_t atNs, const TimeTicks &ticks);

} // namespace brigade::app
