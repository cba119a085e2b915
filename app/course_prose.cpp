#include "app/course_prose.h"

#include <QRegularExpression>

#include <array>
#include <iterator>
#include <vector>

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

/// What is code, a figure, a marked term or a link's address is matched first, and kept.
QRegularExpression wantedFor(const ProseWord &word)
{
    return QRegularExpression(
        QStringLiteral(
            "(`[^`]*`|\\{\\{.*?\\}\\}|\\[\\[.*?\\]\\]|\\]\\([^)]*\\))|(?<![\\w-])(%1)(?![\\w-])")
            .arg(QLatin1String(word.pattern)),
        QRegularExpression::CaseInsensitiveOption);
}

/// A word's pattern, made once: that takes longer than all that is done with it.
struct ProsePattern
{
    const ProseWord &word;
    QString letters; ///< a sentence without them has nothing of it
    QRegularExpression wanted;
};

const std::vector<ProsePattern> &prosePatterns()
{
    static const std::vector<ProsePattern> kAll = [] {
        std::vector<ProsePattern> all;
        all.reserve(std::size(kProse));
        for (const ProseWord &word : kProse)
            all.push_back({.word = word,
                           .letters = QString::fromLatin1(word.pattern).section(u'(', 0, 0),
                           .wanted = wantedFor(word)});
        return all;
    }();
    return kAll;
}

QString replacedIn(const QString &sentence, const ProsePattern &pattern)
{
    QString replaced;
    qsizetype from = 0;
    for (auto matches = pattern.wanted.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedLength(2) == 0)
            continue;
        replaced += sentence.mid(from, match.capturedStart() - from);
        replaced += withFirstCaseOf(match.captured(2), QLatin1String(pattern.word.word));
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
    const QString said = QString(sentence).remove(kNoWords).toLower();
    const QString small = sentence.toLower();
    QString words = sentence;
    for (const ProsePattern &each : prosePatterns()) {
        // What is replaced brings none of the letters that are looked for later.
        if (small.contains(each.letters) && !said.contains(QLatin1String(each.word.already)))
            words = replacedIn(words, each);
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
