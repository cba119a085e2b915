// When which task arrives: all at once, at a rate, or from a number of clients that think between
// two orders. Pure: the caller brings the time, the seed brings the chance, so the same plan gives
// the same arrivals. Threads: one. All times in nanoseconds from t = 0.
#pragma once

#include "engine/plan.h"

#include <queue>

#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace brigade::engine {

struct ScheduledArrival
{
    std::int64_t timeNs = 0; ///< latency counts from here
    std::uint32_t kind = 0;  ///< index in the plan's tasks
};

class Arrivals
{
public:
    explicit Arrivals(const Plan &plan);

    /// Time of the next arrival; empty when there is none (perhaps only until a client's order is
    /// done).
    [[nodiscard]] std::optional<std::int64_t> nextNs() const;
    /// Takes it; only when there is one.
    ScheduledArrival take();
    /// A client's order is done (or lost): he thinks, and orders again if there is time.
    void settle(std::int64_t nowNs);
    /// A client's order is rejected: as above, but he stays away for a moment at the least.
    void turnAway(std::int64_t nowNs);
    /// Thousandths of a task per second.
    void setRate(std::int64_t milliPerSecond, std::int64_t nowNs);
    /// No arrival will ever come again.
    [[nodiscard]] bool exhausted() const;
    void stop();

private:
    [[nodiscard]] std::uint32_t drawKind();
    [[nodiscard]] std::int64_t drawGapNs();
    void scheduleRate(std::int64_t afterNs);
    void comeAgain(std::int64_t atNs);

    ArrivalKind m_kind;
    Distribution m_distribution;
    double m_perSecond;
    std::int64_t m_thinkNs;
    std::int64_t m_endNs;                ///< no arrival at or after this; all_at_once: none
    std::vector<std::uint32_t> m_counts; ///< all_at_once: still to come; else weights
    std::mt19937_64 m_random;
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> m_times;
    std::uint64_t m_outstanding = 0; ///< clients: orders not settled yet
};

} // namespace brigade::engine
