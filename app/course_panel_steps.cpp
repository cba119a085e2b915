// What each kind of step looks like in the panel.
#include "app/course_panel.h"
#include "app/course_text.h"
#include "app/course_words.h"
#include "app/dialog_parts.h"
#include "app/joined_words.h"
#include "app/metrics.h"
#include "app/question_form.h"
#include "model/figure_text.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace brigade::app {

namespace {

using model::LessonStepKind;

constexpr double kLearnerType = 1.15; ///< of the window's type
constexpr double kTeacherType = 1.6;

QFont largerFont(const QFont &font, CourseReader reader)
{
    QFont larger = font;
    const double factor = reader == CourseReader::Teacher ? kTeacherType : kLearnerType;
    if (font.pointSizeF() > 0)
        larger.setPointSizeF(font.pointSizeF() * factor);
    else
        larger.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    return larger;
}

} // namespace

void CoursePanel::showStep()
{
    m_title->setText(tr("%1 · about %2 min").arg(m_lesson->title).arg(m_lesson->minutes));
    m_bar->setRange(0, static_cast<int>(m_lesson->steps.size()));
    m_bar->setValue(m_step + 1);
    const bool isLast = m_step + 1 == static_cast<int>(m_lesson->steps.size());
    m_next->setText(isLast ? tr("Done") : tr("Next"));
    const QWidget *focused = focusWidget();
    const bool hadKeys = focused != nullptr && focused->hasFocus();
    auto *page = new QWidget;
    page->setFont(largerFont(font(), m_reader));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(metrics::kPanelEdgePx, 0, metrics::kPanelEdgePx, 0);
    m_form = nullptr;
    m_runButton = nullptr;
    m_runBar = nullptr;
    m_action = nullptr;
    fillPage();
    m_column->addStretch(1);
    if (QWidget *old = m_scroll->takeWidget(); old != nullptr)
        old->deleteLater(); // it may hold the button that was just pressed
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(0);
    QWidget *first = m_next;
    if (m_form != nullptr)
        first = m_form;
    else if (m_action != nullptr && m_action->isEnabled())
        first = m_action;
    setFocusProxy(first);
    if (hadKeys)
        first->setFocus();
}

void CoursePanel::fillPage()
{
    const model::LessonStep &step = here();
    auto *heading = new QLabel(m_column->parentWidget());
    heading->setTextFormat(Qt::RichText);
    heading->setText(
        QStringLiteral("<span style='font-size:small'>%1</span><br><big><b>%2</b></big>")
            .arg(stepName(step.kind).toHtmlEscaped(), model::isolated(step.title).toHtmlEscaped()));
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    if (m_step == m_cameAt)
        addLanguageNotice();
    addText(step.text);
    switch (step.kind) {
    case LessonStepKind::Predict:
        addQuestion();
        break;
    case LessonStepKind::Run:
        addRuns();
        break;
    case LessonStepKind::Explain:
        addFigures();
        break;
    case LessonStepKind::Check:
        addCheck();
        break;
    case LessonStepKind::Play:
        addPlay();
        break;
    default:
        addLook();
        break;
    }
    addNotes();
}

void CoursePanel::addLanguageNotice()
{
    const QLocale wanted(m_course.language);
    const QLocale is(m_lesson->language);
    if (wanted.language() == QLocale::C || m_lesson->language.isEmpty()
        || wanted.language() == is.language())
        return;
    m_column->addWidget(wrappedLabel(
        m_column->parentWidget(), tr("This lesson is in English: nobody has translated it yet.")));
}

void CoursePanel::addText(const QString &markdown)
{
    if (markdown.isEmpty())
        return;
    auto *text = new CourseText(m_column->parentWidget());
    text->setAccessibleName(here().title);
    text->showMarkdown(
        lessonMarkdown(markdown, {m_course, m_figures, m_vocabulary, m_lesson->teaches}));
    connect(text, &CourseText::termClicked, this, &CoursePanel::termClicked);
    connect(text, &CourseText::termPointedAt, this, &CoursePanel::termPointedAt);
    connect(text, &CourseText::openClicked, this, &CoursePanel::openWanted);
    m_column->addWidget(text);
}

void CoursePanel::addHtml(const QString &html)
{
    if (html.isEmpty())
        return;
    auto *box = new QLabel(html, m_column->parentWidget());
    box->setTextFormat(Qt::RichText);
    box->setWordWrap(true);
    box->setFrameShape(QFrame::StyledPanel);
    box->setMargin(metrics::kPanelEdgePx);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(box);
}

