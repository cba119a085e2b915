// What a course must keep to beyond being readable: the shape of every lesson, plans that exist,
// figures that a run before has, terms that are known. Threads: pure functions, any thread.
#pragma once

#include "model/course.h"

namespace brigade::model {

/// "04-dinner.md:17: ..." for each thing that is wrong. Plans are read, nothing is run.
[[nodiscard]] QStringList checkLesson(const Lesson &lesson);

/// Each lesson, and choosing.json.
[[nodiscard]] QStringList checkCourse(const Course &course);

/// Facts that no step shows, and facts of steps that are none.
[[nodiscard]] QStringList checkFacts(const Course &course);

/// Terms in brackets that the glossary has not, or that a later lesson teaches.
[[nodiscard]] QStringList checkTerms(const Course &course);
/// The field's words that stand in a text without brackets before a lesson teaches them.
[[nodiscard]] QStringList bareTermsTooEarly(const Course &course);
/// Sentences of the texts with more words than that; a colon ends one too.
[[nodiscard]] QStringList longSentences(const Course &course, int mostWords);

/// The terms in brackets: `[[core]]`, `[[core|cores]]`.
struct TermInText
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString id;
    QString words; ///< behind the bar; empty: none
};
[[nodiscard]] std::vector<TermInText> termsIn(const QString &text);

} // namespace brigade::model
