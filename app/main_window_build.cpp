// The part of the window that puts its panels, actions and menus together.
#include "app/announcer.h"
#include "app/charts_panel.h"
#include "app/controls_panel.h"
#include "app/course_actions.h"
#include "app/deadlock_bar.h"
#include "app/dock_tabs.h"
#include "app/file_actions.h"
#include "app/help_actions.h"
#include "app/insights_panel.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/metrics.h"
#include "app/mnemonic.h"
#include "app/panel_ring.h"
#include "app/plan_editor.h"
#include "app/python_panel.h"
#include "app/repeat_dialog.h"
#include "app/results_panel.h"
#include "app/run_history.h"
#include "app/runs_panel.h"
#include "app/serve_actions.h"
#include "app/serve_bar.h"
#include "app/street_view.h"
#include "app/timeline_panel.h"
#include "app/view_menu.h"
#include "app/window_photo.h"
#include "engine/host.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace brigade::app {

void MainWindow::buildActions()
{
    //: A verb: runs the plan; also the name of a menu
    m_run = new QAction(tr("&Run"), this);
    m_run->setIconText(withoutMnemonic(m_run->text())); // on its button: "(R)" is for the menu
    m_run->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_run->setToolTip(tr("Run the plan on this machine (F5)"));
    //: Menu, a verb: ends the run
    m_stop = new QAction(tr("&Stop"), this);
    m_stop->setIconText(withoutMnemonic(m_stop->text()));
    m_stop->setShortcut(Qt::Key_Escape);
    m_stop->setToolTip(tr("Stop the run: tasks in hand are finished; twice: at once (Esc)"));
    m_runQuietly = new QAction(tr("Run &quietly"), this);
    m_runQuietly->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_runQuietly->setToolTip(tr(
        "Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed"));
    connect(m_run, &QAction::triggered, this, &MainWindow::run);
    connect(m_runQuietly, &QAction::triggered, this, &MainWindow::runQuietly);
    //: Menu, a noun: runs with one value of the plan after another
    m_sweepAction = new QAction(tr("S&weep…"), this);
    m_sweepAction->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_sweepAction->setToolTip(
        tr("One key of the plan over several values, each run several times: where more brings "
           "nothing (Shift+F5)"));
    m_repeatAction = new QAction(tr("Run &many times…"), this);
    m_repeatAction->setShortcut(Qt::ALT | Qt::Key_F5);
    m_repeatAction->setToolTip(
        tr("The plan a hundred times, and how its counters came out (Alt+F5)"));
    m_serve = new ServeActions(m_document, m_controller, this);
    connect(m_stop, &QAction::triggered, this, &MainWindow::stop);
    connect(m_sweepAction, &QAction::triggered, this, [this] { showSweep(); });
    connect(m_repeatAction, &QAction::triggered, this, [this] { showRepeat(); });
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_street = new StreetView(m_controller, centre);
    column->addWidget(m_messages);
    column->addWidget(new ServeBar(m_controller, *m_stop, centre));
    m_deadlock = new DeadlockBar(m_controller, centre);
    column->addWidget(m_deadlock);
    column->addWidget(m_street, 1);
    setCentralWidget(centre);

    m_phase = new QLabel(this);
    // As long as its words may be, the window can be narrower.
    m_phase->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_phase->setMinimumWidth(metrics::kControlsWidthPx);
    statusBar()->addWidget(m_phase, 1);
    m_announcer = new Announcer(m_controller, this);
    auto *limits = new QToolButton(this);
    limits->setText(tr("Where the analogy stops"));
    limits->setAutoRaise(true);
    connect(limits, &QToolButton::clicked, this, &MainWindow::showWordList);
    statusBar()->addPermanentWidget(limits);
    const engine::HostInfo host = engine::readHostInfo();
    //: %1, %2: numbers; %3: name of the system
    statusBar()->addPermanentWidget(new QLabel(tr("This machine: %1 of %2 cores may be used; %3")
                                                   .arg(host.usableCores.size())
                                                   .arg(host.hostCores)
                                                   .arg(QString::fromStdString(host.os)),
                                               this));
}

QDockWidget *MainWindow::addDock(const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(withoutMnemonic(title), this);
    dock->toggleViewAction()->setText(title);
    dock->setObjectName(QString::fromLatin1(content->metaObject()->className())); // for saveState
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.push_back(dock);
    return dock;
}

