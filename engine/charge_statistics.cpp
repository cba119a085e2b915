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
    return sorted[below] + (sorted[above] - sorted[below]) * part; // equal ones stay equal
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

std::optional<ChargeSpread> spreadOfRounds(const std::vector<std::vector<double>> &rounds)
{
    // A hundred quantiles of each stand for it.
    constexpr int kStandIns = 100;
    std::vector<double> all;
    std::size_t repeats = 0;
    for (std::vector<double> round : rounds) {
        if (round.empty())
            continue;
        std::sort(round.begin(), round.end());
        repeats += round.size();
        for (int i = 0; i < kStandIns; ++i)
            all.push_back(quantile(round, (i + 0.5) / kStandIns));
    }
    auto spread = spreadOfSamples(std::move(all));
    if (spread)
        spread->repeats = static_cast<std::uint32_t>(repeats);
    return spread;
}

double driftOf(const std::vector<double> &medians)
{
    if (medians.empty())
        return 1;
    const auto [least, most] = std::minmax_element(medians.begin(), medians.end());
    return *least > 0 ? *most / *least : 1;
}

} // namespace brigade::engine
