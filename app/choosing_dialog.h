// "Choosing": the tree as a picture to walk down, and for each of its leaves the proof: the same
// work done in each of the ways on this machine, as bars. A click on a bar shows its run.
// Threads: the window's. When the window runs something meanwhile, or the dialog is closed: the
// proof is stopped, and nothing of it counts.
#pragma once

#include "app/choosing_view.h"
#include "app/quiet_runs.h"
#include "app/shown_run.h"
#include "model/lesson_figures.h"

#include <QDialog>
#include <QJsonObject>

#include <map>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace brigade::app {

class ChoosingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window`: while it is busy no proof begins.
    ChoosingDialog(model::ChoosingTree tree, RunController &window, QWidget *parent = nullptr);

    [[nodiscard]] ChoosingView &view() { return *m_view; }
    [[nodiscard]] QuietRuns &runs() { return m_runs; }
    /// Of the leaf that was reached. Stops it where it goes on.
    void runProof();
    [[nodiscard]] QString message() const;
    bool saveTo(const QString &path);

public slots:
    void reject() override;

signals:
    /// A run of a proof, for the window to show.
    void runWanted(const brigade::app::ShownRun &run);

private:
    void build();
    void take(const QString &id, const ShownRun &run);
    void conclude();
    void showState();
    void showReason();
    void showRun(int run);
    void askSave();

    RunController &m_window;
    QuietRuns m_runs;
    const model::ChoosingNode *m_proving = nullptr; ///< of the view's tree
    std::map<QString, std::vector<QJsonObject>> m_reports;
    std::map<QString, ShownRun> m_lastRuns; ///< by the run's id
    ChoosingView *m_view;
    QScrollArea *m_scroll;
    QLabel *m_reason; ///< why runs of the leaf are made with fewer cores, or not
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_run;
};

} // namespace brigade::app
