// The events are read from the last to the first, so the first of a kind that is met is the one
// that counts: an end before what it ends.
#include "model/trace_standing.h"

#include "model/thread_fold.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace brigade::model {

namespace {

using engine::EventKind;
using engine::TraceEvent;

/// What a thread's kept events say: the last of each is enough.
enum class Matter : std::uint8_t {
    None,
    Task,   ///< of a task: stays as long as the task has no end
    State,  ///< what the thread does
    OnCore, ///< whether it is on a core
    Gil,
    Thread,  ///< its birth and its end
    Reading, ///< of a process or a core: the last one stays
    Run,     ///< always stays
};

Matter matterOf(EventKind kind)
{
    switch (kind) {
    case EventKind::TaskArrived:
    case EventKind::TaskDispatched:
    case EventKind::TaskRequeued:
    case EventKind::TaskLost:
    case EventKind::TaskRejected:
    case EventKind::TaskCancelled:
    case EventKind::TaskQueued:
    case EventKind::TaskTaken:
    case EventKind::TaskReturned:
    case EventKind::TaskStarted:
    case EventKind::TaskFinished:
    case EventKind::StepStarted:
    case EventKind::StepFinished:
    case EventKind::TaskSuspended:
    case EventKind::TaskResumed:
    case EventKind::TaskHandedBack:
        return Matter::Task;
    case EventKind::IdleBegin:
    case EventKind::IdleEnd:
    case EventKind::BlockBegin:
    case EventKind::BlockEnd:
    case EventKind::NativeBegin:
    case EventKind::NativeEnd:
    case EventKind::LoopWaitBegin:
    case EventKind::LoopWaitEnd:
    case EventKind::GilWaitBegin:
    case EventKind::GilForcedSwitchBegin:
    case EventKind::GilForcedSwitchEnd:
        return Matter::State;
    case EventKind::OffCoreBegin:
    case EventKind::OffCoreEnd:
    case EventKind::SwitchedOut:
    case EventKind::SwitchedIn:
        return Matter::OnCore;
    case EventKind::GilAcquired:
    case EventKind::GilReleased:
        return Matter::Gil;
    case EventKind::ThreadStarted:
    case EventKind::ThreadReleased:
    case EventKind::ThreadEnded:
        return Matter::Thread;
    case EventKind::RunStarted:
    case EventKind::PlanChanged:
    case EventKind::ProcessSpawned:
    case EventKind::ProcessReplaced:
    case EventKind::ProcessReady:
    case EventKind::ProcessDismissed:
    case EventKind::ProcessExited:
    case EventKind::ProcessCrashed:
        return Matter::Run;
    default:
        return engine::isReading(kind) ? Matter::Reading : Matter::None;
    }
}

class Backwards
{
public:
    /// Whether the event stays.
    bool takes(const TraceEvent &event)
    {
        switch (matterOf(event.kind)) {
        case Matter::Task:
            return takesTask(event);
        case Matter::State:
            return firstMet(event, m_states) && alive(event);
        case Matter::OnCore:
            return firstMet(event, m_onCore) && alive(event);
        case Matter::Gil:
            return firstMet(event, m_gil) && event.kind == EventKind::GilAcquired && alive(event);
        case Matter::Thread:
            if (event.kind == EventKind::ThreadEnded)
                m_over.insert({event.process, event.thread});
            return event.kind != EventKind::ThreadEnded && alive(event);
        case Matter::Reading:
            // A core's says in `arg` what was read, all others say there whose it is.
            return m_readings
                .emplace(event.kind, event.core,
                         event.kind == EventKind::CoreSample ? 0 : event.arg)
                .second;
        case Matter::Run:
            if (event.kind == EventKind::ProcessExited || event.kind == EventKind::ProcessCrashed)
                m_gone.insert(static_cast<engine::ProcessIndex>(event.arg));
            return true;
        case Matter::None:
            break;
        }
        return false;
    }
    [[nodiscard]] const TaskEnds &ends() const { return m_ends; }

private:
    bool takesTask(const TraceEvent &event)
    {
        std::uint64_t *const count = countFor(event);
        if (count != nullptr && m_ended.insert(event.task).second) {
            ++*count;
            if (event.kind == EventKind::TaskFinished)
                ++(event.arg == 0 ? m_ends.by[event.process].done
                                  : m_ends.by[event.process].failed);
        }
        return event.task != engine::kNoTask && !m_ended.contains(event.task);
    }
    /// Null for what is no end.
    std::uint64_t *countFor(const TraceEvent &event)
    {
        switch (event.kind) {
        case EventKind::TaskFinished:
            return event.arg == 0 ? &m_ends.done : &m_ends.failed;
        case EventKind::TaskLost:
            return &m_ends.lost;
        case EventKind::TaskRejected:
            return &m_ends.rejected;
        case EventKind::TaskCancelled:
            return &m_ends.cancelled;
        default:
            return nullptr;
        }
    }
    static bool firstMet(const TraceEvent &event, std::set<ThreadKey> &met)
    {
        return met.insert({event.process, event.thread}).second;
    }
    [[nodiscard]] bool alive(const TraceEvent &event) const
    {
        return !m_over.contains({event.process, event.thread}) && !m_gone.contains(event.process);
    }

    TaskEnds m_ends;
    std::unordered_set<engine::TaskId> m_ended;
    std::set<engine::ProcessIndex> m_gone;
    std::set<ThreadKey> m_over;
    std::set<ThreadKey> m_states;
    std::set<ThreadKey> m_onCore;
    std::set<ThreadKey> m_gil;
    std::set<std::tuple<EventKind, std::int16_t, std::int64_t>> m_readings;
};

} // namespace

void TaskEnds::add(const TaskEnds &more)
{
    done += more.done;
    failed += more.failed;
    lost += more.lost;
    rejected += more.rejected;
    cancelled += more.cancelled;
    for (const auto &[process, ends] : more.by) {
        by[process].done += ends.done;
        by[process].failed += ends.failed;
    }
}

Standing standingAfter(std::span<const TraceEvent> events, std::int64_t timeNs)
{
    Standing standing;
    Backwards look;
    for (std::size_t i = events.size(); i > 0; --i) {
        if (!look.takes(events[i - 1]))
            continue;
        TraceEvent &kept = standing.events.emplace_back(events[i - 1]);
        if (kept.kind == EventKind::TaskSuspended) // what is left of what it awaits
            kept.arg2 = std::max<std::int64_t>(0, kept.arg2 - (timeNs - kept.timeNs));
        kept.timeNs = timeNs;
    }
    std::reverse(standing.events.begin(), standing.events.end());
    standing.ends = look.ends();
    return standing;
}

} // namespace brigade::model
