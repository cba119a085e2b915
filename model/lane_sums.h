// How long a lane spent in each state up to any time, without walking the lane: running totals at
// every 64th interval, and a short walk from there.
// Invariant: totals are kept only of intervals that have a successor, because the last may grow.
#pragma once

#include "model/thread_fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace brigade::model {

struct LaneTotals
{
    std::array<std::int64_t, kThreadStateCount> ns {};
    std::int64_t nativeNs = 0; ///< of the running time
    std::size_t begins = 0;    ///< intervals that began
};

/// `Entry` has beginNs, endNs, native; stateOf(entry) tells its state.
template<typename Entry>
class LaneSums
{
    struct Mark
    {
        std::int64_t beginNs = 0; ///< of interval 0, 64, 128 ...
        LaneTotals before;
    };

public:
    /// Takes in what was added to the lane. Cost: what was added.
    void extend(std::span<const Entry> lane)
    {
        while (m_total.begins + 1 < lane.size()) {
            const Entry &entry = lane[m_total.begins];
            if (m_total.begins % kStride == 0)
                m_marks.push_back({entry.beginNs, m_total});
            add(m_total, entry, entry.endNs);
        }
    }

    /// Walks a lane from left to right.
    class Cursor
    {
    public:
        Cursor(const LaneSums &sums, std::span<const Entry> lane)
            : m_marks(sums.m_marks)
            , m_lane(lane)
        {
        }

        /// All that lies before `timeNs`, which must not decrease from one call to the next. Cost:
        /// the logarithm of what lies between, and at most kStride steps.
        [[nodiscard]] LaneTotals until(std::int64_t timeNs)
        {
            leap(timeNs);
            while (m_whole.begins < m_lane.size() && m_lane[m_whole.begins].endNs <= timeNs)
                add(m_whole, m_lane[m_whole.begins], timeNs);
            LaneTotals totals = m_whole;
            if (totals.begins < m_lane.size() && m_lane[totals.begins].beginNs < timeNs)
                add(totals, m_lane[totals.begins], timeNs);
            return totals;
        }

    private:
        /// To the last mark that begins before `timeNs`, when that is further on.
        void leap(std::int64_t timeNs)
        {
            const std::size_t next = m_whole.begins / kStride + 1;
            std::size_t step = 1;
            while (next + step - 1 < m_marks.size() && m_marks[next + step - 1].beginNs <= timeNs)
                step *= 2;
            const std::size_t from = std::min(next + step / 2, m_marks.size());
            const std::size_t to = std::min(next + step - 1, m_marks.size());
            const std::span<const Mark> marks = std::span(m_marks).subspan(from, to - from);
            const auto later =
                std::partition_point(marks.begin(), marks.end(),
                                     [&](const Mark &mark) { return mark.beginNs <= timeNs; });
            const std::size_t count = from + static_cast<std::size_t>(later - marks.begin());
            if (count > next)
                m_whole = m_marks[count - 1].before;
        }

        const std::vector<Mark> &m_marks;
        std::span<const Entry> m_lane;
        LaneTotals m_whole; ///< of the intervals that end in time
    };

    [[nodiscard]] Cursor walk(std::span<const Entry> lane) const { return Cursor(*this, lane); }

private:
    static constexpr std::size_t kStride = 64;

    static void add(LaneTotals &totals, const Entry &entry, std::int64_t timeNs)
    {
        const std::int64_t ns = std::min(entry.endNs, timeNs) - entry.beginNs;
        totals.ns[static_cast<std::size_t>(stateOf(entry))] += ns;
        totals.nativeNs += entry.native ? ns : 0;
        ++totals.begins;
    }

    LaneTotals m_total;
    std::vector<Mark> m_marks;
};

} // namespace brigade::model
