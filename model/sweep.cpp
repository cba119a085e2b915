#include "model/sweep.h"

#include <algorithm>
#include <cmath>

namespace brigade::model {

namespace {

constexpr double kNearTheBest = 0.05;
constexpr std::size_t kFewestRuns = 3; ///< of a value, for its spread to say something

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Work that takes W on C cores cannot be done more often than C / W, nor than it arrives.
double idealThroughput(const Statistics &statistics, const engine::Plan &plan)
{
    const bool arrives = plan.arrival.kind == engine::ArrivalKind::Rate;
    const auto done = static_cast<double>(statistics.tasks.done);
    if (statistics.workS <= 0 || done <= 0)
        return arrives ? plan.arrival.perSecond : 0;
    const double most = done * statistics.coresUsed / statistics.workS;
    return arrives ? std::min(most, plan.arrival.perSecond) : most;
}

bool areNumbers(const std::vector<SweepPoint> &points)
{
    return std::all_of(points.begin(), points.end(), [](const auto &it) { return numberOf(it); });
}

} // namespace

SweepMeasure measureOf(const engine::Plan &plan)
{
    return plan.arrival.kind == engine::ArrivalKind::AllAtOnce ? SweepMeasure::Makespan
                                                               : SweepMeasure::Throughput;
}

SweepRun sweepRunOf(const Statistics &statistics, const engine::Plan &plan)
{
    return {.makespanS = statistics.makespanS,
            .throughputPerS = statistics.throughputPerS,
            .speedup = statistics.speedup,
            .latencyP99S = statistics.latencyS.p99,
            .idealS = statistics.idealS,
            .idealThroughputPerS = idealThroughput(statistics, plan)};
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

double SweepRun::*idealOf(SweepMeasure measure)
{
    return measure == SweepMeasure::Makespan ? &SweepRun::idealS : &SweepRun::idealThroughputPerS;
}

std::optional<double> numberOf(const SweepPoint &point)
{
    bool ok = false;
    const double number = point.value.toDouble(&ok);
    return ok ? std::optional<double>(number) : std::nullopt;
}

std::vector<std::size_t> orderByValue(const std::vector<SweepPoint> &points)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].runs.empty())
            order.push_back(i);
    }
    if (areNumbers(points))
        std::sort(order.begin(), order.end(), [&points](std::size_t one, std::size_t other) {
            return numberOf(points[one]) < numberOf(points[other]);
        });
    return order;
}

Knee kneeOf(const std::vector<SweepPoint> &points, SweepMeasure measure)
{
    const std::vector<std::size_t> order = orderByValue(points);
    if (!areNumbers(points))
        return {KneeVerdict::NotNumbers};
    if (order.size() < 3)
        return {KneeVerdict::TooFewValues};
    // Costs: less is better, whichever the measure.
    const double sign = measure == SweepMeasure::Makespan ? 1 : -1;
    const auto costs = [&](std::size_t position) {
        const Spread spread = spreadOf(points[order[position]], figureOf(measure));
        return sign > 0 ? spread : Spread {-spread.median, -spread.max, -spread.min};
    };
    std::vector<double> medians;
    std::size_t fewest = points[order.front()].runs.size();
    for (std::size_t i = 0; i < order.size(); ++i) {
        medians.push_back(costs(i).median);
        fewest = std::min(fewest, points[order[i]].runs.size());
    }
    const double best = *std::min_element(medians.begin(), medians.end());
    const double enough = best + kNearTheBest * std::abs(best);
    const auto knee = static_cast<std::size_t>(
        std::find_if(medians.begin(), medians.end(), [&](double it) { return it <= enough; })
        - medians.begin());
    if (knee == 0)
        return {KneeVerdict::AtTheLeast, order[knee]};
    if (knee + 1 == order.size())
        return {KneeVerdict::AtTheGreatest, order[knee]};
    if (fewest < kFewestRuns)
        return {KneeVerdict::TooFewRuns};
    if (costs(knee - 1).min <= costs(knee).max)
        return {KneeVerdict::NotClear};
    return {KneeVerdict::Found, order[knee]};
}

} // namespace brigade::model
