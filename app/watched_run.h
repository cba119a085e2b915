// Runs plans one after another for the command line: progress line, Ctrl-C passed on, figures at
// the end. Threads: one.
#pragma once

#include "app/command_line.h"
#include "app/stop_signals.h"
#include "model/insights.h"
#include "model/session.h"
#include "model/statistics.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace brigade::app {

/// A run of which everything is known.
struct FinishedRun
{
    std::unique_ptr<model::Session> session;
    model::Statistics statistics;
    std::vector<model::Insight> insights {};
    QJsonObject report;
};

class RunWatch
{
public:
    explicit RunWatch(const CommandLine &line)
        : m_line(line)
    {
    }

    /// Blocks until the run has ended. Errors: it could not be started.
    engine::Result<FinishedRun> run(const engine::Plan &plan, const QString &journalPath);
    [[nodiscard]] bool stopped() const { return m_signals.count() > 0; }

private:
    void waitForEnd(model::Session &session);
    void passOn(model::Session &session);

    const CommandLine &m_line;
    StopSignals m_signals;
    int m_stopsPassedOn = 0;
};

} // namespace brigade::app
