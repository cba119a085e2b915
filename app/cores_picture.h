// How busy each core was over time, painted: this run below, others above; the picture of the
// chart that cores_chart.h shows. Beyond eight cores one curve of the sum.
// Threads: any, with a QGuiApplication. Cost: by the points of the series.
#pragma once

#include "app/palette.h"
#include "app/time_window.h"
#include "model/core_series.h"
#include "model/vocabulary.h"

#include <QBrush>
#include <QFont>
#include <QPainter>
#include <QRect>

#include <vector>

namespace brigade::app {

inline constexpr std::size_t kMostCorePanes = 8;

struct CoresPicture
{
    const std::vector<model::CoreSeries> &series; ///< must outlive the call
    TimeWindow window;
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
    QFont font;
    const Palette &colours;
};

/// Where each pane's plot lies: in rows and columns, none overlapping, axis labels around each.
[[nodiscard]] std::vector<QRect> layOutCorePanes(std::size_t count, const QRect &body);

void paintCores(QPainter &painter, const CoresPicture &picture, const QRect &body);

// As what others took is filled: striped, so that it is told apart without its colour.
/// By lines and not by a pattern brush, which few readers of SVG know.
void fillOthers(QPainter &painter, const QRectF &rect, const Palette &colours);
/// The same for the screen.
[[nodiscard]] QBrush othersBrush(const Palette &colours);

} // namespace brigade::app
