#include "model/lesson_runs.h"

#include "engine/scenarios.h"

#include <QJsonDocument>

#include <string>
#include <vector>

namespace brigade::model {

namespace {

using engine::Error;
using engine::Result;

void add(std::vector<std::string> &settings, const QStringList &more)
{
    for (const QString &each : more)
        settings.push_back(each.toStdString());
}

} // namespace

Branch branchOf(const Experiment &experiment, int usableCores)
{
    if (usableCores >= experiment.needs.cores)
        return Branch::AsWritten;
    return experiment.instead ? Branch::Instead : Branch::LeftOut;
}

Result<engine::Plan> planOf(const Experiment &experiment, Branch branch, RunLength length)
{
    std::vector<std::string> settings;
    add(settings, experiment.settings);
    if (branch == Branch::Instead)
        add(settings, experiment.instead.value_or(QStringList()));
    if (length == RunLength::Quick)
        add(settings, experiment.quick);
    std::string json = QJsonDocument(experiment.planText).toJson().toStdString();
    std::string name = "plan";
    if (!experiment.plan.isEmpty()) {
        name = experiment.plan.toStdString();
        const auto scenario = experiment.plan.startsWith(QLatin1Char('@'))
            ? engine::findScenario(name.substr(1))
            : std::nullopt;
        if (!scenario)
            return Error {name + ": no such built-in plan"};
        json = std::string(scenario->json);
    }
    auto reading = engine::readPlan(json, name, settings);
    if (!reading)
        return Error {reading.error()};
    return reading.value().plan;
}

} // namespace brigade::model
