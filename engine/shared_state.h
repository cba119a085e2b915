// What the threads of one process share by the plan's steps: variables that they increment, and
// locks. Everything is done on the calling thread, under the process's GIL.
// An increment is three moments on relaxed atomics: read, a window of work, write. Threads that
// come in between lose or are lost, as in a program with a data race, but without undefined
// behaviour. The write is an exchange, so that it tells what it replaced.
// What is traced: the first kTracedIncrements of each step, and of the later ones the same number
// that ignored somebody's write; each wait for a lock; and at the end of each step the exact
// totals. More would fill the rings. Threads: any thread of the crew; one object serves them all.
#pragma once

#include "engine/gil.h"
#include "engine/lock_table.h"
#include "engine/plan.h"
#include "engine/result.h"
#include "engine/shared_names.h"
#include "engine/stepper.h"
#include "engine/work_unit.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <string>

namespace brigade::engine {

inline constexpr std::uint64_t kTracedIncrements = 200;

struct SharedStateOptions
{
    const Plan *plan = nullptr;
    Gil *gil = nullptr;
    UnitSizes units;
    std::function<void(const std::string &)> notice;
    Stepper *stepper = nullptr; ///< who moves step by step stops here; null: nobody does
    std::chrono::milliseconds ringStands {500}; ///< lock_table.h
    OnDeadlock onDeadlock = OnDeadlock::FailAll;
};

class SharedState
{
public:
    explicit SharedState(const SharedStateOptions &options);
    ~SharedState();
    SharedState(const SharedState &) = delete;
    SharedState &operator=(const SharedState &) = delete;

    /// An error: the thread was part of a deadlock, and has not got the lock.
    Result<bool> increment(const IncrementStep &step, Kernel kernel, TaskId task);
    Result<bool> lock(const LockStep &step);
    void unlock(const UnlockStep &step);
    /// At the end of a task, however it ended.
    void releaseAll();
    /// As LockTable's; any thread.
    bool dismiss(ThreadIndex thread) { return m_locks.dismiss(thread); }
    void giveUpRings() { m_locks.giveUpRings(); }
    [[nodiscard]] StepShared look() const;

private:
    class Variable;
    class Turn;

    void stepBefore(MomentKind kind, std::uint32_t index);

    Gil *m_gil;
    Stepper *m_stepper;
    UnitSizes m_units;
    SharedNames m_names;
    LockTable m_locks;
    std::deque<Variable> m_variables; ///< by index, never moved
};

/// What a reader of the trace must know where a plan increments more often than is traced; empty
/// otherwise.
[[nodiscard]] std::string tracedIncrementsNotice(const Plan &plan);

} // namespace brigade::engine
