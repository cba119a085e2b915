// What a run writes down: one fixed-size record for everything that happened, and the ids in it.
// The record is what lies in the rings in shared memory; TraceEvent is the same record decoded
// (one clock, its process and thread beside it) and is what the rest of the program reads.
// The engine never says what a picture should look like: kinds are named by the field's terms.
#pragma once

#include <cstdint>
#include <string_view>

namespace brigade::engine {

/// 0 is the supervisor; workers and suppliers count from 1 and never reuse an index.
enum class ProcessIndex : std::uint32_t {};
/// Counts the threads of one process in order of creation, from 0; never reused.
enum class ThreadIndex : std::uint32_t {};
/// One task (order) of a run, from 1; 0 is "no task".
enum class TaskId : std::uint32_t {};

inline constexpr ProcessIndex kSupervisor {0};
inline constexpr TaskId kNoTask {0};
inline constexpr std::int16_t kUnknownCore = -1;

enum class ProcessRole : std::uint8_t { Supervisor, Worker, Supplier };

/// What a thread is for. `Control` reads orders and starts threads; it runs no task.
/// `Main` is the process's first thread: it runs the tasks in mode `sequential`.
enum class ThreadRole : std::uint8_t { Main, Control, Pool, PerTask, Loop };

/// Why a thread waits outside the interpreter (arg of BlockBegin).
enum class BlockReason : std::uint8_t { Sleep, File, Net };

/// What can be changed while a run goes on (arg of PlanChanged; the value's unit beside it).
enum class Parameter : std::uint8_t {
    Cores,          ///< count
    Processes,      ///< count
    Threads,        ///< count, per process
    GilEnabled,     ///< 0 or 1
    SwitchInterval, ///< nanoseconds
    ArrivalRate     ///< thousandths of a task per second
};

/// Step numbers follow plan.h's StepKind.
enum class EventKind : std::uint16_t {
    None = 0,

    // --- written by the supervisor (process 0) about the run and the processes ---
    RunStarted,       ///< the start barrier opens: this is t = 0
    RunEnded,         ///< arg: 0 finished, 1 stopped by the user
    PlanChanged,      ///< arg: Parameter, arg2: value in that parameter's unit
    ProcessSpawned,   ///< arg: process, arg2: pid | (ProcessRole << 32)
    ProcessReplaced,  ///< arg: process, arg2: the process that it replaces
    ProcessReady,     ///< arg: process, arg2: nanoseconds from spawn to ready
    ProcessDismissed, ///< arg: process
    ProcessExited,    ///< arg: process, arg2: exit code
    ProcessCrashed,   ///< arg: process, arg2: signal number, or minus the exit code
    TaskArrived,      ///< arg: its kind's index in the plan, arg2: scheduled, ns from t = 0 (by a
                      ///< worker: HTTP)
    TaskDispatched,   ///< arg: process, arg2: attempt, from 1
    TaskRequeued,     ///< arg: process it came from, arg2: attempt that came to nothing
    TaskLost,         ///< arg: process that held it, arg2: attempt
    TaskRejected,     ///< the queue was full
    TaskCancelled,    ///< the run ended before the task began
    CoreSample,   ///< core; arg: ns busy for anybody, arg2: ns stolen by the hypervisor, since the
                  ///< last sample
    MemorySample, ///< arg: process, arg2: resident bytes (shared rings not counted)
    ProportionalSample, ///< arg: process, arg2: proportional (PSS) bytes
    SwitchSample,       ///< arg: process, arg2: context switches of that process so far
    CpuSample, ///< arg: process (the supervisor's own too), arg2: ns on cores so far, all threads

    // --- written by a thread of a worker about itself ---
    ThreadStarted = 64, ///< arg: ThreadRole, arg2: the system's thread id
    ThreadReleased,     ///< passed the start barrier
    ThreadEnded,
    TaskQueued,   ///< arg: kQueuedAtLoop or 0, arg2: attempt
    TaskTaken,    ///< arg2: attempt
    TaskReturned, ///< taken off a dismissed process's queue, to be handed to another
    TaskStarted,  ///< arg: index of its kind in the plan, arg2: attempt
    TaskFinished, ///< arg: 0 done, 1 failed
    StepStarted,  ///< arg: index of the step in its task, arg2: StepKind
    StepFinished, ///< arg, arg2: as StepStarted
    IdleBegin,    ///< waits for a task
    IdleEnd,
    BlockBegin,  ///< arg: BlockReason; real I/O or a sleep, the GIL is released
    BlockEnd,    ///< arg: as BlockBegin
    NativeBegin, ///< computes without the GIL
    NativeEnd,
    OffCoreBegin, ///< the thread could run and did not (found by a gap between two units)
    OffCoreEnd,   ///< core: where it went on
    Migrated,     ///< arg: core before, core: core now

