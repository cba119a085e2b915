// Reads one lesson from its text (resources/lessons/FORMAT.md). What is wrong is said with file and
// line, as much of it as can be found at once; a lesson with anything wrong is not shown.
// Threads: pure functions, any thread.
#pragma once

#include "model/lesson.h"

#include <QByteArray>

namespace brigade::model {

struct LessonReading
{
    std::optional<Lesson> lesson; ///< none: see the complaints
    QStringList complaints;       ///< "04-dinner.md:17: ..."
};

/// `file` is for messages and for the number that the name begins with.
[[nodiscard]] LessonReading readLesson(const QByteArray &text, const QString &file);

/// At most 4 MB are read.
[[nodiscard]] LessonReading readLessonFile(const QString &path);

} // namespace brigade::model
