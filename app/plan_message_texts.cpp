#include "app/message_texts.h"

#include <QtGlobal>

#include <array>

namespace brigade::app {

namespace {

constexpr std::array kPlanMessages {
    QT_TRANSLATE_NOOP("MessageWords", "is longer than 16 MiB"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot be read (%1)"),
    QT_TRANSLATE_NOOP("MessageWords", "needs the form KEY=VALUE"),
    QT_TRANSLATE_NOOP("MessageWords", "the key has an empty part"),
    QT_TRANSLATE_NOOP("MessageWords", "the value is not UTF-8"),
    QT_TRANSLATE_NOOP("MessageWords", "there is no task \"%1\""),
    QT_TRANSLATE_NOOP("MessageWords", "there is no task \"%1\" (did you mean '%2'?)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "there is no \"%1\" in '%2' (it has %3 elements, counted from 0)"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is %2 and has no keys"),
    QT_TRANSLATE_NOOP("MessageWords", "must be an object, not %1"),
    QT_TRANSLATE_NOOP("MessageWords", "unknown key \"%1\""),
    QT_TRANSLATE_NOOP("MessageWords", "unknown key \"%1\" (did you mean '%2'?)"),
    QT_TRANSLATE_NOOP("MessageWords", "unknown key \"%1\" (allowed: %2)"),
    QT_TRANSLATE_NOOP("MessageWords", "unknown key \"%1\" (did you mean '%2'?) (allowed: %3)"),
    QT_TRANSLATE_NOOP("MessageWords", "must be one of %1, not %2"),
    QT_TRANSLATE_NOOP("MessageWords", "must be one of %1, not %2 (did you mean '%3'?)"),
    QT_TRANSLATE_NOOP("MessageWords", "must be true or false, not %1"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a number from %1 to %2, not %3"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a number above %1, at most %2, not %3"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a whole number from %1 to %2, not %3"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a text of one line, at most %1 bytes, not %2"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a list of at most %1 steps, not %2"),
    QT_TRANSLATE_NOOP("MessageWords", "must be a list of 1 to %1 tasks, not %2"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "must be 1, the only version of the plan's format so far, not %1"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing (must be a number above %1, at most %2)"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing (must be a whole number from %1 to %2)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing (must be a list of at most %1 steps)"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing (must be a list of 1 to %1 tasks)"),
    QT_TRANSLATE_NOOP("MessageWords", "is missing (must be 1, the version of the plan's format)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "is %1: a newer version of the plan's format; this program reads version 1"),
    QT_TRANSLATE_NOOP("MessageWords", "has %1 steps, must be a list of at most %2 steps"),
    QT_TRANSLATE_NOOP("MessageWords", "\"%1\" is the name of %2 already (names must be unique)"),
    QT_TRANSLATE_NOOP("MessageWords", "a step has exactly one key, this one has %1 too"),
    QT_TRANSLATE_NOOP("MessageWords", "must have exactly one key (one of %1)"),
    QT_TRANSLATE_NOOP("MessageWords", "goes with a crash step only"),
    QT_TRANSLATE_NOOP("MessageWords", "the counts of all tasks together must be at least 1"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the counts of all tasks together must be at most %1, not %2"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "mode 'threads' runs at most %1 tasks all at once, not %2 (use mode 'pool')"),
    QT_TRANSLATE_NOOP("MessageWords", "does not apply to mode '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "'async def' does not apply to mode '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "does not apply to arrival kind '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "does not apply to sync 'atomic': it has no window"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "an 'async def' task of an event loop must not wait for a lock (use 'def')"),
    QT_TRANSLATE_NOOP("MessageWords", "locks \"%1\" and no later step of the task unlocks it"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "\"%1\" is locked by steps[%2] already (the task would wait for itself)"),
    QT_TRANSLATE_NOOP("MessageWords", "\"%1\" is not locked by an earlier step"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "takes the lock \"%1\", which is locked by steps[%2] already (the task would "
                      "wait for itself)"),
    QT_TRANSLATE_NOOP("MessageWords", "share too many variables (at most %1)"),
    QT_TRANSLATE_NOOP("MessageWords", "share too many locks (at most %1)"),
    QT_TRANSLATE_NOOP("MessageWords", "increment \"%1\" too often (at most %2 times in all)"),
    QT_TRANSLATE_NOOP("MessageWords", "appears twice (first in line %1)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the number \"%1\" does not fit a 64-bit floating point number"),
    QT_TRANSLATE_NOOP("MessageWords", "a number does not fit a 64-bit floating point number"),
    QT_TRANSLATE_NOOP("MessageWords", "has more than %1 values"),
    QT_TRANSLATE_NOOP("MessageWords", "has too many keys (at most %1)"),
    QT_TRANSLATE_NOOP("MessageWords", "a text is too long (at most %1 bytes)"),
    QT_TRANSLATE_NOOP("MessageWords", "is nested too deeply (at most %1 levels)"),
    QT_TRANSLATE_NOOP("MessageWords", "the text is not UTF-8"),
    QT_TRANSLATE_NOOP("MessageWords", "the text is empty (must be a JSON object)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the text starts with a byte order mark (save as UTF-8 without)"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "the text ends too early (a bracket, brace or quote is not closed)"),
    QT_TRANSLATE_NOOP("MessageWords", "there is more text after the end of the document"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "is not JSON: a comma, quote or bracket is missing or too many at or before \"%1\""),
    // What stands there instead, within such a message.
    QT_TRANSLATE_NOOP("MessageWords", "a list"),
    QT_TRANSLATE_NOOP("MessageWords", "an object"),
    // What must stand there, in the manual.
    QT_TRANSLATE_NOOP("MessageWords", "a number from %1 to %2"),
    QT_TRANSLATE_NOOP("MessageWords", "a number above %1, at most %2"),
    QT_TRANSLATE_NOOP("MessageWords", "a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("MessageWords", "true or false"),
    QT_TRANSLATE_NOOP("MessageWords", "one of %1"),
    QT_TRANSLATE_NOOP("MessageWords", "a text of one line, at most %1 bytes"),
    QT_TRANSLATE_NOOP("MessageWords", "a text of 1 to %1 characters of a-z, 0-9, _ and -"),
    QT_TRANSLATE_NOOP("MessageWords", "a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -"),
    QT_TRANSLATE_NOOP("MessageWords", "1, the only version of the plan's format so far"),
};

} // namespace

MessageTexts planMessageTexts()
{
    return kPlanMessages;
}

} // namespace brigade::app
