#include "app/sweep_chart.h"

#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/timeline_picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace brigade::app {

namespace {

constexpr int kTicksWished = 6;
constexpr double kDotPx = 4;
constexpr double kWhiskerPx = 6;
constexpr double kGutterPx = 90; ///< left of the plot, for the numbers

/// Round steps (1, 2, 5 times a power of ten) from 0 to a little above `most`.
struct ValueAxis
{
    double step = 1;
    double end = 1;
    double factor = 1; ///< shown = value * factor
    QString unit;
};

ValueAxis valueAxis(double most, model::SweepMeasure measure)
{
    ValueAxis axis;
    axis.unit = QStringLiteral("tasks per second");
    if (measure == model::SweepMeasure::Makespan) {
        axis.factor = most < 1 ? 1000 : 1;
        axis.unit = most < 1 ? QStringLiteral("makespan, ms") : QStringLiteral("makespan, s");
    }
    const double rough = std::max(most, 1e-9) / kTicksWished;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double lead = rough / power;
    axis.step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    axis.end = axis.step * std::ceil(most * 1.02 / axis.step);
    return axis;
}

/// From the least to the greatest swept value; empty when one of them is no number.
struct ValueRange
{
    double least = 0;
    double most = 0;
};

ValueRange valueRange(const SweepOutcome &outcome)
{
    ValueRange range {std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const model::SweepPoint &point : outcome.points) {
        const auto number = model::numberOf(point);
        if (!number)
            return {};
        range = {std::min(range.least, *number), std::max(range.most, *number)};
    }
    return range;
}

/// How a text is written; pixels at scale 1.
struct Ink
{
    int pixels = 0;
    QColor colour;
};

class SweepPainter
{
public:
    SweepPainter(QPainter &painter, const SweepOutcome &outcome, const SweepChartOptions &options);
    void paint();

private:
    [[nodiscard]] double xOf(std::size_t index) const;
    [[nodiscard]] double yOf(double value) const;
    void write(const QRectF &rect, int flags, const QString &text, const Ink &ink);
    void paintHeader();
    void paintAxes();
    void paintValues(double lineHeight);
    void paintKnee();
    void paintCurve(double model::SweepRun::*figure, const QPen &pen);
    void paintPoints();
    void paintLegend();

