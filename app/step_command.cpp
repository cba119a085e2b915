#include "app/commands.h"
#include "app/plan_input.h"
#include "app/sharing_words.h"
#include "app/whole_file.h"
#include "model/exploration.h"
#include "model/step_session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace brigade::app {

namespace {

QString outcomeName(model::StepEnd end)
{
    if (end == model::StepEnd::Deadlock)
        return QStringLiteral("deadlock");
    return end == model::StepEnd::LostUpdates ? QStringLiteral("lost") : QStringLiteral("whole");
}

QJsonObject valuesJson(const engine::SharedNames &names, const std::vector<std::uint32_t> &values)
{
    QJsonObject object;
    for (std::size_t i = 0; i < values.size() && i < names.variables.size(); ++i)
        object.insert(QString::fromStdString(names.variables[i]), static_cast<qint64>(values[i]));
    return object;
}

QString standName(const model::StepThread &thread)
{
    switch (thread.stand) {
    case model::Stand::Done:
        return QStringLiteral("has finished");
    case model::Stand::Failed:
        return QStringLiteral("has failed");
    case model::Stand::Away:
        return QStringLiteral("sleeps");
    case model::Stand::LockBlocked:
        return QStringLiteral("waits for a lock");
    case model::Stand::GilBlocked:
        return QStringLiteral("waits for the GIL");
    case model::Stand::Ready:
    case model::Stand::Moving:
        break;
    }
    return QStringLiteral("may move");
}

void sayRing(const model::StepSession &session)
{
    const auto name = [&](std::uint32_t lock) {
        return QString::fromStdString(session.names().locks.at(lock));
    };
    for (const auto &member : session.state().ring)
        say(QStringLiteral("deadlock: thread %1 holds '%2' and waits for '%3'\n")
                .arg(member.number)
                .arg(name(member.holds), name(member.wants)));
}

QJsonObject sessionJson(const model::StepSession &session)
{
    const model::StepState &state = session.state();
    return {{QStringLiteral("choices"), model::interleavingText(session.choices())},
            {QStringLiteral("over"), state.over()},
            {QStringLiteral("deadlock"), !state.ring.empty()},
            {QStringLiteral("lost_updates"), static_cast<qint64>(model::lostUpdates(state))},
            {QStringLiteral("values"), valuesJson(session.names(), state.values)}};
}

/// Plays the choices and says where everybody stands then.
int playChoices(const CommandLine &line, const engine::Plan &plan, QJsonObject &report)
{
    const auto choices = model::readInterleavingText(line.choices);
    if (!choices) {
        complain("--choices: " + choices.error());
        return kWrongInput;
    }
    auto session = model::StepSession::start(plan);
    if (!session) {
        complain(session.error());
        return kWrongInput;
    }
    model::StepSession &steps = *session.value();
    const bool whole = steps.replay(choices.value());
    steps.waitForSleepers();
    report = sessionJson(steps);
    if (!whole) {
        const auto at = steps.choices().size();
        complain("choice " + std::to_string(at + 1) + ": thread "
                 + std::to_string(choices.value()[at]) + " cannot be moved there");
    }
    say(QStringLiteral("moves: %1\n").arg(steps.choices().size()));
    const auto &threads = steps.state().threads;
    for (std::size_t i = 0; i < threads.size(); ++i)
        say(QStringLiteral("thread %1 (%2): %3\n")
                .arg(i + 1)
                .arg(QString::fromStdString(plan.tasks.at(threads[i].kind).name),
                     standName(threads[i])));
    if (const QString values = valuesText(steps.names(), steps.state().values); !values.isEmpty())
        say(QStringLiteral("%1; updates lost: %2\n")
                .arg(values)
                .arg(model::lostUpdates(steps.state())));
    sayRing(steps);
    if (!whole)
        return kWrongInput;
    return steps.state().ring.empty() ? kDone : kUnfinished;
}

int exploreAll(const engine::Plan &plan, QJsonObject &report)
{
    auto exploration = model::Exploration::start(plan);
    if (!exploration) {
        complain(exploration.error());
        return kWrongInput;
    }
    model::Exploration &explorer = *exploration.value();
    while (explorer.result().interleavings < model::kMostInterleavings && explorer.next()) { }
    if (!explorer.problem().isEmpty()) {
        complain(explorer.problem().toStdString());
        return kUnfinished;
    }
    const model::ExplorationResult &result = explorer.result();
    const engine::SharedNames names = engine::sharedNames(plan);
    QJsonArray outcomes;
    say(QStringLiteral("interleavings: %1%2\n")
            .arg(result.interleavings)
            .arg(result.complete ? QString() : QStringLiteral(" (and more)")));
    for (const model::StepOutcome &outcome : result.outcomes) {
        const QString example = model::interleavingText(outcome.example);
        say(QStringLiteral("%1  %2  %3  such as %4\n")
                .arg(outcome.count, 7)
                .arg(outcomeName(outcome.end), -8)
                .arg(valuesText(names, outcome.values), example));
        outcomes.append(QJsonObject {{QStringLiteral("end"), outcomeName(outcome.end)},
                                     {QStringLiteral("count"), static_cast<qint64>(outcome.count)},
                                     {QStringLiteral("values"), valuesJson(names, outcome.values)},
                                     {QStringLiteral("example"), example}});
    }
    report.insert(QStringLiteral("interleavings"), static_cast<qint64>(result.interleavings));
    report.insert(QStringLiteral("complete"), result.complete);
    report.insert(QStringLiteral("outcomes"), outcomes);
    return result.countOf(model::StepEnd::Deadlock) > 0 ? kUnfinished : kDone;
}

} // namespace

int stepCommand(const CommandLine &line)
{
    const auto reading = loadPlan(line.input, line.settings);
    if (!reading) {
        complain(reading.error());
        return kWrongInput;
    }
    QJsonObject report;
    const engine::Plan &plan = reading.value().plan;
    const int status = line.explore ? exploreAll(plan, report) : playChoices(line, plan, report);
    if (!line.outputs.report.isEmpty() && !report.isEmpty()
        && !writeWhole(line.outputs.report, QJsonDocument(report).toJson())) {
        complain(line.outputs.report.toStdString() + ": cannot be written");
        return kWrongInput;
    }
    return status;
}

} // namespace brigade::app
