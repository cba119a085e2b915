#include "engine/shared_names.h"

#include <algorithm>
#include <variant>

namespace brigade::engine {

namespace {

std::uint32_t placeIn(const std::vector<std::string> &names, std::string_view name)
{
    return static_cast<std::uint32_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void addOnce(std::vector<std::string> &names, const std::string &name)
{
    if (placeIn(names, name) == names.size())
        names.push_back(name);
}

} // namespace

std::uint32_t SharedNames::variable(std::string_view name) const
{
    return placeIn(variables, name);
}

std::uint32_t SharedNames::lock(std::string_view name) const
{
    return placeIn(locks, name);
}

SharedNames sharedNames(const Plan &plan)
{
    SharedNames names;
    for (const TaskKind &task : plan.tasks) {
        for (const Step &step : task.steps) {
            if (const auto *lock = std::get_if<LockStep>(&step))
                addOnce(names.locks, lock->name);
            const auto *increment = std::get_if<IncrementStep>(&step);
            if (increment == nullptr)
                continue;
            addOnce(names.variables, increment->variable);
            if (increment->sync == Sync::Lock)
                addOnce(names.locks, increment->variable);
        }
    }
    return names;
}

} // namespace brigade::engine
