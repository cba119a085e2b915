// What must be true of every run, whatever the plan: the sum check. Each violation is one line that
// names thread, core or task and the time.
// Threads: a pure function, any thread.  See: DESIGN, section 8 ("Invariants with tolerance").
#pragma once

#include "model/timeline.h"
#include "model/trace.h"

#include <QString>

#include <vector>

namespace brigade::model {

/// Two threads may seem to be on one core at once for this long: a unit of work that was stretched
/// until the gap showed, or the moment between two records of the kernel.
inline constexpr std::int64_t kGapsToleranceNs = 100'000;
inline constexpr std::int64_t kKernelToleranceNs = 2'000;

/// Empty when all is well; no more than a hundred lines. Where events were dropped, only what can
/// still be known is checked: the order of time and the tiling of the lanes.
[[nodiscard]] std::vector<QString> violations(const Trace &trace, const Timeline &timeline);

} // namespace brigade::model
