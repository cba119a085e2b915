// Numbers for what a plan's tasks share: events name a variable or a lock by its index here.
// The order is that of the first mention in the plan. A lock that guards increments has the name of
// its variable. Threads: pure, any.
#pragma once

#include "engine/plan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace brigade::engine {

struct SharedNames
{
    std::vector<std::string> variables;
    std::vector<std::string> locks;

    /// The size of the list when there is no such name.
    [[nodiscard]] std::uint32_t variable(std::string_view name) const;
    [[nodiscard]] std::uint32_t lock(std::string_view name) const;
};

[[nodiscard]] SharedNames sharedNames(const Plan &plan);

} // namespace brigade::engine
