#include "engine/step_stage.h"

#include "engine/tracer.h"

#include <chrono>

namespace brigade::engine {

namespace {

/// A ring is looked at while its threads stand; once they are let into it, it need not stay.
constexpr auto kRingStands = std::chrono::milliseconds(1);

void sayNothing(const std::string & /*words*/) { }

std::chrono::nanoseconds intervalOf(const Plan &plan)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double, std::milli>(plan.gil.switchIntervalMs));
}

} // namespace

StepStage::StepStage(const StepStageOptions &options)
    : m_options(options)
    , m_gil(options.plan->gil.enabled, intervalOf(*options.plan))
    , m_stepper({.plan = options.plan,
                 .gil = &m_gil,
                 .look = [this] { return m_shared.look(); },
                 .cameBack = options.report})
    , m_shared({.plan = options.plan,
                .gil = &m_gil,
                .units = options.units,
                .notice = sayNothing,
                .stepper = &m_stepper,
                .ringStands = kRingStands})
    , m_runner({.plan = options.plan,
                .gil = &m_gil,
                .shared = &m_shared,
                .payloads = &m_payloads,
                .units = options.units,
                .finished =
                    [this](const Order & /*order*/, bool failed) {
                        if (failed)
                            m_stepper.taskFailed();
                    },
                .notice = sayNothing,
                .stepper = &m_stepper})
{
    Order order {.task = options.firstTask};
    for (const TaskKind &task : options.plan->tasks) {
        for (std::uint32_t i = 0; i < task.count; ++i) {
            m_threads.emplace_back([this, order] { work(order); });
            m_stepper.waitForStanding(m_threads.size()); // so that the numbers follow the order
            order.task = TaskId {static_cast<std::uint32_t>(order.task) + 1};
        }
        ++order.kind;
    }
}

StepStage::~StepStage()
{
    m_stepper.abandon();
    for (std::thread &thread : m_threads)
        thread.join();
}

void StepStage::play(const StepRequest &request, std::uint64_t plays)
{
    m_stepper.play(request, plays, m_options.report);
}

void StepStage::work(const Order &order)
{
    const TracedThread traced(m_options.rings, ThreadRole::PerTask);
    tracer().setTask(order.task);
    m_stepper.enter(order);
    tracer().write(EventKind::ThreadReleased);
    m_runner.run(order);
    m_gil.drop(GilRelease::Exit);
    m_stepper.leave();
}

} // namespace brigade::engine
