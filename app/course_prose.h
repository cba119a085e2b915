// A lesson's own sentences in the computer's words: its chefs become threads, its stoves cores.
// Left alone are code, figures and marked terms (course_text.h switches those), sentences that
// speak of both worlds, and the steps that say where the analogy stops.
// Threads: pure functions, any thread.
#pragma once

#include "model/lesson.h"
#include "model/vocabulary.h"

namespace brigade::app {

/// Sentence by sentence.
[[nodiscard]] QString proseInComputerWords(const QString &text);

/// As it was written, for the restaurant's words.
[[nodiscard]] QString proseIn(const QString &text, model::Vocabulary vocabulary);

/// Everything of it that is read; as it was written for the restaurant's words.
[[nodiscard]] model::Lesson lessonInWords(const model::Lesson &lesson,
                                          model::Vocabulary vocabulary);

} // namespace brigade::app
