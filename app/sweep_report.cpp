#include "app/sweep_report.h"

#include "app/csv_field.h"
#include "app/summary.h"
#include "app/whole_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace brigade::app {

namespace {

using model::SweepRun;

struct SweepText
{
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

constexpr std::array<std::pair<const char *, double SweepRun::*>, 6> kFigures {{
    {"makespan_s", &SweepRun::makespanS},
    {"throughput_per_s", &SweepRun::throughputPerS},
    {"speedup", &SweepRun::speedup},
    {"latency_p99_s", &SweepRun::latencyP99S},
    {"ideal_s", &SweepRun::idealS},
    {"ideal_throughput_per_s", &SweepRun::idealThroughputPerS},
}};

constexpr int kValueColumn = 12;
constexpr int kFigureColumn = 11;

QString tableRow(const QString &value, const QStringList &figures)
{
    QString line = value.leftJustified(kValueColumn);
    for (const QString &figure : figures)
        line += QLatin1Char(' ') + figure.rightJustified(kFigureColumn);
    return line + QLatin1Char('\n');
}

/// A number where the text is one, as it stands in the plan.
QJsonValue valueJson(const model::SweepPoint &point)
{
    if (const auto number = model::numberOf(point))
        return *number;
    return point.value;
}

QJsonObject runReport(const SweepRun &run)
{
    QJsonObject report;
    for (const auto &[name, figure] : kFigures)
        report.insert(QLatin1String(name), run.*figure);
    return report;
}

QJsonObject pointReport(const model::SweepPoint &point)
{
    QJsonArray runs;
    for (const SweepRun &run : point.runs)
        runs.append(runReport(run));
    QJsonObject report {{QStringLiteral("value"), valueJson(point)},
                        {QStringLiteral("runs"), runs},
                        {QStringLiteral("unfinished"), point.unfinished}};
    if (point.runs.empty())
        return report;
    for (const auto &[name, figure] : kFigures) {
        const model::Spread spread = model::spreadOf(point, figure);
        report.insert(QLatin1String(name),
                      QJsonObject {{QStringLiteral("median"), spread.median},
                                   {QStringLiteral("min"), spread.min},
                                   {QStringLiteral("max"), spread.max}});
    }
    return report;
}

} // namespace

QString sweepHeader(const SweepOutcome &outcome)
{
    return tableRow(outcome.key,
                    {QStringLiteral("makespan"), QStringLiteral("least"), QStringLiteral("most"),
                     QStringLiteral("ideal"), QStringLiteral("tasks/s"), QStringLiteral("p99")});
}

QString sweepLine(const model::SweepPoint &point)
{
    if (point.runs.empty())
        return tableRow(point.value, {QStringLiteral("no run of it was finished")});
    const model::Spread makespan = model::spreadOf(point, &SweepRun::makespanS);
    return tableRow(
        point.value,
        {secondsText(makespan.median), secondsText(makespan.min), secondsText(makespan.max),
         secondsText(model::spreadOf(point, &SweepRun::idealS).median),
         QString::number(model::spreadOf(point, &SweepRun::throughputPerS).median, 'f', 1),
         secondsText(model::spreadOf(point, &SweepRun::latencyP99S).median)});
}

QString kneeSentence(const SweepOutcome &outcome)
{
    const model::Knee knee = model::kneeOf(outcome.points, outcome.measure);
    const QString value =
        knee.point < outcome.points.size() ? outcome.points[knee.point].value : QString();
    switch (knee.verdict) {
    case model::KneeVerdict::Found:
        //: Knee: from where on more brings little. %1: key of a plan; %2: its value
        return SweepText::tr("The knee is at %1=%2: the least within 5 % of the best median.")
            .arg(outcome.key, value);
    case model::KneeVerdict::NotNumbers:
        return SweepText::tr("No knee is looked for: the values are not numbers.");
    case model::KneeVerdict::TooFewValues:
        return SweepText::tr("No knee can be named from fewer than 3 values.");
    case model::KneeVerdict::TooFewRuns:
        return SweepText::tr("No knee can be named from fewer than 3 runs of each value.");
    case model::KneeVerdict::NotClear:
        return SweepText::tr("No clear knee: the runs of neighbouring values overlap.");
    case model::KneeVerdict::AtTheLeast:
        return SweepText::tr(
                   "No knee within these values: already %1=%2 is within 5 % of the best.")
            .arg(outcome.key, value);
    case model::KneeVerdict::AtTheGreatest:
        break;
    }
    return SweepText::tr("No knee within these values: the best is the last, %1=%2; more may be "
                         "better still.")
        .arg(outcome.key, value);
}

QJsonObject sweepReport(const SweepOutcome &outcome)
{
    QJsonArray points;
    for (const model::SweepPoint &point : outcome.points) {
        if (!point.runs.empty() || point.unfinished > 0)
            points.append(pointReport(point));
    }
    const model::Knee knee = model::kneeOf(outcome.points, outcome.measure);
    const bool found = knee.verdict == model::KneeVerdict::Found;
    const bool makespan = outcome.measure == model::SweepMeasure::Makespan;
    return {{QStringLiteral("plan"), outcome.plan},
            {QStringLiteral("host"), outcome.host},
            {QStringLiteral("over"), outcome.key},
            {QStringLiteral("measure"),
             makespan ? QStringLiteral("makespan_s") : QStringLiteral("throughput_per_s")},
            {QStringLiteral("points"), points},
            {QStringLiteral("knee"),
             found ? valueJson(outcome.points[knee.point]) : QJsonValue(QJsonValue::Null)}};
}

QByteArray sweepTable(const SweepOutcome &outcome)
{
    QByteArray table = csvField(outcome.key) + ",run";
    for (const auto &[name, figure] : kFigures)
        table += QByteArray(",") + name;
    table += '\n';
    for (const model::SweepPoint &point : outcome.points) {
        int number = 0;
        for (const SweepRun &run : point.runs) {
            // Quoted, since a list of cores may have commas one day.
            table += csvField(point.value) + ',' + QByteArray::number(++number);
            for (const auto &[name, figure] : kFigures)
                table += ',' + QByteArray::number(run.*figure, 'g', 9);
            table += '\n';
        }
    }
    return table;
}

engine::Result<bool> writeSweepReport(const SweepOutcome &outcome, const QString &path)
{
    const bool table = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QByteArray text =
        table ? sweepTable(outcome) : QJsonDocument(sweepReport(outcome)).toJson();
    return writeWhole(path, text);
}

} // namespace brigade::app
