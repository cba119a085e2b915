#include "app/message_texts.h"

#include <QtGlobal>

#include <array>

namespace brigade::app {

namespace {

constexpr std::array kLessonMessages {
    QT_TRANSLATE_NOOP("MessageWords", "is larger than a lesson may be (4 MB)"),
    QT_TRANSLATE_NOOP("MessageWords", "a lesson begins with a line '---' and 'brigade-lesson: 1'"),
    QT_TRANSLATE_NOOP("MessageWords", "the head does not end: a second line '---' is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing in the head"),
    QT_TRANSLATE_NOOP("MessageWords", "expected 'key: value'"),
    QT_TRANSLATE_NOOP("MessageWords", "given twice"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "is %1: a newer version of the lessons' format; this program reads version 1"),
    QT_TRANSLATE_NOOP("MessageWords", "must be 1, not '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "must be small letters, digits and '-'"),
    QT_TRANSLATE_NOOP("MessageWords", "must be from %1 to %2"),
    QT_TRANSLATE_NOOP("MessageWords", "is no key of the head"),
    QT_TRANSLATE_NOOP("MessageWords", "text before the first '## kind: Title'"),
    QT_TRANSLATE_NOOP("MessageWords", "the lesson has no steps"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is no kind of step"),
    QT_TRANSLATE_NOOP("MessageWords", "a step has a title: '## %1: Title'"),
    QT_TRANSLATE_NOOP("MessageWords", "a step '%1' needs a block ```json"),
    QT_TRANSLATE_NOOP("MessageWords", "a step '%1' takes no JSON"),
    QT_TRANSLATE_NOOP("MessageWords", "the block does not end: a line ``` is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "a block of code does not end"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a JSON object"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a text"),
    QT_TRANSLATE_NOOP("MessageWords", "must not be empty"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a number"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a list of texts"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a list of objects"),
    QT_TRANSLATE_NOOP("MessageWords", "must be an object"),
    QT_TRANSLATE_NOOP("MessageWords", "must be an object of keys and values"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a value, not null"),
    QT_TRANSLATE_NOOP("MessageWords", "must be an expression"),
    QT_TRANSLATE_NOOP("MessageWords", "is no key that belongs here"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing: what is said where the cores are too few"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a word in small letters, not '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' means something else already"),
    QT_TRANSLATE_NOOP("MessageWords", "must be number, choice, order or bars, not '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "must be more than 'from'"),
    QT_TRANSLATE_NOOP("MessageWords", "one option is no choice"),
    QT_TRANSLATE_NOOP("MessageWords", "at least two are needed"),
    QT_TRANSLATE_NOOP("MessageWords", "a check needs 'holds' or 'ask'"),
    // Of a course, and what stands beside its lessons.
    QT_TRANSLATE_NOOP("MessageWords", "has no lessons (*.md, *.brigade-lesson)"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is that of %2 already"),
    QT_TRANSLATE_NOOP("MessageWords", "is in the glossary twice"),
    QT_TRANSLATE_NOOP("MessageWords", "no node has this id"),
    QT_TRANSLATE_NOOP("MessageWords", "a node has a question or an answer"),
    QT_TRANSLATE_NOOP("MessageWords", "is not reached exactly once from the root"),
    QT_TRANSLATE_NOOP("MessageWords", "is thread, core or scene"),
    QT_TRANSLATE_NOOP("MessageWords", "is a share of the run, from 0 to 1"),
    // Of expressions.
    QT_TRANSLATE_NOOP("MessageWords", "unexpected '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "it ends too early"),
    QT_TRANSLATE_NOOP("MessageWords", "a division by zero"),
    QT_TRANSLATE_NOOP("MessageWords", "too deep"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is no number"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is no function"),
    // Of a learner's progress.
    QT_TRANSLATE_NOOP("MessageWords", "The progress file was damaged (%1). It is kept as %2."),
    QT_TRANSLATE_NOOP("MessageWords",
                      "The progress file %1 cannot be read (%2). Progress is not kept."),
    QT_TRANSLATE_NOOP("MessageWords",
                      "it is of version %1, a newer one; this program reads version %2"),
    QT_TRANSLATE_NOOP("MessageWords", "it is not of this version"),
};

} // namespace

MessageTexts lessonMessageTexts()
{
    return kLessonMessages;
}

} // namespace brigade::app
