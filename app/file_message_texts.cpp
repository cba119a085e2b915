#include "app/message_texts.h"

#include <QtGlobal>

#include <array>

namespace brigade::app {

namespace {

constexpr std::array kFileMessages {
    QT_TRANSLATE_NOOP("MessageWords",
                      "not a recording (its first bytes are not those of a .brigade file)"),
    QT_TRANSLATE_NOOP("MessageWords", "ends before the plan was written, nothing to show"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "ends before the description of the run was written, nothing to show"),
    QT_TRANSLATE_NOOP(
        "MessageWords",
        "is of version %1 of the recording format; this program reads up to version %2"),
    QT_TRANSLATE_NOOP("MessageWords", "is larger than 2 GiB, the most that is read"),
    QT_TRANSLATE_NOOP("MessageWords", "%1 (its plan):%2: %3"),
    QT_TRANSLATE_NOOP("MessageWords", "damaged at byte %1: %2"),
    QT_TRANSLATE_NOOP("MessageWords", "version 0"),
    QT_TRANSLATE_NOOP("MessageWords", "the checksum of a block's header does not match"),
    QT_TRANSLATE_NOOP("MessageWords", "the checksum of a block does not match"),
    QT_TRANSLATE_NOOP("MessageWords", "a block of unknown type or impossible length"),
    QT_TRANSLATE_NOOP("MessageWords", "a block out of place"),
    QT_TRANSLATE_NOOP("MessageWords", "bytes behind the end"),
    QT_TRANSLATE_NOOP("MessageWords", "an end that is cut off"),
    QT_TRANSLATE_NOOP("MessageWords", "the plan is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "the description of the run is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "the description of the run: %1"),
    QT_TRANSLATE_NOOP("MessageWords", "not a JSON object"),
    QT_TRANSLATE_NOOP("MessageWords", "wrong or missing '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "not a list of notices"),
    QT_TRANSLATE_NOOP("MessageWords", "a time out of order or out of range"),
    QT_TRANSLATE_NOOP("MessageWords", "a time out of range"),
    QT_TRANSLATE_NOOP("MessageWords", "an unknown kind of event"),
    QT_TRANSLATE_NOOP("MessageWords", "an event of no thread"),
    QT_TRANSLATE_NOOP("MessageWords", "an unknown thread"),
    QT_TRANSLATE_NOOP("MessageWords", "a process or thread number out of range"),
    QT_TRANSLATE_NOOP("MessageWords", "a core number out of range"),
    QT_TRANSLATE_NOOP("MessageWords", "a task number out of range"),
    QT_TRANSLATE_NOOP("MessageWords", "an event that is cut off"),
    QT_TRANSLATE_NOOP("MessageWords", "a number that is too long"),
    // Of what this machine charges.
    QT_TRANSLATE_NOOP("MessageWords", "is no result of `measure`: \"%1\" is missing"),
    QT_TRANSLATE_NOOP("MessageWords",
                      "is of version %1 of the format, a newer one; this program reads version %2"),
    QT_TRANSLATE_NOOP("MessageWords", "\"%1\" is %2, and this program reads %3"),
    QT_TRANSLATE_NOOP("MessageWords", "charge \"%1\" has no median, p10 or p90"),
    QT_TRANSLATE_NOOP("MessageWords", "has no charges"),
    QT_TRANSLATE_NOOP("MessageWords", "is too large for a result of `measure`"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot be written: %1"),
    // Of choices, an interleaving.
    QT_TRANSLATE_NOOP("MessageWords", "the list of choices is too long"),
    QT_TRANSLATE_NOOP("MessageWords", "a list of choices has numbers from 1 to 9, and not '%1'"),
    QT_TRANSLATE_NOOP("MessageWords", "this is no interleaving that Brigade has saved"),
    // Of what is opened.
    QT_TRANSLATE_NOOP("MessageWords", "no such built-in scenario"),
    QT_TRANSLATE_NOOP("MessageWords", "no such built-in plan"),
    QT_TRANSLATE_NOOP("MessageWords", "no such file or folder"),
    // Of the values of a sweep.
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is not KEY=1..8[:STEP] or KEY=1,2,8"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' is no range such as 1..8 or 1..8:2"),
    QT_TRANSLATE_NOOP("MessageWords", "the step of '%1' must be above 0"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' ends before it begins"),
    QT_TRANSLATE_NOOP("MessageWords", "'%1' has more than %2 values"),
    QT_TRANSLATE_NOOP("MessageWords", "a value of '%1' is missing"),
    QT_TRANSLATE_NOOP("MessageWords", "a value of '%1' is given twice"),
    // Of pictures.
    QT_TRANSLATE_NOOP("MessageWords", "a picture is written as .png, .svg or .pdf"),
    QT_TRANSLATE_NOOP("MessageWords", "a picture is %1x%2 to %3x%4 pixels large, not %5x%6"),
    QT_TRANSLATE_NOOP("MessageWords", "not enough memory for the picture"),
    QT_TRANSLATE_NOOP("MessageWords", "cannot be written as PDF"),
    // What systems say.
    QT_TRANSLATE_NOOP("MessageWords", "No such file or directory"),
    QT_TRANSLATE_NOOP("MessageWords", "Permission denied"),
    QT_TRANSLATE_NOOP("MessageWords", "Operation not permitted"),
    QT_TRANSLATE_NOOP("MessageWords", "Is a directory"),
    QT_TRANSLATE_NOOP("MessageWords", "Not a directory"),
    QT_TRANSLATE_NOOP("MessageWords", "File name too long"),
    QT_TRANSLATE_NOOP("MessageWords", "Too many open files"),
    QT_TRANSLATE_NOOP("MessageWords", "No space left on device"),
    QT_TRANSLATE_NOOP("MessageWords", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("MessageWords", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("MessageWords", "Address already in use"),
    QT_TRANSLATE_NOOP("MessageWords", "Connection refused"),
    QT_TRANSLATE_NOOP("MessageWords", "Input/output error"),
};

} // namespace

MessageTexts fileMessageTexts()
{
    return kFileMessages;
}

} // namespace brigade::app
