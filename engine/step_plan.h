// Which plans can be moved step by step, and how many moments they have.
// Threads: pure functions.
#pragma once

#include "engine/plan.h"

#include <cstdint>
#include <optional>
#include <string>

namespace brigade::engine {

inline constexpr std::uint32_t kMostStepped = 9; ///< a key for each
inline constexpr std::uint64_t kMostMoments = 2000;

/// Empty when it can be; else a sentence for the user.
[[nodiscard]] std::string whyNotStepped(const Plan &plan);

/// The same with few increments and few tasks of each kind, where that alone makes it fit; else
/// none.
[[nodiscard]] std::optional<Plan> smallEnoughToStep(const Plan &plan);

/// Of one task of this kind, the taking of the GIL after a sleep included.
[[nodiscard]] std::uint64_t momentsOf(const Plan &plan, const TaskKind &task);
/// Of all tasks together.
[[nodiscard]] std::uint64_t momentsOf(const Plan &plan);

} // namespace brigade::engine
