// Makes the runs of a lesson's step in the window, quietly and one after another, and keeps their
// reports and traces so that each can be looked at again.
// Threads: the window's. When a run is stopped or another plan is opened: the rest is not made.
#pragma once

#include "app/plan_document.h"
#include "app/run_controller.h"
#include "model/lesson_runs.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <vector>

namespace brigade::app {

class CourseRunner : public QObject
{
    Q_OBJECT

public:
    CourseRunner(PlanDocument &document, RunController &controller, QObject *parent = nullptr);

    /// For tests and for who is in a hurry.
    void setLength(model::RunLength length) { m_length = length; }
    /// One after another, each as often as it says; those that this machine cannot make are left
    /// out.
    void start(const std::vector<model::Experiment> &experiments);
    void cancel();
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] int total() const { return static_cast<int>(m_queue.size()); }
    /// Of the last start(), by the experiment's id.
    [[nodiscard]] const std::map<QString, std::vector<QJsonObject>> &reports() const
    {
        return m_reports;
    }

    /// The last run is in memory.
    [[nodiscard]] bool canShow(const QString &id) const { return m_kept.contains(id); }
    /// In the window again, at once; false: it is not, for something runs.
    bool show(const QString &id);
    /// A run that somebody else has made, in the window; not while something runs.
    void present(const ShownRun &run);
    /// The plan of what comes next stands in the window, and nothing has been run yet. Not while
    /// something runs. What was open comes back by Undo.
    void lay(const model::Experiment &experiment);
    /// Of another lesson.
    void forgetTraces()
    {
        m_kept.clear();
        m_laid.clear();
    }

signals:
    void progressed();
    void finished();
    void abandoned(); ///< it ended before all were made: stopped, failed, or something else was
                      ///< opened
    void failed(const QString &message);

private:
    struct Turn
    {
        QString id;
        engine::Plan plan;
    };
    void next();
    void takeEnd();
    void watchPhase();
    [[nodiscard]] bool open(const engine::Plan &plan);
    void end();
    void abandon();

    PlanDocument &m_document;
    RunController &m_controller;
    model::RunLength m_length = model::RunLength::Full;
    std::vector<Turn> m_queue;
    int m_made = 0;
    bool m_running = false;
    bool m_opening = false; ///< what we open discards what was there
    bool m_stopped = false;
    bool m_awaitsFree = false; ///< the end of a run that is not ours
    std::map<QString, std::vector<QJsonObject>> m_reports;
    std::map<QString, ShownRun> m_kept; ///< the last of each experiment
    QString m_laid;                     ///< the id whose plan was opened last, before a run
};

} // namespace brigade::app
