#include "app/plan_input.h"

#include "engine/scenarios.h"

#include <string>
#include <vector>

namespace brigade::app {

engine::Result<engine::PlanReading> loadPlan(const QString &input, const QStringList &settings)
{
    std::vector<std::string> changes;
    for (const QString &setting : settings)
        changes.push_back(setting.toStdString());
    const std::string name = input.toStdString();
    if (!input.startsWith(QLatin1Char('@')))
        return engine::readPlanFile(name, changes);
    const auto scenario = engine::findScenario(name.substr(1));
    if (!scenario)
        return engine::Error {name + ": no such scenario; `brigade-cli scenarios` lists them"};
    return engine::readPlan(scenario->json, name, changes);
}

} // namespace brigade::app
