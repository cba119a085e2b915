// Time that this process and its children that have ended spent on cores. Threads: any.
#pragma once

#include <cstdint>
#include <optional>

namespace brigade::engine {

/// Empty where the system does not tell the children's.
[[nodiscard]] std::optional<std::int64_t> ownCpuTimeNs();

} // namespace brigade::engine
