// What is said of threads that are moved step by step, and which line of the program each is at.
// In the words of either vocabulary. Threads: pure functions of the application's language.
#pragma once

#include "app/python_view.h"
#include "model/exploration.h"
#include "model/python_listing.h"
#include "model/step_session.h"
#include "model/vocabulary.h"

#include <QString>

#include <vector>

namespace brigade::app {

/// "Chef 1 (adder)".
[[nodiscard]] QString stepperName(const model::StepSession &session,
                                  model::StepNumber number,
                                  model::Vocabulary vocabulary);
/// What comes next, or why nothing does: "next: reads counter", "waits for the key to salt".
[[nodiscard]] QString standWords(const model::StepSession &session,
                                 model::StepNumber number,
                                 model::Vocabulary vocabulary);
/// "writes 1 to “counter”": what a move was.
[[nodiscard]] QString moveWords(const model::StepSession &session,
                                const model::StepMove &move,
                                model::Vocabulary vocabulary);
/// Counters, locks, the GIL: a line each.
[[nodiscard]] QString sharedWords(const model::StepSession &session, model::Vocabulary vocabulary);
/// "Chef 1 holds salt and wants pepper; ..."; empty without a ring.
[[nodiscard]] QString ringWords(const model::StepSession &session, model::Vocabulary vocabulary);
/// How it ended: a deadlock, updates lost, or nothing of that; empty while it goes on.
[[nodiscard]] QString endWords(const model::StepSession &session, model::Vocabulary vocabulary);
/// "20 interleavings: 18 lose an update, 2 lose none" and the like, with an example of each.
[[nodiscard]] QString explorationWords(const model::ExplorationResult &result);

/// Where everybody is who has not finished.
[[nodiscard]] std::vector<LineMark> stepMarks(const model::StepSession &session,
                                              const model::PythonListing &listing);

} // namespace brigade::app
