// The plans that come with the program (resources/scenarios), embedded so that every program finds
// them without a path. Threads: constant data, any thread.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace brigade::engine {

struct BuiltinScenario
{
    std::string_view name; ///< `dinner`: the file's name without .json
    std::string_view json; ///< for readPlan
};

/// In the order in which they are offered.
[[nodiscard]] std::span<const BuiltinScenario> builtinScenarios();

[[nodiscard]] std::optional<BuiltinScenario> findScenario(std::string_view name);

} // namespace brigade::engine
