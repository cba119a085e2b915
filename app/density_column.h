// One pixel column of a lane whose intervals are smaller than a pixel: shares become stacked
// pieces. Invariant: the pieces sum to the covered part of the column, and nothing that is there
// vanishes as long as there are pixels enough. Threads: any.
#pragma once

#include "app/timeline_layout.h"

#include <span>
#include <vector>

namespace brigade::app {

struct Share
{
    std::size_t fill = 0;
    double share = 0; ///< of the column's time
};
/// From the bottom up. Callers keep one and reuse it: columns are many.
using Shares = std::vector<Share>;

void setStateShares(Shares &shares, const model::LaneBin &bin);

/// Who ran on a core, from the intervals that touch [beginNs, endNs); their sum is `running`.
struct CoreColumn
{
    std::span<const model::CoreInterval> intervals;
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    double running = 0; ///< share of the column
};
void setThreadShares(Shares &shares, const CoreColumn &column);

/// Adds the next column to a strip; the shares are used up.
void appendColumn(DensityStrip &strip, Shares &shares);
/// The same for a column of a thread's lane, from the time in each fill: it is full, though the
/// thread begin or end within it.
void appendColumn(DensityStrip &strip, const model::LaneTimes &times);

} // namespace brigade::app