    // --- an event loop's thread about its tasks (coroutines) and about itself ---
    TaskSuspended,  ///< awaits; arg: BlockReason, arg2: nanoseconds that it asked for
    TaskResumed,    ///< the loop is on this task (again)
    TaskHandedBack, ///< arg: 0 done, 1 failed; written by the pool's thread: the loop finishes it
    LoopWaitBegin,  ///< nothing is ready: the loop waits for the selector, the GIL is released
    LoopWaitEnd,

    // --- the GIL; arg2 is the switch number after the event (GIL.md, section 8) ---
    GilWaitBegin = 128,   ///< arg: number of the retry, from 0; before each timed wait
    GilWaitTimeout,       ///< arg: 1 request set, 2 switched in between, 3 found free, 4 switched
                          ///< off (goes on without it: no GilAcquired follows)
    GilWaitSignalled,     ///< arg: 1 if somebody else holds it again (the race was lost), 2
                          ///< switched off (goes on without it: no GilAcquired follows)
    GilDropRequest,       ///< arg: thread that is asked
    GilAcquired,          ///< arg: nanoseconds waited
    GilReleased,          ///< arg: GilRelease | (request pending ? kGilRequestPending : 0)
    GilForcedSwitchBegin, ///< waits until another thread has taken it
    GilForcedSwitchEnd,
    GilBreakerHit, ///< arg: units since it was taken; GilReleased follows

    // --- locks; arg is the lock's index in sharedNames() ---
    LockWaitBegin = 160, ///< arg2: thread that holds it
    LockAcquired,        ///< arg2: LockUse
    LockReleased,        ///< arg2: LockUse
    LockWaitEnd,         ///< arg2: kWaitServed, kWaitBrokenOff, kWaitDismissed (wait_graph.h)
    DeadlockMember,      ///< one of a ring: arg: thread, task: its task, arg2: see DeadlockLink

    // --- shared variables; what arg and arg2 hold is told in shared_cell.h ---
    VariableRead = 176,
    VariableWritten,
    VariableAdded, ///< read, added and written in one indivisible step
    VariableTotal, ///< at the end of a step: arg: variable, increments so far; arg2: the value

    // --- an order's payload: packed and carried by the supervisor, unpacked by who takes it ---
    PayloadPackBegin = 184, ///< arg: process it goes to, arg2: bytes
    PayloadPackEnd,         ///< arg, arg2: as begin
    PayloadCarryBegin,      ///< arg, arg2: as PayloadPackBegin
    PayloadCarryEnd,        ///< arg, arg2: as begin; the sender sees the last byte in the pipe
    PayloadUnpackBegin,     ///< arg2: bytes
    PayloadUnpackEnd,       ///< arg2: as begin

    // --- the system's own word (perf_event_open), attributed to the thread it is about ---
    SwitchedOut = 192, ///< arg: 1 preempted, 0 went to sleep
    SwitchedIn,
};

/// What the supervisor reads off the machine from time to time.
[[nodiscard]] constexpr bool isReading(EventKind kind)
{
    return kind >= EventKind::CoreSample && kind <= EventKind::CpuSample;
}

/// Why a lock was taken (arg2 of LockAcquired and LockReleased): for a step `lock`, or around one
/// increment.
enum class LockUse : std::uint8_t { Section, Increment };

/// A request over HTTP that waits for its turn in the loop that read it (arg of TaskQueued).
inline constexpr std::int64_t kQueuedAtLoop = 1;

enum class GilRelease : std::uint8_t { Breaker, Blocking, Exit };
inline constexpr std::int64_t kGilRequestPending = 0x100;

/// What lies in a ring. `ticks` is raw clock (see clock.h).
struct Record
{
    std::uint64_t ticks;
    std::int64_t arg;
    std::int64_t arg2;
    std::uint32_t task;
    std::int16_t core;
    EventKind kind;
};
static_assert(sizeof(Record) == 32);

/// A record with its clock decoded and its writer named. Time is nanoseconds from RunStarted.
struct TraceEvent
{
    std::int64_t timeNs = 0;
    std::int64_t arg = 0;
    std::int64_t arg2 = 0;
    ProcessIndex process {};
    ThreadIndex thread {};
    TaskId task {};
    std::int16_t core = kUnknownCore;
    EventKind kind = EventKind::None;

    friend bool operator==(const TraceEvent &, const TraceEvent &) = default;
};

/// The kind's name as written above ("GilAcquired"); "Unknown" for a number that is none.
[[nodiscard]] std::string_view eventKindName(EventKind kind);

} // namespace brigade::engine
