// `brigade-cli sweep`: makes the runs that a SweepDriver asks for, and writes what came of them.
#include "app/commands.h"
#include "app/outputs.h"
#include "app/plan_input.h"
#include "app/summary.h"
#include "app/sweep_chart.h"
#include "app/sweep_driver.h"
#include "app/watched_run.h"

#include <utility>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

class Sweeper
{
public:
    Sweeper(const CommandLine &line, SweepSetup setup)
        : m_line(line)
        , m_driver(std::move(setup))
        , m_watch(line)
    {
    }

    /// The exit status.
    int run();

private:
    Result<bool> measure();
    Result<bool> runOne(const SweepStep &step);
    [[nodiscard]] Result<bool> writeAll() const;
    [[nodiscard]] bool lostSome() const;

    const CommandLine &m_line;
    SweepDriver m_driver;
    RunWatch m_watch;
};

Result<bool> Sweeper::runOne(const SweepStep &step)
{
    auto run = m_watch.run(m_driver.planOf(step.point), {});
    if (!run)
        return Error {run.error()};
    const FinishedRun &finished = run.value();
    for (const QString &each : traceNotices(finished.session->trace()))
        notice(changeOf(m_driver.outcome(), step.point) + QStringLiteral(": ") + each);
    if (!m_watch.stopped()) // cut short, it is no measurement
        m_driver.take(sweepResultOf(finished.session->trace(), finished.statistics));
    return true;
}

/// The lines of the table come with the last round; when that is not reached, in the end.
Result<bool> Sweeper::measure()
{
    const SweepOutcome &outcome = m_driver.outcome();
    say(sweepHeader(outcome));
    std::size_t told = 0;
    while (const auto step = m_driver.next()) {
        if (auto made = runOne(*step); !made)
            return made;
        if (m_watch.stopped())
            break;
        if (step->round == m_driver.repeat())
            say(sweepLine(outcome.points[told++]));
    }
    for (; told < outcome.points.size(); ++told) {
        if (!outcome.points[told].runs.empty())
            say(sweepLine(outcome.points[told]));
    }
    return true;
}

Result<bool> Sweeper::writeAll() const
{
    if (!m_line.outputs.report.isEmpty()) {
        if (auto written = writeSweepReport(m_driver.outcome(), m_line.outputs.report); !written)
            return written;
    }
    if (m_line.outputs.chart.isEmpty())
        return true;
    return writeSweepChart(m_driver.outcome(),
                           {.sizePx = m_line.outputs.size, .theme = m_line.outputs.theme},
                           m_line.outputs.chart);
}

bool Sweeper::lostSome() const
{
    return m_driver.measured() < m_driver.taken();
}

int Sweeper::run()
{
    if (const auto measured = measure(); !measured) {
        complain(measured.error());
        return kUnfinished;
    }
    if (m_watch.stopped())
        notice(QStringLiteral("stopped: %1 of %2 runs were made")
                   .arg(m_driver.measured())
                   .arg(m_driver.total()));
    if (m_driver.measured() == 0)
        return kUnfinished;
    say(kneeSentence(m_driver.outcome()) + QLatin1Char('\n'));
    if (const auto written = writeAll(); !written) {
        complain(written.error());
        return kWrongInput;
    }
    return m_watch.stopped() || lostSome() ? kUnfinished : kDone;
}

} // namespace

int sweepCommand(const CommandLine &line)
{
    auto range = parseSweepRange(line.over);
    if (!range) {
        complain("brigade-cli: --over: " + range.error());
        return kWrongInput;
    }
    auto setup = prepareSweep(std::move(range).value(), line.repeat, [&](const QStringList &more) {
        return loadPlan(line.input, line.settings + more);
    });
    if (!setup) {
        complain(setup.error());
        return kWrongInput;
    }
    if (const auto outputs = Outputs::prepare(line.outputs, line.input); !outputs) {
        complain(outputs.error());
        return kWrongInput;
    }
    for (const QString &each : setup.value().notices)
        notice(each);
    return Sweeper(line, std::move(setup).value()).run();
}

} // namespace brigade::app
