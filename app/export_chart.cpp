#include "app/export_chart.h"

#include "app/pattern_painter.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsScene>

#include <utility>

namespace brigade::app {

namespace {

/// Where the chart has put each part of a bar.
void addPatterns(std::vector<ChartPattern> &patterns,
                 const MadeChart &made,
                 QChart &chart,
                 const QPoint &corner)
{
    for (const ChartBar &bar : made.bars) {
        QAbstractSeries *series = chart.series().front();
        const QPointF from =
            chart.mapToPosition({bar.from, bar.category - kChartBarWidth / 2}, series);
        const QPointF to = chart.mapToPosition({bar.to, bar.category + kChartBarWidth / 2}, series);
        patterns.push_back({QRectF(from, to).normalized().toRect().translated(corner), bar.entry});
    }
}

void layPattern(PatternPainter &patterns,
                const QRect &rect,
                const ChartEntry &entry,
                const Palette &colours)
{
    if (entry.fill)
        patterns.fill(*entry.fill, {rect});
    else if (entry.predicted)
        patterns.hatch(colours.accent, rect);
}

} // namespace

ExportChart takeChart(RunChart which,
                      const RunChartSource &source,
                      SheetWords words,
                      const QSize &sizePx)
{
    MadeChart made = makeRunChart(which, source, {});
    for (const ChartEntry &entry : made.legend)
        words.legend << entry.name;
    words.swatchPx = kAreaSwatchPx;
    ExportChart taken {.sheet = layOutSheet(words, sizePx, source.font),
                       .legend = made.legend,
                       .note = made.note,
                       .font = source.font};
    const bool plain = source.fills == ChartFills::Plain;
    for (std::size_t i = 0; plain && i < taken.sheet.swatches.size(); ++i)
        taken.patterns.push_back({taken.sheet.swatches[i], i});
    if (made.chart == nullptr)
        return taken;
    const QRect body = taken.sheet.body;
    QGraphicsScene scene;
    QChart *chart = made.chart.release();
    scene.addItem(chart); // its owner now
    chart->resize(body.size());
    QPainter painter(&taken.chart);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, body, QRectF({0, 0}, QSizeF(body.size())));
    painter.end();
    if (plain)
        addPatterns(taken.patterns, made, *chart, body.topLeft());
    return taken;
}

void paintChart(QPainter &painter, const ExportChart &chart, const Palette &colours)
{
    for (std::size_t i = 0; i < chart.sheet.swatches.size(); ++i)
        painter.fillRect(chart.sheet.swatches[i], chart.legend.at(i).brush);
    if (chart.chart.isNull()) {
        painter.setPen(colours.mutedText);
        painter.setFont(chart.font);
        painter.drawText(chart.sheet.body, Qt::AlignCenter, chart.note);
    }
    painter.save();
    // A picture is played in inches; its sheet is in pixels.
    painter.scale(double(chart.chart.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(chart.chart.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, chart.chart);
    painter.restore();
    PatternPainter patterns(painter, colours, 1);
    for (const ChartPattern &pattern : chart.patterns)
        layPattern(patterns, pattern.rect, chart.legend.at(pattern.entry), colours);
}

} // namespace brigade::app
