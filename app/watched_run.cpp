#include "app/watched_run.h"

#include "app/commands.h"
#include "app/progress_line.h"
#include "app/serve_words.h"

#include <QElapsedTimer>

#include <chrono>
#include <thread>
#include <utility>

namespace brigade::app {

namespace {

// How often the run is looked at: seldom, because looking takes of the cores that it is run on.
constexpr std::chrono::milliseconds kLook(25);
constexpr std::chrono::milliseconds kQuietLook(50);
/// Of a server's trace: more than a window would, which folds and draws them.
constexpr std::size_t kKeptEvents = 1'000'000;

} // namespace

/// Ctrl-C, as often as it was given.
void RunWatch::passOn(model::Session &session)
{
    while (m_stopsPassedOn < m_signals.count()) {
        session.requestStop();
        ++m_stopsPassedOn;
    }
}

void RunWatch::waitForEnd(model::Session &session)
{
    ProgressLine progress(stderr, m_line.loudness);
    QElapsedTimer clock;
    clock.start();
    bool closed = false;
    const bool quiet = m_line.loudness == Loudness::Quiet;
    while (session.running()) {
        passOn(session);
        if (m_stopsPassedOn > 0)
            progress.announce(QStringLiteral("stopping; once more ends it at once"));
        if (!closed && m_line.durationS > 0
            && static_cast<double>(clock.elapsed()) / 1000 >= m_line.durationS) {
            session.requestStop();
            closed = true;
        }
        session.poll();
        progress.show(session.trace());
        if (session.running())
            std::this_thread::sleep_for(quiet ? kQuietLook : kLook);
    }
}

engine::Result<FinishedRun> RunWatch::run(const engine::Plan &plan, const QString &journalPath)
{
    engine::RunOptions options;
    options.switchSource = m_line.switches;
    options.onDeadlock = m_line.onDeadlock;
    if (m_line.command == Command::Serve) {
        options.serve = m_line.serve;
        options.serve->keptEvents = kKeptEvents;
    }
    auto session = model::Session::start(plan, options, journalPath);
    if (!session)
        return engine::Error {session.error()};
    if (m_line.command == Command::Serve)
        say(servingText(plan, session.value()->trace().info().port));
    waitForEnd(*session.value());
    FinishedRun run;
    run.session = std::move(session).value();
    run.statistics = model::computeStatistics(run.session->trace(), run.session->timeline());
    run.insights = model::insightsOf(run.session->trace(), run.session->timeline(), run.statistics);
    run.report = model::report(run.session->trace(), run.statistics);
    run.report.insert(QStringLiteral("insights"), model::insightsJson(run.insights));
    return run;
}

} // namespace brigade::app