void CoursePanel::addNotes()
{
    if (m_reader == CourseReader::Teacher && !here().notes.isEmpty())
        addHtml(tr("<b>For the presenter:</b> %1").arg(here().notes.toHtmlEscaped()));
}

QPushButton *CoursePanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_column->parentWidget());
    button->setAutoDefault(true);
    m_column->addWidget(button);
    m_action = button;
    return button;
}

void CoursePanel::addQuestion()
{
    const model::Question &question = *here().question;
    m_form = makeQuestionForm(question, m_column->parentWidget());
    const model::GivenAnswer given = m_state.answers.value(questionKey());
    m_form->setAnswer(given.answer);
    m_column->addWidget(m_form);
    if (!given.verdict.isEmpty()) // or it has not been submitted
        addJudgement(question, questionKey());
    const bool answered = !m_form->answer().isNull();
    auto *wish = new QLabel(m_form->wish(), m_column->parentWidget());
    wish->setWordWrap(true);
    wish->setVisible(!answered);
    m_column->addWidget(wish);
    QPushButton *done =
        addButton(here().kind == LessonStepKind::Predict ? tr("That is my prediction")
                                                         : tr("That is my answer"));
    done->setEnabled(answered);
    if (!answered)
        done->setToolTip(m_form->wish());
    connect(m_form, &QuestionForm::changed, done, [done, wish] {
        done->setEnabled(true);
        done->setToolTip({});
        wish->hide();
    });
    connect(m_form, &QuestionForm::changed, m_draft, qOverload<>(&QTimer::start));
    const bool goesOn = here().kind == LessonStepKind::Predict;
    connect(done, &QPushButton::clicked, this, [this, goesOn] {
        takeAnswer();
        if (goesOn)
            next();
        else
            showStep();
    });
}

void CoursePanel::addRuns()
{
    bool made = true;
    bool possible = false;
    for (const model::Experiment &run : here().runs) {
        const QString words = branchWords(run, m_figures.usableCores());
        if (!words.isEmpty())
            addHtml(words.toHtmlEscaped());
        made = made && (m_figures.has(run.id) || m_figures.isLeftOut(run.id));
        possible =
            possible || model::branchOf(run, m_figures.usableCores()) != model::Branch::LeftOut;
    }
    if (!made)
        addExpectedTime();
    m_runButton = addButton(made ? tr("Run it again") : tr("Run it on this machine"));
    m_runButton->setToolTip(tr("Nothing is drawn while it runs, so that drawing costs it nothing; "
                               "then it is replayed"));
    m_runBar = progressBar(m_column->parentWidget());
    m_runBar->setFormat(tr("run %v of %m"));
    m_column->addWidget(m_runBar);
    m_runBar->setVisible(m_runner.running());
    connect(m_runButton, &QPushButton::clicked, this, [this] {
        if (m_runner.running())
            m_runner.cancel();
        else
            makeRuns(here().runs);
    });
    if (!possible)
        m_runButton->setText(tr("Go on without it"));
    if (made)
        addJudgements();
}

/// Said before, not measured: afterwards the figures say it.
void CoursePanel::addExpectedTime()
{
    double seconds = 0;
    for (const model::Experiment &run : here().runs) {
        if (model::branchOf(run, m_figures.usableCores()) != model::Branch::LeftOut)
            seconds += run.seconds;
    }
    if (seconds > 0)
        m_column->addWidget(wrappedLabel(
            m_column->parentWidget(),
            tr("It takes about %1.").arg(model::printedFigure(seconds, QStringLiteral("s")))));
}

/// What was predicted since the run before this one.
void CoursePanel::addJudgements()
{
    int first = m_step;
    const auto kindOf = [this](int step) {
        return m_lesson->steps[static_cast<std::size_t>(step)].kind;
    };
    while (first > 0 && kindOf(first - 1) != LessonStepKind::Run)
        --first;
    for (int i = first; i < m_step; ++i) {
        const model::LessonStep &step = m_lesson->steps[static_cast<std::size_t>(i)];
        if (step.kind == LessonStepKind::Predict)
            addJudgement(*step.question, step.question->id);
    }
}

