#include "app/file_actions.h"

#include "app/ask_path.h"
#include "app/export_dialog.h"
#include "app/figures_csv.h"
#include "app/open_file.h"
#include "app/whole_file.h"
#include "engine/plan_reader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QWidget>

namespace brigade::app {

namespace {

const QString kLastKey = QStringLiteral("last");
const QString kFolderKey = QStringLiteral("folder");

engine::Result<bool> savePlan(const engine::Plan &plan, const QString &path)
{
    return writeWhole(path, QByteArray::fromStdString(engine::writePlan(plan)));
}

} // namespace

FileActions::FileActions(const Subjects &subjects, std::function<Shown()> shown, QObject *parent)
    : QObject(parent)
    , m_document(subjects.document)
    , m_controller(subjects.controller)
    , m_window(subjects.window)
    , m_shown(std::move(shown))
    , m_savePlan(new QAction(tr("&Save plan as…"), this))
    , m_saveRecording(new QAction(tr("Save recor&ding as…"), this))
    , m_picture(new QAction(tr("&Export picture…"), this))
    , m_figures(new QAction(tr("Export &figures…"), this))
    //: Menu; trace, a noun: the recorded events, for other programs
    , m_trace(new QAction(tr("Export &trace…"), this))
    , m_recent(new RecentFiles(&subjects.window))
{
    connect(m_recent, &RecentFiles::chosen, this, &FileActions::open);
    m_savePlan->setShortcut(QKeySequence::Save);
    connect(m_savePlan, &QAction::triggered, this, &FileActions::askSavePlan);
    connect(m_saveRecording, &QAction::triggered, this, &FileActions::askSaveRecording);
    m_picture->setShortcut(Qt::CTRL | Qt::Key_E);
    connect(m_picture, &QAction::triggered, this, &FileActions::askPicture);
    connect(m_figures, &QAction::triggered, this, &FileActions::askFigures);
    connect(m_trace, &QAction::triggered, this, &FileActions::askTrace);
    connect(&m_document, &PlanDocument::changed, this, &FileActions::enable);
    connect(&m_controller, &RunController::phaseChanged, this, &FileActions::enable);
    enable();
}

void FileActions::fill(QMenu &menu)
{
    QAction *open = menu.addAction(tr("&Open…"), this, &FileActions::askOpen);
    open->setShortcut(QKeySequence::Open);
    menu.addMenu(&m_recent->menu());
    menu.addAction(m_savePlan);
    menu.addAction(m_saveRecording);
    menu.addSeparator();
    menu.addActions({m_picture, m_figures, m_trace});
    menu.addSeparator();
    QAction *quit = menu.addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
}

bool FileActions::open(const QString &input)
{
    auto opened = openFile(input);
    if (!opened) {
        emit failed(QString::fromStdString(opened.error()));
        return false;
    }
    OpenedFile &file = opened.value();
    const bool isFile = !input.startsWith(QLatin1Char('@'));
    m_last = isFile ? QFileInfo(input).absoluteFilePath() : input;
    if (isFile) {
        m_recent->add(input);
        setLastFolder(QFileInfo(input).absolutePath());
    }
    emit succeeded();
    m_document.open(file.plan.plan, file.name);
    if (file.recording)
        m_controller.showRecording(*std::move(file.recording));
    for (const std::string &notice : file.plan.notices)
        emit noticed(QString::fromStdString(notice));
    return true;
}

void FileActions::askOpen()
{
    const QString path =
        askOpenPath(&m_window,
                    {.title = tr("Open a plan, a recording or a lesson"),
                     .filter = tr("Plans, recordings and lessons (*.json *.brigade-plan *.brigade "
                                  "*.brigade-lesson);;All files (*)")});
    if (path.endsWith(QLatin1String(".brigade-lesson"), Qt::CaseInsensitive))
        emit lessonChosen(path);
    else if (!path.isEmpty())
        open(path);
}

void FileActions::askSavePlan()
{
    const QString path = askSavePath(
        &m_window,
        {tr("Save the plan"), QStringLiteral("plan.json"), tr("Plans (*.json *.brigade-plan)")});
    if (!path.isEmpty())
        finish(savePlan(m_document.plan(), path));
}

void FileActions::askSaveRecording()
{
    const QString path = askSavePath(
        &m_window,
        {tr("Save the recording"), QStringLiteral("run.brigade"), tr("Recordings (*.brigade)")});
    if (path.isEmpty() || m_controller.session() == nullptr)
        return;
    const std::shared_ptr<const model::Session> kept = m_controller.sharedSession();
    const model::Trace &trace = kept->trace();
    writeLong(tr("Writing the recording…"), [&trace, &path](WriteProgress &progress) {
        return writeRecordingFile(trace, path, progress);
    });
}

void FileActions::askPicture()
{
    if (m_controller.session() == nullptr)
        return;
    // Kept: a file that the desktop asks to open may put another one in its place.
    const ShownRun kept = m_controller.shown();
    const model::Session &session = *kept.session;
    // A copy: whatever is drawn while the dialog is open may ask for the street of another moment.
    const model::StreetNow street = *m_controller.street();
    const Shown shown = m_shown();
    const ExportSource source {.trace = session.trace(),
                               .timeline = session.timeline(),
                               .statistics = kept.appraisal->statistics,
                               .cores = *kept.coreReadings,
                               .flow = *kept.taskFlow,
                               .street = street,
                               .shown = shown.window,
                               .vocabulary = shown.vocabulary,
                               .windowPx = m_window.size(),
                               .photograph = shown.photograph};
    ExportDialog dialog(source, m_choices, &m_window);
    dialog.exec();
    m_choices = dialog.choices();
}

void FileActions::askFigures()
{
    const QString path = askSavePath(&m_window,
                                     {tr("Export the figures"), QStringLiteral("figures.csv"),
                                      tr("Tables (*.csv);;JSON (*.json)")});
    if (path.isEmpty() || m_controller.session() == nullptr)
        return;
    const model::Session &session = *m_controller.session();
    if (const RunAppraisal *appraisal = m_controller.appraisal(); appraisal != nullptr)
        finish(writeFigures(model::report(session.trace(), appraisal->statistics), path));
}

void FileActions::askTrace()
{
    const QString path = askSavePath(&m_window,
                                     {tr("Export the trace"), QStringLiteral("trace.json"),
                                      tr("Chrome traces: Perfetto, speedscope (*.json)")});
    if (path.isEmpty() || m_controller.session() == nullptr)
        return;
    const std::shared_ptr<const model::Session> kept = m_controller.sharedSession();
    const model::Trace &trace = kept->trace();
    const model::Timeline &timeline = kept->timeline();
    writeLong(tr("Writing the trace…"), [&trace, &timeline, &path](WriteProgress &progress) {
        return writeTraceFile(trace, timeline, path, progress);
    });
}

void FileActions::writeLong(const QString &what, const FileWriter &writer)
{
    const auto end = writeBeside(&m_window, what, writer);
    if (!end)
        emit failed(QString::fromStdString(end.error()));
    else
        emit succeeded();
}

void FileActions::read(const QSettings &settings)
{
    m_choices = readExportChoices(settings);
    m_recent->read(settings);
    setLastFolder(settings.value(kFolderKey).toString());
    m_last = settings.value(kLastKey).toString();
}

void FileActions::write(QSettings &settings) const
{
    writeExportChoices(settings, m_choices);
    m_recent->write(settings);
    settings.setValue(kFolderKey, lastFolder());
    settings.setValue(kLastKey, m_last);
}

void FileActions::enable()
{
    const bool ended = m_controller.phase() == RunController::Phase::Ended;
    m_savePlan->setEnabled(!m_document.isEmpty());
    for (QAction *action : {m_saveRecording, m_picture, m_figures, m_trace})
        action->setEnabled(ended);
}

void FileActions::finish(const engine::Result<bool> &written)
{
    if (written)
        emit succeeded();
    else
        emit failed(QString::fromStdString(written.error()));
}

} // namespace brigade::app
