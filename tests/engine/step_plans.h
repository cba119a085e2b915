// Small plans to be moved step by step, for tests.
#pragma once

#include "engine/plan.h"

#include <cstdint>

namespace brigade::engine {

/// Two threads that add one to the same counter, each so many times.
inline Plan twoAdders(Sync sync, std::uint64_t times = 1)
{
    Plan plan;
    plan.title = "Two adders";
    TaskKind adder {.name = "adder", .count = 2, .steps = {}};
    adder.steps.emplace_back(
        IncrementStep {.variable = "counter", .times = times, .windowUnits = 0.05, .sync = sync});
    plan.tasks.push_back(adder);
    return plan;
}

/// Salt then pepper, and pepper then salt.
inline Plan oppositeLocks()
{
    Plan plan;
    plan.title = "Opposite locks";
    plan.tasks.push_back({.name = "soup",
                          .steps = {LockStep {"salt"}, LockStep {"pepper"}, UnlockStep {"pepper"},
                                    UnlockStep {"salt"}}});
    plan.tasks.push_back({.name = "steak",
                          .steps = {LockStep {"pepper"}, LockStep {"salt"}, UnlockStep {"salt"},
                                    UnlockStep {"pepper"}}});
    return plan;
}

} // namespace brigade::engine
