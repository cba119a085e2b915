#include "model/invariants.h"

#include "model/complaints.h"
#include "model/sharing_checks.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace brigade::model {

using engine::EventKind;
using engine::ProcessIndex;
using engine::TaskId;
using engine::TraceEvent;

namespace {

bool endsProcess(const TraceEvent &event)
{
    return event.kind == EventKind::ProcessCrashed || event.kind == EventKind::ProcessExited;
}

void checkOrder(const Trace &trace, Complaints &complaints)
{
    const auto events = trace.events();
    for (std::size_t i = 1; i < events.size(); ++i) {
        if (events[i].timeNs < events[i - 1].timeNs)
            complaints.add(QStringLiteral("event %1 is earlier than the one before").arg(i)
                           + at(events[i].timeNs));
    }
}

/// Birth and end of every thread, by its own word or its process's end.
std::map<ThreadKey, std::pair<std::int64_t, std::int64_t>> livesOf(const Trace &trace)
{
    std::map<ThreadKey, std::pair<std::int64_t, std::int64_t>> lives;
    std::set<ThreadKey> alive;
    const auto end = [&](ThreadKey key, std::int64_t timeNs) {
        if (alive.erase(key) > 0)
            lives.at(key).second = timeNs;
    };
    for (const TraceEvent &event : trace.events()) {
        if (event.kind == EventKind::ThreadStarted) {
            if (lives.try_emplace(keyOf(event), event.timeNs, trace.endNs()).second)
                alive.insert(keyOf(event));
        } else if (event.kind == EventKind::ThreadEnded) {
            end(keyOf(event), event.timeNs);
        } else if (endsProcess(event)) {
            const auto process = static_cast<ProcessIndex>(event.arg);
            for (auto it = alive.lower_bound({process, {}});
                 it != alive.end() && it->process == process;)
                end(*it++, event.timeNs);
        }
    }
    return lives;
}

void checkTiling(const Trace &trace, const Timeline &timeline, Complaints &complaints)
{
    for (const auto &[key, life] : livesOf(trace)) {
        const ThreadLane *lane = timeline.thread(key);
        if (lane == nullptr) {
            complaints.add(nameOf(key) + QStringLiteral(" has no lane"));
            continue;
        }
        std::int64_t reachedNs = life.first;
        for (const Interval &interval : lane->intervals) {
            if (interval.beginNs != reachedNs)
                complaints.add(nameOf(key) + QStringLiteral(": gap or overlap") + at(reachedNs));
            if (interval.endNs <= interval.beginNs)
                complaints.add(nameOf(key) + QStringLiteral(": an interval of no length")
                               + at(interval.beginNs));
            reachedNs = interval.endNs;
        }
        if (reachedNs != life.second)
            complaints.add(nameOf(key) + QStringLiteral(": its lane does not end with it, but")
                           + at(reachedNs));
    }
}

struct Visit
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    ThreadKey thread {};
};

/// Who ran where when, by what the threads did themselves. The last interval of a killed thread is
/// left out: it is closed when the crash is noticed, and the thread was gone before.
std::map<std::int16_t, std::vector<Visit>> visitsOf(const Timeline &timeline)
{
    std::map<ProcessIndex, std::int64_t> crashes;
    for (const ProcessSpan &span : timeline.processes()) {
        if (span.crashed)
            crashes[span.process] = span.endNs;
    }
    std::map<std::int16_t, std::vector<Visit>> visits;
    for (const ThreadLane *lane : timeline.threads()) {
        if (lane->role == engine::ThreadRole::Control)
            continue;
        const auto crash = crashes.find(lane->key.process);
        for (const Interval &interval : lane->intervals) {
            const bool killed = crash != crashes.end() && interval.endNs == crash->second;
            if (interval.state == ThreadState::Running && interval.core != engine::kUnknownCore
                && !killed)
                visits[interval.core].push_back({interval.beginNs, interval.endNs, lane->key});
        }
    }
    return visits;
}

void checkCores(const Trace &trace, const Timeline &timeline, Complaints &complaints)
{
    const bool kernel = trace.info().switchSource == engine::SwitchSource::Kernel;
    const std::int64_t toleranceNs = kernel ? kKernelToleranceNs : kGapsToleranceNs;
    for (auto &[core, visits] : visitsOf(timeline)) {
        std::vector<Visit> sorted = visits;
        std::sort(sorted.begin(), sorted.end(),
                  [](const Visit &a, const Visit &b) { return a.beginNs < b.beginNs; });
        Visit longest;
        bool first = true;
        for (const Visit &visit : sorted) {
            const std::int64_t together = std::min(visit.endNs, longest.endNs) - visit.beginNs;
            if (!first && together > toleranceNs && visit.thread != longest.thread)
                complaints.add(QStringLiteral("core %1: %2 and %3 both for %4 ns")
                                   .arg(core)
                                   .arg(nameOf(longest.thread), nameOf(visit.thread))
                                   .arg(together)
                               + at(visit.beginNs));
            if (first || visit.endNs > longest.endNs)
                longest = visit;
            first = false;
        }
    }
}

