#include "app/file_actions.h"

#include "app/open_file.h"
#include "engine/plan_reader.h"
#include "model/recording.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QSettings>
#include <QWidget>

namespace brigade::app {

namespace {

const QString kLastKey = QStringLiteral("last");
const QString kFolderKey = QStringLiteral("folder");

engine::Result<bool> savePlan(const engine::Plan &plan, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = QByteArray::fromStdString(engine::writePlan(plan));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    return engine::Error {QStringLiteral("%1: %2").arg(path, file.errorString()).toStdString()};
}

engine::Result<bool> saveRecording(const model::Trace &trace, const QString &path)
{
    auto writer = model::RecordingWriter::create(path, trace.plan(), trace.info());
    if (!writer)
        return engine::Error {writer.error()};
    auto written = writer.value()->append(trace.events());
    if (!written)
        return written;
    return writer.value()->finish(trace.dropped());
}

} // namespace

FileActions::FileActions(const Subjects &subjects,
                         std::function<PictureOptions()> pictureOptions,
                         QObject *parent)
    : QObject(parent)
    , m_document(subjects.document)
    , m_controller(subjects.controller)
    , m_window(subjects.window)
    , m_pictureOptions(std::move(pictureOptions))
    , m_savePlan(new QAction(tr("&Save plan as…"), this))
    , m_saveRecording(new QAction(tr("Save &recording as…"), this))
    , m_export(new QAction(tr("&Export timeline picture…"), this))
    , m_recent(new RecentFiles(&subjects.window))
{
    connect(m_recent, &RecentFiles::chosen, this, &FileActions::open);
    m_savePlan->setShortcut(QKeySequence::Save);
    connect(m_savePlan, &QAction::triggered, this, &FileActions::askSavePlan);
    connect(m_saveRecording, &QAction::triggered, this, &FileActions::askSaveRecording);
    connect(m_export, &QAction::triggered, this, &FileActions::askExport);
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
    menu.addAction(m_export);
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
        m_folder = QFileInfo(input).absolutePath();
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
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Open a plan or a recording"), m_folder,
        tr("Plans and recordings (*.json *.brigade-plan *.brigade);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

QString FileActions::askPath(const QString &title, const QString &name, const QString &filter)
{
    const QString path =
        QFileDialog::getSaveFileName(&m_window, title, QDir(m_folder).filePath(name), filter);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

void FileActions::askSavePlan()
{
    const QString path = askPath(tr("Save the plan"), QStringLiteral("plan.json"),
                                 tr("Plans (*.json *.brigade-plan)"));
    if (!path.isEmpty())
        finish(savePlan(m_document.plan(), path));
}

void FileActions::askSaveRecording()
{
    const QString path = askPath(tr("Save the recording"), QStringLiteral("run.brigade"),
                                 tr("Recordings (*.brigade)"));
    if (!path.isEmpty() && m_controller.session() != nullptr)
        finish(saveRecording(m_controller.session()->trace(), path));
}

void FileActions::askExport()
{
    const QString path = askPath(tr("Export the timeline"), QStringLiteral("timeline.png"),
                                 tr("Pictures (*.png *.svg *.pdf)"));
    if (path.isEmpty() || m_controller.session() == nullptr)
        return;
    const model::Session &session = *m_controller.session();
    finish(writeTimelinePicture(session.trace(), session.timeline(), m_pictureOptions(), path));
}

void FileActions::read(const QSettings &settings)
{
    m_recent->read(settings);
    m_folder = settings.value(kFolderKey).toString();
    m_last = settings.value(kLastKey).toString();
}

void FileActions::write(QSettings &settings) const
{
    m_recent->write(settings);
    settings.setValue(kFolderKey, m_folder);
    settings.setValue(kLastKey, m_last);
}

void FileActions::enable()
{
    const bool ended = m_controller.phase() == RunController::Phase::Ended;
    m_savePlan->setEnabled(!m_document.isEmpty());
    m_saveRecording->setEnabled(ended);
    m_export->setEnabled(ended);
}

void FileActions::finish(const engine::Result<bool> &written)
{
    if (written)
        emit succeeded();
    else
        emit failed(QString::fromStdString(written.error()));
}

} // namespace brigade::app
