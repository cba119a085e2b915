// Who does the orders in one worker process, in each of the ways a program can run its tasks.
// A small seam: the worker feeds it, the mode decides how it works.
// Threads: all members from the control thread only; `run` (in CrewOptions) is called on the crew's
// own threads.
#pragma once

#include "engine/gil.h"
#include "engine/plan.h"
#include "engine/serve_options.h"
#include "engine/start_gate.h"
#include "engine/task_numbers.h"
#include "engine/task_runner.h"
#include "engine/thread_pool.h"

#include <memory>
#include <vector>

namespace brigade::engine {

struct CrewOptions
{
    const Plan *plan = nullptr;
    RingBlock *rings = nullptr;
    Gil *gil = nullptr;
    StartGate *gate = nullptr;
    const TaskRunner *runner = nullptr;
    // Open to clients over HTTP, which only an event loop can be; null: not.
    const ServeSetup *serve = nullptr;
    TaskNumbers *numbers = nullptr;
    ProcessIndex process {};
};

class Crew
{
public:
    Crew() = default;
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;
    virtual ~Crew() = default;

    /// Before the gate opens: kept, or given a thread that waits at the gate. Later: done as soon
    /// as can be.
    virtual void submit(const Order &order) = 0;
    /// All orders that come before the start are here; returns when the threads stand at the gate.
    virtual void prepare() = 0;
    /// The gate has just opened.
    virtual void begin() = 0;
    /// Pool size; means nothing to crews without a pool.
    virtual void resize(std::uint32_t threads) = 0;
    /// The orders that have not begun.
    virtual std::vector<Order> takeBack() = 0;
    /// Returns when all orders in hand are done and all threads have ended.
    virtual void stop() = 0;
};

/// The crew of the plan's mode.
[[nodiscard]] std::unique_ptr<Crew> makeCrew(const CrewOptions &options);

} // namespace brigade::engine
