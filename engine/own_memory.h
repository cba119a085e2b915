// The memory of this process as the system counts it. Threads: any.
#pragma once

#include <cstdint>
#include <optional>

namespace brigade::engine {

struct OwnMemory
{
    std::int64_t residentBytes = 0; ///< in memory now
    std::int64_t reservedBytes = 0; ///< addresses given out, whether used or not
};

/// Empty where the system does not say.
[[nodiscard]] std::optional<OwnMemory> readOwnMemory();

} // namespace brigade::engine
