#include "model/thread_fold.h"

namespace brigade::model {

using engine::EventKind;
using engine::SwitchSource;
using engine::TraceEvent;

namespace {

/// The kernel's clock and the thread's own may disagree by this much about what came first. A
/// thread that writes an event later than this after it left the core is back: the record that
/// says so was lost.
constexpr std::int64_t kClockSkewNs = 20'000;

bool isWrittenBySystem(EventKind kind)
{
    return kind == EventKind::SwitchedOut || kind == EventKind::SwitchedIn;
}

bool isFoundByGap(EventKind kind)
{
    return kind == EventKind::OffCoreBegin || kind == EventKind::OffCoreEnd
        || kind == EventKind::Migrated;
}

/// The wait ended because the GIL was switched off: nothing was taken, and nothing more is written.
bool endsWithoutGil(const TraceEvent &event)
{
    constexpr std::int64_t kTimedOutDisabled = 4;
    constexpr std::int64_t kSignalledDisabled = 2;
    return event.arg
        == (event.kind == EventKind::GilWaitTimeout ? kTimedOutDisabled : kSignalledDisabled);
}

} // namespace

void ThreadFold::apply(const TraceEvent &event)
{
    const bool kernel = m_source == SwitchSource::Kernel;
    if (kernel ? isFoundByGap(event.kind) : isWrittenBySystem(event.kind))
        return;
    if (!applySwitch(event)) {
        if (m_off && event.timeNs > m_offSinceNs + kClockSkewNs)
            m_off = false;
        applyOwn(event);
    }
    // OffCoreBegin is written after the fact: its core is the one where the thread went on.
    if (event.core != engine::kUnknownCore && event.kind != EventKind::OffCoreBegin)
        m_phase.core = event.core;
    m_phase.state = m_base == ThreadState::Running && m_off ? ThreadState::OffCore : m_base;
}

bool ThreadFold::applySwitch(const TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::SwitchedOut:
    case EventKind::OffCoreBegin:
        setOff(event.timeNs);
        return true;
    case EventKind::SwitchedIn:
    case EventKind::OffCoreEnd:
        m_off = false;
        return true;
    case EventKind::Migrated:
        m_phase.core = static_cast<std::int16_t>(event.arg2);
        return true;
    default:
        return false;
    }
}

void ThreadFold::applyOwn(const TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::ThreadReleased:
    case EventKind::IdleEnd:
    case EventKind::BlockEnd:
    case EventKind::LoopWaitEnd:
    case EventKind::LockWaitEnd:
    case EventKind::GilForcedSwitchEnd: // another take, or the blocking call, comes at once
    case EventKind::StepStarted:
        enter(ThreadState::Running);
        break;
    case EventKind::GilAcquired: // an uncontended one changes nothing
        if (m_base == ThreadState::GilWait)
            enter(ThreadState::Running);
        break;
    case EventKind::GilWaitTimeout:
    case EventKind::GilWaitSignalled:
        if (endsWithoutGil(event))
            enter(ThreadState::Running);
        break;
    case EventKind::IdleBegin:
        enter(ThreadState::Idle);
        break;
    case EventKind::LoopWaitBegin:
        enter(ThreadState::LoopWait);
        break;
    case EventKind::GilWaitBegin:
    case EventKind::GilForcedSwitchBegin:
        enter(ThreadState::GilWait);
        break;
    case EventKind::LockWaitBegin:
        enter(ThreadState::LockWait);
        break;
    case EventKind::BlockBegin:
        enter(ThreadState::Io);
        m_phase.block = static_cast<engine::BlockReason>(event.arg);
        break;
    case EventKind::NativeBegin:
    case EventKind::NativeEnd:
        enter(ThreadState::Running);
        m_phase.native = event.kind == EventKind::NativeBegin;
        break;
    case EventKind::TaskStarted:
    case EventKind::TaskResumed:
        beOn(event.task);
        break;
    case EventKind::TaskSuspended:
    case EventKind::TaskHandedBack:
    case EventKind::TaskFinished:
        beOn(engine::kNoTask);
        break;
    default:
        break;
    }
}

void ThreadFold::beOn(engine::TaskId task)
{
    enter(ThreadState::Running);
    m_phase.native = false;
    m_phase.task = task;
}

void ThreadFold::setOff(std::int64_t timeNs)
{
    m_off = true;
    m_offSinceNs = timeNs;
}

void ThreadFold::enter(ThreadState base)
{
    m_base = base;
    m_phase.block.reset();
}

} // namespace brigade::model
