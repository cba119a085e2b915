// One thread's life as nested slices: a task holds its steps, a step its states. A state that
// crosses a border of a task or step is split there, so that slices never overlap in part.
// Threads: pure functions, any thread.
#pragma once

#include "model/timeline.h"
#include "model/trace.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace brigade::model {

enum class SliceKind : std::uint8_t { Task, Step, State };

struct Slice
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    SliceKind kind {};
    std::int64_t what = 0; ///< Task: index in the plan; Step: StepKind; State: ThreadState
    bool native = false;
    bool failed = false;    ///< a task that failed or never ended
    std::int64_t index = 0; ///< Step: its index in the task
    std::int16_t core = engine::kUnknownCore;
    engine::TaskId task {};
};

/// The task and step slices of every thread, by begin, the outer before the inner.
[[nodiscard]] std::map<ThreadKey, std::vector<Slice>> workSlices(const Trace &trace);

/// Work and states together, nested, by begin. Running without being native is left out: the step
/// itself shows it.
[[nodiscard]] std::vector<Slice> nestStates(std::span<const Slice> work,
                                            std::span<const Interval> states);

} // namespace brigade::model
