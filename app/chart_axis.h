// How a chart's axes look, and its axis of time: in the unit of its length, with round steps.
// Threads: the one with the QApplication.
#pragma once

#include "app/format_time.h"
#include "app/palette.h"
#include "app/time_window.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace brigade::app {

struct ChartLook
{
    QFont font;
    const Palette &colours;
};

/// No frame, no legend of Qt's, no animation.
void plainChart(QChart &chart, const ChartLook &look);
void plainAxis(QAbstractAxis &axis, const ChartLook &look);

/// The axis counts in the unit that comes back.
TimeUnit setTimeAxis(QValueAxis &axis, const TimeWindow &window);
[[nodiscard]] double inUnit(std::int64_t timeNs, TimeUnit unit);

/// From 0 to a round number at or above `most`, in round steps.
void setCountAxis(QValueAxis &axis, double most);

} // namespace brigade::app
