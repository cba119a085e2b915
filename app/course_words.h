// The course's own words: names of its chapters and kinds of steps, the four figures as a table,
// and what is said of an answer. HTML for the panel and for the report. Threads: pure functions of
// the application's language.
#pragma once

#include "model/course_progress.h"
#include "model/lesson.h"
#include "model/lesson_figures.h"

namespace brigade::app {

[[nodiscard]] QString partName(int part);
[[nodiscard]] QString stepName(model::LessonStepKind kind);

/// What an experiment says of too few cores; empty: there are enough.
[[nodiscard]] QString branchWords(const model::Experiment &experiment, int usableCores);

/// "Right: 0.5 s" or the misconception by its name, and what meets it. Empty: it cannot be judged
/// yet, or nothing was answered.
[[nodiscard]] QString judgementHtml(const model::Question &question,
                                    const model::GivenAnswer &given,
                                    const model::LessonFigures &figures);

/// Textbook, yours, measured, and why.
[[nodiscard]] QString fourFiguresHtml(const model::FourFigures &row,
                                      const model::Lesson &lesson,
                                      const model::LessonProgress &progress,
                                      const model::LessonFigures &figures);

} // namespace brigade::app
