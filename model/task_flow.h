// How tasks flow through a run: how many wait in the queue, how many are done a second and how long
// they took, over time. Grows with the trace. Threads: one; pure and deterministic.
#pragma once

#include "model/statistics.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace brigade::model {

/// One of equal steps of time, [beginNs, endNs).
struct FlowPoint
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    std::size_t queued = 0; ///< most at once: arrived and not begun
    std::size_t done = 0;
    Percentiles latencyS {}; ///< of those done here, from the scheduled arrival; 0 when none
};

class TaskFlow
{
public:
    /// Takes in the events since the last call. Cost: the new events.
    void fold(const Trace &trace);

    /// `steps` equal steps over [beginNs, endNs); none when that is empty.
    /// Cost: the changes within, and the logarithm of all.
    [[nodiscard]] std::vector<FlowPoint> over(std::int64_t beginNs,
                                              std::int64_t endNs,
                                              std::size_t steps) const;

    [[nodiscard]] std::size_t finished() const { return m_finished.size(); }

private:
    struct QueueChange
    {
        std::int64_t timeNs = 0;
        std::size_t length = 0; ///< from then on
    };
    struct Finish
    {
        std::int64_t timeNs = 0;
        std::int64_t latencyNs = 0;
    };

    void add(const engine::TraceEvent &event);
    void wait(const engine::TraceEvent &event);
    void leave(const engine::TraceEvent &event);
    void fillQueue(std::vector<FlowPoint> &points) const;
    void fillFinished(std::vector<FlowPoint> &points) const;

    std::size_t m_seen = 0;
    std::uint32_t m_forgotten = 0; ///< how often the trace had forgotten its beginning
    std::unordered_set<std::uint32_t> m_waiting;
    std::unordered_map<std::uint32_t, std::int64_t> m_scheduledNs; ///< of tasks without an end yet
    std::vector<QueueChange> m_queue;
    std::vector<Finish> m_finished;
};

/// What the threads of a worker did in [beginNs, endNs), added up; control threads left out.
struct ProcessTotals
{
    engine::ProcessIndex process {};
    LaneTotals totals;
};
/// By process; only workers that have threads.
[[nodiscard]] std::vector<ProcessTotals> stateTotals(const Timeline &timeline,
                                                     std::int64_t beginNs,
                                                     std::int64_t endNs);

} // namespace brigade::model
