// The part of a run that the timeline shows, and how a pointer moves it: zoomed about a moment,
// dragged along. Pure: a value. Invariant: within the limits it was given, never empty.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace brigade::app {

struct TimeWindow
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 1;
    [[nodiscard]] std::int64_t lengthNs() const { return endNs - beginNs; }
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

inline constexpr std::int64_t kShortestWindowNs = 1000;

/// Moved and, if it must be, shortened to lie within the limits.
[[nodiscard]] inline TimeWindow within(TimeWindow window, const TimeWindow &limits)
{
    const std::int64_t most = std::max(kShortestWindowNs, limits.lengthNs());
    const std::int64_t length = std::clamp(window.lengthNs(), kShortestWindowNs, most);
    const std::int64_t latest = std::max(limits.beginNs, limits.endNs - length);
    const std::int64_t begin = std::clamp(window.beginNs, limits.beginNs, latest);
    return {begin, begin + length};
}

/// `factor` below 1 shows less; what is at `aboutNs` stays where it is.
[[nodiscard]] inline TimeWindow zoomed(const TimeWindow &window,
                                       std::int64_t aboutNs,
                                       double factor)
{
    const auto length = static_cast<double>(window.lengthNs());
    const double wanted = std::max(length * factor, static_cast<double>(kShortestWindowNs));
    const double share = static_cast<double>(aboutNs - window.beginNs) / length;
    const std::int64_t begin = aboutNs - std::llround(share * wanted);
    return {begin, begin + std::llround(wanted)};
}

[[nodiscard]] inline TimeWindow moved(const TimeWindow &window, std::int64_t byNs)
{
    return {window.beginNs + byNs, window.endNs + byNs};
}

} // namespace brigade::app
