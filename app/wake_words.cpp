#include "app/wake_words.h"

#include "app/format_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace brigade::app {

namespace {

using engine::EventKind;
using engine::TraceEvent;
using model::Interval;
using model::Term;
using model::ThreadState;

struct WakeText
{
    Q_DECLARE_TR_FUNCTIONS(WakeWords)
};

/// What a thread does first after a wait it does within so many events of all threads.
constexpr std::size_t kSoon = 10'000;

class Wake
{
public:
    Wake(const TimelineTold &told, model::ThreadKey thread, const Interval &interval)
        : m_told(told)
        , m_thread(thread)
        , m_interval(interval)
        , m_events(told.trace.events())
        , m_end(told.trace.lowerBound(interval.endNs))
        , m_kitchen(told.vocabulary == model::Vocabulary::Restaurant)
    {
    }

    [[nodiscard]] QString words() const
    {
        switch (m_interval.state) {
        case ThreadState::Idle:
            return orderWords();
        case ThreadState::LockWait:
            return lockWords();
        case ThreadState::Io:
            return blockWords();
        case ThreadState::LoopWait:
            return loopWords();
        case ThreadState::OffCore:
            return coreWords();
        default:
            return {};
        }
    }

private:
    [[nodiscard]] bool own(const TraceEvent &event) const
    {
        return event.process == m_thread.process && event.thread == m_thread.thread;
    }

    [[nodiscard]] QString nameOf(engine::ProcessIndex process, engine::ThreadIndex thread) const
    {
        const model::ThreadLane *lane = m_told.timeline.thread({process, thread});
        return model::threadName(thread, lane != nullptr ? lane->role : engine::ThreadRole::Pool,
                                 m_told.vocabulary);
    }

    /// The first of this thread's events of one of these kinds, soon after the wait.
    template<typename Wanted>
    [[nodiscard]] const TraceEvent *firstAfter(Wanted wanted) const
    {
        const auto soon = m_events.subspan(m_end).first(std::min(kSoon, m_events.size() - m_end));
        const auto found = std::find_if(soon.begin(), soon.end(), [&](const TraceEvent &event) {
            return own(event) && wanted(event.kind);
        });
        return found == soon.end() ? nullptr : &*found;
    }

    /// The last event before the end of the wait that is so, from a moment on.
    template<typename Wanted>
    [[nodiscard]] const TraceEvent *lastBefore(
        Wanted wanted, std::int64_t fromNs = std::numeric_limits<std::int64_t>::min()) const
    {
        const std::size_t from = std::min(m_end, m_told.trace.lowerBound(fromNs));
        const auto before = m_events.subspan(from, m_end - from);
        const auto found = std::find_if(before.rbegin(), before.rend(), wanted);
        return found == before.rend() ? nullptr : &*found;
    }

    [[nodiscard]] QString ago(const TraceEvent &event) const
    {
        return formatDuration(m_interval.endNs - event.timeNs);
    }

    /// A pool's thread that waited for an order.
    [[nodiscard]] QString orderWords() const
    {
        const TraceEvent *taken = firstAfter([](EventKind kind) {
            return kind == EventKind::TaskTaken || kind == EventKind::TaskStarted
                || kind == EventKind::ThreadEnded;
        });
        if (taken == nullptr || taken->kind == EventKind::ThreadEnded)
            return {};
        const QString task = m_told.tasks.nameOf(taken->task);
        const TraceEvent *queued = lastBefore(
            [&](const TraceEvent &event) {
                return event.kind == EventKind::TaskQueued && event.task == taken->task
                    && event.process == m_thread.process;
            },
            m_interval.beginNs);
        if (queued == nullptr)
            //: After what a chef or thread waited for. %1: name of an order or task
            return WakeText::tr("then took %1").arg(task);
        const model::ThreadLane *lane = m_told.timeline.thread({queued->process, queued->thread});
        const bool brought = lane == nullptr || lane->role == engine::ThreadRole::Control;
        if (brought)
            //: %1: name of an order or task; %2: a time
            return WakeText::tr("woken by %1, which had come %2 before").arg(task, ago(*queued));
        //: %1: name of an order or task; %2: who put it there; %3: a time
        return WakeText::tr("woken by %1, which %2 had put in the queue %3 before")
            .arg(task, nameOf(queued->process, queued->thread), ago(*queued));
    }

