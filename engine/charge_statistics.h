// Median and spread of a charge's repeats. Threads: pure functions, any thread.
#pragma once

#include "engine/charge.h"

#include <vector>

namespace brigade::engine {

/// Between two samples: by the distance to either. Nothing without samples.
[[nodiscard]] std::optional<ChargeSpread> spreadOfSamples(std::vector<double> samples);

/// Of all rounds together, each with the same weight however many samples it has.
[[nodiscard]] std::optional<ChargeSpread> spreadOfRounds(
    const std::vector<std::vector<double>> &rounds);

/// How far apart the medians of rounds are: the greatest by the least; 1 where that makes no sense.
[[nodiscard]] double driftOf(const std::vector<double> &medians);

/// `share` from 0 to 1 of sorted samples, of which there is at least one.
[[nodiscard]] double quantile(const std::vector<double> &sorted, double share);

} // namespace brigade::engine
