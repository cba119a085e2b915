// What a client is to type while a plan is open to HTTP: its address, a line for curl and one for a
// load generator. Commands, so the same in every language.
// Threads: pure functions, any thread.
#pragma once

#include "engine/plan.h"

#include <QString>

#include <cstdint>

namespace brigade::app {

/// "http://127.0.0.1:8000/" and then the task's name, when there is one.
[[nodiscard]] QString serveAddress(std::uint16_t port, const QString &task = {});
/// Of the first task that a GET asks for; with none of these, of the first task.
[[nodiscard]] QString curlLine(const engine::Plan &plan, std::uint16_t port);
[[nodiscard]] QString loadLine(const engine::Plan &plan, std::uint16_t port);
/// The command line's words for all of it.
[[nodiscard]] QString servingText(const engine::Plan &plan, std::uint16_t port);

} // namespace brigade::app
