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

bool equalShares(const LaneBin &a, const LaneBin &b)
{
    for (std::size_t state = 0; state < model::kThreadStateCount; ++state) {
        if (a.share[state] != b.share[state])
            return false;
    }
    return a.nativeShare == b.nativeShare;
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
    Walk<AnyLane> walk {.lane = lane,
                        .entries = model::Timeline::within(lane, m_layout.beginNs, m_layout.endNs),
                        .cursor = lane.grid.walk(lane.intervals),
                        .next = m_rect.left()};
    const std::size_t boxesBefore = m_layout.intervals.size();
    const int right = m_rect.left() + m_rect.width();
    while (walk.next < right) {
        if constexpr (std::is_same_v<AnyLane, model::ThreadLane>) {
            if (takeFromTable(walk))
                continue;
        }
        seek(walk);
        if (walk.at == walk.entries.size())
            break;
        takeEntry(walk);
    }
    placePending();
    closeStrip();
    m_layout.intervalsInStrips += walk.entries.size() - (m_layout.intervals.size() - boxesBefore);
}

/// Two columns in which many intervals begin, without looking at one of them.
bool LaneFilling::takeFromTable(Walk<model::ThreadLane> &walk)
{
    constexpr int kColumns = 2;
    constexpr std::uint32_t kMany = 6;
    const int right = walk.next + kColumns;
    if (right > m_rect.left() + m_rect.width())
        return false;
    const std::int64_t widthNs = edgeNs(right) - edgeNs(walk.next);
    if (widthNs >= model::kLongestCutNs / 2)
        return false;
    if (!walk.cut) {
        const auto first = walk.cursor.estimate(edgeNs(walk.next), widthNs / 2);
        if (!first)
            return false;
        walk.cut = *first;
    }
    const auto cut = walk.cursor.estimate(edgeNs(right), widthNs / 2);
    if (!cut) {
        walk.cut.reset();
        return false;
    }
    const model::LaneCut part = *cut - *walk.cut;
    walk.cut = *cut;
    if (part.begins < kMany)
        return false;
    joinPending(walk, walk.next);
    openStrip(walk.next);
    appendColumn(m_strip, part.ns);
    widenStrip(right);
    walk.next = right;
    return true;
}

/// To the first entry that ends after the column's begin.
template<typename AnyLane>
void LaneFilling::seek(Walk<AnyLane> &walk) const
{
    constexpr std::size_t kNear = 16;
    const std::int64_t timeNs = edgeNs(walk.next);
    const auto ends = [timeNs](const auto &entry) { return entry.endNs <= timeNs; };
    const std::size_t near = std::min(walk.at + kNear, walk.entries.size());
    while (walk.at < near && ends(walk.entries[walk.at]))
        ++walk.at;
    if (walk.at < near)
        return;
    const auto rest = walk.entries.subspan(walk.at);
    walk.at += static_cast<std::size_t>(std::partition_point(rest.begin(), rest.end(), ends)
                                        - rest.begin());
}

template<typename AnyLane>
void LaneFilling::takeEntry(Walk<AnyLane> &walk)
{
    const auto &entry = walk.entries[walk.at];
    const int left = std::max(walk.next, columnOf(entry.beginNs));
    if (entry.endNs >= edgeNs(left + 1)) {
        const int right = columnOf(entry.endNs);
        placeBox(walk, left, right);
        walk.next = right;
    } else {
        takeColumn(walk, left);
    }
    walk.cut.reset();
}

/// The entry is smaller than a pixel: its column shows shares, and the next one with it, unless
/// something begins there that could be a box.
template<typename AnyLane>
void LaneFilling::takeColumn(Walk<AnyLane> &walk, int left)
{
    joinPending(walk, left);
    const std::size_t from = walk.at;
    const int end = m_rect.left() + m_rect.width();
    walk.next = left + 1;
    seek(walk);
    const bool pair = left + kNarrowBoxPx <= end && walk.at < walk.entries.size()
        && walk.entries[walk.at].endNs < edgeNs(left + kNarrowBoxPx);
    const int right = left + (pair ? 2 : 1);
    openStrip(left);
    appendColumnOf(walk, from, left, right);
    widenStrip(right);
    walk.next = right;
}

