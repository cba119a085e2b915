#include "app/course_panel.h"

#include "app/course_map.h"
#include "app/course_prose.h"
#include "app/dialog_parts.h"
#include "app/metrics.h"
#include "app/question_form.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

constexpr double kGlanceS = 0.1; ///< into a run, where a lesson names no moment
constexpr int kDraftMs = 400;    ///< a slider that moves is not written down at each pixel

} // namespace

CoursePanel::CoursePanel(PlanDocument &document, RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_runner(document, controller, this)
    , m_pages(new QStackedWidget(this))
    , m_map(new CourseMap(this))
    , m_lessonPage(new QWidget(this))
    , m_title(new QLabel(m_lessonPage))
    , m_bar(progressBar(m_lessonPage))
    , m_scroll(new QScrollArea(m_lessonPage))
    , m_back(new QPushButton(tr("Back"), m_lessonPage))
    , m_next(new QPushButton(tr("Next"), m_lessonPage))
    , m_toMap(new QToolButton(m_lessonPage))
    , m_draft(new QTimer(this))
{
    build();
    m_draft->setSingleShot(true);
    m_draft->setInterval(kDraftMs);
    connect(m_draft, &QTimer::timeout, this, &CoursePanel::keepDraft);
    connect(m_map, &CourseMap::chosen, this, [this](const QString &id) { showLesson(id); });
    connect(&m_runner, &CourseRunner::progressed, this, &CoursePanel::showRunning);
    connect(&m_runner, &CourseRunner::finished, this, &CoursePanel::takeRuns);
    connect(&m_runner, &CourseRunner::abandoned, this, &CoursePanel::awaitNothing);
    connect(&m_runner, &CourseRunner::failed, this, &CoursePanel::failed);
}

CoursePanel::~CoursePanel() = default;

void CoursePanel::build()
{
    m_toMap->setText(tr("All lessons"));
    m_toMap->setToolTip(tr("The map of the course (Alt+Up)"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(true);
    m_bar->setFormat(tr("step %v of %m"));
    m_bar->setAccessibleName(tr("How far you are in this lesson"));
    m_back->setToolTip(tr("The step before (Alt+Left)"));
    m_next->setToolTip(tr("The next step (Alt+Right)"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_toMap, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_bar, 1);
    foot->addWidget(m_next);
    auto *page = new QVBoxLayout(m_lessonPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(head);
    page->addWidget(m_scroll, 1);
    page->addLayout(foot);
    m_pages->addWidget(m_map);
    m_pages->addWidget(m_lessonPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPanelEdgePx, metrics::kPanelEdgePx, metrics::kPanelEdgePx,
                               metrics::kPanelEdgePx);
    column->addWidget(m_pages);
    connect(m_next, &QPushButton::clicked, this, &CoursePanel::next);
    connect(m_back, &QPushButton::clicked, this, &CoursePanel::back);
    connect(m_toMap, &QToolButton::clicked, this, &CoursePanel::showMap);
    const auto key = [this](Qt::Key wanted, void (CoursePanel::*act)()) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | wanted), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Right, &CoursePanel::next);
    key(Qt::Key_Left, &CoursePanel::back);
    key(Qt::Key_Up, &CoursePanel::showMap);
}

void CoursePanel::setCourse(model::Course course)
{
    if (m_draft->isActive())
        keepDraft();
    m_lesson = nullptr;
    m_course = std::move(course);
    m_written = m_course.lessons;
    wordLessons();
    showMap();
}

void CoursePanel::setProgress(model::CourseProgress progress)
{
    m_draft->stop();
    m_progress = std::move(progress);
    showMap();
}

void CoursePanel::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    wordLessons();
    if (m_lesson != nullptr)
        rebuildStep();
    else
        m_map->fill(m_course, m_progress);
}

/// In their places: the lesson that is open stays where it is.
void CoursePanel::wordLessons()
{
    for (std::size_t i = 0; i < m_written.size(); ++i)
        m_course.lessons[i] = lessonInWords(m_written[i], m_vocabulary);
}

void CoursePanel::setReader(CourseReader reader)
{
    if (reader == m_reader)
        return;
    m_reader = reader;
    if (m_lesson != nullptr)
        rebuildStep();
}

void CoursePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lesson != nullptr && m_column != nullptr)
        rebuildStep();
}

