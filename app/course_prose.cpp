#include "app/course_prose.h"

#include <QRegularExpression>

#include <array>

namespace brigade::app {

namespace {

struct ProseWord
{
    const char *pattern; ///< of what is replaced, whole words
    const char *word;
    const char *already; ///< a sentence with this speaks of both: it stays as it is
};

/// In this order: longer ones first.
constexpr std::array kProse {
    ProseWord {"a head waiter", "an event loop", "loop"},
    ProseWord {"head waiter", "event loop", "loop"},
    ProseWord {"waiter", "event loop", "loop"},
    ProseWord {"bathrooms", "GILs", "gil"},
    ProseWord {"bathroom", "GIL", "gil"},
    ProseWord {"chefs", "threads", "thread"},
    ProseWord {"chef", "thread", "thread"},
    ProseWord {"stoves", "cores", "core"},
    ProseWord {"stove", "core", "core"},
    ProseWord {"dishes", "tasks", "task"},
    ProseWord {"dish", "task", "task"},
    ProseWord {"restaurants", "processes", "process"},
    ProseWord {"restaurant", "process", "process"},
    ProseWord {"houses(?! number| front| rule)", "processes", "process"},
    ProseWord {"house(?! number| front| rule)", "process", "process"},
    ProseWord {"teams", "pools", "pool"},
    ProseWord {"team", "pool", "pool"},
    ProseWord {"rail", "queue", "queue"},
    ProseWord {"stirring", "computing", "comput"},
    ProseWord {"stirred", "computed", "comput"},
    ProseWord {"stirs", "computes", "comput"},
    ProseWord {"stir", "compute", "comput"},
};

/// One end of it is a letter's case.
QString withFirstCaseOf(const QString &pattern, const QString &word)
{
    if (pattern.isEmpty() || word.isEmpty() || !pattern.front().isUpper())
        return word;
    return word.front().toUpper() + word.mid(1);
}

QString replacedIn(const QString &sentence, const ProseWord &word)
{
    // What is code, a figure, a marked term or a link's address is matched first, and kept.
    const QRegularExpression wanted(
        QStringLiteral(
            "(`[^`]*`|\\{\\{.*?\\}\\}|\\[\\[.*?\\]\\]|\\]\\([^)]*\\))|(?<![\\w-])(%1)(?![\\w-])")
            .arg(QLatin1String(word.pattern)),
        QRegularExpression::CaseInsensitiveOption);
    QString replaced;
    qsizetype from = 0;
    for (auto matches = wanted.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedLength(2) == 0)
            continue;
        replaced += sentence.mid(from, match.capturedStart() - from);
        replaced += withFirstCaseOf(match.captured(2), QLatin1String(word.word));
        from = match.capturedEnd();
    }
    return replaced + sentence.mid(from);
}

QString sentenceInComputerWords(const QString &sentence)
{
    // "Brigade draws it as a stove": that is about the picture.
    static const QRegularExpression kPicture(QStringLiteral("\\b(draws?|drawn|picture|analogy)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (kPicture.match(sentence).hasMatch())
        return sentence;
    // "{{ crowd.threads.peak }} chefs" speaks of chefs only.
    static const QRegularExpression kNoWords(QStringLiteral("`[^`]*`|\\{\\{.*?\\}\\}"));
    const QString said = QString(sentence).remove(kNoWords);
    QString words = sentence;
    for (const ProseWord &word : kProse) {
        if (!said.contains(QLatin1String(word.already), Qt::CaseInsensitive))
            words = replacedIn(words, word);
    }
    return words;
}

void put(QString &text)
{
    text = proseInComputerWords(text);
}

void put(model::Question &question)
{
    put(question.unit);
    for (model::Misconception &each : question.misconceptions) {
        put(each.name);
        put(each.say);
    }
    for (model::AnswerOption &each : question.options) {
        put(each.text);
        put(each.misconception);
        put(each.say);
    }
    for (model::AnswerItem &each : question.items)
        put(each.text);
}

void put(model::LessonStep &step)
{
    put(step.title);
    put(step.text);
    put(step.otherwise);
    if (step.question)
        put(*step.question);
    for (model::Experiment &run : step.runs)
        put(run.needs.otherwise);
    for (model::FourFigures &figures : step.figures) {
        put(figures.textbook);
        put(figures.unit);
        put(figures.why);
    }
}

} // namespace

QString proseInComputerWords(const QString &text)
{
    static const QRegularExpression kEnd(QStringLiteral("[.!?](?=\\s)|\\n\\n"));
    QString words;
    qsizetype from = 0;
    for (auto ends = kEnd.globalMatch(text); ends.hasNext();) {
        const qsizetype end = ends.next().capturedEnd();
        words += sentenceInComputerWords(text.mid(from, end - from));
        from = end;
    }
    return words + sentenceInComputerWords(text.mid(from));
}

QString proseIn(const QString &text, model::Vocabulary vocabulary)
{
    return vocabulary == model::Vocabulary::Computer ? proseInComputerWords(text) : text;
}

model::Lesson lessonInWords(const model::Lesson &lesson, model::Vocabulary vocabulary)
{
    model::Lesson worded = lesson;
    const bool english = lesson.language.isEmpty() || lesson.language == QLatin1String("en");
    if (vocabulary == model::Vocabulary::Restaurant || !english)
        return worded;
    put(worded.title);
    for (model::LessonStep &step : worded.steps) {
        if (step.kind != model::LessonStepKind::Analogy)
            put(step);
    }
    return worded;
}

} // namespace brigade::app
