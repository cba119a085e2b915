// The part of TimelineBuilder that marks reads and writes of shared variables.
// A read is a notch at the upper edge of its thread's lane, a write one at the lower edge with the
// value beside it; a write that somebody ignored is struck out, with a line to the read from which
// the one who ignored it worked. Where they are too many to be told apart, bars say how many.
#include "app/metrics.h"
#include "app/timeline_builder.h"

#include <algorithm>
#include <map>
#include <utility>

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

bool TimelineBuilder::updatesAreBars() const
{
    return m_request.grouping == Grouping::ByThread && !updatesCanBeRead()
        && !writesInRange().empty();
}

std::uint64_t TimelineBuilder::lostInRange() const
{
    const auto writes = writesInRange();
    return static_cast<std::uint64_t>(
        std::count_if(writes.begin(), writes.end(), [](const auto &it) { return it.lost(); }));
}

std::vector<std::size_t> TimelineBuilder::rowsOfWriters() const
{
    std::vector<std::size_t> rows;
    std::map<model::ThreadKey, std::size_t> known;
    for (const model::TracedWrite &write : writesInRange()) {
        const auto [it, isNew] = known.try_emplace(write.thread, m_out.rows.size());
        if (isNew) {
            const auto next =
                std::partition_point(m_out.rows.begin(), m_out.rows.end(),
                                     [&](const auto &row) { return !(write.thread < row.thread); });
            const bool any = next != m_out.rows.begin()
                && std::prev(next)->thread.process == write.thread.process;
            if (any)
                it->second = static_cast<std::size_t>(next - m_out.rows.begin()) - 1;
        }
        rows.push_back(it->second);
    }
    return rows;
}

void TimelineBuilder::placeUpdateBars()
{
    const int wide = std::max(1, px(kUpdateBarPx));
    const std::vector<std::size_t> rows = rowsOfWriters();
    const auto writes = writesInRange();
    std::map<std::pair<std::size_t, int>, UpdateBar> bars;
    std::uint32_t most = 1;
    for (std::size_t i = 0; i < writes.size(); ++i) {
        if (rows[i] == m_out.rows.size())
            continue;
        const int column = (m_out.xOf(writes[i].writtenNs) - m_out.plot.left()) / wide;
        UpdateBar &bar = bars[{rows[i], column}];
        bar.writes += 1;
        bar.lost += writes[i].lost() ? 1U : 0U;
        most = std::max(most, bar.writes);
    }
    for (auto &[place, bar] : bars) {
        const QRect &lane = m_out.rows[place.first].rect;
        const int high = std::clamp(lane.height() / 2, 1, px(kUpdateBarHighPx));
        const int low = std::min(high, px(kUpdateBarLowPx));
        const auto share = [&](std::uint32_t count) {
            return std::max(low, static_cast<int>(std::int64_t {high} * count / most));
        };
        const int left = m_out.plot.left() + place.second * wide;
        const int height = share(bar.writes);
        bar.row = place.first;
        bar.rect = QRect(left, lane.bottom() + 1 - height, wide - px(2), height) & m_out.plot;
        bar.lostPx = bar.lost > 0 ? std::min(height, share(bar.lost)) : 0;
        m_out.updateBars.push_back(bar);
    }
}

void TimelineBuilder::placeUpdates()
{
    if (updatesAreBars())
        placeUpdateBars();
    if (!updatesCanBeRead())
        return;
    const auto all = m_source.timeline.writes();
    const auto writes = writesInRange();
    const std::vector<std::size_t> rows = rowsOfWriters();
    for (std::size_t i = 0; i < writes.size(); ++i) {
        if (rows[i] == m_out.rows.size())
            continue;
        const LaneRow &row = m_out.rows[rows[i]];
        const model::TracedWrite &write = writes[i];
        if (write.readNs)
            placeMark(row, *write.readNs, UpdateKind::Read, {});
        placeMark(row, write.writtenNs, write.lost() ? UpdateKind::LostWrite : UpdateKind::Write,
                  QString::number(write.value));
        if (write.lost())
            placeIgnoredLine(row, write, all[*write.ignoredBy]);
    }
}

void TimelineBuilder::placeMark(const LaneRow &row,
                                std::int64_t timeNs,
                                UpdateKind kind,
                                const QString &value)
{
    const int size = std::clamp(row.rect.height() / 2, 1, px(kUpdateMarkPx));
    if (timeNs < m_out.beginNs || timeNs >= m_out.endNs)
        return;
    // One at the very edge of the picture stays whole.
    const int left = std::clamp(m_out.xOf(timeNs) - size / 2, row.rect.left(),
                                std::max(row.rect.left(), row.rect.right() + 1 - size));
    const int top = kind == UpdateKind::Read ? row.rect.top() : row.rect.bottom() + 1 - size;
    const QRect rect(left, top, size, size);
    if (!row.rect.contains(rect))
        return;
    UpdateMark mark {.rect = rect, .kind = kind};
    if (!value.isEmpty())
        mark.value = placeValue(row, rect, value, kind);
    m_out.updates.push_back(mark);
}

/// Beside the mark, within one box of the lane; an empty rectangle where there is no room.
QRect TimelineBuilder::placeValue(const LaneRow &row,
                                  const QRect &mark,
                                  const QString &value,
                                  UpdateKind kind)
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
        TextBox written {
            .rect = rect, .text = value, .role = TextRole::Note, .pixelSize = px(kNotePx)};
        if (kind != UpdateKind::LostWrite) // that one has a plate to be struck out on
            written.fill = box->fill;
        addText(written);
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