void MainWindow::buildDocks()
{
    setCorner(m_sides.startCorner, m_sides.start);
    setCorner(m_sides.endCorner, Qt::BottomDockWidgetArea);
    m_controls = new ControlsPanel(m_document, {.run = m_run, .stop = m_stop});
    m_timeline = new TimelinePanel(m_controller, this);
    m_charts = new ChartsPanel(
        m_controller, [this] { return m_timeline->view().shown(); }, this);
    m_results = new ResultsPanel(m_controller, this);
    QDockWidget *left = addDock(tr("&Controls"), m_controls, m_sides.start);
    QDockWidget *bottom = addDock(tr("&Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    QDockWidget *right = addDock(tr("C&harts"), m_charts, m_sides.end);
    m_insights = new InsightsPanel(m_controller, this);
    //: Name of a panel: numbers, no pictures
    QDockWidget *figures = addDock(tr("&Figures"), m_results, m_sides.end);
    QDockWidget *insights = addDock(tr("&Insights"), m_insights, m_sides.end);
    tabifyDockWidget(insights, figures);
    m_editor = new PlanEditor(m_document, this);
    QDockWidget *editor = addDock(tr("&JSON"), m_editor, m_sides.end);
    m_history = new RunHistory(m_controller, this);
    m_runs = new RunsPanel(*m_history, this);
    //: Name of a panel, a plural noun: the runs so far
    QDockWidget *runs = addDock(tr("R&uns"), m_runs, m_sides.end);
    tabifyDockWidget(figures, runs);
    tabifyDockWidget(runs, editor);
    m_python = new PythonPanel(m_document, m_controller, this);
    QDockWidget *python = addDock(tr("P&ython"), m_python, m_sides.end);
    tabifyDockWidget(right, python);
    new DockTabs(this);
    buildCourse();
    tabifyDockWidget(python, m_docks.back());
    QDockWidget *course = m_docks.back();
    right->raise();
    insights->raise();
    m_ring = new PanelRing(this);
    m_ring->add(left->toggleViewAction()->text(), *m_controls, left);
    m_ring->add(tr("&Street"), *m_street);
    for (QDockWidget *dock : {bottom, right, python, insights, figures, runs, editor, course})
        m_ring->add(dock->toggleViewAction()->text(), *dock->widget(), dock);
    resizeDocks({left, right}, {metrics::kControlsWidthPx, metrics::kChartsWidthPx},
                Qt::Horizontal);
    resizeDocks({bottom}, {metrics::kTimelineHeightPx}, Qt::Vertical);
}

void MainWindow::buildMenus()
{
    m_files = new FileActions(
        {m_document, m_controller, *this},
        [this] {
            return FileActions::Shown {
                .window = m_timeline->view().shown(),
                .vocabulary = m_view->vocabulary(),
                .photograph = [this](Theme theme, int scale) {
                    return photograph(*this, {theme, scale, m_view->theme()});
                }};
        },
        this);
    m_files->fill(*menuBar()->addMenu(tr("&File")));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}); // either habit
    edit->addActions({undo, redo});

    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({m_run, m_runQuietly, m_stop, m_repeatAction, m_sweepAction});
    run->addActions(m_serve->actions());
    run->setToolTipsVisible(true);
    run->addSeparator();
    run->addActions(m_timeline->playbackActions());
    run->addSeparator();
    QAction *steps = run->addAction(tr("&You are the scheduler…"), this, [this] { showSteps(); });
    steps->setShortcut(Qt::CTRL | Qt::Key_F5);
    steps->setToolTip(tr("Real threads that move only when you choose them (Ctrl+F5)"));
    //: Menu. What a thread, a switch, a message costs in time; no money
    run->addAction(tr("What this machine &charges…"), this, &MainWindow::showCharges)
        ->setToolTip(tr("Measures a thread, a process, a switch, a message, and shows the "
                        "textbook's figures beside it"));
    //: Menu, a verb: lessons and glossary
    m_courseActions->fill(*menuBar()->addMenu(tr("&Learn")));
    //: Menu, a noun
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_view = new ViewMenu(*view, m_docks, this);
    view->addSeparator();
    //: Menu: a list of panels follows
    m_ring->fill(*view->addMenu(tr("&Go to")));
    view->addAction(tr("&Events as a table…"), this, &MainWindow::showEvents)
        ->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Words, and where the analogy stops"), this, &MainWindow::showWordList)
        ->setShortcut(QKeySequence::HelpContents);
    m_help = new HelpActions({.window = *this,
                              .menus = *menuBar(),
                              .document = m_document,
                              .controller = m_controller,
                              .messages = *m_messages,
                              .open = [this](const QString &path) { return open(path); }},
                             this);
    m_help->fill(*help);
}

} // namespace brigade::app
