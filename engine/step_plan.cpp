#include "engine/step_plan.h"

#include <algorithm>
#include <variant>

namespace brigade::engine {

namespace {

std::uint64_t momentsOf(const Plan &plan, const Step &step)
{
    if (const auto *increment = std::get_if<IncrementStep>(&step)) {
        const std::uint64_t each = increment->sync == Sync::Atomic ? 1
            : increment->sync == Sync::Lock                        ? 5
                                                                   : 3;
        return increment->times * each;
    }
    const StepKind kind = stepKind(step);
    const bool blocks =
        kind == StepKind::Sleep || kind == StepKind::BlockingSleep || kind == StepKind::File;
    return blocks && plan.gil.enabled ? 2 : 1;
}

bool has(const Plan &plan, StepKind kind)
{
    return std::any_of(plan.tasks.begin(), plan.tasks.end(), [kind](const TaskKind &task) {
        return std::any_of(task.steps.begin(), task.steps.end(),
                           [kind](const Step &step) { return stepKind(step) == kind; });
    });
}

} // namespace

std::uint64_t momentsOf(const Plan &plan, const TaskKind &task)
{
    std::uint64_t moments = 0;
    for (const Step &step : task.steps)
        moments += momentsOf(plan, step);
    return moments;
}

std::uint64_t momentsOf(const Plan &plan)
{
    std::uint64_t moments = 0;
    for (const TaskKind &task : plan.tasks)
        moments += task.count * momentsOf(plan, task);
    return moments;
}

std::optional<Plan> smallEnoughToStep(const Plan &plan)
{
    constexpr std::uint64_t kFewTimes = 2;
    constexpr std::uint32_t kFewTasks = 2;
    Plan small = plan;
    for (TaskKind &task : small.tasks) {
        task.count = std::min(task.count, kFewTasks);
        for (Step &step : task.steps) {
            if (auto *increment = std::get_if<IncrementStep>(&step))
                increment->times = std::min(increment->times, kFewTimes);
        }
    }
    if (small == plan || !whyNotStepped(small).empty())
        return std::nullopt;
    return small;
}

std::string whyNotStepped(const Plan &plan)
{
    if (plan.processes != 1)
        return "step by step goes one process only: set 'processes' to 1";
    if (plan.mode != Mode::Threads || plan.arrival.kind != ArrivalKind::AllAtOnce)
        return "step by step goes a thread for each task: set 'mode' to 'threads', without "
               "arrivals";
    std::uint64_t tasks = 0;
    for (const TaskKind &task : plan.tasks) {
        tasks += task.count;
        if (task.payloadKb > 0)
            return "step by step goes no task with a payload ('" + task.name + "')";
    }
    if (tasks > kMostStepped)
        return "step by step go at most " + std::to_string(kMostStepped) + " tasks, not "
            + std::to_string(tasks);
    if (has(plan, StepKind::Net) || has(plan, StepKind::Crash))
        return "step by step goes no task with a step 'net_ms' or 'crash'";
    if (momentsOf(plan) > kMostMoments)
        return "step by step go at most " + std::to_string(kMostMoments)
            + " moments, and this plan has " + std::to_string(momentsOf(plan))
            + ": make 'times' smaller";
    return {};
}

} // namespace brigade::engine
