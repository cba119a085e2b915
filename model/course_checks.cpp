#include "model/course_checks.h"

#include "model/lesson_figures.h"
#include "model/lesson_runs.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace brigade::model {

namespace {

/// Before: the figures of runs before. Any: those of later ones too.
enum class Of : std::uint8_t { Before, Any };

class LessonCheck
{
public:
    explicit LessonCheck(const Lesson &lesson)
        : m_lesson(lesson)
    {
        m_runs << QStringLiteral("host");
    }

    QStringList check()
    {
        checkShape();
        for (const LessonStep &step : m_lesson.steps)
            checkStep(step);
        return m_complaints;
    }

private:
    void complain(const LessonStep &step, const QString &what)
    {
        m_complaints << QStringLiteral("%1:%2: %3").arg(m_lesson.file).arg(step.line).arg(what);
    }

    void checkShape()
    {
        using Kind = LessonStepKind;
        const auto &steps = m_lesson.steps;
        static constexpr Kind kEnd[] {Kind::Summary, Kind::Simplified, Kind::Analogy};
        if (steps.front().kind != Kind::Hook)
            complain(steps.front(), QStringLiteral("a lesson begins with a hook"));
        const bool ends = steps.size() >= std::size(kEnd)
            && std::equal(std::begin(kEnd), std::end(kEnd), steps.end() - std::size(kEnd),
                          [](Kind kind, const LessonStep &step) { return step.kind == kind; });
        if (!ends)
            complain(steps.back(),
                     QStringLiteral("a lesson ends with summary, simplified and analogy"));
    }

    void checkStep(const LessonStep &step)
    {
        if (step.kind == LessonStepKind::Predict)
            m_predicted = true;
        if (step.kind == LessonStepKind::Run && !m_predicted)
            complain(step, QStringLiteral("a run has a prediction before it"));
        for (const Experiment &run : step.runs)
            checkRun(step, run);
        if (step.kind == LessonStepKind::Run)
            m_predicted = false;
        if (step.question)
            checkQuestion(step, *step.question);
        if (!step.run.isEmpty() && !m_runs.contains(step.run))
            complain(step, QStringLiteral("there is no run '%1' before").arg(step.run));
        checkLook(step, step.run, step.look);
        if (!step.picture.isEmpty())
            checkPlan(step, {.plan = step.picture});
        checkText(step, step.text);
        checkText(step, step.otherwise);
        checkNames(step, step.holds);
        checkFigures(step);
    }

    void checkRun(const LessonStep &step, const Experiment &run)
    {
        checkPlan(step, run);
        if (!run.id.isEmpty() && m_runs.contains(run.id))
            complain(step, QStringLiteral("there is a run '%1' already").arg(run.id));
        if (!run.id.isEmpty())
            m_runs << run.id;
    }

    void checkPlan(const LessonStep &step, const Experiment &run)
    {
        for (const auto branch : {Branch::AsWritten, Branch::Instead}) {
            for (const auto length : {RunLength::Full, RunLength::Quick}) {
                const auto plan = planOf(run, branch, length);
                if (plan)
                    continue;
                complain(step, QString::fromStdString(plan.error()));
                return;
            }
        }
    }

    void checkQuestion(const LessonStep &step, const Question &question)
    {
        if (!question.id.isEmpty()) {
            if (m_questions.contains(question.id))
                complain(step,
                         QStringLiteral("there is a prediction '%1' already").arg(question.id));
            m_questions << question.id;
        }
        // What a prediction asks for is known later; what a check asks for, now.
        const Of later = step.kind == LessonStepKind::Predict ? Of::Any : Of::Before;
        m_items = static_cast<int>(question.items.size());
        checkNames(step, question.expect, later);
        for (const Misconception &each : question.misconceptions) {
            checkNames(step, each.when, later);
            checkText(step, each.say, later);
        }
        for (const AnswerOption &each : question.options) {
            checkNames(step, each.right, later);
            checkText(step, each.say, later);
        }
        for (const AnswerItem &each : question.items)
            checkNames(step, each.value, later);
        checkAgainst(step, question.against);
        for (const Misconception &each : question.misconceptions)
            checkAgainst(step, each.against);
        for (const AnswerOption &each : question.options)
            checkAgainst(step, each.against);
    }

    void checkAgainst(const LessonStep &step, const std::optional<Refutation> &against)
    {
        if (!against)
            return;
        if (findRun(m_lesson, against->run) == nullptr)
            complain(step, QStringLiteral("against: there is no run '%1'").arg(against->run));
        checkLook(step, against->run, against->look);
    }

