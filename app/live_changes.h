// What has to be told to a running plan so that it becomes another one: the parameters that can
// change while it runs, and whether anything else differs, which takes a new run.
// Threads: pure functions, any thread.
#pragma once

#include "engine/event.h"
#include "engine/plan.h"

#include <cstdint>
#include <vector>

namespace brigade::app {

struct LiveChange
{
    engine::Parameter parameter {};
    std::int64_t value = 0; ///< in the parameter's unit
    friend bool operator==(const LiveChange &, const LiveChange &) = default;
};

struct PlanDifference
{
    std::vector<LiveChange> live;
    bool restart = false;
};

[[nodiscard]] PlanDifference differenceBetween(const engine::Plan &running,
                                               const engine::Plan &wanted,
                                               int usableCores);

} // namespace brigade::app