    QPainter &m_painter;
    const SweepOutcome &m_outcome;
    const SweepChartOptions &m_options;
    const Palette &m_colours;
    double m_scale;
    ValueAxis m_axis;
    ValueRange m_values;
    QRectF m_plot;
    double model::SweepRun::*m_figure;
};

double highest(const SweepOutcome &outcome)
{
    double most = 0;
    for (const model::SweepPoint &point : outcome.points) {
        most = std::max(most, model::spreadOf(point, model::figureOf(outcome.measure)).max);
        if (outcome.measure == model::SweepMeasure::Makespan)
            most = std::max(most, model::spreadOf(point, &model::SweepRun::idealS).max);
    }
    return most;
}

SweepPainter::SweepPainter(QPainter &painter,
                           const SweepOutcome &outcome,
                           const SweepChartOptions &options)
    : m_painter(painter)
    , m_outcome(outcome)
    , m_options(options)
    , m_colours(palette(options.theme))
    , m_scale(std::max(1.0,
                       std::min(options.sizePx.width() / double(metrics::kPictureWidthPx),
                                options.sizePx.height() / double(metrics::kPictureHeightPx))))
    , m_axis(valueAxis(highest(outcome), outcome.measure))
    , m_values(valueRange(outcome))
    , m_figure(model::figureOf(outcome.measure))
{
    const double margin = metrics::kMarginPx * m_scale;
    const double header = (metrics::kTitlePx + metrics::kResultPx + 58) * m_scale;
    const double footer = (3 * metrics::kLegendPx + 36) * m_scale;
    m_plot = QRectF(margin + kGutterPx * m_scale, margin + header, 0, 0);
    m_plot.setRight(options.sizePx.width() - 2 * margin);
    m_plot.setBottom(options.sizePx.height() - margin - footer);
}

/// Numbers stand as far apart as they are; words evenly.
double SweepPainter::xOf(std::size_t index) const
{
    const auto count = static_cast<double>(m_outcome.points.size());
    double place = (static_cast<double>(index) + 0.5) / count;
    if (m_values.most > m_values.least) {
        const double value = model::numberOf(m_outcome.points[index]).value_or(0);
        place = 0.04 + 0.92 * (value - m_values.least) / (m_values.most - m_values.least);
    }
    return m_plot.left() + m_plot.width() * place;
}

double SweepPainter::yOf(double value) const
{
    return m_plot.bottom() - m_plot.height() * value / m_axis.end;
}

void SweepPainter::write(const QRectF &rect, int flags, const QString &text, const Ink &ink)
{
    QFont font = pictureFont();
    font.setPixelSize(static_cast<int>(ink.pixels * m_scale));
    m_painter.setFont(font);
    m_painter.setPen(ink.colour);
    m_painter.drawText(rect, flags, text);
}

void SweepPainter::paintHeader()
{
    const double margin = metrics::kMarginPx * m_scale;
    const double width = m_options.sizePx.width() - 2 * margin;
    const double title = (metrics::kTitlePx + 10) * m_scale;
    write({margin, margin, width, title}, Qt::AlignLeft | Qt::AlignVCenter,
          QStringLiteral("%1: over %2").arg(m_options.title, m_outcome.key),
          {metrics::kTitlePx, m_colours.text});
    std::size_t runs = 0;
    for (const model::SweepPoint &point : m_outcome.points)
        runs = std::max(runs, point.runs.size());
    write({margin, margin + title, width, (metrics::kResultPx + 8) * m_scale},
          Qt::AlignLeft | Qt::AlignVCenter,
          QStringLiteral("%1 · runs of each value: %2 · %3")
              .arg(kneeSentence(m_outcome).trimmed())
              .arg(runs)
              .arg(m_outcome.host.value(QStringLiteral("cpu")).toString()),
          {metrics::kResultPx, m_colours.mutedText});
}

void SweepPainter::paintAxes()
{
    const double line = (metrics::kTickPx + 6) * m_scale;
    const int ticks = static_cast<int>(std::lround(m_axis.end / m_axis.step));
    for (int i = 0; i <= ticks; ++i) {
        const double value = i * m_axis.step;
        m_painter.setPen(QPen(value > 0 ? m_colours.grid : m_colours.axis, m_scale));
        m_painter.drawLine(QPointF(m_plot.left(), yOf(value)), {m_plot.right(), yOf(value)});
        write({m_plot.left() - kGutterPx * m_scale, yOf(value) - line / 2,
               (kGutterPx - 10) * m_scale, line},
              Qt::AlignRight | Qt::AlignVCenter, QString::number(value * m_axis.factor, 'g', 6),
              {metrics::kTickPx, m_colours.text});
    }
    write({m_plot.left(), m_plot.top() - 1.5 * line, m_plot.width(), line},
          Qt::AlignLeft | Qt::AlignVCenter, m_axis.unit, {metrics::kTickPx, m_colours.mutedText});
    paintValues(line);
    write({m_plot.left(), m_plot.bottom() + line + 4 * m_scale, m_plot.width(), line},
          Qt::AlignCenter, m_outcome.key, {metrics::kTickPx, m_colours.mutedText});
}

/// Left to right; one that would touch the last written is left out.
void SweepPainter::paintValues(double lineHeight)
{
    std::vector<std::size_t> order(m_outcome.points.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::sort(order.begin(), order.end(),
              [this](std::size_t one, std::size_t other) { return xOf(one) < xOf(other); });
    QFont font = pictureFont();
    font.setPixelSize(static_cast<int>(metrics::kTickPx * m_scale));
    const QFontMetricsF widths(font);
    double free = 0;
    for (const std::size_t i : order) {
        const QString &value = m_outcome.points[i].value;
        const double width = widths.horizontalAdvance(value) + 2 * m_scale;
        const double left = xOf(i) - width / 2;
        if (left < free)
            continue;
        free = left + width + 8 * m_scale;
        write({left, m_plot.bottom() + 4 * m_scale, width, lineHeight}, Qt::AlignCenter, value,
              {metrics::kTickPx, m_colours.text});
    }
}

void SweepPainter::paintKnee()
{
    const model::Knee knee = model::kneeOf(m_outcome.points, m_outcome.measure);
    if (knee.verdict != model::KneeVerdict::Found)
        return;
    const double x = xOf(knee.point);
    m_painter.setPen(QPen(m_colours.accent, 2 * m_scale, Qt::DotLine));
    m_painter.drawLine(QPointF(x, m_plot.top()), {x, m_plot.bottom()});
    const double line = (metrics::kLegendPx + 6) * m_scale;
    write({x + 6 * m_scale, m_plot.top(), m_plot.width(), line}, Qt::AlignLeft | Qt::AlignVCenter,
          QStringLiteral("knee"), {metrics::kLegendPx, m_colours.text});
}

void SweepPainter::paintCurve(double model::SweepRun::*figure, const QPen &pen)
{
    QPolygonF curve;
    for (const std::size_t i : model::orderByValue(m_outcome.points))
        curve << QPointF(xOf(i), yOf(model::spreadOf(m_outcome.points[i], figure).median));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    m_painter.drawPolyline(curve);
}

void SweepPainter::paintPoints()
{
    const double whisker = kWhiskerPx * m_scale;
    for (std::size_t i = 0; i < m_outcome.points.size(); ++i) {
        if (m_outcome.points[i].runs.empty())
            continue;
        const model::Spread spread = model::spreadOf(m_outcome.points[i], m_figure);
        const double x = xOf(i);
        m_painter.setPen(QPen(m_colours.axis, m_scale));
        m_painter.drawLine(QPointF(x, yOf(spread.min)), {x, yOf(spread.max)});
        for (const double end : {spread.min, spread.max})
            m_painter.drawLine(QPointF(x - whisker, yOf(end)), {x + whisker, yOf(end)});
        m_painter.setBrush(m_colours.coreOwn);
        m_painter.drawEllipse(QPointF(x, yOf(spread.median)), kDotPx * m_scale, kDotPx * m_scale);
    }
}

void SweepPainter::paintLegend()
{
    const double line = (metrics::kLegendPx + 8) * m_scale;
    const QString ideal = m_outcome.measure == model::SweepMeasure::Makespan
        ? QStringLiteral("    - - -  ideal (predicted): max(CPU work / cores, longest task)")
        : QString();
    write({m_plot.left(), m_options.sizePx.height() - metrics::kMarginPx * m_scale - line,
           m_plot.width(), line},
          Qt::AlignLeft | Qt::AlignVCenter,
          QStringLiteral("–●–  median (measured), with least and most") + ideal,
          {metrics::kLegendPx, m_colours.text});
}

void SweepPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRect({}, m_options.sizePx), m_colours.background);
    paintHeader();
    paintAxes();
    paintKnee();
    if (m_outcome.measure == model::SweepMeasure::Makespan)
        paintCurve(&model::SweepRun::idealS,
                   QPen(m_colours.mutedText, 1.5 * m_scale, Qt::DashLine));
    paintCurve(m_figure, QPen(m_colours.coreOwn, 2 * m_scale));
    paintPoints();
    paintLegend();
}

} // namespace

engine::Result<bool> writeSweepChart(const SweepOutcome &outcome,
                                     const SweepChartOptions &options,
                                     const QString &path)
{
    const auto paint = [&](QPainter &painter) { SweepPainter(painter, outcome, options).paint(); };
    return writePicture(path, {QStringLiteral("Brigade sweep"), options.sizePx}, paint);
}

} // namespace brigade::app