void CoursePanel::showMap()
{
    if (m_lesson != nullptr)
        takeAnswer();
    m_lesson = nullptr;
    dropRuns();
    m_map->fill(m_course, m_progress);
    const QWidget *focused = focusWidget();
    const bool hadKeys = focused != nullptr && focused->hasFocus();
    m_pages->setCurrentWidget(m_map);
    setFocusProxy(m_map);
    if (hadKeys)
        m_map->setFocus();
}

bool CoursePanel::showLesson(const QString &id, std::optional<int> step)
{
    const model::Lesson *lesson = m_course.find(id);
    if (lesson == nullptr)
        return false;
    if (m_lesson != nullptr)
        takeAnswer();
    dropRuns();
    m_runner.forgetTraces();
    m_lesson = lesson;
    m_state = m_progress.lesson(id);
    recall();
    m_pages->setCurrentWidget(m_lessonPage);
    m_cameAt = step.value_or(m_state.done ? 0 : m_state.step);
    goTo(m_cameAt);
    return true;
}

QString CoursePanel::place() const
{
    return m_lesson == nullptr ? QString()
                               : QStringLiteral("%1:%2").arg(m_lesson->id).arg(m_step + 1);
}

void CoursePanel::goOn()
{
    if (m_lesson == nullptr && !showLesson(m_progress.current()))
        showMap();
}

/// What earlier runs of this lesson measured, so that its sentences have their figures.
void CoursePanel::recall()
{
    m_figures = model::figuresHere();
    for (auto it = m_state.runs.begin(); it != m_state.runs.end(); ++it)
        m_figures.setRun(it.key(), it.value());
    for (const QString &id : m_state.leftOut)
        m_figures.leaveOut(id);
}

const model::LessonStep &CoursePanel::here() const
{
    return m_lesson->steps[static_cast<std::size_t>(m_step)];
}

QString CoursePanel::questionKey() const
{
    const QString &id = here().question->id;
    return id.isEmpty() ? QStringLiteral("check-%1").arg(m_step) : id;
}

void CoursePanel::goTo(int step)
{
    m_step = std::clamp(step, 0, static_cast<int>(m_lesson->steps.size()) - 1);
    m_state.step = m_step;
    m_state.furthest = std::max(m_state.furthest, m_step);
    keep();
    showStep();
    layTable();
}

/// Beside a step that comes before a run, the street shows what will be run.
void CoursePanel::layTable()
{
    using Kind = model::LessonStepKind;
    const Kind kind = here().kind;
    if (kind == Kind::Observe || kind == Kind::Explain || kind == Kind::Check)
        return; // they speak of the run before
    if (!here().picture.isEmpty()) {
        m_runner.lay(pictureRun());
        return;
    }
    for (auto i = static_cast<std::size_t>(m_step); i < m_lesson->steps.size(); ++i) {
        const model::LessonStep &step = m_lesson->steps[i];
        if (step.runs.empty())
            continue;
        if (!m_runner.canShow(step.runs.front().id))
            m_runner.lay(step.runs.front());
        return;
    }
}

/// What a step to read shows in the street.
model::Experiment CoursePanel::pictureRun() const
{
    model::Experiment picture;
    picture.id = QStringLiteral("picture-%1").arg(m_step);
    picture.plan = here().picture;
    return picture;
}

void CoursePanel::next()
{
    if (m_lesson == nullptr)
        return;
    takeAnswer();
    if (m_step + 1 < static_cast<int>(m_lesson->steps.size())) {
        dropRuns();
        goTo(m_step + 1);
        return;
    }
    m_state.done = true;
    m_state.step = 0;
    keep();
    const auto index = static_cast<std::size_t>(m_lesson - m_course.lessons.data());
    if (index + 1 < m_course.lessons.size())
        showLesson(m_course.lessons[index + 1].id);
    else
        showMap();
}

void CoursePanel::back()
{
    if (m_lesson == nullptr)
        return;
    takeAnswer();
    dropRuns();
    if (m_step > 0)
        goTo(m_step - 1);
    else
        showMap();
}

void CoursePanel::keep()
{
    if (const auto kept = m_progress.set(m_lesson->id, m_state); !kept)
        emit failed(QString::fromStdString(kept.error()));
}

