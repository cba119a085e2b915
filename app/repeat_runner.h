// Runs one plan many times for the window, one run after another and quietly: each by a controller
// of its own, which nothing draws. Keeps the report of each.
// Threads: the window's; driven by events. When a run cannot be started: failed(), and it ends with
// what there is so far.
#pragma once

#include "app/run_controller.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <vector>

namespace brigade::app {

inline constexpr int kMostRepeats = 1000;

class RepeatRunner : public QObject
{
    Q_OBJECT

public:
    explicit RepeatRunner(const engine::RunOptions &options, QObject *parent = nullptr);

    /// Forgets the runs before; not while they go on.
    void start(const engine::Plan &plan, int runs);
    /// The run that goes on is cut short and not counted.
    void cancel();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] const engine::Plan &plan() const { return m_plan; }
    /// As `brigade-cli run --report` writes them.
    [[nodiscard]] const std::vector<QJsonObject> &reports() const { return m_reports; }

signals:
    void started();
    void progressed();
    void ended();
    void failed(const QString &message);

private:
    void startNext();
    void take();
    void end();

    RunController m_controller;
    engine::Plan m_plan;
    std::vector<QJsonObject> m_reports;
    int m_wanted = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace brigade::app
