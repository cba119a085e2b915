// Where every thread is in the Python of the plan, at one moment of a trace: the folded state alone
// says so, so it is the same forward and backward.
// Threads: pure functions.
#pragma once

#include "model/python_listing.h"
#include "model/restaurant.h"

#include <cstddef>
#include <vector>

namespace brigade::model {

struct PythonMark
{
    ThreadKey thread;
    std::size_t line = 0;
    PlanPlace place;
    std::int64_t sinceNs = 0; ///< when it came to this step
    friend bool operator==(const PythonMark &, const PythonMark &) = default;
};

/// Between two steps: at the next one; none without a task in hand.
[[nodiscard]] std::optional<PlanPlace> placeOf(const ThreadNow &thread);

/// By line, then by process and thread; threads in tasks that are not listed are left out.
[[nodiscard]] std::vector<PythonMark> pythonMarks(const StreetNow &street,
                                                  const PythonListing &listing);

/// The tasks are the same, step by step: lines of one plan's Python are lines of the other's.
[[nodiscard]] bool sameTasks(const engine::Plan &a, const engine::Plan &b);

} // namespace brigade::model
