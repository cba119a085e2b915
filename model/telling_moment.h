// Which moment of a run that is over tells most about it: the last one at which nearly as many
// tasks were in hand as ever at once; after a crash, the last such one after it.
// Threads: any; a pure function. Cost: the events, once.
#pragma once

#include "engine/event.h"

#include <cstdint>
#include <optional>
#include <span>

namespace brigade::model {

/// The nanosecond before that changes; none when no task was ever begun. `events` in time order.
[[nodiscard]] std::optional<std::int64_t> tellingMoment(std::span<const engine::TraceEvent> events);

} // namespace brigade::model
