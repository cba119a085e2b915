#include "model/lesson_answers.h"

#include "model/figure_text.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace brigade::model {

namespace {

using engine::Error;
using engine::Result;

constexpr double kAlike = 0.05; ///< share by which two may be in the wrong order

bool isNear(double answer, double truth, double within)
{
    return std::abs(answer - truth) <= within * std::max(std::abs(truth), 1e-12);
}

Result<std::vector<double>> valuesOf(const Question &question, const LessonFigures &figures)
{
    std::vector<double> values;
    for (const AnswerItem &item : question.items) {
        const auto value = figures.evaluate(item.value);
        if (!value)
            return Error {value.error()};
        values.push_back(value.value());
    }
    return values;
}

QString inOrder(const Question &question, const std::vector<std::size_t> &order)
{
    QStringList texts;
    for (const std::size_t index : order)
        texts << question.items[index].text;
    return texts.join(QStringLiteral(" < "));
}

/// Nothing when it is no permutation of the items.
std::vector<std::size_t> orderOf(const Question &question, const Answer &answer)
{
    std::vector<std::size_t> order;
    const QJsonArray given = answer.toArray();
    for (const QJsonValue each : given)
        order.push_back(static_cast<std::size_t>(std::max(0, each.toInt(0))));
    std::vector<std::size_t> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i] != i)
            return {};
    }
    return sorted.size() == question.items.size() ? order : std::vector<std::size_t>();
}

/// The first misconception whose condition holds.
void name(Judgement &judgement, const Question &question, const LessonFigures &figures)
{
    if (judgement.verdict == Verdict::Right)
        return;
    for (const Misconception &each : question.misconceptions) {
        const auto holds = figures.evaluate(each.when);
        if (!holds || holds.value() == 0)
            continue;
        judgement.misconception = each.name;
        judgement.say = each.say;
        judgement.against = each.against;
        return;
    }
}

/// `answer.1`, `expect.1`: of the items as they are written, from 1.
void setItems(LessonFigures &figures, const QString &name, const std::vector<double> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        figures.setSpecial(QStringLiteral("%1.%2").arg(name).arg(i + 1), values[i]);
}

/// The place of each item in an order, from 1.
std::vector<double> placesIn(const std::vector<std::size_t> &order)
{
    std::vector<double> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = static_cast<double>(i + 1);
    return places;
}

Result<Judgement> judgeNumber(const Question &question, double answer, LessonFigures figures)
{
    const auto truth = figures.evaluate(question.expect);
    if (!truth)
        return Error {truth.error()};
    Judgement judgement {.truth = valueWithUnit(truth.value(), question.unit)};
    if (isNear(answer, truth.value(), question.within))
        judgement.verdict = Verdict::Right;
    figures.setSpecial(QStringLiteral("answer"), answer);
    figures.setSpecial(QStringLiteral("expect"), truth.value());
    name(judgement, question, figures);
    return judgement;
}

Result<Judgement> judgeChoice(const Question &question, int answer, const LessonFigures &figures)
{
    Judgement judgement;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const AnswerOption &option = question.options[i];
        const auto right = figures.evaluate(option.right);
        if (!right)
            return Error {right.error()};
        if (right.value() != 0 && judgement.truth.isEmpty())
            judgement.truth = option.text;
        if (static_cast<int>(i) != answer)
            continue;
        judgement.verdict = right.value() != 0 ? Verdict::Right : Verdict::Wrong;
        judgement.say = option.say;
        if (judgement.verdict == Verdict::Wrong) {
            judgement.misconception = option.misconception;
            judgement.against = option.against;
        }
    }
    return judgement;
}

