// All that lies before a moment of a lane: the time in each state and how many intervals began.
// What lies between two moments is the difference of their cuts. Counts modulo 2^32 ns. Threads:
// pure values.
#pragma once

#include "model/thread_fold.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace brigade::model {

/// By state; native work is not in Running but in a place of its own, the last.
using LaneTimes = std::array<std::uint32_t, kThreadStateCount + 1>;

/// Two cuts that lie no further apart tell what lies between them.
inline constexpr std::int64_t kLongestCutNs = std::int64_t {1} << 32;

/// All that lies before a moment, modulo 2^32 ns.
struct LaneCut
{
    LaneTimes ns {};
    std::uint32_t begins = 0; ///< intervals that began
};

/// Place by place.
template<typename Combine>
[[nodiscard]] inline LaneCut combined(const LaneCut &a, const LaneCut &b, const Combine &combine)
{
    LaneCut result;
    // The states by themselves: a compiler takes eight places four at a time, but not nine.
    for (std::size_t i = 0; i < kThreadStateCount; ++i)
        result.ns[i] = combine(a.ns[i], b.ns[i]);
    result.ns[kThreadStateCount] = combine(a.ns[kThreadStateCount], b.ns[kThreadStateCount]);
    result.begins = combine(a.begins, b.begins);
    return result;
}

/// What lies between two cuts.
[[nodiscard]] inline LaneCut operator-(const LaneCut &later, const LaneCut &earlier)
{
    return combined(later, earlier, [](std::uint32_t a, std::uint32_t b) { return a - b; });
}

/// `part` of the way from one to the other, which lie less than 2^31 ns apart.
[[nodiscard]] inline LaneCut mixed(const LaneCut &left, const LaneCut &right, float part)
{
    return combined(left, right, [part](std::uint32_t from, std::uint32_t to) {
        const auto rise = static_cast<float>(static_cast<std::int32_t>(to - from));
        return from + static_cast<std::uint32_t>(static_cast<std::int32_t>(rise * part));
    });
}

/// Some intervals of a lane; their time is divided evenly into cells.
struct LaneChunk
{
    static constexpr std::size_t kCells = 128;

    std::int64_t beginNs = 0;
    double nsPerCell = 0;
    double cellsPerNs = 0;

    [[nodiscard]] static LaneChunk over(std::int64_t beginNs, std::int64_t endNs)
    {
        const auto lengthNs = static_cast<double>(std::max<std::int64_t>(1, endNs - beginNs));
        return {.beginNs = beginNs,
                .nsPerCell = lengthNs / double {kCells},
                .cellsPerNs = double {kCells} / lengthNs};
    }
    [[nodiscard]] std::int64_t edgeNs(std::size_t cell) const
    {
        return beginNs + static_cast<std::int64_t>(static_cast<double>(cell) * nsPerCell);
    }
    /// The last whose edge does not lie after `timeNs`.
    [[nodiscard]] std::size_t cellOf(std::int64_t timeNs) const
    {
        const double place = static_cast<double>(timeNs - beginNs) * cellsPerNs;
        auto cell = place >= double {kCells} ? kCells - 1 : static_cast<std::size_t>(place);
        while (cell > 0 && edgeNs(cell) > timeNs)
            --cell;
        return cell;
    }
};

} // namespace brigade::model
