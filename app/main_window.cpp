#include "app/main_window.h"

#include "app/accessible_views.h"
#include "app/announcer.h"
#include "app/bring_up.h"
#include "app/charges_dialog.h"
#include "app/charts_panel.h"
#include "app/controls_panel.h"
#include "app/course_actions.h"
#include "app/deadlock_bar.h"
#include "app/events_dialog.h"
#include "app/file_actions.h"
#include "app/format_time.h"
#include "app/help_actions.h"
#include "app/insights_panel.h"
#include "app/message_bar.h"
#include "app/metrics.h"
#include "app/panel_ring.h"
#include "app/plan_hint.h"
#include "app/python_panel.h"
#include "app/repeat_dialog.h"
#include "app/results_panel.h"
#include "app/run_history.h"
#include "app/runs_panel.h"
#include "app/serve_actions.h"
#include "app/step_dialog.h"
#include "app/street_view.h"
#include "app/sweep_dialog.h"
#include "app/theme.h"
#include "app/timeline_panel.h"
#include "app/view_menu.h"
#include "app/words_dialog.h"
#include "engine/host.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QSettings>

namespace brigade::app {

namespace {

constexpr int kLayoutVersion = 7; ///< of the docks; another one is not restored
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
    , m_workerPath(runOptions.workerPath)
    , m_document(usableCores())
    , m_controller(runOptions)
{
    setAcceptDrops(true);
    setMinimumSize(metrics::kSmallestWindowWidthPx, metrics::kSmallestWindowHeightPx);
    resize(metrics::kWindowWidthPx, metrics::kWindowHeightPx);
    installAccessibleViews();
    buildActions();
    buildCentre();
    buildDocks();
    buildMenus();
    connectParts();
    connectTold();
    connectCourse();
    showDocument();
    showPhase();
    m_controls->setFocus();
    if (m_memory == WindowMemory::Keep)
        readSettings();
}

MainWindow::~MainWindow() = default;

bool MainWindow::open(const QString &input)
{
    if (input.endsWith(QLatin1String(".brigade-lesson")) || QFileInfo(input).isDir())
        return m_courseActions->open(input);
    return m_files->open(input);
}

void MainWindow::run()
{
    if (m_document.isEmpty() || sweeping())
        return;
    m_messages->withdraw();
    m_controller.start(m_document.plan());
}

void MainWindow::runQuietly()
{
    if (m_document.isEmpty() || sweeping())
        return;
    m_messages->withdraw();
    m_controller.start(m_document.plan(), RunController::Pictures::Afterwards);
}

void MainWindow::stop()
{
    if (repeating())
        m_repeat->cancel();
    else if (sweeping())
        m_sweep->cancel();
    else
        m_controller.requestStop();
}

bool MainWindow::sweeping() const
{
    return repeating() || (m_sweep != nullptr && m_sweep->runner().running());
}

bool MainWindow::repeating() const
{
    return m_repeat != nullptr && m_repeat->runner().running();
}

RepeatDialog &MainWindow::showRepeat()
{
    if (m_repeat == nullptr) {
        m_repeat = new RepeatDialog({m_document, m_controller}, this);
        connect(m_repeat, &RepeatDialog::runningChanged, this, [this] {
            m_timeline->playback().pause(); // nothing is drawn beside the runs
            showPhase();
        });
        connect(m_repeat, &RepeatDialog::progressed, this, &MainWindow::showPhase);
    }
    bringUp(*m_repeat);
    return *m_repeat;
}

SweepDialog &MainWindow::showSweep()
{
    if (m_sweep == nullptr) {
        m_sweep = new SweepDialog({m_document, m_controller}, this);
        connect(m_sweep, &SweepDialog::runningChanged, this, [this] {
            m_timeline->playback().pause(); // nothing is drawn beside the runs
            showPhase();
        });
        connect(m_sweep, &SweepDialog::progressed, this, &MainWindow::showPhase);
        connect(m_sweep, &SweepDialog::pickWanted, this, &MainWindow::showPick);
    }
    bringUp(*m_sweep);
    return *m_sweep;
}

void MainWindow::showPick(const SweepPick &pick)
{
    m_document.open(pick.plan, QString::fromStdString(pick.plan.title));
    if (pick.run.session == nullptr)
        return;
    if (m_controller.busy())
        m_controller.showRecording(pick.run.session->trace()); // when what goes on has ended
    else
        m_controller.showAgain(pick.run);
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
        offerCourse();
        return;
    }
    // Also after a first window that ended without closing: then there is a place in the course.
    if (!open(QStringLiteral("@dinner")))
        return;
    run();
    if (!offerCourse())
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

void MainWindow::connectParts()
{
    connect(&m_document, &PlanDocument::opened, &m_controller, &RunController::discard);
    connect(&m_document, &PlanDocument::changed, this, [this] {
        m_controller.follow(m_document.plan(), m_document.usableCores());
        showDocument();
    });
    for (const auto changed : {&RunController::phaseChanged, &RunController::openingChanged})
        connect(&m_controller, changed, this, &MainWindow::showPhase);
    connect(&m_timeline->view(), &TimelineView::windowChanged, m_charts, &ChartsPanel::refresh);
    connect(&m_controller, &RunController::ended, this, [this] {
        if (m_controller.pictures() != RunController::Pictures::Afterwards)
            return rest();
        m_timeline->playback().seek(0);
        m_timeline->playback().play();
    });
    connect(&m_controller, &RunController::momentChanged, this, &MainWindow::showStatus);
    connect(m_insights, &InsightsPanel::showWanted, this,
            [this](const TimeWindow &window, const std::optional<model::ThreadKey> &whose) {
                if (whose)
                    m_controller.select(*whose);
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
    connect(m_python, &PythonPanel::failed, this, fail);
    connect(&m_controller, &RunController::failed, this, fail);
    connect(m_serve, &ServeActions::failed, this, fail);
    connect(m_files, &FileActions::noticed, m_messages, &MessageBar::showNotice);
    connect(m_files, &FileActions::succeeded, m_messages, &MessageBar::withdraw);
    connect(m_view, &ViewMenu::vocabularyChosen, this, &MainWindow::showWords);
    connect(m_view, &ViewMenu::themeChosen, this, applyTheme);
    connect(m_view, &ViewMenu::languageChosen, this, &MainWindow::changeLanguage);
    connect(m_view, &ViewMenu::motionChosen, this, [this](bool wanted) {
        m_street->setMotion(wanted ? StreetView::Motion::Walking : StreetView::Motion::Still);
    });
}

/// Rather than the closed shops of the end, unless somebody looks at a moment already.
void MainWindow::rest()
{
    const RunAppraisal *appraisal = m_controller.appraisal();
    if (appraisal != nullptr && appraisal->tellingNs && !m_controller.moment())
        m_timeline->playback().rest(*appraisal->tellingNs);
}

/// In the status bar for the eye, and as an announcement for the ear.
void MainWindow::connectTold()
{
    connect(m_announcer, &Announcer::said, this, [this](const QString &words) {
        showPhase();
        announce(*m_phase, words);
    });
    connect(m_help, &HelpActions::failed, m_messages,
            [this](const QString &message) { m_messages->showError(message); });
}

void MainWindow::showEvents()
{
    if (m_events == nullptr)
        m_events = new EventsDialog(m_controller, m_timeline->view(), this);
    m_events->setVocabulary(m_view->vocabulary());
    bringUp(*m_events);
}

void MainWindow::showPhase()
{
    const bool busy = m_controller.busy() || sweeping();
    m_run->setEnabled(!m_document.isEmpty() && !busy);
    m_runQuietly->setEnabled(m_run->isEnabled());
    m_serve->setEnabled(m_run->isEnabled());
    m_sweepAction->setEnabled(!m_document.isEmpty());
    m_repeatAction->setEnabled(!m_document.isEmpty());
    m_stop->setEnabled(busy || m_controller.opening());
    showStatus();
    if (m_closing && !busy)
        close();
    else if (m_languageWaits && !busy && !m_controller.opening())
        changeLanguage();
}

void MainWindow::changeLanguage()
{
    m_languageWaits = m_controller.busy() || m_controller.opening() || sweeping();
    if (!m_languageWaits)
        emit successorWanted();
    else if (!m_controller.opening())
        m_messages->showNotice(tr("Brigade speaks that language when this run has ended."));
}

void MainWindow::takeOver(const MainWindow &other)
{
    // First the lesson, which lays its own plan on the table.
    if (const QString place = other.m_course->place(); !place.isEmpty())
        showLesson(place);
    m_document.takeOver(other.m_document);
    m_controller.takeOver(other.m_controller);
    m_history->takeOver(*other.m_history); // has that run already
}

/// The phase, and what happened last in it.
void MainWindow::showStatus()
{
    const QString phase = phaseText();
    const QString &last = m_announcer->last();
    const bool goesOn = m_controller.phase() != RunController::Phase::Ended && !sweeping();
    m_phase->setText(goesOn && !last.isEmpty() ? tr("%1 · %2").arg(phase, last) : phase);
    m_phase->setToolTip(m_phase->text());
}

QString MainWindow::endText() const
{
    const Playback &playback = m_timeline->playback();
    const QString told =
        m_announcer->last().isEmpty() ? tr("The run has ended") : m_announcer->last();
    return playback.resting()
        ? tr("%1. Shown: %2, its last busy moment").arg(told, formatDuration(playback.nowNs()))
        : told;
}

QString MainWindow::phaseText() const
{
    using Phase = RunController::Phase;
    if (repeating())
        return m_repeat->status();
    if (sweeping()) {
        const SweepDriver &driver = *m_sweep->runner().driver();
        return tr("Sweep: run %1 of %2 goes on").arg(driver.taken() + 1).arg(driver.total());
    }
    if (m_controller.opening())
        return tr("Opening the recording: its events are put in order (Stop: not after all)");
    switch (m_controller.phase()) {
    case Phase::Empty:
        break;
    case Phase::Starting:
        return tr("Starting the processes…");
    case Phase::Running:
        return m_controller.pictures() == RunController::Pictures::Live
            ? tr("Running")
            : tr("Running quietly: it is replayed when it has ended");
    case Phase::Stopping:
        return m_controller.servesNow()
            ? tr("Closed to new requests; those in hand are finished (Stop again: at once)")
            : tr("Stopping: tasks in hand are finished (Stop again: at once)");
    case Phase::Ended:
        return endText();
    }
    return tr("Ready");
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
    m_deadlock->setVocabulary(vocabulary);
    m_controls->setVocabulary(vocabulary);
    m_timeline->setVocabulary(vocabulary);
    m_charts->setVocabulary(vocabulary);
    m_results->setVocabulary(vocabulary);
    m_insights->setVocabulary(vocabulary);
    m_runs->setVocabulary(vocabulary);
    m_python->setVocabulary(vocabulary);
    m_course->setVocabulary(vocabulary);
    m_announcer->setVocabulary(vocabulary);
    if (m_events != nullptr)
        m_events->setVocabulary(vocabulary);
    showDocument();
}

void MainWindow::showWordList()
{
    if (m_wordList == nullptr)
        m_wordList = new WordsDialog(this);
    bringUp(*m_wordList);
}

void MainWindow::showCharges()
{
    if (m_charges == nullptr) {
        m_charges =
            new ChargesDialog({.keeping = m_memory == WindowMemory::Keep ? ChargeKeeping::Keep
                                                                         : ChargeKeeping::Forget,
                               .workerPath = m_workerPath,
                               .busy = [this] { return m_controller.busy(); }},
                              this);
    }
    bringUp(*m_charges);
}

StepDialog &MainWindow::showSteps()
{
    if (m_steps == nullptr)
        m_steps = new StepDialog(m_workerPath, this);
    m_steps->setVocabulary(m_view->vocabulary());
    m_steps->offerPlan(m_document.plan());
    bringUp(*m_steps);
    return *m_steps;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_controller.busy() || sweeping()) {
        m_closing = true; // showPhase() closes when the run has ended
        if (m_controller.servesNow())
            m_controller.discard(); // soon, whoever waits for an answer
        else
            stop();
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
    restoreState(settings.value(m_sides.settingsKey).toByteArray(), kLayoutVersion);
    m_view->read(settings);
    m_files->read(settings);
    m_courseActions->read(settings);
}

void MainWindow::writeSettings()
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(m_sides.settingsKey, saveState(kLayoutVersion));
    m_view->write(settings);
    m_files->write(settings);
    m_courseActions->write(settings);
}

} // namespace brigade::app
