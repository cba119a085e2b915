// What a request over HTTP asks of a plan: an order of one of its kinds, or an answer at once (the
// list of endpoints, or why not). Only names of this very machine are accepted as the host, so that
// a page of another site cannot have its own name point here and read along; what crashes a worker
// asks for a POST, and not from a page of another site.
// Threads: pure functions, any thread.
#pragma once

#include "engine/http_door.h"
#include "engine/plan.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace brigade::engine {

/// The index of the kind that is ordered, or the answer.
using HttpRoute = std::variant<std::uint32_t, HttpReply>;

[[nodiscard]] HttpRoute routeOf(const Plan &plan, const HttpRequest &request);

/// "localhost", "127.0.0.1" or "[::1]", with a port or without.
[[nodiscard]] bool isLoopbackHost(std::string_view host);

/// The method that an endpoint of this kind asks for.
[[nodiscard]] HttpMethod methodFor(const TaskKind &kind);

} // namespace brigade::engine
