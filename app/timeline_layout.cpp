#include "app/timeline_layout.h"

#include "app/lane_filling.h"
#include "app/metrics.h"
#include "app/timeline_builder.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

using namespace metrics;

namespace {

/// Beyond this a product with a number of pixels could overflow: 2^48 ns are three days.
constexpr std::int64_t kLongestSpanNs = std::int64_t {1} << 48;

} // namespace

int TimelineLayout::xOf(std::int64_t timeNs) const
{
    const std::int64_t span = endNs - beginNs;
    if (span <= 0)
        return plot.left();
    const std::int64_t at =
        std::clamp(timeNs, beginNs - kLongestSpanNs, beginNs + kLongestSpanNs) - beginNs;
    const std::int64_t product = at * plot.width();
    // Rounds down also before the begin.
    const std::int64_t column = product >= 0 ? product / span : -((-product + span - 1) / span);
    return plot.left() + static_cast<int>(std::clamp<std::int64_t>(column, -65536, 65536));
}

std::int64_t TimelineLayout::timeAt(int x) const
{
    const std::int64_t span = endNs - beginNs;
    const auto width = static_cast<std::int64_t>(std::max(1, plot.width()));
    const std::int64_t product = (x - plot.left()) * span;
    return beginNs + (product >= 0 ? (product + width - 1) / width : -(-product / width));
}

TimelineLayout layoutTimeline(const TimelineSource &source, const TimelineRequest &request)
{
    return TimelineBuilder(source, request).build();
}

std::optional<TimelineHit> hitTest(const TimelineLayout &layout, const QPoint &point)
{
    if (!layout.plot.contains(point))
        return std::nullopt;
    const auto below =
        std::partition_point(layout.rows.begin(), layout.rows.end(),
                             [&](const LaneRow &row) { return row.rect.bottom() < point.y(); });
    if (below == layout.rows.end() || !below->rect.contains(point))
        return std::nullopt;
    const auto row = static_cast<std::size_t>(below - layout.rows.begin());
    TimelineHit hit {.row = row, .timeNs = layout.timeAt(point.x()), .interval = {}};
    // Boxes are in the order of rows, and of time within a row.
    const auto found = std::partition_point(
        layout.intervals.begin(), layout.intervals.end(), [&](const IntervalBox &box) {
            return box.row < row || (box.row == row && box.rect.right() < point.x());
        });
    if (found != layout.intervals.end() && found->row == row && found->rect.left() <= point.x())
        hit.interval = static_cast<std::size_t>(found - layout.intervals.begin());
    return hit;
}

QFont textFont(const QFont &base, TextRole role, int pixelSize)
{
    QFont font = base;
    font.setPixelSize(std::max(1, pixelSize));
    font.setBold(role == TextRole::Title || role == TextRole::Group);
    // Measured widths must hold at every scale and in vector formats.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TimelineBuilder::TimelineBuilder(const TimelineSource &source, const TimelineRequest &request)
    : m_source(source)
    , m_request(request)
    , m_measure(request.font)
{
    m_out.picture = QRect(QPoint(0, 0), request.sizePx);
    m_out.beginNs = std::clamp(request.beginNs, -kLongestSpanNs, kLongestSpanNs);
    m_out.endNs = std::clamp(request.endNs, m_out.beginNs + 1, m_out.beginNs + kLongestSpanNs);
    m_out.scale = request.scale;
    m_out.font = request.font;
}

QString TimelineBuilder::threadName(const model::ThreadKey &key) const
{
    const model::ThreadLane *lane = m_source.timeline.thread(key);
    const auto role = lane == nullptr ? engine::ThreadRole::Pool : lane->role;
    return m_manyProcesses ? m_request.words.threadOfProcess(key, role)
                           : m_request.words.thread(key, role);
}

TimelineLayout TimelineBuilder::build()
{
    m_groups = laneGroups(m_source, m_request);
    std::set<engine::ProcessIndex> processes;
    for (const model::ThreadLane *lane : m_source.timeline.threads()) {
        if (lane->role != engine::ThreadRole::Control)
            processes.insert(lane->key.process);
    }
    m_manyProcesses = processes.size() > 1;
    const int top = placeHeader();
    m_notesTop = m_out.picture.height() - bottomEdge() - lineHeight(TextRole::Note, kNotePx);
    const int gap = px(isTight() ? kTightSectionGapPx : kSectionGapPx);
    const int axis = gap + px(kTickLengthPx) + lineHeight(TextRole::Tick, kTickPx);
    const int legendTop = placeLegend(m_notesTop - px(kLineGapPx), top + px(kLowestPlotPx) + axis);
    placePlot(top, legendTop - axis);
    fillRows();
    placeCrashes();
    placeHandovers();
    labelGroups();
    labelGroupsInGutter();
    labelLanes();
    labelAxis();
    labelIntervals();
    placeUpdates();
    placeNotes();
    return std::move(m_out);
}

int TimelineBuilder::px(int constant) const
{
    return static_cast<int>(std::lround(constant * m_request.scale));
}

int TimelineBuilder::margin() const
{
    return px(isTight() ? kTightMarginPx : kMarginPx);
}

int TimelineBuilder::topEdge() const
{
    return px(isTight() ? kTightTopPx : kMarginPx);
}

int TimelineBuilder::bottomEdge() const
{
    return px(isTight() ? kTightBottomPx : kMarginPx);
}

void TimelineBuilder::placePlot(int top, int bottom)
{
    const int edge = margin();
    const int height = std::max(1, bottom - top);
    m_placed = placeRows(m_groups, height - px(kAboveAxisPx), m_request.scale);
    const int left = std::max(edge + gutterWidth(), m_request.plotLeftPx);
    const int right = std::max(left + 1, m_out.picture.width() - edge);
    m_out.plot = QRect(left, top, right - left, height);
    for (const PlacedRow &placed : m_placed.rows) {
        const Lane &lane = m_groups[placed.group].lanes[placed.firstLane];
        LaneRow row {.rect = QRect(left, top + placed.top, right - left, placed.height),
                     .thread = {},
                     .core = engine::kUnknownCore,
                     .laneCount = placed.laneCount};
        if (lane.thread != nullptr)
            row.thread = lane.thread->key;
        else
            row.core = lane.core->core;
        m_out.rows.push_back(row);
    }
}

QString TimelineBuilder::rowName(const PlacedRow &row, const Lane &first) const
{
    const LaneGroup &group = m_groups[row.group];
    return group.folded && group.lanes.size() > 1 ? QStringLiteral("1–%1").arg(group.lanes.size())
                                                  : first.name;
}

void TimelineBuilder::fillRows()
{
    LaneFilling filling(m_out, m_source.timeline);
    for (std::size_t row = 0; row < m_placed.rows.size(); ++row) {
        const PlacedRow &placed = m_placed.rows[row];
        const std::span<const Lane> lanes(m_groups[placed.group].lanes);
        filling.fillRow(row, lanes.subspan(placed.firstLane, placed.laneCount));
    }
}

void TimelineBuilder::placeCrashes()
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &process = m_groups[group].process;
        if (!process || !process->crashed || process->endNs < m_out.beginNs
            || process->endNs >= m_out.endNs)
            continue;
        QRect rows;
        for (std::size_t row = 0; row < m_placed.rows.size(); ++row) {
            if (m_placed.rows[row].group == group)
                rows |= m_out.rows[row].rect;
        }
        const int x = std::min(m_out.xOf(process->endNs), m_out.plot.right() - px(kCrashMarkPx));
        if (!rows.isEmpty())
            m_out.crashes.emplace_back(x, rows.top(), px(kCrashMarkPx), rows.height());
    }
}

