// "Run many times…": the plan of the window, a hundred times or as often as is asked for, and how
// its counters came out, as a histogram that grows. Beside the window, which stays usable but for
// runs of its own. Threads: the window's. When it is closed meanwhile: cancelled, the figures stay.
#pragma once

#include "app/palette.h"
#include "app/plan_document.h"
#include "app/repeat_runner.h"
#include "app/run_controller.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace brigade::app {

class HistogramView;

class RepeatDialog : public QDialog
{
    Q_OBJECT

public:
    struct Subjects
    {
        PlanDocument &document;
        RunController &controller; ///< the window's: while it is busy nothing begins
    };
    explicit RepeatDialog(const Subjects &subjects, QWidget *parent = nullptr);
    ~RepeatDialog() override;
    RepeatDialog(const RepeatDialog &) = delete;
    RepeatDialog &operator=(const RepeatDialog &) = delete;

    /// False: the line below the buttons says why not.
    bool start();
    void setRuns(int runs);
    [[nodiscard]] const RepeatRunner &runner() const { return *m_runner; }
    [[nodiscard]] QString status() const;
    /// .png, .svg, .pdf, .csv (a line a run) or .json (as --repeat --report); true when written.
    bool saveTo(const QString &path, Theme theme);

public slots:
    void cancel();
    /// Cancels what goes on; closes otherwise.
    void reject() override;

signals:
    void runningChanged();
    void progressed();

private:
    void build();
    void refresh();
    void enable();
    void copy();

    PlanDocument &m_document;
    RunController &m_window;
    RepeatRunner *m_runner;
    QSpinBox *m_runs;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QProgressBar *m_progress;
    QLabel *m_title;
    QLabel *m_status;
    HistogramView *m_view;
    QString m_problem;
    QJsonObject m_histograms;
};

} // namespace brigade::app