Result<Judgement> judgeOrder(const Question &question, const Answer &answer, LessonFigures figures)
{
    const auto values = valuesOf(question, figures);
    if (!values)
        return Error {values.error()};
    const auto order = orderOf(question, answer);
    if (order.empty())
        return Error {"the answer is no order of the items"};
    std::vector<std::size_t> truth(question.items.size());
    std::iota(truth.begin(), truth.end(), std::size_t {0});
    std::stable_sort(truth.begin(), truth.end(), [&](std::size_t one, std::size_t other) {
        return values.value()[one] < values.value()[other];
    });
    Judgement judgement {.verdict = Verdict::Right, .truth = inOrder(question, truth)};
    for (std::size_t i = 1; i < order.size(); ++i) {
        const double less = values.value()[order[i - 1]];
        const double more = values.value()[order[i]];
        if (less > more && !isNear(less, more, kAlike))
            judgement.verdict = Verdict::Wrong;
    }
    setItems(figures, QStringLiteral("answer"), placesIn(order));
    setItems(figures, QStringLiteral("expect"), placesIn(truth));
    name(judgement, question, figures);
    return judgement;
}

Result<Judgement> judgeBars(const Question &question, const Answer &answer, LessonFigures figures)
{
    const auto values = valuesOf(question, figures);
    if (!values)
        return Error {values.error()};
    const QJsonArray given = answer.toArray();
    if (static_cast<std::size_t>(given.size()) != question.items.size())
        return Error {"the answer has not a number for each bar"};
    Judgement judgement {.verdict = Verdict::Right};
    QStringList truth;
    std::vector<double> bars;
    for (std::size_t i = 0; i < question.items.size(); ++i) {
        const double value = values.value()[i];
        truth << QStringLiteral("%1: %2").arg(question.items[i].text,
                                              valueWithUnit(value, question.unit));
        bars.push_back(given.at(static_cast<qsizetype>(i)).toDouble());
        if (!isNear(bars.back(), value, question.within))
            judgement.verdict = Verdict::Wrong;
    }
    judgement.truth = truth.join(QStringLiteral(", "));
    setItems(figures, QStringLiteral("answer"), bars);
    setItems(figures, QStringLiteral("expect"), values.value());
    name(judgement, question, figures);
    return judgement;
}

Result<Judgement> judged(const Question &question,
                         const Answer &answer,
                         const LessonFigures &figures)
{
    switch (question.ask) {
    case Ask::Number:
        if (!answer.isDouble())
            return Error {"the answer is no number"};
        return judgeNumber(question, answer.toDouble(), figures);
    case Ask::Choice:
        return judgeChoice(question, answer.toInt(-1), figures);
    case Ask::Order:
        return judgeOrder(question, answer, figures);
    case Ask::Bars:
        break;
    }
    return judgeBars(question, answer, figures);
}

} // namespace

Result<Judgement> judge(const Question &question,
                        const Answer &answer,
                        const LessonFigures &figures)
{
    auto judgement = judged(question, answer, figures);
    if (!judgement)
        return judgement;
    Judgement &found = judgement.value();
    if (auto words = filled(found.say, figures))
        found.say = words.value();
    if (found.verdict == Verdict::Wrong && !found.against)
        found.against = question.against;
    return judgement;
}

QString answerText(const Question &question, const Answer &answer)
{
    QStringList texts;
    if (answer.isNull() || answer.isUndefined())
        return {};
    switch (question.ask) {
    case Ask::Number:
        return answer.isDouble() ? valueWithUnit(answer.toDouble(), question.unit) : QString();
    case Ask::Choice: {
        const int index = answer.toInt(-1);
        return index >= 0 && static_cast<std::size_t>(index) < question.options.size()
            ? question.options[static_cast<std::size_t>(index)].text
            : QString();
    }
    case Ask::Order:
        return inOrder(question, orderOf(question, answer));
    case Ask::Bars:
        for (std::size_t i = 0; i < question.items.size(); ++i)
            texts << QStringLiteral("%1: %2").arg(
                question.items[i].text,
                valueWithUnit(answer.toArray().at(static_cast<qsizetype>(i)).toDouble(),
                              question.unit));
        break;
    }
    return texts.join(QStringLiteral(", "));
}

QString valueWithUnit(double value, const QString &unit)
{
    if (unit == QLatin1String("s"))
        return printedFigure(value, QStringLiteral("s"));
    if (unit == QLatin1String("%"))
        return percentText(value, std::abs(value) < 10 ? 1 : 0);
    const bool whole = value == std::round(value);
    const QString text = printedFigure(value, whole ? QStringLiteral("n") : QString());
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

} // namespace brigade::model