std::span<const model::Handover> TimelineBuilder::handoversInRange() const
{
    const auto all = m_source.timeline.handovers();
    const auto first = std::partition_point(all.begin(), all.end(), [this](auto &handover) {
        return handover.takenNs < m_out.beginNs;
    });
    const auto last = std::partition_point(
        first, all.end(), [this](auto &handover) { return handover.takenNs < m_out.endNs; });
    return {first, last};
}

bool TimelineBuilder::handoversCanBeRead() const
{
    // Decided before the plot is placed, so by the picture's width.
    const auto most = static_cast<std::size_t>(m_out.picture.width() / px(kHandoverApartPx));
    const std::size_t count = handoversInRange().size();
    std::size_t lanes = 0;
    for (const LaneGroup &group : m_groups)
        lanes += group.lanes.size();
    return m_request.grouping == Grouping::ByThread && count > 0 && count <= most
        && static_cast<int>(lanes) * px(kNamedLanePx) <= m_out.picture.height() * 3 / 4;
}

const LaneRow *TimelineBuilder::rowOf(const model::ThreadKey &key) const
{
    const auto found = std::partition_point(m_out.rows.begin(), m_out.rows.end(),
                                            [&key](auto &row) { return row.thread < key; });
    return found != m_out.rows.end() && found->thread == key ? &*found : nullptr;
}

/// Who takes a GIL that has lain free was handed nothing.
bool TimelineBuilder::wasAwaited(const model::Handover &handover) const
{
    if (m_out.xOf(handover.takenNs) - m_out.xOf(handover.releasedNs) <= 1)
        return true;
    const model::ThreadLane *lane = m_source.timeline.thread(handover.to);
    if (lane == nullptr)
        return false;
    const auto waits = model::Timeline::within(*lane, handover.releasedNs, handover.releasedNs + 1);
    return !waits.empty() && waits.front().state == model::ThreadState::GilWait;
}

void TimelineBuilder::placeHandovers()
{
    if (!handoversCanBeRead())
        return;
    for (const model::Handover &handover : handoversInRange()) {
        const LaneRow *from = rowOf(handover.from);
        const LaneRow *to = rowOf(handover.to);
        if (from == nullptr || to == nullptr || from == to || !wasAwaited(handover))
            continue;
        const bool down = to->rect.top() > from->rect.top();
        const int left = m_out.plot.left();
        const int right = m_out.plot.right();
        m_out.handovers.push_back(
            {.from = QPoint(std::clamp(m_out.xOf(handover.releasedNs), left, right),
                            down ? from->rect.bottom() : from->rect.top()),
             .to = QPoint(std::clamp(m_out.xOf(handover.takenNs), left, right),
                          down ? to->rect.top() : to->rect.bottom())});
    }
}

} // namespace brigade::app
