// Answers as they go over the wire. Threads: pure functions, any thread.
#pragma once

#include "engine/http_door.h"

#include <string>

namespace brigade::engine {

enum class AfterAnswer : std::uint8_t { KeepOpen, Close };

/// What Brigade itself says, without an order.
[[nodiscard]] HttpReply plainReply(unsigned status, const std::string &words);

[[nodiscard]] std::string onTheWire(const HttpReply &reply, AfterAnswer after);

} // namespace brigade::engine