/// What stands in the form, as soon as somebody has chosen something there.
void CoursePanel::takeAnswer()
{
    m_draft->stop();
    if (m_form == nullptr || !here().question)
        return;
    const model::Answer answer = m_form->answer();
    if (answer.isNull())
        return;
    model::GivenAnswer given {answer, {}, {}};
    if (const auto judgement = model::judge(*here().question, answer, m_figures)) {
        given.verdict = judgement.value().verdict == model::Verdict::Right
            ? QStringLiteral("right")
            : QStringLiteral("wrong");
        given.misconception = judgement.value().misconception;
    }
    m_state.answers[questionKey()] = given;
    keep();
}

/// What has been chosen and not submitted: kept as it is, and not judged before it is.
void CoursePanel::keepDraft()
{
    m_draft->stop();
    if (m_lesson == nullptr || m_form == nullptr || !here().question)
        return;
    const model::Answer answer = m_form->answer();
    if (answer.isNull())
        return;
    m_state.answers[questionKey()] = {answer, {}, {}};
    keep();
}

/// The same step in other words or colours, with what stands in its form.
void CoursePanel::rebuildStep()
{
    if (m_draft->isActive())
        keepDraft();
    showStep();
}

void CoursePanel::makeRuns(const std::vector<model::Experiment> &experiments,
                           const std::optional<model::Refutation> &wanted)
{
    m_awaits = Awaits::Step;
    m_wanted = wanted;
    m_runner.start(experiments);
}

void CoursePanel::makeLessonRuns()
{
    std::vector<model::Experiment> experiments;
    for (int i = 0; m_lesson != nullptr && i <= m_step; ++i) {
        const model::LessonStep &step = m_lesson->steps[static_cast<std::size_t>(i)];
        if (step.kind == model::LessonStepKind::Run)
            experiments.insert(experiments.end(), step.runs.begin(), step.runs.end());
    }
    if (experiments.empty())
        return;
    m_awaits = Awaits::Lesson;
    m_wanted.reset();
    m_runner.start(experiments);
}

/// What was answered before there were figures, or with others.
void CoursePanel::judgeAgain()
{
    for (const model::LessonStep &step : m_lesson->steps) {
        if (!step.question || !m_state.answers.contains(step.question->id))
            continue;
        model::GivenAnswer &given = m_state.answers[step.question->id];
        const auto judgement = model::judge(*step.question, given.answer, m_figures);
        if (!judgement)
            continue;
        const bool right = judgement.value().verdict == model::Verdict::Right;
        given.verdict = right ? QStringLiteral("right") : QStringLiteral("wrong");
        given.misconception = judgement.value().misconception;
    }
}

/// Nobody looks at them any more.
void CoursePanel::dropRuns()
{
    m_runner.cancel();
    awaitNothing();
}

void CoursePanel::awaitNothing()
{
    m_awaits = Awaits::Nothing;
    m_wanted.reset();
}

void CoursePanel::takeRuns()
{
    const Awaits awaited = std::exchange(m_awaits, Awaits::Nothing);
    if (awaited == Awaits::Nothing || m_lesson == nullptr)
        return;
    for (int i = awaited == Awaits::Lesson ? 0 : m_step; i <= m_step; ++i) {
        for (const model::Experiment &run : m_lesson->steps[static_cast<std::size_t>(i)].runs) {
            if (model::branchOf(run, m_figures.usableCores()) == model::Branch::LeftOut)
                m_state.leftOut << run.id;
        }
    }
    m_state.leftOut.removeDuplicates();
    if (const auto wanted = std::exchange(m_wanted, {}); wanted && m_runner.canShow(wanted->run)) {
        emit lookWanted(wanted->look);
        return;
    }
    const bool isRun = here().kind == model::LessonStepKind::Run;
    if (awaited == Awaits::Step && !isRun) { // a picture was wanted, no figures
        applyLook(Asked::OnArrival);
        return;
    }
    for (const auto &[id, reports] : m_runner.reports())
        m_state.runs[id] = reports;
    recall();
    judgeAgain();
    keep();
    showStep();
    if (awaited == Awaits::Lesson) {
        model::Look look = here().look;
        look.atS = look.atS.value_or(kGlanceS);
        emit lookWanted(look);
    }
}

} // namespace brigade::app
