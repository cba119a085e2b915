// The part of TimelineBuilder that writes: header, names, axis, intervals.
#include "app/format_time.h"
#include "app/metrics.h"
#include "app/timeline_builder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace brigade::app {

using namespace metrics;
using model::ThreadState;

namespace {

constexpr auto kRightMiddle = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto kMiddle = Qt::AlignHCenter | Qt::AlignVCenter;

/// 1, 2, 5, 10, ...: the first that keeps labels apart. Up to 2 it is counted from the first lane
/// of a process, or the first process; larger steps name round numbers.
int labelStep(double pitchPx, int labelPx)
{
    for (int decade = 1; decade < 1'000'000; decade *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (pitchPx * decade * factor >= labelPx)
                return decade * factor;
        }
    }
    return 1'000'000;
}

/// `place`: among those of its kind, from 0. See labelStep(); the first is always named.
bool isNamed(int step, std::size_t place, std::size_t number)
{
    return place == 0 || (step <= 2 ? place : number) % static_cast<std::size_t>(step) == 0;
}

} // namespace

int TimelineBuilder::lineHeight(TextRole role, int constant)
{
    return m_measure.heightPx(role, px(constant));
}

int TimelineBuilder::width(const QString &text, TextRole role, int constant)
{
    return m_measure.widthPx(text, role, px(constant));
}

void TimelineBuilder::addText(TextBox box)
{
    box.rect &= m_out.picture;
    box.text = m_measure.elided(box);
    if (!box.text.isEmpty() && !box.rect.isEmpty())
        m_out.texts.push_back(std::move(box));
}

int TimelineBuilder::placeHeader()
{
    const int edge = margin();
    const int room = m_out.picture.width() - 2 * edge;
    int y = topEdge();
    if (!m_request.title.isEmpty()) {
        const int height = lineHeight(TextRole::Title, kTitlePx);
        addText({.rect = QRect(edge, y, room, height),
                 .text = m_request.title,
                 .role = TextRole::Title,
                 .pixelSize = px(kTitlePx)});
        y += height + px(kLineGapPx);
    }
    const int top = y;
    y = placeParts(y, m_request.plan, TextRole::Note);
    y = placeParts(y, m_request.result, TextRole::Result);
    return y > top ? y + px(kSectionGapPx) : y;
}

/// Joined by dots, on as many lines as they need. Returns where the next one begins.
int TimelineBuilder::placeParts(int top, const QStringList &parts, TextRole role)
{
    const int edge = margin();
    const int room = m_out.picture.width() - 2 * edge;
    const int height = lineHeight(role, kResultPx);
    for (const QString &line : m_measure.joinedLines(parts, role, px(kResultPx), room)) {
        addText({.rect = QRect(edge, top, room, height),
                 .text = line,
                 .role = role,
                 .pixelSize = px(kResultPx)});
        top += height;
    }
    return top;
}

int TimelineBuilder::laneLabelStep()
{
    if (m_placed.rows.empty())
        return 1;
    const auto lanesPerRow = static_cast<double>(m_placed.lanesPerRow);
    return labelStep(m_placed.pitchPx / lanesPerRow, lineHeight(TextRole::Lane, kLanePx));
}

bool TimelineBuilder::lanesAreNamed(const LaneGroup &group)
{
    // Where only the first of each process could be named, the process's own name says it all.
    return m_placed.headerPx > 0 || !group.process
        || static_cast<std::size_t>(laneLabelStep()) < group.lanes.size();
}

int TimelineBuilder::gutterWidth()
{
    int lanes = 0;
    m_groupColumnPx = 0;
    for (const LaneGroup &group : m_groups) {
        for (const Lane &lane : group.lanes)
            lanes = !lanesAreNamed(group)
                ? lanes
                : std::max(lanes, width(lane.name, TextRole::Lane, kLanePx));
        if (m_placed.headerPx == 0 && group.process)
            m_groupColumnPx = std::max(
                m_groupColumnPx,
                width(m_request.words.processShort(*group.process), TextRole::Group, kGroupPx)
                    + foldMarkWidth() + px(kGutterPadPx));
    }
    return std::clamp(lanes + m_groupColumnPx + px(kGutterPadPx), px(kGutterLeastPx),
                      m_out.picture.width() / kGutterShareOfWidth);
}

int TimelineBuilder::foldMarkWidth() const
{
    const bool any = std::any_of(m_groups.begin(), m_groups.end(),
                                 [](const LaneGroup &group) { return group.lanes.size() > 1; });
    return m_request.foldMarks == FoldMarks::Shown && any ? px(kFoldMarkPx) + px(kLineGapPx) : 0;
}

/// `name`: its text, with the mark's room before it.
void TimelineBuilder::placeGroupName(const LaneGroup &group, const QRect &name)
{
    const int room = foldMarkWidth();
    GroupName placed {.rect = name.adjusted(-room, 0, 0, 0),
                      .process = group.process->process,
                      .folded = group.folded};
    const int side = px(kFoldMarkPx);
    if (room > 0 && group.lanes.size() > 1)
        placed.mark =
            QRect(name.left() - room, name.center().y() - side / 2, side, side) & m_out.picture;
    m_out.groupNames.push_back(placed);
}

