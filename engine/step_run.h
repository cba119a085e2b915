// Step mode from outside: one real worker process whose threads move only when they are chosen.
// Starting anew is cheap: the process stays, its threads are new.
// Owns: a thread, the worker, the shared memory; the destructor ends them all, within a second.
// Threads: every member function may be called from any thread, one at a time. play() and restart()
// block until the choices are done. When the worker dies: an error from then on.
#pragma once

#include "engine/plan.h"
#include "engine/result.h"
#include "engine/step_state.h"
#include "engine/trace_log.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace brigade::engine {

class StepRun
{
public:
    /// All threads stand before their first moment when it returns. An empty `workerPath`:
    /// `brigade-worker` beside this program.
    static Result<std::unique_ptr<StepRun>> start(const Plan &plan,
                                                  const std::string &workerPath = {});
    ~StepRun();
    StepRun(const StepRun &) = delete;
    StepRun &operator=(const StepRun &) = delete;

    /// Moves these threads one after another; stops at one that cannot move (StepState::refused).
    /// Choosing one who sleeps waits until he is back.
    Result<StepState> play(const std::vector<StepNumber> &choices);
    /// From the start, with new threads.
    Result<StepState> restart(const std::vector<StepNumber> &choices = {});
    /// As restart(), and on to the end: StepState::ways tells what else could have been chosen.
    Result<StepState> restartToTheEnd(const std::vector<StepNumber> &choices);
    /// As it is now: changes by itself while somebody is away.
    [[nodiscard]] StepState state() const;
    /// False when somebody is still away after this time.
    bool waitForSleepers(std::chrono::milliseconds timeout) const;

    /// The events of all starts; the tasks of each have numbers of their own.
    [[nodiscard]] const TraceLog &log() const;

private:
    struct Impl;
    explicit StepRun(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
