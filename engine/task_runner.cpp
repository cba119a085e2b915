#include "engine/task_runner.h"

#include "engine/file_step.h"
#include "engine/strike.h"
#include "engine/tracer.h"

#include <chrono>
#include <exception>
#include <optional>
#include <thread>
#include <utility>

namespace brigade::engine {

namespace {

/// The GIL is looked at so many times a unit: every half a microsecond, since CPython looks at
/// every call and every turn of a loop. With one look a unit, all waiters' timers that fire at
/// about the same time fire before the holder lets go, and who is woken next is another than in
/// CPython.
constexpr std::uint32_t kPartsOfUnit = 20;

/// Written around every wait outside the interpreter; the thread is parked meanwhile.
class BlockedScope
{
public:
    BlockedScope(const TaskRunnerOptions &options, BlockReason reason)
        : m_gil(*options.gil)
        , m_stepper(options.stepper)
        , m_reason(static_cast<std::int64_t>(reason))
    {
        m_gil.drop(GilRelease::Blocking);
        tracer().write(EventKind::BlockBegin, m_reason);
        if (m_stepper != nullptr) [[unlikely]]
            m_stepper->goAway();
        tracer().park();
    }
    ~BlockedScope()
    {
        tracer().unpark();
        tracer().write(EventKind::BlockEnd, m_reason);
        if (m_stepper != nullptr) [[unlikely]]
            m_stepper->comeBack();
        m_gil.take();
    }
    BlockedScope(const BlockedScope &) = delete;
    BlockedScope &operator=(const BlockedScope &) = delete;

private:
    Gil &m_gil;
    Stepper *m_stepper;
    std::int64_t m_reason;
};

/// A supplier connection of the calling thread, kept between requests as a client library's pool
/// would.
SupplierClient &supplierConnection(std::uint16_t port)
{
    thread_local std::optional<SupplierClient> connection;
    if (!connection)
        connection.emplace(port);
    return *connection;
}

/// The optimiser must believe that somebody looks at the result.
void consume(std::uint64_t value)
{
    [[maybe_unused]] volatile std::uint64_t sink = value;
}

} // namespace

TaskRunner::TaskRunner(TaskRunnerOptions options)
    : m_options(std::move(options))
{
}

void TaskRunner::run(const Order &order) const noexcept
{
    begin(order);
    end(order, performAll(order));
}

void TaskRunner::begin(const Order &order) const noexcept
{
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskStarted, order.kind, order.attempt);
    if (m_options.begun)
        m_options.begun(order);
}

TaskEnd TaskRunner::performAll(const Order &order) const noexcept
{
    PayloadInHand payload; // until the task's end
    TaskEnd end = receive(order, payload);
    const std::size_t steps = m_options.plan->tasks.at(order.kind).steps.size();
    for (std::size_t i = 0; i < steps && end == TaskEnd::Done; ++i)
        end = performStep(order, i);
    m_options.shared->releaseAll();
    return end;
}

TaskEnd TaskRunner::receive(const Order &order, PayloadInHand &payload) const noexcept
{
    const auto &kind = m_options.plan->tasks.at(order.kind);
    if (kind.payloadKb <= 0 || order.source == OrderSource::Request)
        return TaskEnd::Done;
    try {
        payload.packed = m_options.payloads->take(order.task);
        payload.unpacker.emplace(payload.packed);
        const auto unpacked = unpack(*payload.unpacker, payload.packed.size());
        if (unpacked)
            return TaskEnd::Done;
        m_options.notice("task '" + kind.name + "': " + unpacked.error());
    } catch (const std::exception &error) {
        m_options.notice("task '" + kind.name + "': " + error.what());
    }
    return TaskEnd::Failed;
}

TaskEnd TaskRunner::performStep(const Order &order, std::size_t step) const noexcept
{
    const auto &kind = m_options.plan->tasks.at(order.kind);
    beginStep(order, step);
    try {
        if (m_options.stepper != nullptr) [[unlikely]]
            stepBefore(step, stepKind(kind.steps[step]));
        return endStep(order, step, perform(kind.steps[step], kind, order));
    } catch (const std::exception &error) {
        return endStep(order, step, Error {error.what()});
    }
}

/// Steps that share something stop by themselves, before each of their moments.
void TaskRunner::stepBefore(std::size_t step, StepKind kind) const
{
    m_options.stepper->beginStep(step);
    const bool shares =
        kind == StepKind::Increment || kind == StepKind::Lock || kind == StepKind::Unlock;
    if (!shares)
        m_options.stepper->before({.kind = MomentKind::Work});
}

void TaskRunner::beginStep(const Order &order, std::size_t step) const noexcept
{
    const auto kind = stepKind(m_options.plan->tasks.at(order.kind).steps[step]);
    tracer().write(EventKind::StepStarted, static_cast<std::int64_t>(step),
                   static_cast<std::int64_t>(kind));
}

