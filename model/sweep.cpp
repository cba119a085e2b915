#include "model/sweep.h"

#include <algorithm>

namespace brigade::model {

namespace {

constexpr double kNearTheBest = 0.05;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

SweepMeasure measureOf(const engine::Plan &plan)
{
    return plan.arrival.kind == engine::ArrivalKind::AllAtOnce ? SweepMeasure::Makespan
                                                               : SweepMeasure::Throughput;
}

SweepRun sweepRunOf(const Statistics &statistics)
{
    return {.makespanS = statistics.makespanS,
            .throughputPerS = statistics.throughputPerS,
            .speedup = statistics.speedup,
            .latencyP99S = statistics.latencyS.p99,
            .idealS = statistics.idealS};
}

Spread spreadOf(const SweepPoint &point, double SweepRun::*figure)
{
    if (point.runs.empty())
        return {};
    std::vector<double> values;
    values.reserve(point.runs.size());
    for (const SweepRun &run : point.runs)
        values.push_back(run.*figure);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double min = *least;
    const double max = *most;
    return {medianOf(std::move(values)), min, max};
}

double SweepRun::*figureOf(SweepMeasure measure)
{
    return measure == SweepMeasure::Makespan ? &SweepRun::makespanS : &SweepRun::throughputPerS;
}

std::optional<std::size_t> kneeOf(const std::vector<SweepPoint> &points, SweepMeasure measure)
{
    std::vector<double> medians;
    for (const SweepPoint &point : points) {
        if (point.runs.empty())
            break;
        medians.push_back(spreadOf(point, figureOf(measure)).median);
    }
    if (medians.size() < 3)
        return std::nullopt;
    const auto isNearTheBest = [&](double median) {
        return measure == SweepMeasure::Makespan
            ? median <= *std::min_element(medians.begin(), medians.end()) * (1 + kNearTheBest)
            : median >= *std::max_element(medians.begin(), medians.end()) * (1 - kNearTheBest);
    };
    const auto knee = static_cast<std::size_t>(
        std::find_if(medians.begin(), medians.end(), isNearTheBest) - medians.begin());
    if (knee == 0 || knee + 1 >= medians.size())
        return std::nullopt;
    return knee;
}

} // namespace brigade::model
