// The threads of a process, from /proc (Linux).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace brigade::engine {

/// System thread ids; empty when there is no such process. `process`: a pid or "self".
[[nodiscard]] std::vector<std::int64_t> threadsOfProcess(const std::string &process);

} // namespace brigade::engine
