// A sweep as a picture: the median of every value as a line, least and most as whiskers, the ideal
// dashed, the knee marked. The same routine paints the window and PNG, SVG and PDF.
// Threads: the one with the QGuiApplication.
#pragma once

#include "app/palette.h"
#include "app/sweep_report.h"
#include "engine/result.h"

#include <QPainter>
#include <QSize>

namespace brigade::app {

/// Alone: with title, knee and machine, so that the picture stands for itself. InWindow: without,
/// they stand around it.
enum class SweepFrame : std::uint8_t { Alone, InWindow };

struct SweepChartOptions
{
    QSize sizePx;
    Theme theme = Theme::Light;
    SweepFrame frame = SweepFrame::Alone;
};

/// All of sizePx, its background too. Values without a run yet have their place, and no point.
void paintSweepChart(QPainter &painter,
                     const SweepOutcome &outcome,
                     const SweepChartOptions &options);

[[nodiscard]] engine::Result<bool> writeSweepChart(const SweepOutcome &outcome,
                                                   const SweepChartOptions &options,
                                                   const QString &path);

} // namespace brigade::app