/// Several threads in one row: their mean, in every column in which one of them begins or ends
/// something.
void LaneFilling::fillMean(std::span<const Lane> lanes)
{
    std::vector<LaneBin> sum(static_cast<std::size_t>(m_rect.width()));
    m_changes.assign(sum.size(), {});
    m_touched.assign(sum.size(), 0);
    m_touched.front() = 1;
    for (const Lane &lane : lanes)
        addLane(sum, *lane.thread);
    WholeColumns whole {};
    std::size_t last = 0;
    const auto count = static_cast<float>(lanes.size());
    DensityStrip strip {.rect = m_rect, .row = m_row, .pieces = {}, .columns = {}};
    for (std::size_t column = 0; column < sum.size(); ++column) {
        if (m_touched[column] == 0) {
            ++strip.columns.back().widthPx;
            continue;
        }
        LaneBin &bin = sum[column];
        addWhole(bin, whole, m_changes[column]);
        for (float &share : bin.share)
            share /= count;
        bin.nativeShare /= count;
        if (column > 0 && equalShares(bin, sum[last])) {
            ++strip.columns.back().widthPx;
            continue;
        }
        last = column;
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
    std::fill(m_touched.begin(), m_touched.end(), std::uint8_t {1});
    for (std::size_t column = 0; column < sum.size(); ++column) {
        for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
            sum[column].share[state] += m_bins[column].share[state];
        sum[column].nativeShare += m_bins[column].nativeShare;
    }
}

/// Cheaper than a summary where a lane has fewer intervals than columns. Columns that it fills are
/// noted where they begin and end: thousands of lanes may have long intervals.
void LaneFilling::addInterval(std::vector<LaneBin> &sum, const Interval &entry)
{
    const int left = m_rect.left();
    const int first = std::max(m_layout.xOf(entry.beginNs), left);
    const int last = std::min(m_layout.xOf(entry.endNs), m_rect.right());
    const auto state = static_cast<std::size_t>(entry.state);
    const bool native = entry.native && entry.state == ThreadState::Running;
    const auto addPart = [&](int x) {
        const std::int64_t begin = edgeNs(x);
        const std::int64_t end = std::max(begin + 1, edgeNs(x + 1));
        const std::int64_t covered = std::min(end, entry.endNs) - std::max(begin, entry.beginNs);
        const float share = static_cast<float>(std::max<std::int64_t>(0, covered))
            / static_cast<float>(end - begin);
        const auto column = static_cast<std::size_t>(x - left);
        sum[column].share[state] += share;
        sum[column].nativeShare += native ? share : 0;
        // The one to the right has another share of it.
        m_touched[column] = 1;
        m_touched[std::min(column + 1, m_touched.size() - 1)] = 1;
    };
    if (first <= last)
        addPart(first);
    if (first < last)
        addPart(last);
    if (last - first < 2)
        return;
    for (const auto &[x, change] : {std::pair {first + 1, 1}, std::pair {last, -1}}) {
        WholeColumns &at = m_changes[static_cast<std::size_t>(x - left)];
        at[state] += change;
        at[kNativeColumns] += native ? change : 0;
    }
}

void LaneFilling::addWhole(LaneBin &bin, WholeColumns &whole, const WholeColumns &change)
{
    for (std::size_t state = 0; state < whole.size(); ++state)
        whole[state] += change[state];
    for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
        bin.share[state] += static_cast<float>(whole[state]);
    bin.nativeShare += static_cast<float>(whole[kNativeColumns]);
}

template<typename AnyLane>
void LaneFilling::placeBox(Walk<AnyLane> &walk, int left, int right)
{
    const auto &entry = walk.entries[walk.at];
    placePending();
    if (right - left >= kNarrowBoxPx) {
        m_layout.intervals.push_back(boxOf(entry, left, right));
        return;
    }
    m_narrow = boxOf(entry, left, right);
    walk.narrowAt = walk.at;
    if (left == m_denseEnd)
        joinPending(walk, right);
}

/// No dense column follows it: a box after all.
void LaneFilling::placePending()
{
    if (m_narrow)
        m_layout.intervals.push_back(*m_narrow);
    m_narrow.reset();
}

/// A narrow box that ends where a strip begins is part of the strip.
template<typename AnyLane>
void LaneFilling::joinPending(Walk<AnyLane> &walk, int left)
{
    if (m_narrow && m_narrow->rect.right() + 1 == left) {
        openStrip(m_narrow->rect.left());
        for (int x = m_narrow->rect.left(); x < left; ++x) {
            appendColumnOf(walk, walk.narrowAt, x, x + 1);
            widenStrip(x + 1);
        }
        m_narrow.reset();
    }
    placePending();
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

/// The strip at hand goes on at `left`, or a new one begins there.
void LaneFilling::openStrip(int left)
{
    if (!m_strip.columns.empty() && m_strip.rect.left() + m_strip.rect.width() == left)
        return;
    closeStrip();
    m_strip.rect = QRect(left, m_rect.top(), 0, m_rect.height());
    m_strip.row = m_row;
}

/// By the column that was appended.
void LaneFilling::widenStrip(int right)
{
    m_strip.columns.back().widthPx = right - m_strip.rect.left() - m_strip.rect.width();
    m_strip.rect.setWidth(right - m_strip.rect.left());
    m_denseEnd = right;
}

void LaneFilling::closeStrip()
{
    if (m_strip.columns.empty())
        return;
    m_layout.strips.push_back(m_strip); // as large as needed; the buffers of the one at hand stay
    m_strip.pieces.clear();
    m_strip.columns.clear();
}

void LaneFilling::appendColumnOf(const Walk<model::ThreadLane> &walk,
                                 std::size_t from,
                                 int left,
                                 int right)
{
    const std::int64_t begin = edgeNs(left);
    const std::int64_t end = edgeNs(right);
    // Whatever their unit: shares of a column of hours.
    const std::int64_t unitNs = (end - begin) / model::kLongestCutNs + 1;
    model::LaneTimes times {};
    if (unitNs > 1) {
        const model::LaneTotals totals = model::Timeline::timeIn(walk.lane, begin, end);
        for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
            times[state] = static_cast<std::uint32_t>(totals.ns[state] / unitNs);
        times[kNativeFill] = static_cast<std::uint32_t>(totals.nativeNs / unitNs);
        times[static_cast<std::size_t>(ThreadState::Running)] -= times[kNativeFill];
    } else {
        for (std::size_t i = from; i < walk.entries.size() && walk.entries[i].beginNs < end; ++i) {
            const Interval &entry = walk.entries[i];
            times[fillOf(entry)] += static_cast<std::uint32_t>(std::max<std::int64_t>(
                0, std::min(end, entry.endNs) - std::max(begin, entry.beginNs)));
        }
    }
    appendColumn(m_strip, times);
}

void LaneFilling::appendColumnOf(const Walk<model::CoreLane> &walk,
                                 std::size_t /*from*/,
                                 int left,
                                 int right)
{
    const std::int64_t begin = edgeNs(left);
    const std::int64_t end = edgeNs(right);
    const model::LaneTotals totals = model::Timeline::timeIn(walk.lane, begin, end);
    const auto running = totals.ns[static_cast<std::size_t>(ThreadState::Running)];
    setThreadShares(m_shares,
                    {.intervals = model::Timeline::within(walk.lane, begin, end),
                     .beginNs = begin,
                     .endNs = end,
                     .running = static_cast<double>(running) / static_cast<double>(end - begin)});
    appendColumn(m_strip, m_shares);
}

} // namespace brigade::app
