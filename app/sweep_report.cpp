#include "app/sweep_report.h"

#include "app/summary.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace brigade::app {

namespace {

using model::SweepRun;

constexpr std::array<std::pair<const char *, double SweepRun::*>, 5> kFigures {{
    {"makespan_s", &SweepRun::makespanS},
    {"throughput_per_s", &SweepRun::throughputPerS},
    {"speedup", &SweepRun::speedup},
    {"latency_p99_s", &SweepRun::latencyP99S},
    {"ideal_s", &SweepRun::idealS},
}};

constexpr int kValueColumn = 12;
constexpr int kFigureColumn = 11;

QString row(const QString &value, const QStringList &figures)
{
    QString line = value.leftJustified(kValueColumn);
    for (const QString &figure : figures)
        line += QLatin1Char(' ') + figure.rightJustified(kFigureColumn);
    return line + QLatin1Char('\n');
}

QJsonObject pointReport(const model::SweepPoint &point)
{
    QJsonObject report {{QStringLiteral("value"), point.value},
                        {QStringLiteral("runs"), static_cast<int>(point.runs.size())}};
    for (const auto &[name, figure] : kFigures) {
        const model::Spread spread = model::spreadOf(point, figure);
        report.insert(QLatin1String(name),
                      QJsonObject {{QStringLiteral("median"), spread.median},
                                   {QStringLiteral("min"), spread.min},
                                   {QStringLiteral("max"), spread.max}});
    }
    return report;
}

/// A value as a field: quoted, since a list of cores may have commas one day.
QByteArray quoted(const QString &value)
{
    QString text = value;
    return (QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\""))
            + QLatin1Char('"'))
        .toUtf8();
}

} // namespace

QString sweepHeader(const SweepOutcome &outcome)
{
    return row(outcome.key,
               {QStringLiteral("makespan"), QStringLiteral("least"), QStringLiteral("most"),
                QStringLiteral("ideal"), QStringLiteral("tasks/s"), QStringLiteral("p99")});
}

QString sweepLine(const model::SweepPoint &point)
{
    const model::Spread makespan = model::spreadOf(point, &SweepRun::makespanS);
    return row(point.value,
               {secondsText(makespan.median), secondsText(makespan.min), secondsText(makespan.max),
                secondsText(model::spreadOf(point, &SweepRun::idealS).median),
                QString::number(model::spreadOf(point, &SweepRun::throughputPerS).median, 'f', 1),
                secondsText(model::spreadOf(point, &SweepRun::latencyP99S).median)});
}

QString kneeSentence(const SweepOutcome &outcome)
{
    const auto knee = model::kneeOf(outcome.points, outcome.measure);
    if (!knee)
        return QStringLiteral("no knee within this range\n");
    return QStringLiteral("the knee is at %1=%2: the first within 5 % of the best median\n")
        .arg(outcome.key, outcome.points[*knee].value);
}

QJsonObject sweepReport(const SweepOutcome &outcome)
{
    QJsonArray points;
    for (const model::SweepPoint &point : outcome.points) {
        if (!point.runs.empty())
            points.append(pointReport(point));
    }
    const auto knee = model::kneeOf(outcome.points, outcome.measure);
    const bool makespan = outcome.measure == model::SweepMeasure::Makespan;
    return {{QStringLiteral("plan"), outcome.plan},
            {QStringLiteral("host"), outcome.host},
            {QStringLiteral("over"), outcome.key},
            {QStringLiteral("measure"),
             makespan ? QStringLiteral("makespan_s") : QStringLiteral("throughput_per_s")},
            {QStringLiteral("points"), points},
            {QStringLiteral("knee"),
             knee ? QJsonValue(outcome.points[*knee].value) : QJsonValue(QJsonValue::Null)}};
}

QByteArray sweepTable(const SweepOutcome &outcome)
{
    QByteArray table = quoted(outcome.key) + ",run";
    for (const auto &[name, figure] : kFigures)
        table += QByteArray(",") + name;
    table += '\n';
    for (const model::SweepPoint &point : outcome.points) {
        int number = 0;
        for (const SweepRun &run : point.runs) {
            table += quoted(point.value) + ',' + QByteArray::number(++number);
            for (const auto &[name, figure] : kFigures)
                table += ',' + QByteArray::number(run.*figure, 'g', 9);
            table += '\n';
        }
    }
    return table;
}

} // namespace brigade::app