/// What was answered; below a wrong answer, the picture that refutes it.
void CoursePanel::addJudgement(const model::Question &question, const QString &answerKey)
{
    const model::GivenAnswer given = m_state.answers.value(answerKey);
    addHtml(judgementHtml(question, given, m_figures));
    const auto judgement = model::judge(question, given.answer, m_figures);
    if (given.verdict.isEmpty() || !judgement || !judgement.value().against)
        return;
    const model::Refutation against = *judgement.value().against;
    if (m_figures.isLeftOut(against.run))
        return;
    auto *show = new QPushButton(tr("Show me in the picture"), m_column->parentWidget());
    show->setToolTip(tr("What this run did, where it shows that it was not so"));
    m_column->addWidget(show);
    connect(show, &QPushButton::clicked, this,
            [this, against] { showPicture(against.run, against.look); });
}

void CoursePanel::addLook()
{
    const model::LessonStep &step = here();
    if (step.kind == LessonStepKind::Observe) {
        QPushButton *show = addButton(tr("Show me"));
        connect(show, &QPushButton::clicked, this, [this] { applyLook(Asked::ByHand); });
        if (m_runner.canShow(step.run))
            applyLook(Asked::OnArrival);
        return;
    }
    if (step.picture.isEmpty())
        return;
    QPushButton *show = addButton(tr("Run it and look"));
    connect(show, &QPushButton::clicked, this, [this] {
        if (!m_runner.running())
            makeRuns({pictureRun()});
    });
}

void CoursePanel::applyLook(Asked asked)
{
    const model::LessonStep &step = here();
    model::Look look = step.look;
    const bool covers =
        look.show == QLatin1String("charts") || look.show == QLatin1String("python");
    if (asked == Asked::OnArrival && covers)
        look.show.clear();
    showPicture(step.kind == LessonStepKind::Observe ? step.run : pictureRun().id, look);
}

void CoursePanel::showPicture(const QString &run, const model::Look &look)
{
    if (m_runner.canShow(run)) {
        if (m_runner.show(run))
            emit lookWanted(look);
        return;
    }
    // After a restart of the program it is no longer there: it is run once more.
    const model::Experiment *experiment = model::findRun(*m_lesson, run);
    if (experiment == nullptr || m_runner.running()
        || model::branchOf(*experiment, m_figures.usableCores()) == model::Branch::LeftOut)
        return;
    model::Experiment again = *experiment;
    again.repeat = 1;
    makeRuns({again}, model::Refutation {run, look});
}

void CoursePanel::addFigures()
{
    for (const model::FourFigures &row : here().figures) {
        addHtml(fourFiguresHtml(row, *m_lesson, m_state, m_figures));
        const model::Question *question = model::findQuestion(*m_lesson, row.predicted);
        if (question != nullptr)
            addJudgement(*question, row.predicted);
    }
}

void CoursePanel::addCheck()
{
    const model::LessonStep &step = here();
    if (!step.holds.isEmpty()) {
        const auto holds = m_figures.evaluate(step.holds);
        const bool cannot =
            m_figures.usableCores() < step.needsCores || m_figures.needsLeftOut(step.holds);
        if (cannot)
            addHtml(tr("This machine cannot show it: it has too few cores."));
        else if (!holds)
            addHtml(tr("The run has not been made yet."));
        else if (holds.value() != 0)
            addHtml(tr("<b>✔ It held</b> on this machine."));
        else
            addHtml(tr("<b>✖ It did not hold</b> this time."));
        if (!cannot && holds && holds.value() == 0)
            addText(step.otherwise);
    }
    if (step.question)
        addQuestion();
}

void CoursePanel::addPlay()
{
    const model::Experiment run = here().runs.front();
    if (!run.change.isEmpty())
        addHtml(tr("To change: %1. Run it with F5 as often as you like.")
                    .arg(withCommas(run.change).toHtmlEscaped()));
    QPushButton *open = addButton(tr("Open this plan"));
    connect(open, &QPushButton::clicked, this, [this, run] {
        const auto plan = model::planOf(run, model::branchOf(run, m_figures.usableCores()));
        if (plan)
            m_document.open(plan.value(), QString::fromStdString(plan.value().title));
        else
            emit failed(QString::fromStdString(plan.error()));
    });
}

void CoursePanel::showRunning()
{
    const bool running = m_runner.running();
    if (m_runBar != nullptr) {
        m_runBar->setVisible(running);
        m_runBar->setRange(0, std::max(1, m_runner.total()));
        m_runBar->setValue(std::min(m_runner.made() + 1, m_runner.total()));
    }
    if (m_runButton != nullptr)
        m_runButton->setText(running ? tr("Stop") : tr("Run it on this machine"));
}

} // namespace brigade::app
