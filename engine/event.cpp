#include "engine/event.h"

namespace brigade::engine {

// NOLINTNEXTLINE(readability-function-size): a table
std::string_view eventKindName(EventKind kind)
{
    switch (kind) {
        // clang-format off
#define BRIGADE_NAME(kindName) case EventKind::kindName: return #kindName
    BRIGADE_NAME(None);
    BRIGADE_NAME(RunStarted);
    BRIGADE_NAME(RunEnded);
    BRIGADE_NAME(PlanChanged);
    BRIGADE_NAME(ProcessSpawned);
    BRIGADE_NAME(ProcessReplaced);
    BRIGADE_NAME(ProcessReady);
    BRIGADE_NAME(ProcessDismissed);
    BRIGADE_NAME(ProcessExited);
    BRIGADE_NAME(ProcessCrashed);
    BRIGADE_NAME(TaskArrived);
    BRIGADE_NAME(TaskDispatched);
    BRIGADE_NAME(TaskRequeued);
    BRIGADE_NAME(TaskLost);
    BRIGADE_NAME(TaskRejected);
    BRIGADE_NAME(TaskCancelled);
    BRIGADE_NAME(CoreSample);
    BRIGADE_NAME(MemorySample);
    BRIGADE_NAME(ProportionalSample);
    BRIGADE_NAME(SwitchSample);
    BRIGADE_NAME(CpuSample);
    BRIGADE_NAME(ThreadStarted);
    BRIGADE_NAME(ThreadReleased);
    BRIGADE_NAME(ThreadEnded);
    BRIGADE_NAME(TaskQueued);
    BRIGADE_NAME(TaskTaken);
    BRIGADE_NAME(TaskReturned);
    BRIGADE_NAME(TaskStarted);
    BRIGADE_NAME(TaskFinished);
    BRIGADE_NAME(StepStarted);
    BRIGADE_NAME(StepFinished);
    BRIGADE_NAME(IdleBegin);
    BRIGADE_NAME(IdleEnd);
    BRIGADE_NAME(BlockBegin);
    BRIGADE_NAME(BlockEnd);
    BRIGADE_NAME(NativeBegin);
    BRIGADE_NAME(NativeEnd);
    BRIGADE_NAME(OffCoreBegin);
    BRIGADE_NAME(OffCoreEnd);
    BRIGADE_NAME(Migrated);
    BRIGADE_NAME(TaskSuspended);
    BRIGADE_NAME(TaskResumed);
    BRIGADE_NAME(TaskHandedBack);
    BRIGADE_NAME(LoopWaitBegin);
    BRIGADE_NAME(LoopWaitEnd);
    BRIGADE_NAME(GilWaitBegin);
    BRIGADE_NAME(GilWaitTimeout);
    BRIGADE_NAME(GilWaitSignalled);
    BRIGADE_NAME(GilDropRequest);
    BRIGADE_NAME(GilAcquired);
    BRIGADE_NAME(GilReleased);
    BRIGADE_NAME(GilForcedSwitchBegin);
    BRIGADE_NAME(GilForcedSwitchEnd);
    BRIGADE_NAME(GilBreakerHit);
    BRIGADE_NAME(LockWaitBegin);
    BRIGADE_NAME(LockAcquired);
    BRIGADE_NAME(LockReleased);
    BRIGADE_NAME(LockWaitEnd);
    BRIGADE_NAME(DeadlockMember);
    BRIGADE_NAME(VariableRead);
    BRIGADE_NAME(VariableWritten);
    BRIGADE_NAME(VariableAdded);
    BRIGADE_NAME(VariableTotal);
    BRIGADE_NAME(PayloadPackBegin);
    BRIGADE_NAME(PayloadPackEnd);
    BRIGADE_NAME(PayloadCarryBegin);
    BRIGADE_NAME(PayloadCarryEnd);
    BRIGADE_NAME(PayloadUnpackBegin);
    BRIGADE_NAME(PayloadUnpackEnd);
    BRIGADE_NAME(SwitchedOut);
    BRIGADE_NAME(SwitchedIn);
#undef BRIGADE_NAME
        // clang-format on
    }
    return "Unknown";
}

} // namespace brigade::engine
