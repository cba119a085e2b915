// The comment at the top of a plan's Python: what it is called, how it is to be run, and which keys
// of the plan the program does not show. Threads: pure functions of the application's language.
#pragma once

#include "engine/plan.h"

#include <QStringList>

namespace brigade::model {

/// Lines without their "# ".
[[nodiscard]] QStringList pythonPreface(const engine::Plan &plan);

/// Several processes, each of which does one task at a time and takes the next when it is free.
[[nodiscard]] bool sharesFreely(const engine::Plan &plan);

} // namespace brigade::model