    void checkLook(const LessonStep &step, const QString &run, const Look &look)
    {
        const Experiment *experiment = findRun(m_lesson, run);
        if (look.task.isEmpty() || experiment == nullptr)
            return;
        const auto plan = planOf(*experiment, Branch::AsWritten);
        const std::string wanted = look.task.toStdString();
        if (plan
            && std::none_of(plan.value().tasks.begin(), plan.value().tasks.end(),
                            [&](const auto &kind) { return kind.name == wanted; }))
            complain(step,
                     QStringLiteral("look: task: the run '%1' has no '%2'").arg(run, look.task));
    }

    void checkFigures(const LessonStep &step)
    {
        for (const FourFigures &figures : step.figures) {
            checkNames(step, figures.measured);
            checkText(step, figures.why);
            if (!figures.predicted.isEmpty() && !m_questions.contains(figures.predicted))
                complain(step,
                         QStringLiteral("there is no prediction '%1'").arg(figures.predicted));
        }
    }

    void checkText(const LessonStep &step, const QString &text, Of which = Of::Before)
    {
        for (const FigureInText &figure : figuresIn(text)) {
            checkNames(step, figure.expression, which);
            if (!isFigureFormat(figure.format))
                complain(step,
                         QStringLiteral("'%1' is no way to write a figure").arg(figure.format));
        }
    }

    void checkNames(const LessonStep &step, const QString &expression, Of which = Of::Before)
    {
        if (expression.isEmpty())
            return;
        const auto names = namesIn(expression);
        if (!names) {
            complain(step, QString::fromStdString(names.error()));
            return;
        }
        for (const QString &name : names.value()) {
            const QString run = name.section(QLatin1Char('.'), 0, 0);
            const bool special = isSpecial(name);
            const bool known =
                m_runs.contains(run) || (which == Of::Any && findRun(m_lesson, run) != nullptr);
            if (!known && !special)
                complain(step, QStringLiteral("'%1': there is no run '%2' before").arg(name, run));
            else if (!special && !name.contains(QLatin1Char('.')))
                complain(step, QStringLiteral("'%1': names no figure of the run").arg(name));
        }
    }

    /// "answer", and of a question with items "answer.2".
    [[nodiscard]] bool isSpecial(const QString &name) const
    {
        const QString whole = name.section(QLatin1Char('.'), 0, 0);
        if (whole != QLatin1String("answer") && whole != QLatin1String("expect"))
            return false;
        const int item = name.section(QLatin1Char('.'), 1).toInt();
        return name == whole ? m_items == 0 : item >= 1 && item <= m_items;
    }

    const Lesson &m_lesson;
    int m_items = 0; ///< of the question that is looked at
    QSet<QString> m_runs;
    QSet<QString> m_questions;
    bool m_predicted = false;
    QStringList m_complaints;
};

/// Everything that a learner reads in a step.
QString wordsOf(const LessonStep &step)
{
    QStringList words {step.title, step.text, step.otherwise};
    for (const FourFigures &figures : step.figures)
        words << figures.why;
    for (const Experiment &run : step.runs)
        words << run.needs.otherwise;
    return words.join(QLatin1Char('\n'));
}

QSet<QString> taughtBy(const Lesson &lesson)
{
    return {lesson.teaches.begin(), lesson.teaches.end()};
}

/// "core", "cores", "processes" on their own; longer words and code are left alone.
bool hasBare(const QString &text, const QString &word)
{
    static const QRegularExpression kCode(
        QStringLiteral("`[^`]*`|\\{\\{.*?\\}\\}|\\[\\[.*?\\]\\]"));
    const QRegularExpression bare(
        QStringLiteral("(?<![\\w-])%1(s|es)?(?![\\w-])").arg(QRegularExpression::escape(word)),
        QRegularExpression::CaseInsensitiveOption);
    return bare.match(QString(text).remove(kCode)).hasMatch();
}

} // namespace

QStringList checkLesson(const Lesson &lesson)
{
    return LessonCheck(lesson).check();
}

QStringList checkCourse(const Course &course)
{
    QStringList complaints;
    for (const Lesson &lesson : course.lessons)
        complaints << checkLesson(lesson);
    for (const ChoosingNode &node : course.choosing.nodes) {
        for (const LeafRun &leaf : node.runs) {
            const auto plan = planOf(leaf.run, Branch::AsWritten);
            if (!plan)
                complaints << QStringLiteral("choosing.json: %1: %2")
                                  .arg(node.id, QString::fromStdString(plan.error()));
        }
    }
    for (const GalleryPicture &picture : course.gallery) {
        for (const auto length : {RunLength::Full, RunLength::Quick}) {
            const auto plan = planOf(picture.run, Branch::AsWritten, length);
            if (!plan)
                complaints << QStringLiteral("gallery.json: %1: %2")
                                  .arg(picture.run.id, QString::fromStdString(plan.error()));
        }
        for (const FigureInText &figure : figuresIn(picture.caption)) {
            const auto names = namesIn(figure.expression);
            if (!names || !isFigureFormat(figure.format))
                complaints << QStringLiteral("gallery.json: %1: '%2' cannot be read")
                                  .arg(picture.run.id, figure.expression);
        }
    }
    return complaints;
}

