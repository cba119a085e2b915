#include "app/sweep_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace brigade::app {

namespace {

struct SweepAxisText
{
    Q_DECLARE_TR_FUNCTIONS(SweepAxis)
};

constexpr int kFigureTicks = 6;
constexpr double kDecade = 10;
constexpr double kEdgeShare = 0.04; ///< left and right of the outermost values

/// Empty when one of them is no number.
std::vector<double> numbersOf(const std::vector<model::SweepPoint> &points)
{
    std::vector<double> numbers;
    for (const model::SweepPoint &point : points) {
        const auto number = model::numberOf(point);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

} // namespace

SweepAxis sweepAxis(const std::vector<model::SweepPoint> &points)
{
    SweepAxis axis;
    std::vector<double> numbers = numbersOf(points);
    const auto count = static_cast<double>(points.size());
    if (numbers.size() < 2) {
        for (std::size_t i = 0; i < points.size(); ++i)
            axis.places.push_back((static_cast<double>(i) + 0.5) / count);
        return axis;
    }
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const bool logarithmic = *least > 0 && *most > kDecade * *least;
    axis.spacing = logarithmic ? SweepSpacing::Logarithmic : SweepSpacing::Linear;
    const auto position = [logarithmic](double number) {
        return logarithmic ? std::log(number) : number;
    };
    const double from = position(*least);
    const double length = std::max(position(*most) - from, std::numeric_limits<double>::min());
    for (const double number : numbers)
        axis.places.push_back(kEdgeShare
                              + (1 - 2 * kEdgeShare) * (position(number) - from) / length);
    return axis;
}

QString axisTitle(const QString &key, SweepSpacing spacing)
{
    //: Title of an axis. %1: key of a plan, such as "threads"
    return spacing == SweepSpacing::Logarithmic
        ? SweepAxisText::tr("%1 (logarithmic scale)").arg(key)
        : key;
}

FigureAxis figureAxis(double most, model::SweepMeasure measure)
{
    FigureAxis axis;
    axis.unit = SweepAxisText::tr("tasks done per second");
    if (measure == model::SweepMeasure::Makespan) {
        axis.factor = most < 1 ? 1000 : 1;
        //: Title of an axis: keep it short. So is the one in seconds
        axis.unit = most < 1 ? SweepAxisText::tr("makespan, ms") : SweepAxisText::tr("makespan, s");
    }
    const double rough = std::max(most, 1e-9) / kFigureTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double lead = rough / power;
    axis.step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    axis.end = axis.step * std::max(1.0, std::ceil(most * 1.02 / axis.step));
    return axis;
}

} // namespace brigade::app
