// A task as it is handed to a thread.
#pragma once

#include "engine/event.h"

#include <cstdint>

namespace brigade::engine {

/// Who handed it out: the supervisor, or a client of this worker over HTTP.
enum class OrderSource : std::uint8_t { Supervisor, Request };

struct Order
{
    TaskId task {};
    std::uint32_t kind = 0; ///< index in the plan's tasks
    std::uint32_t attempt = 1;
    OrderSource source = OrderSource::Supervisor;

    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace brigade::engine
