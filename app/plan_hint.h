// What stands in the street while nothing has run: what to do, and what the plan would do.
// Threads: pure function of the application's language.
#pragma once

#include "engine/plan.h"
#include "model/vocabulary.h"

#include <QString>

namespace brigade::app {

/// Rich text. Null: no plan is open.
[[nodiscard]] QString hintFor(const engine::Plan *plan, model::Vocabulary vocabulary);

} // namespace brigade::app
