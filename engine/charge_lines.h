// What the measuring process prints, a line for each thing that happened, and how its parent reads
// it. Threads: pure functions, any thread; measureAndTell on the measuring process's first.
#pragma once

#include "engine/charge_tools.h"
#include "engine/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace brigade::engine {

/// This one is being measured now.
struct ChargeBegun
{
    Charge charge {};
    std::uint32_t round = 1; ///< up to kChargeRounds
    friend bool operator==(const ChargeBegun &, const ChargeBegun &) = default;
};
using ChargeLine = std::variant<ChargeBegun, ChargeFigure>;

/// With its end of line.
[[nodiscard]] std::string writeChargeLine(const ChargeLine &line);
/// Without its end of line. Errors: it is none of ours.
[[nodiscard]] Result<ChargeLine> readChargeLine(std::string_view text);

/// Measures these in turn, kChargeRounds times; `tell` gets each line at once, and says whether to
/// go on. A charge's figure comes once a round, from all samples so far: the last one counts.
void measureAndTell(const ChargeTools &tools,
                    std::span<const Charge> charges,
                    const std::function<bool(const std::string &line)> &tell);

} // namespace brigade::engine
