// All charges in the order in which they are measured. Threads: any; constant.
#pragma once

#include "engine/charge_tools.h"

#include <span>

namespace brigade::engine {

struct ChargeEntry
{
    Charge charge {};
    std::string_view key;
    ChargeUnit unit {};
    Measured (*measure)(const ChargeTools &tools);
};

[[nodiscard]] std::span<const ChargeEntry> chargeTable();

} // namespace brigade::engine
