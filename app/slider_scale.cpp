#include "app/slider_scale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace brigade::app {

namespace {

constexpr int kLogSteps = 400;

double toStep(const SliderScale &scale, double value)
{
    return std::clamp(std::round(value / scale.step) * scale.step, scale.min, scale.max);
}

double twoDigits(double value)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::round(value / magnitude) * magnitude;
}

/// What a logarithmic slider offers: every value once, so that each step of it changes something.
std::vector<double> offered(const SliderScale &scale)
{
    std::vector<double> values;
    for (int i = 0; i <= kLogSteps; ++i) {
        const double share = static_cast<double>(i) / kLogSteps;
        const double exact = scale.min * std::pow(scale.max / scale.min, share);
        const double value = i == kLogSteps ? scale.max : toStep(scale, twoDigits(exact));
        if (values.empty() || value > values.back() + scale.step / 2)
            values.push_back(value);
    }
    return values;
}

} // namespace

int sliderPositions(const SliderScale &scale)
{
    if (scale.kind == ScaleKind::Logarithmic)
        return static_cast<int>(offered(scale).size()) - 1;
    return std::max(0, static_cast<int>(std::lround((scale.max - scale.min) / scale.step)));
}

int positionOf(const SliderScale &scale, double value)
{
    const double inside = std::clamp(value, scale.min, scale.max);
    if (scale.kind == ScaleKind::Linear)
        return static_cast<int>(std::lround((inside - scale.min) / scale.step));
    const std::vector<double> values = offered(scale);
    auto nearest = std::lower_bound(values.begin(), values.end(), inside);
    if (nearest == values.end()
        || (nearest != values.begin() && inside - *(nearest - 1) < *nearest - inside))
        --nearest;
    return static_cast<int>(nearest - values.begin());
}

double valueAt(const SliderScale &scale, int position)
{
    if (scale.kind == ScaleKind::Linear)
        return toStep(scale, scale.min + position * scale.step);
    const std::vector<double> values = offered(scale);
    return values[static_cast<std::size_t>(
        std::clamp(position, 0, static_cast<int>(values.size()) - 1))];
}

} // namespace brigade::app