QStringList checkFacts(const Course &course)
{
    QSet<QString> known;
    for (const Fact &fact : course.facts)
        known << fact.id;
    QSet<QString> reached;
    QStringList complaints;
    for (const Lesson &lesson : course.lessons) {
        for (const LessonStep &step : lesson.steps) {
            for (const QString &fact : step.facts) {
                reached << fact;
                if (!known.contains(fact))
                    complaints << QStringLiteral("%1:%2: facts: there is no fact '%3'")
                                      .arg(lesson.file)
                                      .arg(step.line)
                                      .arg(fact);
            }
        }
    }
    for (const Fact &fact : course.facts) {
        if (!reached.contains(fact.id))
            complaints
                << QStringLiteral("facts.json: %1: no step shows it: %2").arg(fact.id, fact.text);
    }
    return complaints;
}

QStringList checkTerms(const Course &course)
{
    QStringList complaints;
    QSet<QString> taught;
    const auto complain = [&](const Lesson &lesson, int line, const QString &what) {
        complaints << QStringLiteral("%1:%2: %3").arg(lesson.file).arg(line).arg(what);
    };
    for (const Lesson &lesson : course.lessons) {
        taught += taughtBy(lesson);
        for (const QString &id : lesson.teaches) {
            if (course.term(id) == nullptr)
                complain(lesson, 1, QStringLiteral("teaches: '%1' is not in the glossary").arg(id));
        }
        for (const LessonStep &step : lesson.steps) {
            const QString words = wordsOf(step);
            for (const TermInText &term : termsIn(words)) {
                if (course.term(term.id) == nullptr)
                    complain(lesson, step.line,
                             QStringLiteral("'[[%1]]' is not in the glossary").arg(term.id));
                else if (!taught.contains(term.id))
                    complain(lesson, step.line,
                             QStringLiteral("'[[%1]]' is taught later").arg(term.id));
            }
        }
    }
    return complaints;
}

QStringList bareTermsTooEarly(const Course &course)
{
    QStringList found;
    QSet<QString> taught;
    for (const Lesson &lesson : course.lessons) {
        taught += taughtBy(lesson);
        for (const LessonStep &step : lesson.steps) {
            for (const GlossaryTerm &term : course.glossary) {
                if (!taught.contains(term.id) && hasBare(wordsOf(step), term.computer))
                    found << QStringLiteral("%1:%2: '%3' stands there before it is taught")
                                 .arg(lesson.file)
                                 .arg(step.line)
                                 .arg(term.computer);
            }
        }
    }
    return found;
}

QStringList longSentences(const Course &course, int mostWords)
{
    static const QRegularExpression kNotRead(
        QStringLiteral("`[^`]*`|\\{\\{.*?\\}\\}|\\[\\[[^\\]|]*\\|"));
    static const QRegularExpression kEnd(QStringLiteral("[.!?:;](\\s|$)|\\n\\n|\\n[-|]"));
    static const QRegularExpression kWord(QStringLiteral("(?<![\\w'’-])[\\w'’-]+"));
    QStringList found;
    for (const Lesson &lesson : course.lessons) {
        for (const LessonStep &step : lesson.steps) {
            const QString text = QString(step.text).replace(kNotRead, QStringLiteral("x "));
            for (const QString &sentence : text.split(kEnd)) {
                if (sentence.count(kWord) > mostWords)
                    found << QStringLiteral("%1:%2: %3 words: %4")
                                 .arg(lesson.file)
                                 .arg(step.line)
                                 .arg(sentence.count(kWord))
                                 .arg(sentence.simplified());
            }
        }
    }
    return found;
}

std::vector<TermInText> termsIn(const QString &text)
{
    static const QRegularExpression kTerm(
        QStringLiteral("\\[\\[([^\\]|\\n]+)(?:\\|([^\\]\\n]+))?\\]\\]"));
    std::vector<TermInText> terms;
    for (auto matches = kTerm.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        terms.push_back({match.capturedStart(), match.capturedEnd(), match.captured(1).trimmed(),
                         match.captured(2).trimmed()});
    }
    return terms;
}

} // namespace brigade::model