    [[nodiscard]] QString lockWords() const
    {
        const TraceEvent *got = firstAfter([](EventKind kind) {
            return kind == EventKind::LockAcquired || kind == EventKind::LockWaitEnd
                || kind == EventKind::LockWaitBegin;
        });
        if (got != nullptr && got->kind == EventKind::LockWaitEnd && got->arg2 == 1)
            return WakeText::tr("then gave up: the ring of waits could not open");
        if (got != nullptr && got->kind == EventKind::LockWaitEnd)
            got = firstAfter([](EventKind kind) { return kind == EventKind::LockAcquired; });
        if (got == nullptr || got->kind != EventKind::LockAcquired)
            return {};
        const QString lock = m_told.tasks.lockName(static_cast<std::uint32_t>(got->arg));
        const TraceEvent *released = lastBefore(
            [&](const TraceEvent &event) {
                return event.kind == EventKind::LockReleased && event.arg == got->arg
                    && event.process == m_thread.process && !own(event);
            },
            m_interval.beginNs);
        if (released == nullptr)
            return {};
        const QString who = nameOf(released->process, released->thread);
        const QString when = ago(*released);
        return m_kitchen
            //: %1: name of a lock; %2: such as "Chef 2"; %3: a time
            ? WakeText::tr("then got the key to %1 from %2, who had hung it up %3 before")
                  .arg(lock, who, when)
            //: %1: name of a lock; %2: such as "Thread 2"; %3: a time
            : WakeText::tr("then got the lock %1 from %2, who had released it %3 before")
                  .arg(lock, who, when);
    }

    /// The reason stands at the begin; a timer has no thread that could be named.
    [[nodiscard]] QString blockWords() const
    {
        const auto events = m_events.subspan(m_told.trace.lowerBound(m_interval.beginNs));
        const auto began = std::find_if(events.begin(), events.end(), [&](const TraceEvent &it) {
            return own(it) && it.kind == EventKind::BlockBegin;
        });
        if (began == events.end() || began->timeNs > m_interval.endNs)
            return {};
        switch (static_cast<engine::BlockReason>(began->arg)) {
        case engine::BlockReason::Sleep:
            return m_kitchen ? WakeText::tr("woken by the bell of the oven: the timer was over")
                             : WakeText::tr("woken by the system: the timer was over");
        case engine::BlockReason::Net:
            return m_kitchen ? WakeText::tr("woken by the delivery: the supplier had answered")
                             : WakeText::tr("woken by the socket: the other side had answered");
        case engine::BlockReason::File:
            return m_kitchen ? WakeText::tr("woken by the pantry: the file was read and written")
                             : WakeText::tr("woken by the system: the file was read and written");
        }
        return {};
    }

    /// What the loop does first is what its selector woke it for.
    [[nodiscard]] QString loopWords() const
    {
        const TraceEvent *first = firstAfter([](EventKind kind) {
            return kind == EventKind::TaskResumed || kind == EventKind::TaskStarted
                || kind == EventKind::TaskQueued || kind == EventKind::LoopWaitBegin
                || kind == EventKind::TaskFinished;
        });
        if (first == nullptr || first->kind == EventKind::LoopWaitBegin)
            return {};
        const QString task = m_told.tasks.nameOf(first->task);
        if (first->kind == EventKind::TaskFinished)
            return WakeText::tr("woken by %1, which a thread of the pool had done").arg(task);
        if (first->kind != EventKind::TaskResumed)
            return WakeText::tr("woken by %1, which had come").arg(task);
        const TraceEvent *suspended = lastBefore([&](const TraceEvent &event) {
            return event.kind == EventKind::TaskSuspended && event.task == first->task;
        });
        const bool timer = suspended != nullptr
            && static_cast<engine::BlockReason>(suspended->arg) == engine::BlockReason::Sleep;
        //: %1: name of an order or task
        return timer ? WakeText::tr("woken for %1, whose timer was over").arg(task)
                     : WakeText::tr("woken for %1, whose answer was there").arg(task);
    }

    /// Who ran on the core that it was taken off.
    [[nodiscard]] QString coreWords() const
    {
        const model::ThreadLane *lane = m_told.timeline.thread(m_thread);
        const auto before =
            model::Timeline::within(*lane, m_interval.beginNs - 1, m_interval.beginNs);
        const std::int16_t id = before.empty() ? engine::kUnknownCore : before.front().core;
        if (id == engine::kUnknownCore)
            return {};
        const QString core =
            QStringLiteral("%1 %2").arg(model::heading(Term::Core, m_told.vocabulary)).arg(id);
        for (const model::CoreLane *each : m_told.timeline.cores()) {
            if (each->core != id)
                continue;
            const auto there = model::Timeline::within(*each, m_interval.beginNs, m_interval.endNs);
            const auto other = std::find_if(there.begin(), there.end(), [&](const auto &it) {
                return !(it.thread == m_thread);
            });
            if (other != there.end())
                //: %1: such as "Stove 2"; %2: such as "Chef 3"; %3: such as "Restaurant 1"
                return WakeText::tr("meanwhile %1 had %2 of %3")
                    .arg(core, nameOf(other->thread.process, other->thread.thread),
                         model::processName(other->thread.process, m_told.vocabulary));
        }
        return WakeText::tr("meanwhile %1 had other programs, or nobody of this run").arg(core);
    }

    const TimelineTold &m_told;
    model::ThreadKey m_thread;
    const Interval &m_interval;
    std::span<const TraceEvent> m_events;
    std::size_t m_end;
    bool m_kitchen;
};

} // namespace

QString wakeWords(const TimelineTold &told, model::ThreadKey thread, const Interval &interval)
{
    return Wake(told, thread, interval).words();
}

} // namespace brigade::app
