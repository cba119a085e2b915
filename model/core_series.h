// How busy each core was over the time of a run: by this run, by others, in equal steps.
// Own time is what the timeline says; others' is what the host's readings say beyond it, stolen
// time included. Grows with the trace. Threads: one; pure and deterministic.
#pragma once

#include "model/timeline.h"
#include "model/trace.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <vector>

namespace brigade::model {

/// Shares of one core over [beginNs, endNs), 0..1 each, at most 1 together.
struct CorePoint
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    double own = 0;
    double others = 0;
};

struct CoreSeries
{
    std::int16_t core = 0;
    std::vector<CorePoint> points;
};

/// Shares of all cores added up by position; all are read at the same moments.
[[nodiscard]] std::vector<CorePoint> sumOf(const std::vector<CoreSeries> &series);

/// Of each point, the share in which that thread ran on that core. Cost: its intervals there.
[[nodiscard]] std::vector<double> sharesOf(const ThreadLane &lane, const CoreSeries &series);

class CoreReadings
{
public:
    /// Takes in the events since the last call. Cost: the new events.
    void fold(const Trace &trace);

    /// What is wanted of the readings: those that touch the window, neighbours joined until no
    /// core has more than `most` points.
    struct Wish
    {
        std::size_t most = 0;
        std::int64_t beginNs = 0;
        std::int64_t endNs = std::numeric_limits<std::int64_t>::max();
    };
    /// Cost: points times the logarithm of the intervals.
    [[nodiscard]] std::vector<CoreSeries> series(const Timeline &timeline, const Wish &wish) const;

private:
    /// One reading of the host: what anybody took of a core since the one before.
    struct Reading
    {
        std::int64_t beginNs = 0;
        std::int64_t endNs = 0;
        std::int64_t busyNs = 0; ///< stolen time included
    };
    std::size_t m_seen = 0;
    std::uint32_t m_forgotten = 0; ///< how often the trace had forgotten its beginning
    std::map<std::int16_t, std::vector<Reading>> m_readings;
    std::map<std::int16_t, std::int64_t> m_lastNs;
};

} // namespace brigade::model
