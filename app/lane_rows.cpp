#include "app/lane_rows.h"

#include "app/metrics.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

using namespace metrics;

model::ProcessSpan spanOf(const model::Timeline &timeline, engine::ProcessIndex process)
{
    for (const model::ProcessSpan &span : timeline.processes()) {
        if (span.process == process)
            return span;
    }
    return {.process = process, .role = engine::ProcessRole::Worker};
}

std::vector<LaneGroup> threadGroups(const TimelineSource &source, const TimelineRequest &request)
{
    const Words &words = request.words;
    std::vector<LaneGroup> groups;
    for (const model::ThreadLane *lane : source.timeline.threads()) {
        if (lane->role == engine::ThreadRole::Control)
            continue;
        if (groups.empty() || groups.back().process->process != lane->key.process) {
            const model::ProcessSpan span = spanOf(source.timeline, lane->key.process);
            groups.push_back({.name = words.process(span),
                              .process = span,
                              .lanes = {},
                              .folded = request.folded.contains(span.process)});
        }
        groups.back().lanes.push_back(
            {.thread = lane, .core = nullptr, .name = words.thread(lane->key, lane->role)});
    }
    return groups;
}

std::vector<LaneGroup> coreGroups(const TimelineSource &source, const Words &words)
{
    LaneGroup group;
    for (const model::CoreLane *lane : source.timeline.cores())
        group.lanes.push_back({.thread = nullptr, .core = lane, .name = words.core(lane->core)});
    if (group.lanes.empty())
        return {};
    return {group};
}

/// Room below a bar, so that lanes read as lanes as long as there is room at all.
int gapBelow(double pitchPx, double scale)
{
    const double pitch = pitchPx / scale;
    double gap = pitch * 0.25;
    if (pitch < 3)
        gap = 0;
    else if (pitch < 8)
        gap = 1;
    else if (pitch < 14)
        gap = 2;
    else if (pitch < 24)
        gap = 3;
    return static_cast<int>(std::lround(std::min(gap, double {kWidestLaneGapPx}) * scale));
}

std::size_t laneCount(const std::vector<LaneGroup> &groups)
{
    std::size_t count = 0;
    for (const LaneGroup &group : groups)
        count += group.lanes.size();
    return count;
}

std::size_t lanesInRow(const LaneGroup &group, std::size_t lanesPerRow)
{
    return group.folded ? group.lanes.size() : lanesPerRow;
}

std::size_t rowCount(const std::vector<LaneGroup> &groups, std::size_t lanesPerRow)
{
    std::size_t count = 0;
    for (const LaneGroup &group : groups)
        count += group.folded ? 1 : (group.lanes.size() + lanesPerRow - 1) / lanesPerRow;
    return count;
}

struct Grid
{
    double topPx = 0;
    double pitchPx = 0;
    double betweenGroupsPx = 0; ///< header or gap, before each group
    int gapPx = 0;
    std::size_t lanesPerRow = 1;
};

Grid chooseGrid(const std::vector<LaneGroup> &groups, int heightPx, PlacedRows &out, double scale)
{
    const auto groupCount = static_cast<int>(groups.size());
    const bool named = !groups.front().name.isEmpty();
    const int header = static_cast<int>(std::lround((kGroupPx + kGroupGapPx + kLineGapPx) * scale));
    Grid grid;
    if (named && header * groupCount <= heightPx / 4) {
        out.headerPx = header;
        grid.betweenGroupsPx = header;
    } else if (groupCount > 1 && kGroupThinGapPx * groupCount <= heightPx / 8) {
        grid.betweenGroupsPx = kGroupThinGapPx;
    }
    const double room = heightPx - grid.betweenGroupsPx * groupCount;
    while (static_cast<double>(rowCount(groups, grid.lanesPerRow)) > std::max(1.0, room))
        ++grid.lanesPerRow;
    const auto rows = static_cast<double>(rowCount(groups, grid.lanesPerRow));
    const double most = std::max(heightPx * 0.55, kTallestLanePx * scale);
    // The last row needs no gap below it.
    const int gap = gapBelow(std::min(room / rows, most), scale);
    grid.pitchPx = std::min((room + gap) / rows, most);
    // Even rows look better than the last pixel used; thin ones need every pixel.
    if (grid.pitchPx >= 8)
        grid.pitchPx = std::floor(grid.pitchPx);
    grid.gapPx = std::min(gap, static_cast<int>(grid.pitchPx) - 1);
    grid.topPx = std::max(0.0, (room + grid.gapPx - grid.pitchPx * rows) / 2);
    return grid;
}

} // namespace

std::vector<LaneGroup> laneGroups(const TimelineSource &source, const TimelineRequest &request)
{
    return request.grouping == Grouping::ByThread ? threadGroups(source, request)
                                                  : coreGroups(source, request.words);
}

PlacedRows placeRows(const std::vector<LaneGroup> &groups, int heightPx, double scale)
{
    PlacedRows out;
    if (laneCount(groups) == 0 || heightPx <= 0)
        return out;
    const Grid grid = chooseGrid(groups, heightPx, out, scale);
    out.pitchPx = grid.pitchPx;
    out.lanesPerRow = grid.lanesPerRow;
    double y = grid.topPx;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        out.groupTops.push_back(static_cast<int>(std::floor(y)));
        y += grid.betweenGroupsPx;
        const std::size_t lanes = groups[group].lanes.size();
        const std::size_t inRow = lanesInRow(groups[group], grid.lanesPerRow);
        for (std::size_t lane = 0; lane < lanes; lane += inRow) {
            const int top = static_cast<int>(std::floor(y));
            y += grid.pitchPx;
            const int height = std::max(1, static_cast<int>(std::floor(y)) - top - grid.gapPx);
            // More processes than pixels: what does not fit is left out rather than drawn twice.
            if (top + height > heightPx)
                return out;
            out.rows.push_back({.group = group,
                                .firstLane = lane,
                                .laneCount = std::min(inRow, lanes - lane),
                                .top = top,
                                .height = height});
        }
    }
    return out;
}

} // namespace brigade::app
