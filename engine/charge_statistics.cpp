#include "engine/charge_statistics.h"

#include <algorithm>
#include <cmath>

namespace brigade::engine {

double quantile(const std::vector<double> &sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(at));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = at - std::floor(at);
    return sorted[below] * (1 - part) + sorted[above] * part;
}

std::optional<ChargeSpread> spreadOfSamples(std::vector<double> samples)
{
    if (samples.empty())
        return std::nullopt;
    std::sort(samples.begin(), samples.end());
    return ChargeSpread {.median = quantile(samples, 0.5),
                         .p10 = quantile(samples, 0.1),
                         .p90 = quantile(samples, 0.9),
                         .repeats = static_cast<std::uint32_t>(samples.size())};
}

} // namespace brigade::engine