/// Every task arrives once and has one end. Only a run that is over has no task under way.
class TaskCheck
{
public:
    explicit TaskCheck(Complaints &complaints)
        : m_complaints(complaints)
    {
    }

    void take(const TraceEvent &event)
    {
        switch (event.kind) {
        case EventKind::TaskArrived:
            if (!m_ends.try_emplace(event.task, 0).second)
                complain(event, QStringLiteral(" arrived twice"));
            break;
        case EventKind::TaskFinished:
        case EventKind::TaskLost:
        case EventKind::TaskRejected:
        case EventKind::TaskCancelled:
            end(event);
            break;
        default:
            break;
        }
    }

    void finish()
    {
        for (const auto &[task, ends] : m_ends) {
            if (ends == 0)
                m_complaints.add(nameOf(task) + QStringLiteral(" has no end"));
        }
    }

private:
    void end(const TraceEvent &event)
    {
        const auto found = m_ends.find(event.task);
        if (found == m_ends.end())
            complain(event, QStringLiteral(" ended and never arrived"));
        else if (++found->second > 1)
            complain(event, QStringLiteral(" ended twice"));
    }
    void complain(const TraceEvent &event, const QString &words)
    {
        m_complaints.add(nameOf(event.task) + words + at(event.timeNs));
    }

    Complaints &m_complaints;
    std::map<TaskId, int> m_ends;
};

/// A task that a thread starts it also finishes, unless its process ends first; and a thread that
/// takes a task takes one that is in its process's queue.
class WorkCheck
{
public:
    explicit WorkCheck(Complaints &complaints)
        : m_complaints(complaints)
    {
    }

    void take(const TraceEvent &event)
    {
        switch (event.kind) {
        case EventKind::TaskStarted:
            m_started.emplace(keyOf(event), event.task);
            break;
        case EventKind::TaskHandedBack:
            if (m_started.erase({keyOf(event), event.task}) == 0)
                complain(event, QStringLiteral(" was handed back and never started"));
            m_handedBack.emplace(event.process, event.task);
            break;
        case EventKind::TaskFinished:
            if (m_started.erase({keyOf(event), event.task}) == 0
                && m_handedBack.erase({event.process, event.task}) == 0)
                complain(event, QStringLiteral(" was finished and never started"));
            break;
        case EventKind::TaskQueued:
            if (!m_queued.emplace(event.process, event.task).second)
                complain(event, QStringLiteral(" was queued twice"));
            break;
        case EventKind::TaskTaken:
        case EventKind::TaskReturned:
            if (m_queued.erase({event.process, event.task}) == 0
                && event.kind == EventKind::TaskTaken)
                complain(event, QStringLiteral(" was taken from a queue where it was not"));
            break;
        case EventKind::ProcessCrashed:
        case EventKind::ProcessExited:
            forget(static_cast<ProcessIndex>(event.arg));
            break;
        default:
            break;
        }
    }

    void finish()
    {
        for (const auto &[thread, task] : m_started)
            m_complaints.add(nameOf(task) + QStringLiteral(" was started and never finished by ")
                             + nameOf(thread));
        for (const auto &[process, task] : m_handedBack)
            m_complaints.add(nameOf(task) + QStringLiteral(" was handed back and never finished"));
    }

private:
    void forget(ProcessIndex process)
    {
        std::erase_if(m_started, [&](const auto &item) { return item.first.process == process; });
        std::erase_if(m_queued, [&](const auto &item) { return item.first == process; });
        std::erase_if(m_handedBack, [&](const auto &item) { return item.first == process; });
    }
    void complain(const TraceEvent &event, const QString &words)
    {
        m_complaints.add(nameOf(event.task) + words + QStringLiteral(", ") + nameOf(keyOf(event))
                         + at(event.timeNs));
    }

    Complaints &m_complaints;
    std::set<std::pair<ThreadKey, TaskId>> m_started;
    std::set<std::pair<ProcessIndex, TaskId>> m_queued;
    std::set<std::pair<ProcessIndex, TaskId>> m_handedBack; ///< by a pool's thread to its loop
};

/// Takes and releases alternate, the one who releases is the one who took, and the switch number
/// grows by one exactly when another thread takes it.
class GilCheck
{
public:
    explicit GilCheck(Complaints &complaints)
        : m_complaints(complaints)
    {
    }

