// Values in turn, and all of them again for the next repeat: a noisy minute does not hit one value.
#include "app/commands.h"
#include "app/outputs.h"
#include "app/plan_input.h"
#include "app/summary.h"
#include "app/sweep_chart.h"
#include "app/sweep_range.h"
#include "app/sweep_report.h"
#include "app/watched_run.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <utility>
#include <vector>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

struct SweptPlans
{
    QJsonObject base;                ///< without any of the values
    std::vector<engine::Plan> plans; ///< one a value
    QStringList notices;
};

class Sweeper
{
public:
    Sweeper(const CommandLine &line, SweepRange range, SweptPlans swept)
        : m_line(line)
        , m_range(std::move(range))
        , m_plans(std::move(swept.plans))
        , m_watch(line)
    {
        m_outcome.plan = std::move(swept.base);
    }

    /// The exit status.
    int run();

private:
    Result<bool> measure();
    Result<bool> runOne(std::size_t index);
    [[nodiscard]] Result<bool> writeAll() const;
    [[nodiscard]] Result<bool> writeReport() const;

    const CommandLine &m_line;
    SweepRange m_range;
    std::vector<engine::Plan> m_plans; ///< one a value
    RunWatch m_watch;
    SweepOutcome m_outcome;
    int m_made = 0;
    int m_status = kDone;
};

Result<bool> Sweeper::runOne(std::size_t index)
{
    auto run = m_watch.run(m_plans[index], {});
    if (!run)
        return Error {run.error()};
    const FinishedRun &finished = run.value();
    m_outcome.host = finished.report.value(QStringLiteral("host")).toObject();
    for (const QString &each : traceNotices(finished.session->trace()))
        notice(m_range.key + QLatin1Char('=') + m_range.values[static_cast<int>(index)]
               + QStringLiteral(": ") + each);
    if (m_watch.stopped())
        return true; // cut short: not a measurement
    if (verdict(finished.session->trace(), finished.statistics) == Verdict::Unfinished) {
        m_status = kUnfinished;
        ++m_outcome.points[index].unfinished;
    } else {
        m_outcome.points[index].runs.push_back(model::sweepRunOf(finished.statistics));
        ++m_made;
    }
    return true;
}

/// The lines of the table come with the last round; when that is not reached, in the end.
Result<bool> Sweeper::measure()
{
    say(sweepHeader(m_outcome));
    std::size_t told = 0;
    for (int round = 1; round <= m_line.repeat && !m_watch.stopped(); ++round) {
        for (std::size_t i = 0; i < m_plans.size(); ++i) {
            if (auto made = runOne(i); !made)
                return made;
            if (m_watch.stopped())
                break;
            if (round == m_line.repeat)
                say(sweepLine(m_outcome.points[told++]));
        }
    }
    for (; told < m_plans.size(); ++told) {
        if (!m_outcome.points[told].runs.empty())
            say(sweepLine(m_outcome.points[told]));
    }
    return true;
}

Result<bool> Sweeper::writeReport() const
{
    const QString path = m_line.outputs.report;
    if (path.isEmpty())
        return true;
    const bool table = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(table ? sweepTable(m_outcome)
                            : QJsonDocument(sweepReport(m_outcome)).toJson())
            < 0
        || !file.commit())
        return Error {(path + QStringLiteral(": ") + file.errorString()).toStdString()};
    return true;
}

Result<bool> Sweeper::writeAll() const
{
    if (auto written = writeReport(); !written)
        return written;
    if (m_line.outputs.chart.isEmpty())
        return true;
    return writeSweepChart(m_outcome,
                           {.title = QString::fromStdString(m_plans.front().title),
                            .sizePx = m_line.outputs.size,
                            .theme = m_line.outputs.theme},
                           m_line.outputs.chart);
}

int Sweeper::run()
{
    m_outcome.key = m_range.key;
    m_outcome.measure = model::measureOf(m_plans.front());
    for (const QString &value : m_range.values)
        m_outcome.points.push_back({.value = value, .runs = {}});
    if (const auto measured = measure(); !measured) {
        complain(measured.error());
        return kUnfinished;
    }
    if (m_watch.stopped()) {
        m_status = kUnfinished;
        notice(QStringLiteral("stopped: %1 of %2 runs were made")
                   .arg(m_made)
                   .arg(m_line.repeat * static_cast<int>(m_plans.size())));
    }
    if (m_made == 0)
        return kUnfinished;
    say(kneeSentence(m_outcome));
    if (const auto written = writeAll(); !written) {
        complain(written.error());
        return kWrongInput;
    }
    return m_status;
}

/// All of them are read before the first one runs.
Result<SweptPlans> plansOf(const CommandLine &line, const SweepRange &range)
{
    SweptPlans swept;
    const auto base = loadPlan(line.input, line.settings);
    if (!base)
        return Error {base.error()};
    const std::string text = engine::writePlan(base.value().plan);
    swept.base = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    for (const QString &value : range.values) {
        const QString change = range.key + QLatin1Char('=') + value;
        const auto reading = loadPlan(line.input, line.settings + QStringList(change));
        if (!reading)
            return Error {reading.error()};
        for (const std::string &each : reading.value().notices)
            swept.notices << change + QStringLiteral(": ") + QString::fromStdString(each);
        swept.plans.push_back(reading.value().plan);
    }
    return swept;
}

} // namespace

int sweepCommand(const CommandLine &line)
{
    auto range = parseSweepRange(line.over);
    if (!range) {
        complain("brigade-cli: --over: " + range.error());
        return kWrongInput;
    }
    auto plans = plansOf(line, range.value());
    if (!plans) {
        complain(plans.error());
        return kWrongInput;
    }
    if (const auto outputs = Outputs::prepare(line.outputs, line.input); !outputs) {
        complain(outputs.error());
        return kWrongInput;
    }
    for (const QString &each : plans.value().notices)
        notice(each);
    return Sweeper(line, std::move(range).value(), std::move(plans).value()).run();
}

} // namespace brigade::app
