// One start of step mode within a process: a thread for each task of the plan, numbered in order,
// all of them standing; variables, locks and GIL are its own, and fresh.
// Owns: the threads; the destructor abandons those that have not ended, and joins.
// Threads: one, the control thread.
#pragma once

#include "engine/shared_state.h"
#include "engine/stepper.h"
#include "engine/task_runner.h"

#include <functional>
#include <thread>
#include <vector>

namespace brigade::engine {

struct StepStageOptions
{
    const Plan *plan = nullptr; ///< steppable (step_plan.h)
    RingBlock *rings = nullptr; ///< may be null
    UnitSizes units;
    TaskId firstTask {1};
    /// After each play, and when a thread has come back by itself (on that thread, then).
    std::function<void(const StepState &)> report;
};

class StepStage
{
public:
    /// Returns when all threads stand.
    explicit StepStage(const StepStageOptions &options);
    ~StepStage();
    StepStage(const StepStage &) = delete;
    StepStage &operator=(const StepStage &) = delete;

    /// Its firstTask means nothing here.
    void play(const StepRequest &request, std::uint64_t plays);
    [[nodiscard]] StepState state() { return m_stepper.state(); }

private:
    void work(const Order &order);

    StepStageOptions m_options;
    Gil m_gil;
    Stepper m_stepper;
    SharedState m_shared;
    PayloadShelf m_payloads; ///< stays empty
    TaskRunner m_runner;
    std::vector<std::thread> m_threads;
};

} // namespace brigade::engine