    void take(const TraceEvent &event)
    {
        Gil &gil = m_gils[event.process];
        if (event.kind == EventKind::GilAcquired) {
            if (gil.holder)
                complain(event, QStringLiteral(" took a GIL that is held"));
            const std::int64_t step = gil.last == keyOf(event) ? 0 : 1;
            if (event.arg2 != gil.switches + step)
                complain(event, QStringLiteral(" took the GIL with a wrong switch number"));
            gil = {.holder = keyOf(event), .last = keyOf(event), .switches = event.arg2};
        } else if (event.kind == EventKind::GilReleased) {
            if (gil.holder != keyOf(event))
                complain(event, QStringLiteral(" released a GIL that it did not hold"));
            gil.holder.reset();
        } else if (event.kind == EventKind::ThreadEnded && gil.holder == keyOf(event)) {
            complain(event, QStringLiteral(" ended holding the GIL"));
        } else if (event.kind == EventKind::LoopWaitBegin && gil.holder == keyOf(event)) {
            complain(event, QStringLiteral(" waits for the selector holding the GIL"));
        }
    }

private:
    struct Gil
    {
        std::optional<ThreadKey> holder {};
        std::optional<ThreadKey> last {};
        std::int64_t switches = 0;
    };
    void complain(const TraceEvent &event, const QString &words)
    {
        m_complaints.add(nameOf(keyOf(event)) + words + at(event.timeNs));
    }

    Complaints &m_complaints;
    std::map<ProcessIndex, Gil> m_gils;
};

/// An event loop is on one task at a time: it sets aside the one that it is on, goes on with one
/// that is set aside or comes back from the pool, and waits for the selector only when it is on
/// none.
class LoopCheck
{
public:
    explicit LoopCheck(Complaints &complaints)
        : m_complaints(complaints)
    {
    }

    void take(const TraceEvent &event)
    {
        Loop &loop = m_loops[event.process];
        switch (event.kind) {
        case EventKind::TaskSuspended:
            if (m_on[keyOf(event)] != event.task)
                complain(event, QStringLiteral(" was set aside by who was not on it"));
            m_on.erase(keyOf(event));
            loop.aside.insert(event.task);
            break;
        case EventKind::TaskHandedBack:
            m_on.erase(keyOf(event));
            loop.aside.insert(event.task);
            break;
        case EventKind::TaskResumed:
            if (loop.aside.erase(event.task) == 0)
                complain(event, QStringLiteral(" was resumed and had not been set aside"));
            begin(event);
            break;
        case EventKind::TaskStarted:
            begin(event);
            break;
        case EventKind::TaskFinished:
            m_on.erase(keyOf(event));
            break;
        case EventKind::LoopWaitBegin:
            if (m_on.contains(keyOf(event)) || std::exchange(loop.waits, true))
                complain(event, QStringLiteral(": its loop waits while it is busy"));
            break;
        case EventKind::LoopWaitEnd:
            if (!std::exchange(loop.waits, false))
                complain(event, QStringLiteral(": its loop did not wait"));
            break;
        default:
            break;
        }
    }

private:
    struct Loop
    {
        std::set<TaskId> aside {};
        bool waits = false;
    };
    void begin(const TraceEvent &event)
    {
        if (!m_on.emplace(keyOf(event), event.task).second)
            complain(event, QStringLiteral(" was begun by a thread that is on another"));
    }
    void complain(const TraceEvent &event, const QString &words)
    {
        m_complaints.add(nameOf(event.task) + words + QStringLiteral(", ") + nameOf(keyOf(event))
                         + at(event.timeNs));
    }

    Complaints &m_complaints;
    std::map<ProcessIndex, Loop> m_loops;
    std::map<ThreadKey, TaskId> m_on;
};

} // namespace

std::vector<QString> violations(const Trace &trace, const Timeline &timeline)
{
    Complaints complaints;
    checkOrder(trace, complaints);
    checkTiling(trace, timeline, complaints);
    if (trace.dropped() > 0)
        return std::move(complaints).lines();

    checkCores(trace, timeline, complaints);
    TaskCheck tasks(complaints);
    WorkCheck work(complaints);
    GilCheck gils(complaints);
    LoopCheck loops(complaints);
    LockCheck locks(complaints);
    for (const TraceEvent &event : trace.events()) {
        tasks.take(event);
        work.take(event);
        gils.take(event);
        loops.take(event);
        locks.take(event);
    }
    if (trace.end() == TraceEnd::Complete) {
        tasks.finish();
        work.finish();
        checkCounters(trace, timeline, complaints);
    }
    return std::move(complaints).lines();
}

} // namespace brigade::model
