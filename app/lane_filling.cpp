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

/// The first entry that ends after a time: near the front, since a column holds few of a lane's.
template<typename Entry>
std::size_t firstEndingAfter(std::span<const Entry> entries, std::int64_t timeNs)
{
    std::size_t step = 1;
    while (step < entries.size() && entries[step].endNs <= timeNs)
        step *= 2;
    const auto near = entries.subspan(step / 2, std::min(step + 1, entries.size()) - step / 2);
    const auto found = std::partition_point(
        near.begin(), near.end(), [timeNs](const Entry &each) { return each.endNs <= timeNs; });
    return step / 2 + static_cast<std::size_t>(found - near.begin());
}

} // namespace

LaneFilling::LaneFilling(TimelineLayout &layout, const model::Timeline &timeline)
    : m_layout(layout)
    , m_timeline(timeline)
{
    const int left = layout.plot.left();
    m_edges.reserve(static_cast<std::size_t>(layout.plot.width()) + 1);
    for (int x = left; x <= left + layout.plot.width(); ++x)
        m_edges.push_back(layout.timeAt(x));
}

void LaneFilling::fillRow(std::size_t row, std::span<const Lane> lanes)
{
    m_row = row;
    m_rect = m_layout.rows[row].rect;
    m_dense.clear();
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
    placeBoxes(model::Timeline::within(lane, m_layout.beginNs, m_layout.endNs));
    for (std::size_t i = 0; i < m_dense.size();) {
        std::size_t end = i + 1;
        while (end < m_dense.size() && m_dense[end] == m_dense[end - 1] + 1)
            ++end;
        placeStrip(lane, m_dense[i], m_dense[end - 1] + 1);
        i = end;
    }
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

template<typename Entry>
void LaneFilling::placeBoxes(std::span<const Entry> entries)
{
    int next = m_rect.left(); // the first column that nothing has taken yet
    const int right = m_rect.left() + m_rect.width();
    std::size_t i = 0;
    while (i < entries.size() && next < right) {
        const int begin = std::max(m_layout.xOf(entries[i].beginNs), m_rect.left());
        const int end = std::min(m_layout.xOf(entries[i].endNs), right);
        if (end > begin) {
            addBox(entries[i], std::max(begin, next), end);
            next = std::max(next, end);
            ++i;
            continue;
        }
        // Smaller than a pixel: its column shows shares, and takes all that end in it.
        const auto rest = entries.subspan(i);
        const std::size_t taken =
            std::max<std::size_t>(1, firstEndingAfter(rest, edgeNs(begin + 1) - 1));
        m_layout.intervalsInStrips += taken;
        i += taken;
        m_dense.push_back(begin);
        next = begin + 1;
    }
    // Begin in the last column and go on beyond the range: in that column's shares.
    m_layout.intervalsInStrips += entries.size() - i;
}

template<typename Entry>
void LaneFilling::addBox(const Entry &entry, int left, int right)
{
    // Begins in a dense column and ends with the next: it is in that column's shares.
    if (left >= right) {
        ++m_layout.intervalsInStrips;
        return;
    }
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
    m_layout.intervals.push_back(box);
}

/// A thread at rest is a line.
QRect LaneFilling::thinned(const QRect &rect) const
{
    const int most = static_cast<int>(metrics::kThinBarMostPx * m_layout.scale);
    const int height = std::clamp(rect.height() / metrics::kThinBarShare, 1, std::max(1, most));
    return {rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height};
}

template<typename AnyLane>
void LaneFilling::placeStrip(const AnyLane &lane, int left, int right)
{
    m_bins.resize(static_cast<std::size_t>(right - left));
    m_timeline.summarize(lane, edgeNs(left), edgeNs(right), m_bins);
    DensityStrip strip {.rect = QRect(left, m_rect.top(), right - left, m_rect.height()),
                        .row = m_row,
                        .pieces = {},
                        .columnEnds = {}};
    for (int x = left; x < right; ++x) {
        setShares(lane, m_bins[static_cast<std::size_t>(x - left)], x);
        appendColumn(strip, m_shares);
    }
    m_layout.strips.push_back(std::move(strip));
}

/// A thread that begins or ends within a column is still drawn in its lane's full height.
void LaneFilling::setShares(const model::ThreadLane & /*lane*/, const LaneBin &bin, int /*x*/)
{
    setStateShares(m_shares, bin);
    double covered = 0;
    for (const Share &share : m_shares)
        covered += share.share;
    for (Share &share : m_shares)
        share.share /= covered;
}

void LaneFilling::setShares(const model::CoreLane &lane, const LaneBin &bin, int x)
{
    const std::int64_t begin = edgeNs(x);
    const std::int64_t end = std::max(begin + 1, edgeNs(x + 1));
    constexpr auto kRunning = static_cast<std::size_t>(ThreadState::Running);
    setThreadShares(m_shares,
                    {.intervals = model::Timeline::within(lane, begin, end),
                     .beginNs = begin,
                     .endNs = end,
                     .running = static_cast<double>(bin.share[kRunning])});
}

} // namespace brigade::app
