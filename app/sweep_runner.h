// Makes the runs of a sweep for the window, one after another and quietly: each by a controller of
// its own, which nothing draws. Keeps the last run of each value, so that it can be looked at.
// Threads: the window's; driven by events. When a run cannot be started: failed(), and the sweep
// ends with what was measured so far.
#pragma once

#include "app/run_controller.h"
#include "app/sweep_driver.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace brigade::app {

class SweepRunner : public QObject
{
    Q_OBJECT

public:
    /// Of all kept runs together; the ones measured first go first.
    static constexpr std::size_t kMostEvents = 4'000'000;

    explicit SweepRunner(const engine::RunOptions &options, QObject *parent = nullptr);

    /// Forgets the sweep before; not while one goes on.
    void start(SweepSetup setup);
    /// The run that goes on is cut short and not counted; what was measured stays.
    void cancel();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    /// Null before the first sweep.
    [[nodiscard]] const SweepDriver *driver() const { return m_driver.get(); }
    /// Null: there is none, or it has become too much to keep.
    [[nodiscard]] std::shared_ptr<const model::Trace> lastRun(std::size_t point) const;
    /// What the runs said that a reader of the figures must know; each once.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }

signals:
    void started();
    void progressed(); ///< a run has ended, and the next one has begun
    void ended();
    void failed(const QString &message);

private:
    void startNext();
    void take();
    void keep(std::size_t point, const model::Trace &trace);
    void end();

    RunController m_controller;
    std::unique_ptr<SweepDriver> m_driver;
    std::vector<std::shared_ptr<const model::Trace>> m_lastRuns;
    std::vector<std::size_t> m_kept; ///< points with a run, the one measured last in the end
    QStringList m_notices;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace brigade::app
