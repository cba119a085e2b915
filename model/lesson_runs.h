// From a lesson's experiment to the plan that is run, on a machine with so many cores.
// Threads: pure functions, any thread.
#pragma once

#include "engine/plan_reader.h"
#include "engine/result.h"
#include "model/lesson.h"

namespace brigade::model {

/// Quick: each takes some tenths of a second at most, for tests.
enum class RunLength : std::uint8_t { Full, Quick };

enum class Branch : std::uint8_t {
    AsWritten,
    Instead, ///< too few cores: with other settings
    LeftOut  ///< too few cores: not at all
};

[[nodiscard]] Branch branchOf(const Experiment &experiment, int usableCores);

/// Errors: no such plan, a key that does not apply; the line begins with the plan's name.
[[nodiscard]] engine::Result<engine::Plan> planOf(const Experiment &experiment,
                                                  Branch branch,
                                                  RunLength length = RunLength::Full);

} // namespace brigade::model
