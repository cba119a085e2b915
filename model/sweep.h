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
    /// Predicted: what all cores could do of this work, at most what arrives; 0: no bound is known.
    double idealThroughputPerS = 0;
    friend bool operator==(const SweepRun &, const SweepRun &) = default;
};
[[nodiscard]] SweepRun sweepRunOf(const Statistics &statistics, const engine::Plan &plan);

struct SweepPoint
{
    QString value;
    std::vector<SweepRun> runs;
    int unfinished = 0; ///< runs that lost tasks or broke off: shorter, and no measurement
};

struct Spread
{
    double median = 0, min = 0, max = 0;
    friend bool operator==(const Spread &, const Spread &) = default;
};
/// All zero without runs.
[[nodiscard]] Spread spreadOf(const SweepPoint &point, double SweepRun::*figure);
[[nodiscard]] double SweepRun::*figureOf(SweepMeasure measure);
[[nodiscard]] double SweepRun::*idealOf(SweepMeasure measure);

/// Of the points that were measured, by value. No number is in all values: in the order given.
[[nodiscard]] std::vector<std::size_t> orderByValue(const std::vector<SweepPoint> &points);
[[nodiscard]] std::optional<double> numberOf(const SweepPoint &point);

/// AtTheLeast: the least value is as good as the best. AtTheGreatest: only the greatest one is (it
/// may go on beyond). NotClear: the runs of the value before are not apart from the knee's own.
/// NotNumbers: words have no order, and so no knee.
enum class KneeVerdict : std::uint8_t {
    Found,
    NotNumbers,
    TooFewValues,
    TooFewRuns,
    AtTheLeast,
    AtTheGreatest,
    NotClear
};

/// The least value whose median is within 5 % of the best median: from there on, more brings next
/// to nothing.
struct Knee
{
    KneeVerdict verdict = KneeVerdict::TooFewValues;
    std::size_t point = 0; ///< index, when found or at an end
};
[[nodiscard]] Knee kneeOf(const std::vector<SweepPoint> &points, SweepMeasure measure);

} // namespace brigade::model
