// A chart of the run on a sheet of its own, with its legend.
// Threads: taken on the window's, where Qt Charts lives; painted on any.
#pragma once

#include "app/export_sheet.h"
#include "app/run_chart.h"

#include <QPicture>

#include <vector>

namespace brigade::app {

/// Lies over a bar, or a part of one, where the format knows no brush that has a pattern.
struct ChartPattern
{
    QRect rect; ///< on the sheet
    std::size_t entry = 0;
};

struct ExportChart
{
    SheetLayout sheet;
    std::vector<ChartEntry> legend;
    QPicture chart {}; ///< nothing in it: `note` says why
    QString note;
    QFont font;
    std::vector<ChartPattern> patterns {}; ///< in vector formats only
};

/// `words`: without a legend.
[[nodiscard]] ExportChart takeChart(RunChart which,
                                    const RunChartSource &source,
                                    SheetWords words,
                                    const QSize &sizePx);

/// All but the sheet's words.
void paintChart(QPainter &painter, const ExportChart &chart, const Palette &colours);

} // namespace brigade::app
