// The part of TimelineBuilder that marks reads and writes of shared variables.
// A read is a notch at the upper edge of its thread's lane, a write one at the lower edge with the
// value beside it; a write that somebody ignored is struck out, with a line to the read from which
// the one who ignored it worked. Where they are too many to be told apart, none is drawn.
#include "app/metrics.h"
#include "app/timeline_builder.h"

#include <algorithm>

namespace brigade::app {

using namespace metrics;

std::span<const model::TracedWrite> TimelineBuilder::writesInRange() const
{
    const auto all = m_source.timeline.writes();
    const auto first = std::partition_point(
        all.begin(), all.end(), [this](auto &write) { return write.writtenNs < m_out.beginNs; });
    const auto last = std::partition_point(
        first, all.end(), [this](auto &write) { return write.writtenNs < m_out.endNs; });
    return {first, last};
}

bool TimelineBuilder::updatesCanBeRead() const
{
    const auto most = static_cast<std::size_t>(m_out.picture.width() / px(kUpdateApartPx));
    const std::size_t count = writesInRange().size();
    std::size_t lanes = 0;
    for (const LaneGroup &group : m_groups)
        lanes += group.lanes.size();
    return m_request.grouping == Grouping::ByThread && count > 0 && count <= most
        && static_cast<int>(lanes) * px(kNamedLanePx) <= m_out.picture.height() * 3 / 4;
}

bool TimelineBuilder::lostUpdatesAreDrawn() const
{
    const auto writes = writesInRange();
    return updatesCanBeRead()
        && std::any_of(writes.begin(), writes.end(), [](const auto &it) { return it.lost(); });
}

void TimelineBuilder::placeUpdates()
{
    if (!updatesCanBeRead())
        return;
    const auto all = m_source.timeline.writes();
    for (const model::TracedWrite &write : writesInRange()) {
        const LaneRow *row = rowOf(write.thread);
        if (row == nullptr || row->rect.height() < 2 * px(kUpdateMarkPx))
            continue;
        if (write.readNs)
            placeMark(*row, *write.readNs, UpdateKind::Read, {});
        placeMark(*row, write.writtenNs, write.lost() ? UpdateKind::LostWrite : UpdateKind::Write,
                  QString::number(write.value));
        if (write.lost())
            placeIgnoredLine(*row, write, all[*write.ignoredBy]);
    }
}

void TimelineBuilder::placeMark(const LaneRow &row,
                                std::int64_t timeNs,
                                UpdateKind kind,
                                const QString &value)
{
    const int size = px(kUpdateMarkPx);
    const int left = m_out.xOf(timeNs) - size / 2;
    const int top = kind == UpdateKind::Read ? row.rect.top() : row.rect.bottom() + 1 - size;
    const QRect rect(left, top, size, size);
    if (!row.rect.contains(rect))
        return;
    UpdateMark mark {.rect = rect, .kind = kind};
    if (!value.isEmpty())
        mark.value = placeValue(row, rect, value);
    m_out.updates.push_back(mark);
}

/// Beside the mark, within one box of the lane; an empty rectangle where there is no room.
QRect TimelineBuilder::placeValue(const LaneRow &row, const QRect &mark, const QString &value)
{
    const int textWidth = width(value, TextRole::Note, kNotePx);
    const int height = lineHeight(TextRole::Note, kNotePx);
    const int top = row.rect.bottom() + 1 - height;
    const int gap = px(kTextPadPx) / 2;
    for (const int left : {mark.right() + 1 + gap, mark.left() - gap - textWidth}) {
        const QRect rect(left, top, textWidth, height);
        const auto box =
            std::find_if(m_out.intervals.begin(), m_out.intervals.end(),
                         [&rect](const IntervalBox &it) { return it.rect.contains(rect); });
        const bool free =
            std::none_of(m_out.texts.begin(), m_out.texts.end(),
                         [&rect](const TextBox &it) { return it.rect.intersects(rect); })
            && std::none_of(m_out.updates.begin(), m_out.updates.end(),
                            [&rect](const UpdateMark &it) { return it.rect.intersects(rect); });
        if (box == m_out.intervals.end() || !free)
            continue;
        addText({.rect = rect,
                 .text = value,
                 .role = TextRole::Note,
                 .pixelSize = px(kNotePx),
                 .fill = box->fill});
        return rect;
    }
    return {};
}

void TimelineBuilder::placeIgnoredLine(const LaneRow &from,
                                       const model::TracedWrite &lost,
                                       const model::TracedWrite &by)
{
    const LaneRow *to = rowOf(by.thread);
    if (to == nullptr || to == &from || !by.readNs || *by.readNs < m_out.beginNs
        || *by.readNs >= m_out.endNs)
        return;
    const bool down = to->rect.top() > from.rect.top();
    m_out.ignored.push_back(
        {.from = QPoint(m_out.xOf(lost.writtenNs), down ? from.rect.bottom() : from.rect.top()),
         .to = QPoint(m_out.xOf(*by.readNs), down ? to->rect.top() : to->rect.bottom())});
}

} // namespace brigade::app
