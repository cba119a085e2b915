#include "app/course_actions.h"

#include "app/ask_path.h"
#include "app/bring_up.h"
#include "app/choosing_dialog.h"
#include "app/course_report.h"
#include "app/gallery_dialog.h"
#include "app/glossary_dialog.h"
#include "app/metrics.h"
#include "app/whole_file.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace brigade::app {

namespace {

const QString kTeacherKey = QStringLiteral("course/teacher");
const QString kLessonEnding = QStringLiteral(".brigade-lesson");

/// Of what comes with the program.
QByteArray lessonsFile(const QString &name)
{
    QFile file(model::builtinLessons() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Threads race for tasks: which one gets it is known afterwards.
std::optional<model::ThreadKey> firstToRun(const model::Trace &trace, const std::string &kind)
{
    const auto &kinds = trace.plan().tasks;
    for (const engine::TraceEvent &event : trace.events()) {
        if (event.kind == engine::EventKind::TaskStarted && event.arg >= 0
            && event.arg < static_cast<std::int64_t>(kinds.size())
            && kinds[static_cast<std::size_t>(event.arg)].name == kind)
            return model::ThreadKey {event.process, event.thread};
    }
    return {};
}

} // namespace

CourseActions::CourseActions(CoursePanel &panel, Stage stage, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_stage(std::move(stage))
{
    connect(&m_panel, &CoursePanel::lookWanted, this, &CourseActions::look);
    connect(&m_panel, &CoursePanel::termClicked, this, &CourseActions::showTerm);
    connect(&m_panel, &CoursePanel::termPointedAt, this, &CourseActions::point);
    connect(&m_panel, &CoursePanel::failed, this, &CourseActions::failed);
    connect(&m_panel, &CoursePanel::openWanted, this, [this](const QString &what) {
        if (what == QLatin1String("choosing"))
            showChoosing();
        else if (what == QLatin1String("gallery"))
            showGallery();
    });
    connect(&m_panel.runner(), &CourseRunner::finished, this, [this] { lookNow(WaitsFor::Runs); });
    connect(&m_panel.runner(), &CourseRunner::abandoned, this,
            [this] { m_lookWaits = WaitsFor::Nothing; });
    connect(&m_stage.controller, &RunController::ended, this,
            [this] { lookNow(WaitsFor::Opening); });
    connect(&m_stage.controller, &RunController::openingChanged, this, [this] {
        if (m_lookWaits == WaitsFor::Opening && !m_stage.controller.opening())
            m_lookWaits = WaitsFor::Nothing; // it was given up
    });
}

void CourseActions::fill(QMenu &menu)
{
    QAction *course = menu.addAction(tr("&Continue the course"), this, &CourseActions::showCourse);
    course->setShortcut(Qt::Key_F2);
    menu.addAction(tr("&All lessons"), this, [this] {
        m_stage.front();
        m_panel.showMap();
        m_panel.setFocus();
    });
    menu.addAction(tr("&Next step"), &m_panel, &CoursePanel::next)
        ->setShortcut(Qt::SHIFT | Qt::Key_F2);
    menu.addSeparator();
    //: Menu: choosing between async, threads and processes
    menu.addAction(tr("C&hoosing…"), this, [this] { showChoosing(); })
        ->setToolTip(tr("async, threads or processes: a tree of questions, and the proof of each "
                        "answer on this machine"));
    menu.addAction(tr("&Picture gallery…"), this, [this] { showGallery(); })
        ->setToolTip(tr("The pictures that every text draws, each from a run on this machine"));
    menu.addAction(tr("&Glossary…"), this, [this] { showTerm({}); });
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    menu.addAction(tr("&Report of predictions and results…"), this, &CourseActions::askReport);
    menu.addSeparator();
    m_teacher = menu.addAction(tr("&Teacher's view: notes, larger type"));
    m_teacher->setCheckable(true);
    connect(m_teacher, &QAction::toggled, this, [this](bool on) {
        m_panel.setReader(on ? CourseReader::Teacher : CourseReader::Learner);
    });
    menu.addAction(tr("Lessons from a &folder…"), this, &CourseActions::askFolder);
    menu.addAction(tr("The &built-in lessons"), this, &CourseActions::showBuiltin);
    menu.addAction(tr("&Write your own lessons…"), this, &CourseActions::showFormat);
}

void CourseActions::begin(Keeping keeping)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (keeping == Keeping::Keep && !folder.isEmpty())
        m_panel.setProgress(
            model::CourseProgress(QDir(folder).filePath(QStringLiteral("course.json"))));
    showBuiltin();
    if (!m_panel.progress().damage().isEmpty())
        emit progressDamaged(m_panel.progress().damage());
}

void CourseActions::showBuiltin()
{
    setCourse(model::readBuiltinCourse(QLocale().name()));
}

/// What was opened of the course before goes with it.
void CourseActions::setCourse(model::Course course)
{
    for (QDialog *dialog : std::initializer_list<QDialog *> {m_glossary, m_choosing, m_gallery}) {
        if (dialog != nullptr)
            dialog->deleteLater();
    }
    m_glossary.clear();
    m_choosing.clear();
    m_gallery.clear();
    m_panel.setCourse(std::move(course));
}

/// Nothing is drawn beside its runs, and each of them can be looked at in the window.
template<typename Dialog>
void CourseActions::connectRuns(Dialog &dialog)
{
    for (const auto signal : {&QuietRuns::started, &QuietRuns::progressed})
        connect(&dialog.runs(), signal, this, [this] { m_stage.pause(); });
    connect(&dialog, &Dialog::runWanted, this,
            [this](const ShownRun &run) { m_panel.runner().present(run); });
}

ChoosingDialog &CourseActions::showChoosing()
{
    if (m_choosing == nullptr) {
        m_choosing =
            new ChoosingDialog(m_panel.course().choosing, m_stage.controller, &m_stage.window);
        connectRuns(*m_choosing);
    }
    bringUp(*m_choosing);
    return *m_choosing;
}

GalleryDialog &CourseActions::showGallery()
{
    if (m_gallery == nullptr) {
        m_gallery =
            new GalleryDialog(m_panel.course().gallery, m_stage.controller, &m_stage.window);
        connectRuns(*m_gallery);
    }
    m_gallery->setVocabulary(m_panel.vocabulary());
    bringUp(*m_gallery);
    return *m_gallery;
}

void CourseActions::showCourse()
{
    m_stage.front();
    m_panel.goOn();
    m_panel.setFocus();
}

bool CourseActions::open(const QString &path)
{
    model::Course course = model::readCourse(path);
    if (course.lessons.empty()) {
        emit failed(course.complaints.isEmpty() ? tr("%1: has no lessons").arg(path)
                                                : course.complaints.front());
        return false;
    }
    const bool isFile = !QFileInfo(path).isDir();
    const QString id = course.lessons.front().id;
    setCourse(std::move(course));
    m_stage.front();
    if (isFile)
        m_panel.showLesson(id);
    m_panel.setFocus();
    return true;
}

bool CourseActions::showLesson(const QString &place)
{
    const QString id = place.section(QLatin1Char(':'), 0, 0);
    bool hasStep = false;
    const int step = place.section(QLatin1Char(':'), 1).toInt(&hasStep);
    m_stage.front();
    return m_panel.showLesson(id, hasStep ? std::optional(step - 1) : std::nullopt);
}

void CourseActions::lookNow(WaitsFor what)
{
    if (m_lookWaits != what)
        return;
    m_lookWaits = WaitsFor::Nothing;
    look(m_lookAfterRun);
}

void CourseActions::look(const model::Look &look)
{
    if (!look.by.isEmpty())
        m_stage.groupBy(look.by);
    if (!look.show.isEmpty())
        m_stage.raise(look.show);
    if (m_stage.controller.opening()) {
        m_lookAfterRun = look;
        m_lookWaits = WaitsFor::Opening;
        return;
    }
    const model::Session *session = m_stage.controller.session();
    if (session == nullptr)
        return;
    if (!look.task.isEmpty())
        m_stage.controller.select(firstToRun(session->trace(), look.task.toStdString()));
    else if (look.thread)
        m_stage.controller.select(
            model::ThreadKey {static_cast<engine::ProcessIndex>(look.process.value_or(1)),
                              static_cast<engine::ThreadIndex>(*look.thread)});
    if (look.atS) {
        const std::int64_t endNs = session->trace().endNs(); // sooner than where it was written
        m_stage.seek(std::min<std::int64_t>(std::llround(*look.atS * 1e9), endNs));
    }
}

/// Its things in the picture that is there; nothing is run or opened for it.
void CourseActions::point(const QString &id)
{
    m_stage.outline(id);
    const model::GlossaryTerm *term = m_panel.course().term(id);
    if (term == nullptr || !term->look.thread || m_stage.controller.busy()
        || m_stage.controller.opening())
        return;
    model::Look only;
    only.process = term->look.process;
    only.thread = term->look.thread;
    look(only);
}

void CourseActions::showTerm(const QString &id)
{
    if (!id.isEmpty() && m_panel.course().term(id) == nullptr)
        return; // a thing of the scene that this course does not speak of
    if (m_glossary == nullptr) {
        m_glossary =
            new GlossaryDialog(m_panel.course().glossary, m_stage.controller, &m_stage.window);
        m_glossary->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_glossary, &GlossaryDialog::showWanted, this, &CourseActions::runTerm);
        connect(m_glossary, &QDialog::finished, this, [this] { m_stage.outline({}); });
    }
    m_glossary->setVocabulary(m_panel.vocabulary());
    if (!id.isEmpty()) {
        m_glossary->showTerm(id);
        point(id);
    }
    bringUp(*m_glossary);
}

void CourseActions::runTerm(const QString &id)
{
    const model::GlossaryTerm *term = m_panel.course().term(id);
    if (term == nullptr || term->picture.isEmpty() || m_panel.runner().running())
        return;
    model::Experiment picture;
    picture.id = QStringLiteral("term-%1").arg(id);
    picture.plan = term->picture;
    m_lookAfterRun = term->look;
    m_lookWaits = WaitsFor::Runs;
    m_panel.runner().start({picture});
}

void CourseActions::askFolder()
{
    const QString folder = app::askFolder(&m_stage.window, tr("A folder with lessons"));
    if (folder.isEmpty())
        return;
    m_folder = folder;
    open(folder);
}

void CourseActions::askReport()
{
    bool wanted = false;
    const QString name = QInputDialog::getText(
        //: Title of a question about the learner's name; a noun
        &m_stage.window, tr("Report"), tr("Your name, if it is to stand on the report:"),
        QLineEdit::Normal, m_panel.progress().name(), &wanted);
    if (!wanted)
        return;
    const QString path = askSavePath(&m_stage.window,
                                     {tr("Save the report"), QStringLiteral("brigade-report.html"),
                                      tr("Web pages (*.html);;PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto named = m_panel.progress().setName(name); !named)
        emit failed(QString::fromStdString(named.error()));
    const auto written = writeCourseReport(
        courseReportHtml(m_panel.course(), m_panel.progress(), m_panel.vocabulary()), path);
    if (!written)
        emit failed(QString::fromStdString(written.error()));
}

void CourseActions::showFormat()
{
    if (m_format == nullptr) {
        m_format = new QDialog(&m_stage.window);
        m_format->setAttribute(Qt::WA_DeleteOnClose);
        m_format->setWindowTitle(tr("Write your own lessons"));
        auto *text = new QTextBrowser(m_format);
        text->setAccessibleName(m_format->windowTitle());
        text->setOpenLinks(false);
        text->setMarkdown(QString::fromUtf8(lessonsFile(QStringLiteral("FORMAT.md"))));
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_format);
        QPushButton *save =
            buttons->addButton(tr("&Save an example…"), QDialogButtonBox::ActionRole);
        save->setAutoDefault(false);
        auto *column = new QVBoxLayout(m_format);
        column->addWidget(text, 1);
        column->addWidget(buttons);
        connect(save, &QPushButton::clicked, this, &CourseActions::askExample);
        connect(buttons, &QDialogButtonBox::rejected, m_format, &QDialog::reject);
        m_format->resize(metrics::kWordsWidthPx, metrics::kWordsHeightPx);
    }
    bringUp(*m_format);
}

void CourseActions::askExample()
{
    QString path =
        askSavePath(m_format,
                    {tr("Save an example lesson"), QStringLiteral("my-lesson") + kLessonEnding,
                     tr("Lessons (*.brigade-lesson *.md)")});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kLessonEnding;
    saveExample(path);
}

bool CourseActions::saveExample(const QString &path)
{
    const auto written = writeWhole(path, lessonsFile(QStringLiteral("example/01-two-dishes.md")));
    if (!written)
        emit failed(QString::fromStdString(written.error()));
    return written.ok();
}

void CourseActions::read(const QSettings &settings)
{
    m_teacher->setChecked(settings.value(kTeacherKey).toBool());
}

void CourseActions::write(QSettings &settings) const
{
    settings.setValue(kTeacherKey, m_teacher->isChecked());
}

} // namespace brigade::app
