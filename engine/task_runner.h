// Runs one order's steps on the calling thread: real computation, real sleeps, real I/O, under the
// process's GIL. Threads: any thread of the crew; one TaskRunner serves them all. When a step fails
// (no space, no supplier): the task ends as failed and says why in a notice.
#pragma once

#include "engine/gil.h"
#include "engine/payload.h"
#include "engine/plan.h"
#include "engine/shared_state.h"
#include "engine/supplier.h"
#include "engine/thread_pool.h"
#include "engine/work_unit.h"

#include <functional>
#include <string>

namespace brigade::engine {

struct TaskRunnerOptions
{
    const Plan *plan = nullptr;
    Gil *gil = nullptr;
    SharedState *shared = nullptr;
    PayloadShelf *payloads = nullptr;
    UnitSizes units;
    std::uint16_t supplierPort = 0;
    std::function<void(const Order &, bool failed)> finished; ///< after TaskFinished was written
    std::function<void(const std::string &)> notice;
    std::function<void(const Order &)> begun {}; ///< after TaskStarted was written; may be empty
    Stepper *stepper = nullptr;                  ///< as in SharedStateOptions
};

enum class TaskEnd : std::uint8_t { Done, Failed };

class TaskRunner
{
public:
    explicit TaskRunner(TaskRunnerOptions options);

    /// The GIL is held by the caller when it is on. Never throws.
    void run(const Order &order) const noexcept;
    // The pieces of it, for who does other things between them. None throws.
    /// Writes TaskStarted and tells of it; what the thread writes from now on is about this task.
    void begin(const Order &order) const noexcept;
    /// Unpacks what the order carries along, if anything; it stays in `payload`.
    [[nodiscard]] TaskEnd receive(const Order &order, PayloadInHand &payload) const noexcept;
    /// All of the task (payload, steps, giving back of locks), or one step, on the calling thread.
    [[nodiscard]] TaskEnd performAll(const Order &order) const noexcept;
    [[nodiscard]] TaskEnd performStep(const Order &order, std::size_t step) const noexcept;
    /// A step that somebody else does: written as begun, and as done.
    void beginStep(const Order &order, std::size_t step) const noexcept;
    [[nodiscard]] TaskEnd endStep(const Order &order,
                                  std::size_t step,
                                  const Result<bool> &done) const noexcept;
    /// Writes TaskFinished and tells of it; the thread is on no task after it.
    void end(const Order &order, TaskEnd end) const noexcept;
    /// The order cannot even begin; written and reported as failed.
    void fail(const Order &order, const std::string &why) const;
    [[nodiscard]] std::uint16_t supplierPort() const { return m_options.supplierPort; }

private:
    [[nodiscard]] Result<bool> perform(const Step &step,
                                       const TaskKind &kind,
                                       const Order &order) const;
    [[nodiscard]] Result<bool> perform(const CpuStep &step,
                                       const TaskKind &kind,
                                       const Order &order) const;
    [[nodiscard]] Result<bool> perform(const NativeStep &step,
                                       const TaskKind &kind,
                                       const Order &order) const;
    [[nodiscard]] Result<bool> perform(const SleepStep &step) const;
    [[nodiscard]] Result<bool> perform(const NetStep &step) const;
    [[nodiscard]] Result<bool> perform(const FileStep &step, const Order &order) const;
    [[nodiscard]] Result<bool> perform(const BlockingSleepStep &step) const;
    [[nodiscard]] static Result<bool> perform(const CrashStep &step, const Order &order);
    void stepBefore(std::size_t step, StepKind kind) const;
    [[nodiscard]] Result<bool> unpack(PayloadUnpacker &unpacker, std::size_t bytes) const;
    template<typename Between>
    void compute(double ms, Kernel kernel, TaskId task, Between between) const;

    TaskRunnerOptions m_options;
};

} // namespace brigade::engine
