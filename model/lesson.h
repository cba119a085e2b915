// A lesson of the course: values, as resources/lessons/FORMAT.md describes them. Expressions are
// kept as they were written; lesson_reader.h has checked that they can be read.
// Threads: values.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::model {

enum class LessonStepKind : std::uint8_t {
    Hook,
    Read,
    Predict,
    Run,
    Observe,
    Explain,
    Check,
    Play,
    Summary,
    Simplified,
    Analogy
};

enum class Ask : std::uint8_t { Number, Choice, Order, Bars };

/// What to look at.
struct Look
{
    std::optional<double> atS {};
    std::optional<int> process {};
    std::optional<int> thread {};
    QString task {}; ///< the thread that runs the first task of this kind; empty: `thread`
    QString show {}; ///< scene, timeline, charts, figures, python; empty: as it is
    QString by {};   ///< thread, core; empty: as it is
};

/// A run's picture that refutes a wrong answer.
struct Refutation
{
    QString run {};
    Look look {};
};

/// A wrong idea with a name, and the words that meet it.
struct Misconception
{
    QString when {}; ///< expression with `answer` and `expect`
    QString name {};
    QString say {};
    std::optional<Refutation> against {}; ///< none: the question's
};

struct AnswerOption
{
    QString text {};
    QString right {}; ///< expression
    QString misconception {};
    QString say {};
    std::optional<Refutation> against {}; ///< none: the question's
};

/// A row of an order or a bar.
struct AnswerItem
{
    QString text {};
    QString value {}; ///< expression: the truth
};

struct Question
{
    QString id {}; ///< empty in a check
    Ask ask = Ask::Choice;
    QString unit {};
    double from = 0;
    double to = 1;
    QString expect {};   ///< number: expression
    double within = 0.2; ///< number and bars: share of the truth
    std::vector<Misconception> misconceptions {};
    std::vector<AnswerOption> options {};
    std::vector<AnswerItem> items {};
    std::optional<Refutation> against {}; ///< of any wrong answer
};

/// What is written where this machine has too few cores, and otherwise.
struct Needs
{
    int cores = 0;
    QString otherwise {}; ///< said where it has fewer
};

struct Experiment
{
    QString id {};
    QString plan {};         ///< @NAME; empty: planObject
    QJsonObject planText {}; ///< a plan written out
    QStringList settings {}; ///< KEY=VALUE
    QStringList change {};   ///< keys that the learner may change
    Needs needs {};
    std::optional<QStringList> instead {}; ///< settings where needs are not met; none: left out
    int repeat = 1;
    double seconds = 0;   ///< about how long all of it takes; 0: nobody has said
    QStringList quick {}; ///< settings for a short run
};

/// They stand side by side.
struct FourFigures
{
    QString textbook {};
    QString predicted {}; ///< id of a prediction; empty: none
    QString measured {};  ///< expression
    QString unit {};
    QString why {};
};

struct LessonStep
{
    LessonStepKind kind = LessonStepKind::Read;
    QString title {};
    int line = 0;
    QStringList facts {};
    QString notes {}; ///< for the presenter
    QString text {};  ///< Markdown
    int textLine = 0;
    std::optional<Question> question {};
    std::vector<Experiment> runs {};
    QString picture {}; ///< read: @NAME of a plan; empty: none
    QString run {};     ///< observe: whose picture; empty: the last one's
    Look look {};
    std::vector<FourFigures> figures {};
    QString holds {}; ///< check: expression; empty: none
    QString otherwise {};
    int needsCores = 0; ///< check: only where the machine has as many
};

struct Lesson
{
    QString file {};     ///< as it was read, for messages
    QString language {}; ///< of what comes with the program, "en"; empty: of one's own
    int number = 0;      ///< of the file's name; 0: none
    QString id {};
    QString title {};
    int part = 0;
    int minutes = 0;
    QStringList teaches {};
    std::vector<LessonStep> steps {};
};

/// "predict"
[[nodiscard]] QString stepKindName(LessonStepKind kind);
[[nodiscard]] std::optional<LessonStepKind> stepKindOf(const QString &name);

/// The prediction with that id; null: none.
[[nodiscard]] const Question *findQuestion(const Lesson &lesson, const QString &id);
[[nodiscard]] const Experiment *findRun(const Lesson &lesson, const QString &id);

} // namespace brigade::model
