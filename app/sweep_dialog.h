// "Sweep…": one key of the plan over several values, each run several times; the chart and the
// table grow as runs end. Beside the window, which stays usable but for runs of its own. Threads:
// the window's. When it is closed during a sweep: the sweep is cancelled, the figures stay.
#pragma once

#include "app/palette.h"
#include "app/plan_document.h"
#include "app/run_controller.h"
#include "app/shown_run.h"
#include "app/sweep_runner.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace brigade::app {

class SweepChartView;
class SweepForm;
class SweepTable;

/// A value of a sweep, to be looked at in the window.
struct SweepPick
{
    engine::Plan plan;
    ShownRun run; ///< its last one; without a session: none is kept
};

class SweepDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subjects
    {
        PlanDocument &document;
        RunController &controller; ///< the window's: while it is busy no sweep begins
    };
    explicit SweepDialog(const Subjects &subjects, QWidget *parent = nullptr);

    /// As if typed in and started. False: the lines at the fields say why not.
    bool start(const QString &range, int repeat);
    /// What is filled in; false as above.
    bool start();
    [[nodiscard]] const SweepRunner &runner() const { return *m_runner; }
    /// What is wrong with what was filled in, or with the last sweep or file; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// .png, .svg, .pdf, .csv or .json by its ending; true when it is written.
    bool saveTo(const QString &path, Theme theme);

public slots:
    void cancel();
    /// Cancels a sweep that goes on; closes otherwise.
    void reject() override;

signals:
    /// A sweep has begun or ended.
    void runningChanged();
    void progressed();
    void pickWanted(const brigade::app::SweepPick &pick);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildButtons();
    void connectParts();
    void showStart();
    void refresh();
    void showProgress();
    void showPlan();
    void enable();
    void pick();
    void fail(const QString &message);
    void copy();
    [[nodiscard]] bool anyRuns() const;

    PlanDocument &m_document;
    RunController &m_window;
    SweepRunner *m_runner;
    SweepForm *m_form;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_status;
    QLabel *m_problem;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_notices;
    QSplitter *m_figures;
    SweepChartView *m_chart;
    SweepTable *m_table;
    QPushButton *m_pick;
    QPushButton *m_export;
    enum class Last : std::uint8_t { None, Done, Cancelled, Failed } m_last = Last::None;
};

} // namespace brigade::app
