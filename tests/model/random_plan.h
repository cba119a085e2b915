// A small random plan that ends within a moment: every mode, sizes, the GIL on and off, crashes.
#pragma once

#include "engine/plan.h"

#include <random>
#include <string>

namespace brigade::test {

class RandomPlan
{
public:
    explicit RandomPlan(std::uint64_t seed)
        : m_random(seed)
    {
    }

    engine::Plan make()
    {
        engine::Plan plan;
        plan.title = "random";
        plan.cores = number(1, 2);
        plan.processes = number(1, 3);
        plan.mode = static_cast<engine::Mode>(number(0, 3));
        plan.threads = number(1, 6);
        plan.gil = {.enabled = chance(60), .switchIntervalMs = chance(50) ? 0.2 : 5.0};
        plan.dispatch = static_cast<engine::Dispatch>(number(0, 1));
        plan.onCrash = static_cast<engine::OnCrash>(number(0, 1));
        plan.restart = chance(40);
        plan.start = static_cast<engine::Start>(number(0, 1));
        plan.queueLimit = chance(15) ? number(1, 8) : 0;
        plan.seed = number(1, 1000);
        makeArrival(plan);
        const auto kinds = number(1, 3);
        for (std::uint32_t i = 0; i < kinds; ++i)
            plan.tasks.push_back(makeTask("t" + std::to_string(i)));
        return plan;
    }

private:
    void makeArrival(engine::Plan &plan)
    {
        plan.durationS = 0.05;
        if (chance(20))
            plan.arrival = {.kind = engine::ArrivalKind::Rate,
                            .perSecond = 400,
                            .distribution = static_cast<engine::Distribution>(number(0, 1))};
        else if (chance(15))
            plan.arrival = {
                .kind = engine::ArrivalKind::Clients, .count = number(1, 5), .thinkMs = 2};
    }

    engine::TaskKind makeTask(const std::string &name)
    {
        engine::TaskKind task {.name = name,
                               .count = number(1, 8),
                               .style = static_cast<engine::TaskStyle>(number(0, 1)),
                               .kernel = engine::Kernel::Hash,
                               .steps = {}};
        const auto steps = number(1, 4);
        for (std::uint32_t i = 0; i < steps; ++i)
            task.steps.push_back(makeStep());
        if (chance(35) && task.style == engine::TaskStyle::Def)
            addSections(task);
        if (chance(30))
            addIncrement(task);
        if (chance(10))
            task.payloadKb = number(1, 300);
        return task;
    }

    /// Locks in one order for all tasks, so that no ring closes; given back in any.
    void addSections(engine::TaskKind &task)
    {
        const bool both = chance(50);
        const bool swapped = chance(50);
        const auto front = task.steps.begin();
        if (both)
            task.steps.insert(front, {engine::LockStep {"a"}, engine::LockStep {"b"}});
        else
            task.steps.insert(front, engine::LockStep {"b"});
        if (both && swapped)
            task.steps.emplace_back(engine::UnlockStep {"a"});
        task.steps.emplace_back(engine::UnlockStep {"b"});
        if (both && !swapped)
            task.steps.emplace_back(engine::UnlockStep {"a"});
    }

    /// A variable for each way of guarding it: `n0`, `n1`, `n2`.
    void addIncrement(engine::TaskKind &task)
    {
        const auto sync = number(0, 2);
        task.steps.insert(task.steps.begin()
                              + static_cast<std::ptrdiff_t>(
                                  number(0, static_cast<std::uint32_t>(task.steps.size()))),
                          engine::IncrementStep {.variable = "n" + std::to_string(sync),
                                                 .times = number(1, 400),
                                                 .windowUnits = number(0, 4) / 20.0,
                                                 .sync = static_cast<engine::Sync>(sync),
                                                 .handoverBetween = chance(50)});
    }

    engine::Step makeStep()
    {
        const double ms = number(1, 30) / 10.0;
        switch (number(0, 12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return engine::CpuStep {ms};
        case 4:
        case 5:
            return engine::NativeStep {ms};
        case 6:
        case 7:
        case 8:
            return engine::SleepStep {ms};
        case 9:
            return engine::FileStep {4};
        case 10:
            return engine::NetStep {ms};
        case 11:
            return engine::BlockingSleepStep {ms};
        default:
            return chance(40) ? engine::Step {engine::CrashStep {
                       static_cast<engine::CrashKind>(number(0, 2)), chance(20)}}
                              : engine::Step {engine::SleepStep {0}};
        }
    }

    std::uint32_t number(std::uint32_t least, std::uint32_t most)
    {
        return std::uniform_int_distribution<std::uint32_t>(least, most)(m_random);
    }
    bool chance(std::uint32_t percent) { return number(1, 100) <= percent; }

    std::mt19937_64 m_random;
};

} // namespace brigade::test