void TimelineBuilder::labelGroups()
{
    const int height = lineHeight(TextRole::Group, kGroupPx);
    const int left = margin() + foldMarkWidth();
    for (std::size_t group = 0; group < m_placed.groupTops.size(); ++group) {
        const LaneGroup &each = m_groups[group];
        if (!each.process || m_placed.headerPx == 0)
            continue;
        const int top = m_out.plot.top() + m_placed.groupTops[group];
        const int y = top + m_placed.headerPx - px(kLineGapPx) - height;
        const int nameWidth = width(each.name, TextRole::Group, kGroupPx);
        placeGroupName(each, QRect(left, y, nameWidth, height));
        addText({.rect = QRect(left, y, nameWidth, height),
                 .text = each.name,
                 .role = TextRole::Group,
                 .pixelSize = px(kGroupPx)});
        if (!each.process->crashed)
            continue;
        const int x = left + nameWidth + px(kGutterPadPx);
        addText({.rect = QRect(x, y, m_out.plot.right() - x, height),
                 .text = m_request.words.crash(*each.process),
                 .role = TextRole::Warning,
                 .pixelSize = px(kGroupPx)});
    }
}

void TimelineBuilder::labelGroupsInGutter()
{
    if (m_placed.headerPx > 0 || m_groups.empty() || !m_groups.front().process)
        return;
    const int height = lineHeight(TextRole::Group, kGroupPx);
    const double pitch = m_out.plot.height() / static_cast<double>(m_groups.size());
    const int step = labelStep(pitch, height);
    int taken = m_out.plot.top() - height;
    for (std::size_t row = 0; row < m_placed.rows.size(); ++row) {
        const PlacedRow &placed = m_placed.rows[row];
        const model::ProcessSpan &process = *m_groups[placed.group].process;
        if (placed.firstLane != 0)
            continue;
        m_out.groupTicks.push_back(m_out.rows[row].rect.top());
        if (!isNamed(step, placed.group, static_cast<std::size_t>(process.process)))
            continue;
        // In line with its first lane, whose name stands beside it.
        const QRect &bar = m_out.rows[row].rect;
        const int top = bar.top() + (bar.height() - height) / 2;
        if (top < taken || top + height > m_out.plot.bottom() + height / 2)
            continue;
        const QString name = m_request.words.processShort(process);
        const int markWidth = foldMarkWidth();
        const int nameWidth =
            std::min(width(name, TextRole::Group, kGroupPx), m_groupColumnPx - markWidth);
        const QRect place(margin() + markWidth, top, nameWidth, height);
        placeGroupName(m_groups[placed.group], place);
        addText({.rect = place,
                 .text = name,
                 .role = process.crashed ? TextRole::Warning : TextRole::Group,
                 .pixelSize = px(kGroupPx)});
        taken = top + height;
    }
}

const Lane *TimelineBuilder::laneToName(const PlacedRow &row, int step) const
{
    const auto &lanes = m_groups[row.group].lanes;
    for (std::size_t lane = row.firstLane; lane < row.firstLane + row.laneCount; ++lane) {
        const auto number = lanes[lane].thread != nullptr
            ? static_cast<std::uint32_t>(lanes[lane].thread->key.thread)
            : static_cast<std::uint32_t>(lanes[lane].core->core);
        if (isNamed(step, lane, number))
            return &lanes[lane];
    }
    return nullptr;
}

void TimelineBuilder::labelLanes()
{
    if (m_placed.rows.empty())
        return;
    const int height = lineHeight(TextRole::Lane, kLanePx);
    const int right = m_out.plot.left() - px(kGutterPadPx);
    const int room = right - margin() - m_groupColumnPx;
    const int step = laneLabelStep();
    int taken = 0;
    for (std::size_t row = 0; row < m_placed.rows.size(); ++row) {
        const PlacedRow &placed = m_placed.rows[row];
        const QRect &bar = m_out.rows[row].rect;
        int top = bar.top() + (bar.height() - height) / 2;
        if (placed.firstLane == 0 && m_placed.headerPx > 0) {
            // A thin first lane's name may not climb into its process's header.
            taken = std::max(taken, bar.top() - px(kLineGapPx));
            top = std::max(top, taken);
        }
        const Lane *lane =
            lanesAreNamed(m_groups[placed.group]) ? laneToName(placed, step) : nullptr;
        if (lane == nullptr || top < taken || top + height > m_out.plot.bottom() + height / 2)
            continue;
        const QString name = rowName(placed, *lane);
        const int textWidth = std::min(width(name, TextRole::Lane, kLanePx), room);
        addText({.rect = QRect(right - textWidth, top, textWidth, height),
                 .text = name,
                 .role = TextRole::Lane,
                 .pixelSize = px(kLanePx),
                 .align = kRightMiddle});
        taken = top + height;
    }
}

