#include "app/main_window.h"

#include "app/charts_panel.h"
#include "app/controls_panel.h"
#include "app/file_actions.h"
#include "app/insights_panel.h"
#include "app/keyboard_dialog.h"
#include "app/message_bar.h"
#include "app/metrics.h"
#include "app/panel_ring.h"
#include "app/plan_editor.h"
#include "app/plan_hint.h"
#include "app/results_panel.h"
#include "app/run_history.h"
#include "app/runs_panel.h"
#include "app/street_view.h"
#include "app/theme.h"
#include "app/timeline_panel.h"
#include "app/view_menu.h"
#include "app/window_photo.h"
#include "app/words_dialog.h"
#include "engine/host.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QSettings>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace brigade::app {

namespace {

constexpr int kLayoutVersion = 5; ///< of the docks; another one is not restored
const QString kGeometryKey = QStringLiteral("geometry");

int usableCores()
{
    return static_cast<int>(engine::readHostInfo().usableCores.size());
}

/// The one local file of a drag, or nothing.
QString draggedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(WindowMemory memory, const engine::RunOptions &runOptions)
    : m_memory(memory)
    , m_document(usableCores())
    , m_controller(runOptions)
{
    setAcceptDrops(true);
    setMinimumSize(metrics::kSmallestWindowWidthPx, metrics::kSmallestWindowHeightPx);
    resize(metrics::kWindowWidthPx, metrics::kWindowHeightPx);
    buildActions();
    buildCentre();
    buildDocks();
    buildMenus();
    connectParts();
    showDocument();
    showPhase();
    m_controls->setFocus();
    if (m_memory == WindowMemory::Keep)
        readSettings();
}

MainWindow::~MainWindow() = default;

bool MainWindow::open(const QString &input)
{
    return m_files->open(input);
}

void MainWindow::run()
{
    if (m_document.isEmpty())
        return;
    m_messages->hide();
    m_controller.start(m_document.plan());
}

void MainWindow::runQuietly()
{
    if (m_document.isEmpty())
        return;
    m_messages->hide();
    m_controller.start(m_document.plan(), RunController::Pictures::Afterwards);
}

bool MainWindow::compareLastTwo()
{
    const auto &runs = m_history->runs();
    if (runs.size() < 2)
        return false;
    m_runs->compare({runs[runs.size() - 2], runs.back()});
    return true;
}

void MainWindow::welcome()
{
    const QSettings settings;
    if (settings.contains(kGeometryKey)) {
        const QString last = m_files->last();
        if (last.startsWith(QLatin1Char('@')) || QFileInfo::exists(last))
            open(last);
        return;
    }
    if (!open(QStringLiteral("@dinner")))
        return;
    run();
    offerNextStep();
}

void MainWindow::offerNextStep()
{
    m_messages->offer(
        tr("Dinner for three, cooked just now by three real threads on this machine: dishes that "
           "mostly wait take as long as the longest. What if all of them have to be stirred?"),
        tr("Cook four busy dishes"), [this] {
            if (open(QStringLiteral("@gil-cpu")))
                run();
        });
}

void MainWindow::buildActions()
{
    m_run = new QAction(tr("&Run"), this);
    m_run->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_run->setToolTip(tr("Run the plan on this machine (F5)"));
    m_stop = new QAction(tr("&Stop"), this);
    m_stop->setShortcut(Qt::Key_Escape);
    m_stop->setToolTip(tr("Stop the run: tasks in hand are finished; twice: at once (Esc)"));
    m_runQuietly = new QAction(tr("Run &quietly"), this);
    m_runQuietly->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_runQuietly->setToolTip(tr(
        "Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed"));
    connect(m_run, &QAction::triggered, this, &MainWindow::run);
    connect(m_runQuietly, &QAction::triggered, this, &MainWindow::runQuietly);
    connect(m_stop, &QAction::triggered, &m_controller, &RunController::requestStop);
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
    column->addWidget(m_street, 1);
    setCentralWidget(centre);

    m_phase = new QLabel(this);
    statusBar()->addWidget(m_phase);
    auto *limits = new QToolButton(this);
    limits->setText(tr("Where the analogy stops"));
    limits->setAutoRaise(true);
    connect(limits, &QToolButton::clicked, this, &MainWindow::showWordList);
    statusBar()->addPermanentWidget(limits);
    const engine::HostInfo host = engine::readHostInfo();
    statusBar()->addPermanentWidget(new QLabel(tr("This machine: %1 of %2 cores may be used; %3")
                                                   .arg(host.usableCores.size())
                                                   .arg(host.hostCores)
                                                   .arg(QString::fromStdString(host.os)),
                                               this));
}

QDockWidget *MainWindow::addDock(const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(QString(title).remove(QLatin1Char('&')), this);
    dock->toggleViewAction()->setText(title);
    dock->setObjectName(QString::fromLatin1(content->metaObject()->className())); // for saveState
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.push_back(dock);
    return dock;
}

void MainWindow::buildDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_controls = new ControlsPanel(m_document, {.run = m_run, .stop = m_stop});
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_controls);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    scroll->setFocusProxy(m_controls);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_controls->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_timeline = new TimelinePanel(m_controller, this);
    m_charts = new ChartsPanel(
        m_controller, [this] { return m_timeline->view().shown(); }, this);
    m_results = new ResultsPanel(m_controller, this);
    QDockWidget *left = addDock(tr("&Controls"), scroll, Qt::LeftDockWidgetArea);
    QDockWidget *bottom = addDock(tr("&Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    QDockWidget *right = addDock(tr("C&harts"), m_charts, Qt::RightDockWidgetArea);
    m_insights = new InsightsPanel(m_controller, this);
    QDockWidget *figures = addDock(tr("&Figures"), m_results, Qt::RightDockWidgetArea);
    QDockWidget *insights = addDock(tr("&Insights"), m_insights, Qt::RightDockWidgetArea);
    tabifyDockWidget(insights, figures);
    m_editor = new PlanEditor(m_document, this);
    QDockWidget *editor = addDock(tr("&JSON"), m_editor, Qt::RightDockWidgetArea);
    m_history = new RunHistory(m_controller, this);
    m_runs = new RunsPanel(*m_history, this);
    QDockWidget *runs = addDock(tr("R&uns"), m_runs, Qt::RightDockWidgetArea);
    tabifyDockWidget(figures, runs);
    tabifyDockWidget(runs, editor);
    insights->raise();
    m_ring = new PanelRing(this);
    m_ring->add(left->toggleViewAction()->text(), *scroll, left);
    m_ring->add(tr("&Street"), *m_street);
    for (QDockWidget *dock : {bottom, right, insights, figures, runs, editor})
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
    run->addActions({m_run, m_runQuietly, m_stop});
    run->setToolTipsVisible(true);
    run->addSeparator();
    run->addActions(m_timeline->playbackActions());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_view = new ViewMenu(*view, m_docks, this);
    view->addSeparator();
    m_ring->fill(*view->addMenu(tr("&Go to")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Words, and where the analogy stops"), this, &MainWindow::showWordList)
        ->setShortcut(QKeySequence::HelpContents);
    help->addAction(tr("&Keyboard"), this, &MainWindow::showKeys)
        ->setShortcut(Qt::CTRL | Qt::Key_Slash);
    help->addAction(tr("&About Brigade"), this, &MainWindow::showAbout);
}

void MainWindow::connectParts()
{
    connect(&m_document, &PlanDocument::opened, &m_controller, &RunController::discard);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_controller.follow(m_document.plan(), m_document.usableCores());
        showDocument();
    });
    connect(&m_controller, &RunController::phaseChanged, this, &MainWindow::showPhase);
    connect(&m_timeline->view(), &TimelineView::windowChanged, m_charts, &ChartsPanel::refresh);
    connect(&m_controller, &RunController::ended, this, [this] {
        if (m_controller.pictures() != RunController::Pictures::Afterwards)
            return;
        m_timeline->playback().seek(0);
        m_timeline->playback().play();
    });
    connect(m_insights, &InsightsPanel::showWanted, this, [this](const TimeWindow &window) {
        m_timeline->view().showRange(window);
        m_timeline->playback().pause();
        m_timeline->playback().seek(window.beginNs);
    });
    connect(m_controls, &ControlsPanel::scenarioChosen, this,
            [this](const QString &name) { open(QLatin1Char('@') + name); });
    const auto fail = [this](const QString &message) {
        m_messages->showError(message);
        emit failed(message);
    };
    connect(m_files, &FileActions::failed, this, fail);
    connect(&m_controller, &RunController::failed, this, fail);
    connect(m_files, &FileActions::noticed, m_messages, &MessageBar::showNotice);
    connect(m_files, &FileActions::succeeded, m_messages, &QWidget::hide);
    connect(m_view, &ViewMenu::vocabularyChosen, this, &MainWindow::showWords);
    connect(m_view, &ViewMenu::themeChosen, this, applyTheme);
    connect(m_view, &ViewMenu::motionChosen, this, [this](bool wanted) {
        m_street->setMotion(wanted ? StreetView::Motion::Walking : StreetView::Motion::Still);
    });
}

void MainWindow::showPhase()
{
    using Phase = RunController::Phase;
    const Phase phase = m_controller.phase();
    m_run->setEnabled(!m_document.isEmpty() && !m_controller.busy());
    m_runQuietly->setEnabled(m_run->isEnabled());
    m_stop->setEnabled(m_controller.busy());
    switch (phase) {
    case Phase::Empty:
        m_phase->setText(tr("Ready"));
        break;
    case Phase::Starting:
        m_phase->setText(tr("Starting the processes…"));
        break;
    case Phase::Running:
        m_phase->setText(m_controller.pictures() == RunController::Pictures::Live
                             ? tr("Running")
                             : tr("Running quietly: it is replayed when it has ended"));
        break;
    case Phase::Stopping:
        m_phase->setText(tr("Stopping: tasks in hand are finished (Stop again: at once)"));
        break;
    case Phase::Ended:
        m_phase->setText(tr("The run has ended"));
        break;
    }
    if (m_closing && !m_controller.busy())
        close();
}

void MainWindow::showDocument()
{
    const engine::Plan plan = m_document.plan();
    m_street->setHint(hintFor(m_document.isEmpty() ? nullptr : &plan, m_view->vocabulary()));
    setWindowTitle(m_document.isEmpty()
                       ? tr("Brigade")
                       : tr("%1 – Brigade").arg(QString::fromStdString(plan.title)));
    showPhase();
}

void MainWindow::showWords()
{
    const model::Vocabulary vocabulary = m_view->vocabulary();
    m_street->setVocabulary(vocabulary);
    m_controls->setVocabulary(vocabulary);
    m_timeline->setVocabulary(vocabulary);
    m_charts->setVocabulary(vocabulary);
    m_results->setVocabulary(vocabulary);
    m_insights->setVocabulary(vocabulary);
    m_runs->setVocabulary(vocabulary);
    showDocument();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Brigade"),
        tr("<h3>Brigade %1</h3><p>Shows how programs really run: real threads in "
           "real processes on this machine's cores.</p><p>%2</p>")
            .arg(QCoreApplication::applicationVersion(),
                 tr("Licence: GNU General Public License, version 3; it comes with no "
                    "warranty.")));
}

