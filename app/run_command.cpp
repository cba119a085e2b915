#include "app/commands.h"
#include "app/outputs.h"
#include "app/plan_input.h"
#include "app/progress_line.h"
#include "app/repeat_report.h"
#include "app/stop_signals.h"
#include "app/summary.h"
#include "model/session.h"
#include "model/statistics.h"

#include <chrono>
#include <thread>
#include <utility>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

// How often the run is looked at: seldom, because looking takes of the cores that it is run on.
constexpr std::chrono::milliseconds kLook(25);
constexpr std::chrono::milliseconds kQuietLook(50);

/// A run of which everything is known.
struct FinishedRun
{
    std::unique_ptr<model::Session> session;
    model::Statistics statistics;
    QJsonObject report;
};

class Runner
{
public:
    Runner(const CommandLine &line, const engine::Plan &plan, Outputs outputs)
        : m_line(line)
        , m_plan(plan)
        , m_outputs(std::move(outputs))
    {
    }

    /// The exit status.
    int run();

private:
    Result<FinishedRun> runOnce();
    void waitForEnd(model::Session &session);
    void passOn(model::Session &session);
    Result<bool> writeAll(const FinishedRun &last) const;
    void tell(const FinishedRun &run, int number) const;
    void tellMedians(const QJsonObject &report) const;

    const CommandLine &m_line;
    const engine::Plan &m_plan;
    Outputs m_outputs;
    StopSignals m_signals;
    int m_stopsPassedOn = 0;
    std::vector<QJsonObject> m_reports;
};

/// Ctrl-C, as often as it was given.
void Runner::passOn(model::Session &session)
{
    while (m_stopsPassedOn < m_signals.count()) {
        session.requestStop();
        ++m_stopsPassedOn;
    }
}

void Runner::waitForEnd(model::Session &session)
{
    ProgressLine progress(stderr, m_line.loudness);
    const bool quiet = m_line.loudness == Loudness::Quiet;
    while (session.running()) {
        passOn(session);
        if (m_stopsPassedOn > 0)
            progress.announce(QStringLiteral("stopping; once more ends it at once"));
        session.poll();
        progress.show(session.trace());
        if (session.running())
            std::this_thread::sleep_for(quiet ? kQuietLook : kLook);
    }
}

Result<FinishedRun> Runner::runOnce()
{
    engine::RunOptions options;
    options.switchSource = m_line.switches;
    auto session = model::Session::start(m_plan, options, m_outputs.journalPath());
    if (!session)
        return Error {session.error()};
    waitForEnd(*session.value());
    FinishedRun run;
    run.session = std::move(session).value();
    run.statistics = model::computeStatistics(run.session->trace(), run.session->timeline());
    run.report = model::report(run.session->trace(), run.statistics);
    return run;
}

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
}

int Runner::run()
{
    int status = kDone;
    FinishedRun last;
    for (int number = 1; number <= m_line.repeat && m_signals.count() == 0; ++number) {
        auto run = runOnce();
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