void TimelineBuilder::labelAxis()
{
    const int most = std::max(2, m_out.plot.width() / px(kTickApartPx));
    const TimeTicks ticks = chooseTicks(m_out.beginNs, m_out.endNs, most);
    const int top = m_out.plot.bottom() + 1 + px(kTickLengthPx);
    const int height = lineHeight(TextRole::Tick, kTickPx);
    int unitRight = m_out.plot.left();
    for (const std::int64_t at : ticks.atNs) {
        const int x = std::min(m_out.xOf(at), m_out.plot.right());
        m_out.grid.push_back(x);
        const QString label = formatTick(at, ticks);
        const int labelWidth = width(label, TextRole::Tick, kTickPx);
        const int left = std::min(x - labelWidth / 2, m_out.picture.width() - labelWidth);
        unitRight = std::min(unitRight, left);
        addText({.rect = QRect(left, top, labelWidth, height),
                 .text = label,
                 .role = TextRole::Tick,
                 .pixelSize = px(kTickPx),
                 .align = kMiddle});
    }
    const QString axis = m_request.words.timeAxisPattern.arg(unitName(ticks.unit));
    const int axisWidth = width(axis, TextRole::Tick, kTickPx);
    unitRight -= px(kGutterPadPx);
    if (unitRight - axisWidth >= 0)
        addText({.rect = QRect(unitRight - axisWidth, top, axisWidth, height),
                 .text = axis,
                 .role = TextRole::Tick,
                 .pixelSize = px(kTickPx),
                 .align = kRightMiddle});
}

QStringList TimelineBuilder::intervalNames(const IntervalBox &box) const
{
    const QString task = m_source.tasks.nameOf(box.task);
    if (box.fill >= kStateFillCount) {
        const auto thread = static_cast<std::uint32_t>(box.thread.thread);
        const auto process = static_cast<std::uint32_t>(box.thread.process);
        const QString number = QString::number(thread);
        return {threadName(box.thread),
                m_manyProcesses ? QString::number(process) + QLatin1Char('.') + number : number};
    }
    const auto state = static_cast<ThreadState>(box.fill);
    if (state == ThreadState::Idle || state == ThreadState::Starting)
        return {};
    const QString &word = m_request.words.statesShort[box.fill];
    const bool waits = state == ThreadState::GilWait || state == ThreadState::LockWait
        || state == ThreadState::OffCore || state == ThreadState::LoopWait;
    if (waits || task.isEmpty())
        return {m_request.words.states[box.fill], word};
    return {task};
}

QString TimelineBuilder::intervalDetail(const IntervalBox &box) const
{
    const QString length = formatDuration(box.endNs - box.beginNs);
    const QString task = m_source.tasks.nameOf(box.task);
    if (box.fill >= kStateFillCount)
        return task.isEmpty() ? length : task + QStringLiteral(" · ") + length;
    // The name is the task, so the detail says what it does; or the name says what it waits for.
    const bool named = !task.isEmpty() && intervalNames(box).first() == task;
    return named ? m_request.words.statesShort[box.fill] + QStringLiteral(" · ") + length : length;
}

void TimelineBuilder::labelInterval(const IntervalBox &box)
{
    const int room = box.rect.width() - 2 * px(kTextPadPx);
    const bool large = box.rect.height() >= px(kLargeLanePx);
    if (room < px(kSmallestTextPx)
        || lineHeight(TextRole::Interval, kIntervalPx) > box.rect.height() + 2)
        return;
    for (const QString &name : intervalNames(box)) {
        if (large && width(name, TextRole::Interval, kIntervalLargePx) <= room) {
            const QString detail = intervalDetail(box);
            const bool both = width(detail, TextRole::Interval, kIntervalPx) <= room;
            writeInBox(box, name, kIntervalLargePx, both ? detail : QString());
            return;
        }
        if (width(name, TextRole::Interval, kIntervalPx) <= room) {
            writeInBox(box, name, kIntervalPx, {});
            return;
        }
    }
}

void TimelineBuilder::writeInBox(const IntervalBox &box,
                                 const QString &name,
                                 int namePx,
                                 const QString &detail)
{
    const int nameHeight = lineHeight(TextRole::Interval, namePx);
    const int detailHeight = detail.isEmpty() ? 0 : lineHeight(TextRole::Interval, kIntervalPx);
    const int top = box.rect.top() + (box.rect.height() - nameHeight - detailHeight) / 2;
    const auto write = [&](const QString &text, int textPx, const QRect &line) {
        const int textWidth = width(text, TextRole::Interval, textPx);
        QRect rect = line;
        rect.setLeft(line.left() + (line.width() - textWidth) / 2);
        rect.setWidth(textWidth);
        addText({.rect = rect,
                 .text = text,
                 .role = TextRole::Interval,
                 .pixelSize = px(textPx),
                 .align = kMiddle,
                 .fill = box.fill});
    };
    write(name, namePx, QRect(box.rect.left(), top, box.rect.width(), nameHeight));
    if (detailHeight > 0)
        write(detail, kIntervalPx,
              QRect(box.rect.left(), top + nameHeight, box.rect.width(), detailHeight));
}

void TimelineBuilder::labelIntervals()
{
    for (const IntervalBox &box : m_out.intervals)
        labelInterval(box);
}

} // namespace brigade::app
