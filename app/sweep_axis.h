// Where a sweep's values stand on the chart's axis, and how its figures are numbered: numbers as
// far apart as they are, by their logarithm where they span more than a decade, words evenly.
// Threads: pure functions, any thread.
#pragma once

#include "model/sweep.h"

#include <QString>

#include <vector>

namespace brigade::app {

enum class SweepSpacing : std::uint8_t { Even, Linear, Logarithmic };

struct SweepAxis
{
    SweepSpacing spacing = SweepSpacing::Even;
    std::vector<double> places; ///< of the points, in their order; from 0 (left) to 1
};
[[nodiscard]] SweepAxis sweepAxis(const std::vector<model::SweepPoint> &points);
/// "threads", "threads (logarithmic scale)".
[[nodiscard]] QString axisTitle(const QString &key, SweepSpacing spacing);

/// Round steps (1, 2, 5 times a power of ten) from 0 to a little above the greatest figure.
struct FigureAxis
{
    double step = 1;
    double end = 1;
    double factor = 1; ///< shown = figure * factor
    QString unit;
};
[[nodiscard]] FigureAxis figureAxis(double most, model::SweepMeasure measure);

} // namespace brigade::app
