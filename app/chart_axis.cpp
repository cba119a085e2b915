#include "app/chart_axis.h"

#include "model/figure_text.h"

#include <QAbstractAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kMostTimeTicks = 4; ///< a chart is narrow
constexpr double kCountSteps = 4;

/// 1, 2 or 5 times a power of ten, at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

struct AxisSteps
{
    double begin = 0;
    double end = 1;
    double step = 1;
};

/// Never the new range with the old step, nor the other way round: between units that would be
/// millions of labels.
void setSteps(QValueAxis &axis, const AxisSteps &steps)
{
    axis.setTickType(QValueAxis::TicksFixed);
    axis.setRange(steps.begin, steps.end);
    axis.setTickAnchor(0);
    axis.setTickInterval(steps.step);
    axis.setTickType(QValueAxis::TicksDynamic);
}

} // namespace

void plainChart(QChart &chart, const ChartLook &look)
{
    chart.legend()->hide();
    // Without it Qt Charts also takes the labels' format for Latin-1, and "µs" for something else;
    // with it a format without a precision ("%g") gives no label at all.
    chart.setLocalizeNumbers(true);
    chart.setLocale(model::figureLocale());
    chart.setMargins(QMargins(2, 2, 6, 2));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundRoundness(0);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundBrush(look.colours.background);
    chart.setTitleBrush(look.colours.text);
    chart.setTitleFont(look.font);
}

void plainAxis(QAbstractAxis &axis, const ChartLook &look)
{
    axis.setLabelsColor(look.colours.text);
    axis.setLabelsFont(look.font);
    axis.setTitleFont(look.font);
    axis.setTitleBrush(look.colours.text);
    axis.setLinePenColor(look.colours.axis);
    axis.setGridLineColor(look.colours.grid);
}

TimeUnit setTimeAxis(QValueAxis &axis, const TimeWindow &window)
{
    const TimeTicks ticks = chooseTicks(window.beginNs, window.endNs, kMostTimeTicks);
    setSteps(axis,
             {inUnit(window.beginNs, ticks.unit), inUnit(window.endNs, ticks.unit),
              inUnit(ticks.stepNs, ticks.unit)});
    axis.setLabelFormat(QStringLiteral("%.6g ") + unitName(ticks.unit));
    return ticks.unit;
}

double inUnit(std::int64_t timeNs, TimeUnit unit)
{
    return static_cast<double>(timeNs) / static_cast<double>(unitLengthNs(unit));
}

void setCountAxis(QValueAxis &axis, double most)
{
    const double step = roundStep(std::max(most, 1e-9) / kCountSteps);
    setSteps(axis, {0, step * std::max(1.0, std::ceil(most / step - 1e-9)), step});
    axis.setLabelFormat(QStringLiteral("%.6g"));
}

} // namespace brigade::app
