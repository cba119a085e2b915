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
    std::function<void(TaskId, bool failed)> finished; ///< after TaskFinished was written
    std::function<void(const std::string &)> notice;
};

class TaskRunner
{
public:
    explicit TaskRunner(TaskRunnerOptions options);

    /// The GIL is held by the caller when it is on. Never throws.
    void run(const Order &order) const noexcept;
    /// The order cannot even begin; written and reported as failed.
    void fail(const Order &order, const std::string &why) const;

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
    [[nodiscard]] static Result<bool> perform(const CrashStep &step, const Order &order);
    [[nodiscard]] Result<bool> unpack(PayloadUnpacker &unpacker, std::size_t bytes) const;
    template<typename Between>
    void compute(double ms, Kernel kernel, TaskId task, Between between) const;

    TaskRunnerOptions m_options;
};

} // namespace brigade::engine
