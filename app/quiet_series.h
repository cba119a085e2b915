// Runs that a dialog makes one after another and quietly: each by a controller of its own, which
// nothing draws, beside the run that the window shows. Which plans, and what is kept of each run,
// is for who derives from it. Threads: the window's; driven by events. When a run cannot be
// started: failed(), and the series ends with what there is so far.
#pragma once

#include "app/run_controller.h"

#include <QObject>
#include <QString>

#include <optional>

namespace brigade::app {

class QuietSeries : public QObject
{
    Q_OBJECT

public:
    /// The run that goes on is cut short and not counted.
    void cancel();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

signals:
    void started();
    void progressed(); ///< a run has ended, and the next one has begun
    void ended();
    void failed(const QString &message);

protected:
    explicit QuietSeries(const engine::RunOptions &options, QObject *parent = nullptr);

    /// Not while one goes on. With the first plan at once.
    void begin();
    /// Instead of begin(), when there is nothing that could be run.
    void fail(const QString &message);
    /// None: all runs are made.
    [[nodiscard]] virtual std::optional<engine::Plan> nextPlan() const = 0;
    /// A run of nextPlan() has ended, and all is worked out; what counts of it is taken, and
    /// nextPlan() is another then.
    virtual void take(const ShownRun &run) = 0;

private:
    void startNext();
    void finishRun();
    void end();

    RunController m_controller;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace brigade::app
