// The parent of several workers that serve, as the office of a chain of restaurants: how many are
// open, and which were opened in the place of one that crashed.
// Threads: pure functions, any thread.
#pragma once

#include "model/restaurant.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::app {

struct OfficeNow
{
    std::uint64_t open = 0;
    std::uint64_t wanted = 0; ///< as many as the plan asks for now
    std::uint64_t anew = 0;
};

/// None: nobody supervises servers here, or there is but one, and it never crashed.
[[nodiscard]] std::optional<OfficeNow> officeOf(const model::StreetNow &street);

} // namespace brigade::app
