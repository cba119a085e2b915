#include "app/lane_filling.h"

#include "app/metrics.h"

#include <algorithm>
#include <type_traits>

namespace brigade::app {

using model::CoreInterval;
using model::Interval;
using model::LaneBin;
using model::ThreadState;

namespace {

std::size_t fillOf(const Interval &interval)
{
    if (interval.native && interval.state == ThreadState::Running)
        return kNativeFill;
    return static_cast<std::size_t>(interval.state);
}

std::size_t fillOf(const CoreInterval &interval)
{
    return kStateFillCount + threadFillIndex(interval.thread);
}

/// Narrower boxes beside a dense column join its strip.
constexpr int kNarrowBoxPx = 3;

} // namespace

LaneFilling::LaneFilling(TimelineLayout &layout, const model::Timeline &timeline)
    : m_layout(layout)
    , m_timeline(timeline)
{
    const int left = layout.plot.left();
    m_edges.reserve(static_cast<std::size_t>(layout.plot.width()) + 1);
    for (int x = left; x <= left + layout.plot.width(); ++x)
        m_edges.push_back(layout.timeAt(x));
    m_columnsPerNs = layout.plot.width()
        / static_cast<double>(std::max<std::int64_t>(1, m_edges.back() - m_edges.front()));
}

int LaneFilling::columnOf(std::int64_t timeNs) const
{
    const auto count = static_cast<std::int64_t>(m_edges.size()) - 1;
    if (timeNs <= m_edges.front())
        return m_layout.plot.left();
    if (timeNs >= m_edges.back())
        return m_layout.plot.left() + static_cast<int>(count);
    auto column = std::min(
        count - 1,
        static_cast<std::int64_t>(static_cast<double>(timeNs - m_edges.front()) * m_columnsPerNs));
    // Rounding may be off by one; columns of less than a nanosecond share an edge.
    while (m_edges[static_cast<std::size_t>(column)] > timeNs)
        --column;
    while (m_edges[static_cast<std::size_t>(column) + 1] <= timeNs)
        ++column;
    return m_layout.plot.left() + static_cast<int>(column);
}

void LaneFilling::fillRow(std::size_t row, std::span<const Lane> lanes)
{
    m_row = row;
    m_rect = m_layout.rows[row].rect;
    m_denseEnd = m_rect.left() - 1;
    if (lanes.empty() || m_rect.isEmpty())
        return;
    if (lanes.front().thread == nullptr)
        fill(*lanes.front().core);
    else if (lanes.size() == 1)
        fill(*lanes.front().thread);
    else
        fillMean(lanes);
}

template<typename AnyLane>
void LaneFilling::fill(const AnyLane &lane)
{
    const auto entries = model::Timeline::within(lane, m_layout.beginNs, m_layout.endNs);
    Walk<AnyLane> walk {.lane = lane,
                        .cursor = lane.grid.walk(lane.intervals),
                        .cutNs = m_layout.beginNs - 1,
                        .cut = {}};
    int next = m_rect.left(); // the first column that nothing has taken yet
    const int right = m_rect.left() + m_rect.width();
    std::size_t i = 0;
    while (i < entries.size() && next < right) {
        const int begin = columnOf(entries[i].beginNs);
        if (entries[i].endNs >= edgeNs(begin + 1)) {
            const int end = columnOf(entries[i].endNs);
            placeBox(walk, entries[i], std::max(begin, next), end);
            next = std::max(next, end);
            ++i;
            continue;
        }
        // Smaller than a pixel: its column shows shares, and takes all that end in it.
        placeDense(walk, begin);
        const auto before = static_cast<std::size_t>(entries.data() - lane.intervals.data());
        const std::size_t taken = std::min(walk.cursor.index() - before, entries.size()) - i;
        m_layout.intervalsInStrips += taken;
        i += taken;
        next = begin + 1;
    }
    // Begin in the last column and go on beyond the range: in that column's shares.
    m_layout.intervalsInStrips += entries.size() - i;
    placePending();
    closeStrip();
}

/// Several threads in one row: their mean, in every column.
void LaneFilling::fillMean(std::span<const Lane> lanes)
{
    std::vector<LaneBin> sum(static_cast<std::size_t>(m_rect.width()));
    for (const Lane &lane : lanes)
        addLane(sum, *lane.thread);
    const auto count = static_cast<float>(lanes.size());
    DensityStrip strip {.rect = m_rect, .row = m_row, .pieces = {}, .columnEnds = {}};
    for (LaneBin &bin : sum) {
        for (float &share : bin.share)
            share /= count;
        bin.nativeShare /= count;
        setStateShares(m_shares, bin);
        appendColumn(strip, m_shares);
    }
    m_layout.strips.push_back(std::move(strip));
}

void LaneFilling::addLane(std::vector<LaneBin> &sum, const model::ThreadLane &lane)
{
    const auto entries = model::Timeline::within(lane, m_layout.beginNs, m_layout.endNs);
    m_layout.intervalsInStrips += entries.size();
    if (entries.size() < sum.size()) {
        for (const Interval &entry : entries)
            addInterval(sum, entry);
        return;
    }
    m_bins.resize(sum.size());
    m_timeline.summarize(lane, m_layout.beginNs, m_layout.endNs, m_bins);
    for (std::size_t column = 0; column < sum.size(); ++column) {
        for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
            sum[column].share[state] += m_bins[column].share[state];
        sum[column].nativeShare += m_bins[column].nativeShare;
    }
}

/// Cheaper than a summary where a lane has fewer intervals than columns.
void LaneFilling::addInterval(std::vector<LaneBin> &sum, const Interval &entry) const
{
    const int left = m_rect.left();
    const int first = std::max(m_layout.xOf(entry.beginNs), left);
    const int last = std::min(m_layout.xOf(entry.endNs), m_rect.right());
    const auto state = static_cast<std::size_t>(entry.state);
    const bool native = entry.native && entry.state == ThreadState::Running;
    for (int x = first; x <= last; ++x) {
        float share = 1;
        if (x == first || x == last) {
            const std::int64_t begin = edgeNs(x);
            const std::int64_t end = std::max(begin + 1, edgeNs(x + 1));
            const std::int64_t covered =
                std::min(end, entry.endNs) - std::max(begin, entry.beginNs);
            share = static_cast<float>(std::max<std::int64_t>(0, covered))
                / static_cast<float>(end - begin);
        }
        LaneBin &bin = sum[static_cast<std::size_t>(x - left)];
        bin.share[state] += share;
        bin.nativeShare += native ? share : 0;
    }
}

template<typename AnyLane, typename Entry>
void LaneFilling::placeBox(Walk<AnyLane> &walk, const Entry &entry, int left, int right)
{
    // Begins in a dense column and ends with the next: it is in that column's shares.
    if (left >= right) {
        ++m_layout.intervalsInStrips;
        return;
    }
    placePending();
    if (right - left >= kNarrowBoxPx) {
        m_layout.intervals.push_back(boxOf(entry, left, right));
    } else if (left == m_denseEnd) {
        extendStrip(walk, left, right);
        ++m_layout.intervalsInStrips;
    } else {
        m_narrow = boxOf(entry, left, right);
    }
}

/// No dense column follows it: a box after all.
void LaneFilling::placePending()
{
    if (m_narrow)
        m_layout.intervals.push_back(*m_narrow);
    m_narrow.reset();
}

template<typename AnyLane>
void LaneFilling::placeDense(Walk<AnyLane> &walk, int x)
{
    if (m_narrow && m_narrow->rect.right() + 1 == x) {
        extendStrip(walk, m_narrow->rect.left(), x);
        ++m_layout.intervalsInStrips;
        m_narrow.reset();
    }
    placePending();
    extendStrip(walk, x, x + 1);
    m_denseEnd = x + 1;
}

template<typename Entry>
IntervalBox LaneFilling::boxOf(const Entry &entry, int left, int right) const
{
    IntervalBox box {.rect = QRect(left, m_rect.top(), right - left, m_rect.height()),
                     .fill = fillOf(entry),
                     .row = m_row,
                     .beginNs = entry.beginNs,
                     .endNs = entry.endNs,
                     .task = entry.task,
                     .thread = m_layout.rows[m_row].thread};
    if constexpr (std::is_same_v<Entry, CoreInterval>)
        box.thread = entry.thread;
    else if (entry.state == ThreadState::Idle)
        box.rect = thinned(box.rect);
    return box;
}

/// A thread at rest is a line.
QRect LaneFilling::thinned(const QRect &rect) const
{
    const int most = static_cast<int>(metrics::kThinBarMostPx * m_layout.scale);
    const int height = std::clamp(rect.height() / metrics::kThinBarShare, 1, std::max(1, most));
    return {rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height};
}

template<typename AnyLane>
void LaneFilling::extendStrip(Walk<AnyLane> &walk, int left, int right)
{
    if (m_strip.columnEnds.empty() || m_strip.rect.left() + m_strip.rect.width() != left) {
        closeStrip();
        m_strip.rect = QRect(left, m_rect.top(), 0, m_rect.height());
        m_strip.row = m_row;
    }
    if (walk.cutNs != edgeNs(left))
        walk.cut = walk.cursor.until(edgeNs(left));
    for (int x = left; x < right; ++x) {
        expectAfter(walk.cursor, x);
        const model::LaneCut cut = walk.cursor.until(edgeNs(x + 1));
        appendColumnOf(walk.lane, cut - walk.cut, x);
        walk.cut = cut;
    }
    walk.cutNs = edgeNs(right);
    m_strip.rect.setWidth(right - m_strip.rect.left());
}

/// Columns are taken from left to right: memory can be read ahead of them.
template<typename Cursor>
void LaneFilling::expectAfter(const Cursor &cursor, int x) const
{
    constexpr int kFar = 4;
    constexpr int kNear = 2;
    const int last = m_rect.left() + m_rect.width();
    cursor.expect(edgeNs(std::min(x + kFar, last)));
    cursor.expectSoon(edgeNs(std::min(x + kNear, last)));
}

void LaneFilling::closeStrip()
{
    if (m_strip.columnEnds.empty())
        return;
    m_layout.strips.push_back(m_strip);
    m_strip.pieces.clear();
    m_strip.columnEnds.clear();
}

void LaneFilling::appendColumnOf(const model::ThreadLane &lane, const model::LaneCut &part, int x)
{
    if (edgeNs(x + 1) - edgeNs(x) < model::kLongestCutNs) {
        appendColumn(m_strip, part.ns);
        return;
    }
    const model::LaneTotals totals = model::Timeline::timeIn(lane, edgeNs(x), edgeNs(x + 1));
    // Whatever their unit: shares of a column of hours.
    const std::int64_t unitNs = (edgeNs(x + 1) - edgeNs(x)) / model::kLongestCutNs + 1;
    model::LaneTimes times {};
    for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
        times[state] = static_cast<std::uint32_t>(totals.ns[state] / unitNs);
    times[kNativeFill] = static_cast<std::uint32_t>(totals.nativeNs / unitNs);
    times[static_cast<std::size_t>(ThreadState::Running)] -= times[kNativeFill];
    appendColumn(m_strip, times);
}

void LaneFilling::appendColumnOf(const model::CoreLane &lane,
                                 const model::LaneCut & /*part*/,
                                 int x)
{
    const std::int64_t begin = edgeNs(x);
    const std::int64_t end = edgeNs(x + 1);
    const model::LaneTotals totals = model::Timeline::timeIn(lane, begin, end);
    const auto running = totals.ns[static_cast<std::size_t>(ThreadState::Running)];
    setThreadShares(m_shares,
                    {.intervals = model::Timeline::within(lane, begin, end),
                     .beginNs = begin,
                     .endNs = end,
                     .running = static_cast<double>(running) / static_cast<double>(end - begin)});
    appendColumn(m_strip, m_shares);
}

} // namespace brigade::app
