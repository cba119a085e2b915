// How long an event loop is on one task before it sets it aside or is done with it: as long nobody
// else has his turn. Threads: a pure function, any thread.
#pragma once

#include "model/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::model {

/// From so long of a task's own doing on the loop counts as blocked: asyncio's
/// slow_callback_duration.
inline constexpr std::int64_t kLoopBlockedNs = 100'000'000;

struct LoopStretch
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    ThreadKey thread {};
    engine::TaskId task {};
    /// Of it the task's own doing: computing, sleeping, a file. The rest the loop waited for the
    /// GIL or a core.
    std::int64_t ownNs = 0;
};

/// Of all loops, one loop after the other, by time. Cost: the loops' intervals.
[[nodiscard]] std::vector<LoopStretch> loopStretches(const Timeline &timeline);
/// The one that a moment lies in; none while the loop is on no task, and in other lanes.
[[nodiscard]] std::optional<LoopStretch> loopStretchAt(const ThreadLane &lane, std::int64_t timeNs);

} // namespace brigade::model