void MainWindow::showKeys()
{
    auto *keys = new KeyboardDialog(*menuBar(), this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->show();
}

void MainWindow::showWordList()
{
    if (m_wordList == nullptr)
        m_wordList = new WordsDialog(this);
    m_wordList->show();
    m_wordList->raise();
    m_wordList->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_controller.busy()) {
        m_closing = true; // showPhase() closes when the run has ended
        m_controller.requestStop();
        event->ignore();
        return;
    }
    if (m_memory == WindowMemory::Keep)
        writeSettings();
    event->accept();
}

/// Panels behind others are left out: nobody sees what has the keyboard there.
bool MainWindow::focusNextPrevChild(bool next)
{
    constexpr int kMostSteps = 500;
    for (int step = 0; step < kMostSteps && QMainWindow::focusNextPrevChild(next); ++step) {
        if (focusWidget() == nullptr || !m_ring->isCovered(*focusWidget()))
            return true;
    }
    return false;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_charts != nullptr) {
        m_charts->applyColours();
        m_timeline->view().redraw();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (open(draggedFile(event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::readSettings()
{
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    restoreState(settings.value(QStringLiteral("docks")).toByteArray(), kLayoutVersion);
    m_view->read(settings);
    m_files->read(settings);
}

void MainWindow::writeSettings()
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(QStringLiteral("docks"), saveState(kLayoutVersion));
    m_view->write(settings);
    m_files->write(settings);
}

} // namespace brigade::app
