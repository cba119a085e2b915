// Makes runs for a dialog, one after another and quietly: each by a controller of its own, which
// nothing draws, beside the run that the window shows. Whoever wants to keep one takes it in
// made(). Threads: the window's; driven by events. When a run cannot be started: failed(), and the
// rest is not made.
#pragma once

#include "app/run_controller.h"
#include "model/lesson_runs.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace brigade::app {

class QuietRuns : public QObject
{
    Q_OBJECT

public:
    explicit QuietRuns(const engine::RunOptions &options, QObject *parent = nullptr);

    /// For tests and for who is in a hurry.
    void setLength(model::RunLength length) { m_length = length; }
    /// Each as often as it says, in rounds, so that a bad second does not hit one of them only.
    /// Those that this machine cannot make are left out. Not while some go on.
    void start(const std::vector<model::Experiment> &experiments);
    /// The run that goes on is cut short and not counted.
    void cancel();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int total() const { return static_cast<int>(m_turns.size()); }
    /// Of the last start(): ids of what this machine has too few cores for.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

signals:
    void progressed();
    /// A run has ended; the session is there until this returns.
    void made(const QString &id, const brigade::model::Session &session);
    void ended();
    void failed(const QString &message);

private:
    struct Turn
    {
        QString id;
        engine::Plan plan;
    };
    void addRound(const std::vector<model::Experiment> &experiments, int round);
    void next();
    void take();
    void end();

    RunController m_controller;
    model::RunLength m_length = model::RunLength::Full;
    std::vector<Turn> m_turns;
    QStringList m_leftOut;
    int m_count = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace brigade::app
