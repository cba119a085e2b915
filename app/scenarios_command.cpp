#include "app/commands.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"

#include <algorithm>

namespace brigade::app {

int scenariosCommand()
{
    std::size_t widest = 0;
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios())
        widest = std::max(widest, scenario.name.size());
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios()) {
        const auto reading = engine::readPlan(scenario.json, scenario.name);
        if (!reading) {
            complain(reading.error());
            return kWrongInput;
        }
        const QString name = QString::fromStdString(std::string(scenario.name));
        say(name.leftJustified(static_cast<qsizetype>(widest)) + QStringLiteral("  ")
            + QString::fromStdString(reading.value().plan.title) + QLatin1Char('\n'));
    }
    return kDone;
}

} // namespace brigade::app
