#include "model/task_flow.h"

#include <algorithm>
#include <map>

namespace brigade::model {

namespace {

using engine::EventKind;

/// The step in which a time lies; times beyond the ends: the first and the last step.
std::size_t stepAt(const std::vector<FlowPoint> &points, std::int64_t timeNs)
{
    const auto after =
        std::upper_bound(points.begin(), points.end(), timeNs,
                         [](std::int64_t time, const FlowPoint &p) { return time < p.beginNs; });
    return after == points.begin() ? 0 : static_cast<std::size_t>(after - points.begin()) - 1;
}

constexpr auto kBefore = [](const auto &entry, std::int64_t timeNs) {
    return entry.timeNs < timeNs;
};

} // namespace

void TaskFlow::fold(const Trace &trace)
{
    if (m_forgotten != trace.forgotten().times)
        *this = {};
    m_forgotten = trace.forgotten().times;
    const auto events = trace.events().subspan(m_seen);
    m_seen = trace.events().size();
    for (const engine::TraceEvent &event : events)
        add(event);
}

void TaskFlow::add(const engine::TraceEvent &event)
{
    const auto id = static_cast<std::uint32_t>(event.task);
    switch (event.kind) {
    case EventKind::TaskArrived:
        m_scheduledNs[id] = event.arg2;
        wait(event);
        break;
    case EventKind::TaskRequeued:
        wait(event);
        break;
    case EventKind::TaskFinished:
        if (const auto task = m_scheduledNs.find(id); task != m_scheduledNs.end()) {
            m_finished.push_back({event.timeNs, event.timeNs - task->second});
            m_scheduledNs.erase(task);
        }
        break;
    case EventKind::TaskStarted:
    case EventKind::TaskLost:
    case EventKind::TaskRejected:
    case EventKind::TaskCancelled:
        leave(event);
        break;
    default:
        break;
    }
}

void TaskFlow::wait(const engine::TraceEvent &event)
{
    if (m_waiting.insert(static_cast<std::uint32_t>(event.task)).second)
        m_queue.push_back({event.timeNs, m_waiting.size()});
}

void TaskFlow::leave(const engine::TraceEvent &event)
{
    if (m_waiting.erase(static_cast<std::uint32_t>(event.task)) > 0)
        m_queue.push_back({event.timeNs, m_waiting.size()});
}

std::vector<FlowPoint> TaskFlow::over(std::int64_t beginNs,
                                      std::int64_t endNs,
                                      std::size_t steps) const
{
    std::vector<FlowPoint> points;
    const std::int64_t length = endNs - beginNs;
    if (length <= 0 || steps == 0)
        return points;
    const auto count = std::min(static_cast<std::int64_t>(steps), length);
    for (std::int64_t i = 0; i < count; ++i)
        points.push_back({beginNs + length * i / count, beginNs + length * (i + 1) / count});
    fillQueue(points);
    fillFinished(points);
    return points;
}

void TaskFlow::fillQueue(std::vector<FlowPoint> &points) const
{
    auto change = std::lower_bound(m_queue.begin(), m_queue.end(), points.front().beginNs, kBefore);
    std::size_t length = change == m_queue.begin() ? 0 : std::prev(change)->length;
    for (FlowPoint &point : points) {
        point.queued = length;
        for (; change != m_queue.end() && change->timeNs < point.endNs; ++change) {
            length = change->length;
            point.queued = std::max(point.queued, length);
        }
    }
}

void TaskFlow::fillFinished(std::vector<FlowPoint> &points) const
{
    const auto first =
        std::lower_bound(m_finished.begin(), m_finished.end(), points.front().beginNs, kBefore);
    const auto last = std::lower_bound(first, m_finished.end(), points.back().endNs, kBefore);
    std::map<std::size_t, std::vector<std::int64_t>> latencies;
    for (auto finish = first; finish != last; ++finish)
        latencies[stepAt(points, finish->timeNs)].push_back(finish->latencyNs);
    for (auto &[step, values] : latencies) {
        points[step].done = values.size();
        points[step].latencyS = percentilesOf(std::move(values));
    }
}

std::vector<ProcessTotals> stateTotals(const Timeline &timeline,
                                       std::int64_t beginNs,
                                       std::int64_t endNs)
{
    std::map<engine::ProcessIndex, LaneTotals> sums;
    for (const ProcessSpan &span : timeline.processes()) {
        if (span.role == engine::ProcessRole::Worker)
            sums[span.process] = {};
    }
    for (const ThreadLane *lane : timeline.threads()) {
        const auto sum = sums.find(lane->key.process);
        if (sum == sums.end() || lane->role == engine::ThreadRole::Control)
            continue;
        const LaneTotals own = Timeline::timeIn(*lane, beginNs, endNs);
        for (std::size_t i = 0; i < kThreadStateCount; ++i)
            sum->second.ns.at(i) += own.ns.at(i);
        sum->second.nativeNs += own.nativeNs;
        sum->second.begins += own.begins;
    }
    std::vector<ProcessTotals> all;
    all.reserve(sums.size());
    for (const auto &[process, totals] : sums)
        all.push_back({process, totals});
    return all;
}

} // namespace brigade::model
