// Reads the steps in which tasks share something, and the rules that join them: every lock that a
// task takes it gives back, and it takes none twice. Errors go to the object's messages.
#pragma once

#include "engine/plan.h"
#include "engine/plan_object.h"

#include <string>
#include <string_view>
#include <vector>

namespace brigade::engine {

[[nodiscard]] IncrementStep readIncrement(const PlanObject &step, std::string_view key);
/// The name after `lock` or `unlock`.
[[nodiscard]] std::string readLockName(const PlanObject &step, std::string_view key);

/// `elements` are what `task.steps` were read from, `path` is that of the list.
void checkLocks(PlanMessages &messages,
                const TaskKind &task,
                const std::vector<JsonValue> &elements,
                const std::string &path);

/// Not too many names, and no counter that would run over.
void checkShared(const PlanObject &object, const Plan &plan);

} // namespace brigade::engine
