#include "engine/scenarios.h"

namespace brigade::engine {

std::optional<BuiltinScenario> findScenario(std::string_view name)
{
    for (const BuiltinScenario &scenario : builtinScenarios())
        if (scenario.name == name)
            return scenario;
    return std::nullopt;
}

} // namespace brigade::engine
