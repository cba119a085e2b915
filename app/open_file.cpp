#include "app/open_file.h"

#include "app/scenario_words.h"
#include "engine/scenarios.h"
#include "model/recording.h"

#include <QFile>
#include <QFileInfo>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

Result<OpenedFile> openScenario(const QString &name)
{
    const auto scenario = engine::findScenario(name.toStdString());
    if (!scenario)
        return Error {"@" + name.toStdString() + ": no such built-in scenario"};
    auto reading = engine::readPlan(scenario->json, scenario->name);
    if (!reading)
        return Error {reading.error()};
    engine::Plan &plan = reading.value().plan;
    plan.title = titleInLanguage(plan.title).toStdString();
    return OpenedFile {name, std::move(reading).value(), {}};
}

/// A plan is text that begins with a brace; a recording is not.
bool looksLikePlan(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == QLatin1String("brigade"))
        return false;
    if (suffix == QLatin1String("json") || suffix == QLatin1String("brigade-plan"))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // the plan's reader says why
    return file.read(64).trimmed().startsWith('{');
}

} // namespace

Result<OpenedFile> openFile(const QString &input)
{
    if (input.startsWith(QLatin1Char('@')))
        return openScenario(input.mid(1));
    const QString name = QFileInfo(input).fileName();
    if (looksLikePlan(input)) {
        auto reading = engine::readPlanFile(input.toStdString());
        if (!reading)
            return Error {reading.error()};
        return OpenedFile {name, std::move(reading).value(), {}};
    }
    auto trace = model::readRecording(input);
    if (!trace)
        return Error {trace.error()};
    const engine::Plan plan = trace.value().plan();
    return OpenedFile {name, {plan, {}}, std::move(trace).value()};
}

} // namespace brigade::app
