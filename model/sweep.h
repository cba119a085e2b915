// One parameter over several values, each measured several times: medians, spread, and the knee.
// Threads: pure functions, any thread. All times in seconds.
#pragma once

#include "engine/plan.h"
#include "model/statistics.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace brigade::model {

/// Makespan: less is better. Throughput (tasks done per second; for plans without an end of their
/// own): more is better.
enum class SweepMeasure : std::uint8_t { Makespan, Throughput };
[[nodiscard]] SweepMeasure measureOf(const engine::Plan &plan);

struct SweepRun
{
    double makespanS = 0;
    double throughputPerS = 0;
    double speedup = 0;
    double latencyP99S = 0;
    double idealS = 0; ///< predicted, not measured: see Statistics
    friend bool operator==(const SweepRun &, const SweepRun &) = default;
};
[[nodiscard]] SweepRun sweepRunOf(const Statistics &statistics);

struct SweepPoint
{
    QString value;
    std::vector<SweepRun> runs;
};

struct Spread
{
    double median = 0, min = 0, max = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};
/// All zero without runs.
[[nodiscard]] Spread spreadOf(const SweepPoint &point, double SweepRun::*figure);
[[nodiscard]] double SweepRun::*figureOf(SweepMeasure measure);

/// Index of the first point whose median is within 5 % of the best median: from there on, more
/// brings next to nothing. None: fewer than three points were measured, the first one is as good as
/// the best, or only the last one is (it may go on beyond).
[[nodiscard]] std::optional<std::size_t> kneeOf(const std::vector<SweepPoint> &points,
                                                SweepMeasure measure);

} // namespace brigade::model
