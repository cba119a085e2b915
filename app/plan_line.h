// What was run, in one line of a picture: "3 orders", "1 restaurant", "bathroom rule on", ...
// Threads: pure function of the application's language.
#pragma once

#include "engine/plan.h"
#include "model/vocabulary.h"

#include <QStringList>

namespace brigade::app {

[[nodiscard]] QStringList planParts(const engine::Plan &plan, model::Vocabulary vocabulary);

} // namespace brigade::app
