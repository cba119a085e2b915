// A sweep as a picture in a file: the median of every value as a line, least and most as whiskers,
// the ideal dashed, the knee marked. Threads: the one with the QGuiApplication.
#pragma once

#include "app/palette.h"
#include "app/sweep_report.h"
#include "engine/result.h"

#include <QSize>

namespace brigade::app {

struct SweepChartOptions
{
    QString title;
    QSize sizePx;
    Theme theme = Theme::Light;
};

[[nodiscard]] engine::Result<bool> writeSweepChart(const SweepOutcome &outcome,
                                                   const SweepChartOptions &options,
                                                   const QString &path);

} // namespace brigade::app
