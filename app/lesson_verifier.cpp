#include "app/lesson_verifier.h"

#include "app/commands.h"
#include "model/lesson_answers.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

namespace brigade::app {

namespace {

/// How often a check is measured before it counts as failed.
constexpr int kAttempts = 3;

using model::Branch;
using model::LessonStepKind;

QString place(const model::Lesson &lesson, const model::LessonStep &step)
{
    return QStringLiteral("%1:%2").arg(lesson.file).arg(step.line);
}

/// Some answer of the right shape: that it can be judged is what matters.
model::Answer someAnswer(const model::Question &question)
{
    if (question.ask == model::Ask::Number)
        return question.from;
    if (question.ask == model::Ask::Choice)
        return 0;
    QJsonArray all;
    for (int i = 0; i < static_cast<int>(question.items.size()); ++i)
        all.append(i);
    return all;
}

} // namespace

LessonVerifier::LessonVerifier(const CommandLine &line, model::RunLength length)
    : m_watch(line)
    , m_length(length)
{
}

void LessonVerifier::fail(const QString &where, const QString &what)
{
    ++m_failures;
    say(QStringLiteral("  FAILED %1: %2\n").arg(where, what));
}

void LessonVerifier::verify(const model::Lesson &lesson)
{
    say(QStringLiteral("%1 %2: %3\n").arg(lesson.number).arg(lesson.id, lesson.title));
    m_figures = model::figuresHere();
    m_experiments.clear();
    for (const model::LessonStep &step : lesson.steps) {
        if (m_watch.stopped())
            return;
        verifyStep(lesson, step);
    }
    // What was asked before the runs can be judged now.
    for (const model::LessonStep &step : lesson.steps) {
        if (step.kind == LessonStepKind::Predict)
            verifyQuestion(place(lesson, step), *step.question);
    }
}

void LessonVerifier::verifyStep(const model::Lesson &lesson, const model::LessonStep &step)
{
    const QString where = place(lesson, step);
    if (step.kind == LessonStepKind::Run) {
        for (const model::Experiment &experiment : step.runs) {
            m_experiments.insert_or_assign(experiment.id, experiment);
            make(experiment);
        }
    }
    print(where, step.text);
    for (const model::FourFigures &figures : step.figures)
        verifyFigures(where, figures);
    if (step.kind != LessonStepKind::Check)
        return;
    if (m_figures.usableCores() < step.needsCores) {
        say(QStringLiteral("  left out (%1 cores needed): %2\n")
                .arg(step.needsCores)
                .arg(step.holds));
        return;
    }
    if (!step.holds.isEmpty()) {
        hold(where, step.holds);
        print(where, step.otherwise);
    }
    if (step.question)
        verifyQuestion(where, *step.question);
}

void LessonVerifier::make(const model::Experiment &experiment)
{
    const Branch branch = branchOf(experiment, m_figures.usableCores());
    if (branch != Branch::AsWritten)
        say(QStringLiteral("  run %1: %2 cores needed, %3 here: %4\n")
                .arg(experiment.id)
                .arg(experiment.needs.cores)
                .arg(m_figures.usableCores())
                .arg(experiment.needs.otherwise));
    if (branch == Branch::LeftOut) {
        m_figures.leaveOut(experiment.id);
        return;
    }
    const auto plan = planOf(experiment, branch, m_length);
    if (!plan) {
        fail(experiment.id, QString::fromStdString(plan.error()));
        return;
    }
    std::vector<QJsonObject> reports;
    for (int i = 0; i < experiment.repeat && !m_watch.stopped(); ++i) {
        const auto run = m_watch.run(plan.value(), {});
        if (!run) {
            fail(experiment.id, QString::fromStdString(run.error()));
            return;
        }
        reports.push_back(run.value().report);
    }
    m_figures.setRun(experiment.id, std::move(reports));
    const auto makespan = m_figures.value(experiment.id + QStringLiteral(".makespan_s"));
    say(QStringLiteral("  run %1: %2\n")
            .arg(experiment.id,
                 makespan ? model::printedFigure(makespan.value(), QStringLiteral("s"))
                          : QStringLiteral("no figures")));
}

void LessonVerifier::hold(const QString &where, const QString &expression)
{
    if (m_figures.needsLeftOut(expression)) {
        say(QStringLiteral("  left out: %1\n").arg(expression));
        return;
    }
    ++m_checks;
    for (int attempt = 1;; ++attempt) {
        const auto holds = m_figures.evaluate(expression);
        if (!holds) {
            fail(where, QString::fromStdString(holds.error()));
            return;
        }
        if (holds.value() != 0) {
            say(QStringLiteral("  holds: %1 (%2)\n").arg(expression, valuesIn(expression)));
            return;
        }
        if (attempt == kAttempts || m_watch.stopped())
            break;
        say(QStringLiteral("  again, for it did not hold: %1 (%2)\n")
                .arg(expression, valuesIn(expression)));
        makeAgain(expression);
    }
    fail(where,
         QStringLiteral("%1 does not hold, measured %2 times (%3)")
             .arg(expression)
             .arg(kAttempts)
             .arg(valuesIn(expression)));
}

/// A neighbour on the machine can spoil one measurement; the learner would repeat it as well.
void LessonVerifier::makeAgain(const QString &expression)
{
    const QStringList names = model::namesIn(expression).value();
    QSet<QString> ids;
    for (const QString &name : names)
        ids.insert(name.section(QLatin1Char('.'), 0, 0));
    for (const auto &[id, experiment] : m_experiments) {
        if (ids.contains(id))
            make(experiment);
    }
}

QString LessonVerifier::valuesIn(const QString &expression) const
{
    QStringList values;
    const QStringList names = model::namesIn(expression).value();
    for (const QString &name : names)
        values << QStringLiteral("%1 = %2").arg(name).arg(m_figures.value(name).value());
    return values.join(QStringLiteral(", "));
}

void LessonVerifier::print(const QString &where, const QString &text)
{
    for (const QString &sentence : model::sentencesWithFigures(text)) {
        ++m_checks;
        const auto words = model::filled(sentence, m_figures);
        if (!words)
            fail(where, QString::fromStdString(words.error()));
        else if (!words.value().isEmpty())
            say(QStringLiteral("  | %1\n").arg(words.value().simplified()));
    }
}

void LessonVerifier::verifyQuestion(const QString &where, const model::Question &question)
{
    QStringList needed {question.expect};
    for (const model::AnswerOption &option : question.options)
        needed << option.right;
    for (const model::AnswerItem &item : question.items)
        needed << item.value;
    for (const QString &expression : needed) {
        if (m_figures.needsLeftOut(expression))
            return;
    }
    ++m_checks;
    const auto judgement = judge(question, someAnswer(question), m_figures);
    if (!judgement) {
        fail(where, QString::fromStdString(judgement.error()));
        return;
    }
    if (judgement.value().truth.isEmpty())
        fail(where, QStringLiteral("no answer of '%1' is right here").arg(question.id));
    else
        say(QStringLiteral("  right: %1\n").arg(judgement.value().truth));
    for (const model::Misconception &each : question.misconceptions)
        print(where, each.say);
    for (const model::AnswerOption &each : question.options)
        print(where, each.say);
}

void LessonVerifier::verifyFigures(const QString &where, const model::FourFigures &figures)
{
    if (m_figures.needsLeftOut(figures.measured))
        return;
    ++m_checks;
    const auto measured = m_figures.evaluate(figures.measured);
    if (!measured) {
        fail(where, QString::fromStdString(measured.error()));
        return;
    }
    say(QStringLiteral("  textbook: %1; measured: %2\n")
            .arg(figures.textbook, model::valueWithUnit(measured.value(), figures.unit)));
    print(where, figures.why);
}

void LessonVerifier::verify(const model::ChoosingTree &tree)
{
    for (const model::ChoosingNode &node : tree.nodes) {
        if (node.runs.empty() || m_watch.stopped())
            continue;
        say(QStringLiteral("choosing: %1\n").arg(node.answer));
        m_figures = model::figuresHere();
        m_experiments.clear();
        for (const model::LeafRun &leaf : node.runs) {
            m_experiments.insert_or_assign(leaf.run.id, leaf.run);
            make(leaf.run);
        }
        for (const model::LeafRun &leaf : node.runs) {
            const QString figure = leaf.run.id + QLatin1Char('.') + leaf.measure;
            const auto value = m_figures.value(figure);
            if (value)
                say(QStringLiteral("  %1: %2 = %3\n")
                        .arg(leaf.label, leaf.measure)
                        .arg(value.value()));
            else if (!m_figures.isLeftOut(leaf.run.id))
                fail(node.id, QString::fromStdString(value.error()));
        }
        if (!node.holds.isEmpty())
            hold(QStringLiteral("choosing.json: ") + node.id, node.holds);
    }
}

void LessonVerifier::verify(const std::vector<model::GalleryPicture> &gallery)
{
    say(QStringLiteral("gallery\n"));
    for (const model::GalleryPicture &picture : gallery) {
        if (m_watch.stopped())
            return;
        m_figures = model::figuresHere();
        model::Experiment run = picture.run;
        run.id = QStringLiteral("run"); // as its caption calls it
        make(run);
        print(QStringLiteral("gallery.json: ") + picture.run.id, picture.caption);
    }
}

} // namespace brigade::app
