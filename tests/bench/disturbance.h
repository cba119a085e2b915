// What others, the hypervisor included, took of this machine while something was measured here.
// Threads: one. When the system does not say: share() is empty.
#pragma once

#include "engine/host_sampler.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <optional>
#include <string_view>

namespace brigade::bench {

inline constexpr double kQuiet = 0.03;

class Disturbance
{
public:
    void begin()
    {
        m_busyNs = busyNs();
        m_ownClock = std::clock();
        m_start = std::chrono::steady_clock::now();
    }

    /// Of all cores' time since begin().
    [[nodiscard]] std::optional<double> share() const
    {
        const auto cores = engine::readCores().size();
        if (cores == 0)
            return std::nullopt;
        const auto wall = std::chrono::steady_clock::now() - m_start;
        const double ownNs = 1e9 * static_cast<double>(std::clock() - m_ownClock) / CLOCKS_PER_SEC;
        const double othersNs = static_cast<double>(busyNs() - m_busyNs) - ownNs;
        const double allNs =
            static_cast<double>(cores) * std::chrono::duration<double, std::nano>(wall).count();
        return othersNs > 0 ? othersNs / allNs : 0.0;
    }

private:
    static std::int64_t busyNs()
    {
        std::int64_t sum = 0;
        for (const auto &core : engine::readCores())
            sum += core.busyNs;
        return sum;
    }

    std::int64_t m_busyNs = 0;
    std::clock_t m_ownClock = 0;
    std::chrono::steady_clock::time_point m_start;
};

/// "inconclusive" rather than pass or fail when the machine was not quiet.
inline std::string_view verdict(bool kept, std::optional<double> others)
{
    if (!others || *others > kQuiet)
        return "inconclusive";
    return kept ? "pass" : "fail";
}

} // namespace brigade::bench
