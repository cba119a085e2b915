#include "app/commands.h"
#include "app/counter_histogram.h"
#include "app/outputs.h"
#include "app/plan_input.h"
#include "app/repeat_report.h"
#include "app/summary.h"
#include "app/watched_run.h"

#include <utility>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

class Runner
{
public:
    Runner(const CommandLine &line, const engine::Plan &plan, Outputs outputs)
        : m_line(line)
        , m_plan(plan)
        , m_outputs(std::move(outputs))
        , m_watch(line)
    {
    }

    /// The exit status.
    int run();

private:
    Result<bool> writeAll(const FinishedRun &last) const;
    void tell(const FinishedRun &run, int number) const;
    void tellMedians(const QJsonObject &report) const;

    const CommandLine &m_line;
    const engine::Plan &m_plan;
    Outputs m_outputs;
    RunWatch m_watch;
    std::vector<QJsonObject> m_reports;
};

Result<bool> Runner::writeAll(const FinishedRun &last) const
{
    if (!last.session->journalError().isEmpty())
        return Error {last.session->journalError().toStdString()};
    if (!m_outputs.journalPath().isEmpty()) {
        if (auto kept = m_outputs.keepJournal(); !kept)
            return kept;
    }
    const QJsonObject report = m_line.repeat > 1 ? repeatReport(m_reports) : last.report;
    return m_outputs.write(last.session->trace(), last.session->timeline(), report);
}

void Runner::tell(const FinishedRun &run, int number) const
{
    if (m_line.repeat == 1) {
        say(summaryText(run.session->trace(), run.statistics));
        say(insightsText(run.insights));
    } else {
        say(QStringLiteral("run %1 of %2: makespan %3, speed-up %4, %5 of %6 tasks done\n")
                .arg(number)
                .arg(m_line.repeat)
                .arg(secondsText(run.statistics.makespanS))
                .arg(run.statistics.speedup, 0, 'f', 2)
                .arg(run.statistics.tasks.done)
                .arg(run.statistics.tasks.submitted));
    }
    for (const QString &each : traceNotices(run.session->trace()))
        notice(each);
}

void Runner::tellMedians(const QJsonObject &report) const
{
    const QJsonObject medians = report.value(QStringLiteral("medians")).toObject();
    say(QStringLiteral("medians: makespan %1, speed-up %2, CPU work %3\n")
            .arg(secondsText(medians.value(QStringLiteral("makespan_s")).toDouble()))
            .arg(medians.value(QStringLiteral("speedup")).toDouble(), 0, 'f', 2)
            .arg(secondsText(medians.value(QStringLiteral("work_s")).toDouble())));
    say(histogramText(report.value(QStringLiteral("histograms")).toObject()));
}

int Runner::run()
{
    int status = kDone;
    FinishedRun last;
    for (int number = 1; number <= m_line.repeat && !m_watch.stopped(); ++number) {
        auto run = m_watch.run(m_plan, m_outputs.journalPath());
        if (!run) {
            complain(run.error());
            return kUnfinished;
        }
        last = std::move(run).value();
        m_reports.push_back(last.report);
        if (verdict(last.session->trace(), last.statistics) == Verdict::Unfinished)
            status = kUnfinished;
        tell(last, number);
    }
    if (last.session == nullptr)
        return kUnfinished; // stopped before it began
    if (m_line.repeat > 1)
        tellMedians(repeatReport(m_reports));
    if (const auto written = writeAll(last); !written) {
        complain(written.error());
        return kWrongInput;
    }
    return status;
}

} // namespace

int runCommand(const CommandLine &line)
{
    const auto reading = loadPlan(line.input, line.settings);
    if (!reading) {
        complain(reading.error());
        return kWrongInput;
    }
    auto outputs = Outputs::prepare(line.outputs, line.input);
    if (!outputs) {
        complain(outputs.error());
        return kWrongInput;
    }
    for (const std::string &each : reading.value().notices)
        notice(QString::fromStdString(each));
    return Runner(line, reading.value().plan, std::move(outputs).value()).run();
}

} // namespace brigade::app
