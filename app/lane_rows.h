// Which lanes a timeline has and how high each is: groups of threads by process, or the cores.
// Invariant: rows lie in the height given, from the top down, never overlapping; every lane is in
// exactly one row. Threads: any; pure functions.
#pragma once

#include "app/timeline_layout.h"

#include <cstddef>
#include <vector>

namespace brigade::app {

struct Lane
{
    const model::ThreadLane *thread = nullptr; ///< by thread
    const model::CoreLane *core = nullptr;     ///< by core
    QString name;
};

struct LaneGroup
{
    QString name;
    std::optional<model::ProcessSpan> process; ///< by thread
    std::vector<Lane> lanes;
    bool folded = false; ///< all of them in one row
};

/// Control threads are left out, and processes without others.
[[nodiscard]] std::vector<LaneGroup> laneGroups(const TimelineSource &source,
                                                const TimelineRequest &request);

struct PlacedRow
{
    std::size_t group = 0;
    std::size_t firstLane = 0; ///< in its group
    std::size_t laneCount = 1; ///< more than one where lanes outnumber pixels
    int top = 0;
    int height = 0;
};

struct PlacedRows
{
    std::vector<PlacedRow> rows;
    std::vector<int> groupTops;  ///< where each group begins, its header included
    int headerPx = 0;            ///< 0: groups have no line of their own
    double pitchPx = 0;          ///< from row to row
    std::size_t lanesPerRow = 1; ///< at most, where nothing is folded
};

[[nodiscard]] PlacedRows placeRows(const std::vector<LaneGroup> &groups,
                                   int heightPx,
                                   double scale);

} // namespace brigade::app
