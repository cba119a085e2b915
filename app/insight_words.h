// What stands out in a run, in a sentence or two with the run's own numbers, in either vocabulary.
// Threads: pure functions of the application's language.
#pragma once

#include "model/insights.h"
#include "model/vocabulary.h"

#include <QString>

namespace brigade::app {

/// The pattern's name: "Convoy behind the GIL".
[[nodiscard]] QString insightTitle(const model::Insight &insight, model::Vocabulary vocabulary);
[[nodiscard]] QString insightWords(const model::Insight &insight, model::Vocabulary vocabulary);

} // namespace brigade::app