TaskEnd TaskRunner::endStep(const Order &order,
                            std::size_t step,
                            const Result<bool> &done) const noexcept
{
    const auto &kind = m_options.plan->tasks.at(order.kind);
    tracer().write(EventKind::StepFinished, static_cast<std::int64_t>(step),
                   static_cast<std::int64_t>(stepKind(kind.steps[step])));
    if (done)
        return TaskEnd::Done;
    m_options.notice("task '" + kind.name + "': " + done.error());
    return TaskEnd::Failed;
}

void TaskRunner::end(const Order &order, TaskEnd end) const noexcept
{
    const bool failed = end == TaskEnd::Failed;
    tracer().write(EventKind::TaskFinished, failed ? 1 : 0);
    tracer().setTask(kNoTask);
    m_options.finished(order, failed);
}

void TaskRunner::fail(const Order &order, const std::string &why) const
{
    begin(order);
    m_options.notice("task '" + m_options.plan->tasks.at(order.kind).name + "': " + why);
    end(order, TaskEnd::Failed);
}

/// On the thread that took the order, with the GIL, as a program that unpickles what it got.
Result<bool> TaskRunner::unpack(PayloadUnpacker &unpacker, std::size_t bytes) const
{
    constexpr std::size_t kNumbersPerLook = 1024; // some microseconds
    if (bytes == 0)
        return true;
    auto &pen = tracer();
    pen.write(EventKind::PayloadUnpackBegin, 0, static_cast<std::int64_t>(bytes));
    while (unpacker.unpack(kNumbersPerLook)) {
        m_options.gil->check();
        pen.unitDone();
    }
    pen.write(EventKind::PayloadUnpackEnd, 0, static_cast<std::int64_t>(bytes));
    if (!unpacker.sound())
        return Error {"its payload arrived damaged"};
    return true;
}

Result<bool> TaskRunner::perform(const Step &step, const TaskKind &kind, const Order &order) const
{
    switch (stepKind(step)) {
    case StepKind::Cpu:
        return perform(std::get<CpuStep>(step), kind, order);
    case StepKind::Native:
        return perform(std::get<NativeStep>(step), kind, order);
    case StepKind::Sleep:
        return perform(std::get<SleepStep>(step));
    case StepKind::Net:
        return perform(std::get<NetStep>(step));
    case StepKind::File:
        return perform(std::get<FileStep>(step), order);
    case StepKind::BlockingSleep:
        return perform(std::get<BlockingSleepStep>(step));
    case StepKind::Increment:
        return m_options.shared->increment(std::get<IncrementStep>(step), kind.kernel, order.task);
    case StepKind::Lock:
        return m_options.shared->lock(std::get<LockStep>(step));
    case StepKind::Unlock:
        m_options.shared->unlock(std::get<UnlockStep>(step));
        return true;
    case StepKind::Crash:
        break;
    }
    return perform(std::get<CrashStep>(step), order);
}

template<typename Between>
void TaskRunner::compute(double ms, Kernel kernel, TaskId task, Between between) const
{
    const auto index = static_cast<std::size_t>(kernel);
    const auto units = unitsFor(ms, m_options.units.unitNs.at(index));
    const auto iterations = m_options.units.iterations.at(index);
    const auto part = iterations / kPartsOfUnit; // the last one has what is left over
    WorkUnit work(kernel, static_cast<std::uint64_t>(task));
    auto &pen = tracer();
    for (std::uint64_t unit = 0; unit < units; ++unit) {
        for (std::uint32_t i = 1; i < kPartsOfUnit; ++i) {
            work.run(part);
            between();
        }
        work.run(iterations - (kPartsOfUnit - 1) * part);
        between();
        pen.unitDone();
    }
    consume(work.result());
}

Result<bool> TaskRunner::perform(const CpuStep &step,
                                 const TaskKind &kind,
                                 const Order &order) const
{
    compute(step.ms, kind.kernel, order.task, [this] { m_options.gil->check(); });
    return true;
}

Result<bool> TaskRunner::perform(const NativeStep &step,
                                 const TaskKind &kind,
                                 const Order &order) const
{
    m_options.gil->drop(GilRelease::Blocking);
    tracer().write(EventKind::NativeBegin);
    compute(step.ms, kind.kernel, order.task, [] {});
    tracer().write(EventKind::NativeEnd);
    m_options.gil->take();
    return true;
}

Result<bool> TaskRunner::perform(const SleepStep &step) const
{
    const BlockedScope blocked(m_options, BlockReason::Sleep);
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(step.ms));
    return true;
}

Result<bool> TaskRunner::perform(const BlockingSleepStep &step) const
{
    return perform(SleepStep {step.ms});
}

Result<bool> TaskRunner::perform(const NetStep &step) const
{
    const BlockedScope blocked(m_options, BlockReason::Net);
    return supplierConnection(m_options.supplierPort)
        .request(static_cast<std::int64_t>(step.ms * 1e6));
}

Result<bool> TaskRunner::perform(const FileStep &step, const Order &order) const
{
    const BlockedScope blocked(m_options, BlockReason::File);
    return writeSyncReadFile(step.kb, static_cast<std::uint64_t>(order.task));
}

Result<bool> TaskRunner::perform(const CrashStep &step, const Order &order)
{
    if (order.attempt > 1 && !step.always)
        return true;
    strike(step.kind);
}

} // namespace brigade::engine
