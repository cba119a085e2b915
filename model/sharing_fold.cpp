#include "model/sharing_fold.h"

#include "engine/shared_cell.h"

#include <algorithm>

namespace brigade::model {

using engine::EventKind;

namespace {

/// Increments beyond those that are traced one by one say nothing: whoever began them stays.
void applyHand(ProcessNow &process, const engine::TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::VariableRead:
        process.hands[event.thread] = {.variable = engine::variableOf(event),
                                       .read = engine::valueOf(engine::wordOf(event))};
        break;
    case EventKind::VariableWritten:
    case EventKind::VariableAdded:
        process.hands[event.thread] = {.variable = engine::variableOf(event)};
        break;
    default:
        process.hands.erase(event.thread);
        break;
    }
}

void applyLock(ProcessNow &process, const engine::TraceEvent &event)
{
    LockNow &lock = process.locks[static_cast<std::uint32_t>(event.arg)];
    switch (event.kind) {
    case EventKind::LockWaitBegin:
        lock.waiters.push_back(event.thread);
        break;
    case EventKind::LockWaitEnd:
        std::erase(lock.waiters, event.thread);
        std::erase(process.deadlockRing, event.thread);
        break;
    case EventKind::LockAcquired:
        lock.holder = event.thread;
        break;
    default:
        if (lock.holder == event.thread)
            lock.holder.reset();
        break;
    }
}

} // namespace

void applySharing(ProcessNow &process, const engine::TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::LockWaitBegin:
    case EventKind::LockWaitEnd:
    case EventKind::LockAcquired:
    case EventKind::LockReleased:
        applyLock(process, event);
        break;
    case EventKind::DeadlockMember:
        process.deadlockRing.push_back(
            static_cast<engine::ThreadIndex>(static_cast<std::uint32_t>(event.arg)));
        break;
    case EventKind::StepFinished:
    case EventKind::TaskFinished:
        applyHand(process, event);
        break;
    case EventKind::VariableRead:
    case EventKind::VariableWritten:
    case EventKind::VariableAdded:
        applyHand(process, event);
        [[fallthrough]];
    case EventKind::VariableTotal:
        process.variables[engine::variableOf(event)] = engine::valueOf(engine::wordOf(event));
        break;
    default:
        break;
    }
}

void prepareSharing(ProcessNow &process, const SharedCounts &counts)
{
    for (std::uint32_t i = 0; i < counts.variables; ++i)
        process.variables[i] = 0;
    for (std::uint32_t i = 0; i < counts.locks; ++i)
        process.locks[i] = {};
}

void forgetSharing(ProcessNow &process, engine::ThreadIndex thread)
{
    for (auto &[index, lock] : process.locks) {
        std::erase(lock.waiters, thread);
        if (lock.holder == thread)
            lock.holder.reset();
    }
    std::erase(process.deadlockRing, thread);
    process.hands.erase(thread);
}

} // namespace brigade::model
