// The one window: puts the panels together and connects them to the plan and to the run. Panels
// build themselves and never talk to each other.
// Threads: the application's. When it is closed during a run: the run is stopped first.
#pragma once

#include "app/dock_sides.h"
#include "app/plan_document.h"
#include "app/run_controller.h"
#include "engine/run.h"

#include <QMainWindow>
#include <QString>

#include <vector>

class QAction;
class QDockWidget;
class QLabel;

namespace brigade::app {

class Announcer;
class ChargesDialog;
class ChartsPanel;
class ControlsPanel;
class CourseActions;
class CoursePanel;
class DeadlockBar;
class EventsDialog;
class FileActions;
class HelpActions;
class InsightsPanel;
class MessageBar;
class PanelRing;
class PlanEditor;
class PythonPanel;
class RepeatDialog;
class ResultsPanel;
class RunHistory;
class RunsPanel;
class ServeActions;
class StepDialog;
class StreetView;
class SweepDialog;
struct SweepPick;
class TimelinePanel;
class ViewMenu;
class WordsDialog;

/// Keep: size, panels, theme and words are those of the last time. Forget: neither read nor kept.
enum class WindowMemory : std::uint8_t { Keep, Forget };

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(WindowMemory memory, const engine::RunOptions &runOptions);
    ~MainWindow() override;
    MainWindow(const MainWindow &) = delete;
    MainWindow &operator=(const MainWindow &) = delete;

    /// A path or @NAME; true when it is open now.
    bool open(const QString &input);
    /// "ID" or "ID:STEP" of the course; false: there is no such lesson.
    bool showLesson(const QString &place);
    void run();
    /// Nothing is drawn meanwhile; it is replayed when it has ended.
    void runQuietly();
    /// The sweep's dialog, made when it is first asked for.
    SweepDialog &showSweep();
    /// The dialog of many runs, made when it is first asked for.
    RepeatDialog &showRepeat();
    StepDialog &showSteps();
    /// While one goes on, or many runs of one plan, nothing else runs.
    [[nodiscard]] bool sweeping() const;
    /// The last two runs on one time axis; false when there are not two.
    bool compareLastTwo();
    /// What another window shows: plan, what can be undone, runs, moment, place in the course. Its
    /// settings are written, so that this one, made afterwards, has read them.
    void takeOver(const MainWindow &other);
    void writeSettings();
    /// What a start without a word opens: the first time the dinner, running; later what was open
    /// last.
    void welcome();

    [[nodiscard]] PlanDocument &document() { return m_document; }
    [[nodiscard]] RunController &controller() { return m_controller; }
    [[nodiscard]] ViewMenu &view() { return *m_view; }
    [[nodiscard]] StreetView &street() { return *m_street; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] CoursePanel &course() { return *m_course; }
    [[nodiscard]] HelpActions &help() { return *m_help; }
    [[nodiscard]] Announcer &announcer() { return *m_announcer; }

signals:
    /// What the message bar was told; for who cannot see it.
    void failed(const QString &message);
    /// Another language was chosen, and nothing runs: time for a window that speaks it.
    void successorWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildCourse(); ///< main_window_course.cpp; so the next two
    void connectCourse();
    bool offerCourse(); ///< false: there is no place to go on from
    void makeRoomForCourse();
    void connectParts();
    QDockWidget *addDock(const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void rest();
    void showPhase();
    void showStatus();
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] bool repeating() const;
    void showPick(const SweepPick &pick);
    void stop();
    void showDocument();
    void showWords();
    void showEvents();
    void connectTold();
    void showWordList();
    void showCharges();
    void offerNextStep();
    void readSettings();
    void changeLanguage();

    WindowMemory m_memory;
    const DockSides m_sides = dockSides(layoutDirection()); ///< another language, another window
    std::string m_workerPath;                               ///< empty: beside this program
    PlanDocument m_document;
    RunController m_controller;
    QAction *m_run = nullptr;
    QAction *m_runQuietly = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_sweepAction = nullptr;
    QAction *m_repeatAction = nullptr;
    ServeActions *m_serve = nullptr;
    HelpActions *m_help = nullptr;
    Announcer *m_announcer = nullptr;
    FileActions *m_files = nullptr;
    ViewMenu *m_view = nullptr;
    PanelRing *m_ring = nullptr;
    MessageBar *m_messages = nullptr;
    DeadlockBar *m_deadlock = nullptr;
    StreetView *m_street = nullptr;
    ControlsPanel *m_controls = nullptr;
    TimelinePanel *m_timeline = nullptr;
    ChartsPanel *m_charts = nullptr;
    ResultsPanel *m_results = nullptr;
    RunHistory *m_history = nullptr;
    RunsPanel *m_runs = nullptr;
    PlanEditor *m_editor = nullptr;
    PythonPanel *m_python = nullptr;
    InsightsPanel *m_insights = nullptr;
    CoursePanel *m_course = nullptr;
    CourseActions *m_courseActions = nullptr;
    QLabel *m_phase = nullptr;
    WordsDialog *m_wordList = nullptr;  ///< once it was asked for
    ChargesDialog *m_charges = nullptr; ///< the same
    StepDialog *m_steps = nullptr;      ///< the same
    SweepDialog *m_sweep = nullptr;     ///< the same
    EventsDialog *m_events = nullptr;   ///< the same
    RepeatDialog *m_repeat = nullptr;   ///< the same
    std::vector<QDockWidget *> m_docks;
    bool m_closing = false;
    bool m_languageWaits = false; ///< another one was chosen during a run
};

} // namespace brigade::app
