// The part of Timeline that answers about ranges: what touches one, how it divides into bins.
#include "model/timeline.h"

#include <algorithm>

namespace brigade::model {

namespace {

template<typename Entry>
std::span<const Entry> touching(const std::vector<Entry> &lane,
                                std::int64_t beginNs,
                                std::int64_t endNs)
{
    const auto first = std::partition_point(
        lane.begin(), lane.end(), [&](const Entry &entry) { return entry.endNs <= beginNs; });
    const auto last = std::partition_point(
        first, lane.end(), [&](const Entry &entry) { return entry.beginNs < endNs; });
    return {first, last};
}

LaneTotals difference(const LaneTotals &later, const LaneTotals &earlier)
{
    LaneTotals result = later;
    for (std::size_t state = 0; state < kThreadStateCount; ++state)
        result.ns[state] -= earlier.ns[state];
    result.nativeNs -= earlier.nativeNs;
    result.begins -= earlier.begins;
    return result;
}

LaneTotals totalsOf(const LaneCut &cut)
{
    LaneTotals totals;
    for (std::size_t state = 0; state < kThreadStateCount; ++state)
        totals.ns[state] = cut.ns[state];
    totals.nativeNs = cut.ns[kThreadStateCount];
    totals.ns[static_cast<std::size_t>(ThreadState::Running)] += totals.nativeNs;
    totals.begins = cut.begins;
    return totals;
}

LaneBin binOf(const LaneTotals &totals, std::int64_t widthNs)
{
    LaneBin bin;
    const double perNs = 1.0 / static_cast<double>(widthNs);
    std::int64_t most = 0;
    for (std::size_t state = 0; state < kThreadStateCount; ++state) {
        bin.share[state] = static_cast<float>(static_cast<double>(totals.ns[state]) * perNs);
        if (totals.ns[state] > most) {
            most = totals.ns[state];
            bin.dominant = static_cast<ThreadState>(state);
        }
    }
    bin.nativeShare = static_cast<float>(static_cast<double>(totals.nativeNs) * perNs);
    bin.begins = static_cast<std::uint32_t>(totals.begins);
    bin.covered = most > 0;
    return bin;
}

/// Edge number `index` of `count` bins over a range; exact at both ends, and cannot overflow.
std::int64_t edgeNs(std::int64_t beginNs,
                    std::int64_t lengthNs,
                    std::int64_t index,
                    std::int64_t count)
{
    return beginNs + lengthNs / count * index + lengthNs % count * index / count;
}

struct Stretch
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
};

/// `Cursor` knows all that lies before a moment; `between` takes one of its answers from a later
/// one.
template<typename Cursor, typename Between>
void summarizeWith(Cursor cursor,
                   const Between &between,
                   const Stretch &range,
                   std::span<LaneBin> out)
{
    const auto count = static_cast<std::int64_t>(out.size());
    std::int64_t leftNs = range.beginNs;
    auto left = cursor.until(leftNs);
    for (std::int64_t index = 0; index < count; ++index) {
        const std::int64_t nextNs =
            edgeNs(range.beginNs, range.endNs - range.beginNs, index + 1, count);
        // A bin narrower than a nanosecond shows the nanosecond that it lies in.
        const std::int64_t rightNs = std::max(nextNs, leftNs + 1);
        const auto right = cursor.until(rightNs);
        out[static_cast<std::size_t>(index)] = binOf(between(right, left), rightNs - leftNs);
        if (nextNs > leftNs) {
            left = right;
            leftNs = nextNs;
        }
    }
}

template<typename Lane>
void summarizeLane(const Lane &lane,
                   std::int64_t beginNs,
                   std::int64_t endNs,
                   std::span<LaneBin> out)
{
    std::fill(out.begin(), out.end(), LaneBin {});
    if (out.empty() || endNs <= beginNs)
        return;
    const std::int64_t widthNs = (endNs - beginNs) / static_cast<std::int64_t>(out.size()) + 1;
    if (widthNs < kLongestCutNs)
        summarizeWith(
            lane.grid.walk(lane.intervals),
            [](const LaneCut &later, const LaneCut &earlier) { return totalsOf(later - earlier); },
            {beginNs, endNs}, out);
    else
        summarizeWith(lane.sums.walk(lane.intervals), difference, {beginNs, endNs}, out);
}

template<typename Lane>
LaneTotals timeWithin(const Lane &lane, std::int64_t beginNs, std::int64_t endNs)
{
    if (endNs <= beginNs)
        return {};
    auto cursor = lane.sums.walk(lane.intervals);
    const LaneTotals before = cursor.until(beginNs);
    return difference(cursor.until(endNs), before);
}

} // namespace

std::span<const Interval> Timeline::within(const ThreadLane &lane,
                                           std::int64_t beginNs,
                                           std::int64_t endNs)
{
    return touching(lane.intervals, beginNs, endNs);
}

std::span<const CoreInterval> Timeline::within(const CoreLane &lane,
                                               std::int64_t beginNs,
                                               std::int64_t endNs)
{
    return touching(lane.intervals, beginNs, endNs);
}

void Timeline::summarize(const ThreadLane &lane,
                         std::int64_t beginNs,
                         std::int64_t endNs,
                         std::span<LaneBin> out) const
{
    summarizeLane(lane, beginNs, endNs, out);
}

void Timeline::summarize(const CoreLane &lane,
                         std::int64_t beginNs,
                         std::int64_t endNs,
                         std::span<LaneBin> out) const
{
    summarizeLane(lane, beginNs, endNs, out);
}

LaneTotals Timeline::timeIn(const ThreadLane &lane, std::int64_t beginNs, std::int64_t endNs)
{
    return timeWithin(lane, beginNs, endNs);
}

LaneTotals Timeline::timeIn(const CoreLane &lane, std::int64_t beginNs, std::int64_t endNs)
{
    return timeWithin(lane, beginNs, endNs);
}

} // namespace brigade::model
