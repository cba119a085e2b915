#include "app/sweep_chart.h"

#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/sweep_axis.h"
#include "app/timeline_picture.h"
#include "model/figure_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace brigade::app {

namespace {

struct SweepChartText
{
    Q_DECLARE_TR_FUNCTIONS(SweepChart)
};

constexpr double kDotPx = 4;
constexpr double kWhiskerPx = 6;
constexpr double kGutterPx = 72; ///< left of the plot, for the numbers
constexpr double kRowPadPx = 6;  ///< between lines of text
constexpr double kInWindowMarginPx = 8;
constexpr double kIdealTooHigh = 4; ///< times the highest that was measured
constexpr double kSamplePx = 34;    ///< a line of the legend

/// How a text is written; pixels at scale 1.
struct TextInk
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
    void layOut();
    [[nodiscard]] QString idealWords() const;
    [[nodiscard]] double entryWidth(const QString &text) const;
    [[nodiscard]] double xOf(std::size_t index) const;
    [[nodiscard]] double yOf(double figure) const;
    [[nodiscard]] double lineOf(int pixels) const { return (pixels + kRowPadPx) * m_scale; }
    [[nodiscard]] QFont fontOf(int pixels) const;
    /// In one line, and cut where it is too long; the width that it took.
    double write(const QRectF &rect, Qt::Alignment where, const QString &text, const TextInk &ink);
    void paintHeader();
    void paintAxes();
    /// A plot runs from left to right in every language, and what belongs to it stays with it.
    static Qt::Alignment leftOfPlot()
    {
        return Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
    static Qt::Alignment rightOfPlot()
    {
        return Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
    }
    void paintValues();
    void paintKnee();
    void paintCurve(double model::SweepRun::*figure, const QPen &pen);
    void paintPoint(const QPointF &middle, double least, double most);
    void paintPoints();
    void paintLegend();
    void paintEntry(const QPointF &topLeft, const QPen &pen, const QString &text);
    [[nodiscard]] QPen medianPen() const { return {m_colours.coreOwn, 2 * m_scale}; }
    [[nodiscard]] QPen idealPen() const
    {
        return {m_colours.mutedText, 1.5 * m_scale, Qt::DashLine};
    }

    QPainter &m_painter;
    const SweepOutcome &m_outcome;
    const SweepChartOptions &m_options;
    const Palette &m_colours;
    double m_scale;
    SweepAxis m_values;
    FigureAxis m_figures;
    /// Above: partly so far that what was measured could not be read beside it.
    enum class Ideal : std::uint8_t { None, Drawn, Above } m_idealIs = Ideal::None;
    double m_margin = 0;
    QRectF m_plot;
    QRectF m_legend;
    double model::SweepRun::*m_figure;
    double model::SweepRun::*m_ideal;
};

QString medianWords()
{
    return SweepChartText::tr("median; least and most (measured)");
}

/// Up to where the curve first leaves the plot upwards. Vector formats do not clip.
QPolygonF belowTop(const QPolygonF &curve, double top)
{
    QPolygonF inside;
    for (const QPointF &each : curve) {
        if (each.y() >= top) {
            inside << each;
            continue;
        }
        if (!inside.isEmpty()) {
            const QPointF last = inside.back();
            inside << last + (each - last) * ((top - last.y()) / (each.y() - last.y()));
        }
        break;
    }
    return inside;
}

double highestOf(const SweepOutcome &outcome, double model::SweepRun::*figure)
{
    double most = 0;
    for (const model::SweepPoint &point : outcome.points)
        most = std::max(most, model::spreadOf(point, figure).max);
    return most;
}

SweepPainter::SweepPainter(QPainter &painter,
                           const SweepOutcome &outcome,
                           const SweepChartOptions &options)
    : m_painter(painter)
    , m_outcome(outcome)
    , m_options(options)
    , m_colours(palette(options.theme))
    , m_scale(options.frame == SweepFrame::InWindow
                  ? 1.0
                  : std::max(1.0,
                             std::min(options.sizePx.width() / double(metrics::kPictureWidthPx),
                                      options.sizePx.height() / double(metrics::kPictureHeightPx))))
    , m_values(sweepAxis(outcome.points))
    , m_figure(model::figureOf(outcome.measure))
    , m_ideal(model::idealOf(outcome.measure))
{
    const double ideal = highestOf(outcome, m_ideal);
    const double measured = highestOf(outcome, m_figure);
    if (ideal > 0)
        m_idealIs = measured > 0 && ideal > kIdealTooHigh * measured ? Ideal::Above : Ideal::Drawn;
    m_figures = figureAxis(m_idealIs == Ideal::Drawn ? std::max(measured, ideal) : measured,
                           outcome.measure);
    layOut();
}

/// Empty: there is none.
QString SweepPainter::idealWords() const
{
    if (m_idealIs == Ideal::None)
        return {};
    if (m_idealIs == Ideal::Above)
        return SweepChartText::tr("ideal (predicted): leaves the chart");
    //: In a legend: keep it short. "/": divided by
    return m_outcome.measure == model::SweepMeasure::Makespan
        ? SweepChartText::tr("ideal (predicted): CPU work / cores, or longest task")
        : SweepChartText::tr("ideal (predicted): what cores and arrivals allow");
}

/// Sample, words, and the gap before the next one.
double SweepPainter::entryWidth(const QString &text) const
{
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(fontOf(metrics::kLegendPx)).horizontalAdvance(text)
        + (kSamplePx + kRowPadPx + metrics::kLegendGapPx) * m_scale;
}

void SweepPainter::layOut()
{
    const bool alone = m_options.frame == SweepFrame::Alone;
    m_margin = alone ? metrics::kMarginPx * m_scale : kInWindowMarginPx;
    const double width = m_options.sizePx.width();
    const double height = m_options.sizePx.height();
    const double header = alone
        ? lineOf(metrics::kTitlePx) + 2 * lineOf(metrics::kResultPx) + kRowPadPx * m_scale
        : 0;
    const double left = m_margin + kGutterPx * m_scale;
    const double right = width - m_margin;
    const bool oneRow = left + entryWidth(medianWords()) + entryWidth(idealWords()) <= right;
    const double legend = (oneRow ? 1 : 2) * lineOf(metrics::kLegendPx);
    m_legend = {left, height - m_margin - legend, right - left, legend};
    const double tick = lineOf(metrics::kTickPx);
    const double top = m_margin + header + tick + kRowPadPx * m_scale;
    const double bottom = m_legend.top() - 2 * tick - kRowPadPx * m_scale;
    m_plot = {m_legend.left(), top, m_legend.width(), std::max(1.0, bottom - top)};
}

double SweepPainter::xOf(std::size_t index) const
{
    return m_plot.left() + m_plot.width() * m_values.places[index];
}

double SweepPainter::yOf(double figure) const
{
    return m_plot.bottom() - m_plot.height() * figure / m_figures.end;
}

QFont SweepPainter::fontOf(int pixels) const
{
    QFont font = pictureFont();
    font.setPixelSize(static_cast<int>(pixels * m_scale));
    return font;
}

double SweepPainter::write(const QRectF &rect,
                           Qt::Alignment where,
                           const QString &text,
                           const TextInk &ink)
{
    const QFont font = fontOf(ink.pixels);
    const QFontMetricsF widths(font);
    const QString fitting = widths.elidedText(text, Qt::ElideRight, rect.width());
    m_painter.setFont(font);
    m_painter.setPen(ink.colour);
    m_painter.drawText(rect, static_cast<int>(where) | Qt::TextSingleLine, fitting);
    return widths.horizontalAdvance(fitting);
}

void SweepPainter::paintHeader()
{
    const double width = m_options.sizePx.width() - 2 * m_margin;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const double title = lineOf(metrics::kTitlePx);
    const double result = lineOf(metrics::kResultPx);
    write({m_margin, m_margin, width, title}, left,
          //: %1: title of a plan; %2: the key whose values were tried, such as "threads"
          SweepChartText::tr("%1: over %2").arg(m_outcome.title, m_outcome.key),
          {metrics::kTitlePx, m_colours.text});
    write({m_margin, m_margin + title, width, result}, left, kneeSentence(m_outcome),
          {metrics::kResultPx, m_colours.text});
    std::size_t runs = 0;
    for (const model::SweepPoint &point : m_outcome.points)
        runs = std::max(runs, point.runs.size());
    write({m_margin, m_margin + title + result, width, result}, left,
          //: "Runs" is a noun. %1: a count; %2: a processor
          SweepChartText::tr("Runs of each value: %1 · %2")
              .arg(runs)
              .arg(m_outcome.host.value(QStringLiteral("cpu")).toString()),
          {metrics::kResultPx, m_colours.mutedText});
}

void SweepPainter::paintAxes()
{
    const double line = lineOf(metrics::kTickPx);
    const int ticks = static_cast<int>(std::lround(m_figures.end / m_figures.step));
    for (int i = 0; i <= ticks; ++i) {
        const double figure = i * m_figures.step;
        m_painter.setPen(QPen(figure > 0 ? m_colours.grid : m_colours.axis, m_scale));
        m_painter.drawLine(QPointF(m_plot.left(), yOf(figure)), {m_plot.right(), yOf(figure)});
        write({m_margin, yOf(figure) - line / 2, (kGutterPx - 10) * m_scale, line}, rightOfPlot(),
              model::figureLocale().toString(figure * m_figures.factor, 'g', 6),
              {metrics::kTickPx, m_colours.text});
    }
    write({m_plot.left(), m_plot.top() - line - kRowPadPx * m_scale, m_plot.width(), line},
          leftOfPlot(), m_figures.unit, {metrics::kTickPx, m_colours.mutedText});
    paintValues();
    write({m_plot.left(), m_plot.bottom() + line + 2 * m_scale, m_plot.width(), line},
          Qt::AlignCenter, axisTitle(m_outcome.key, m_values.spacing),
          {metrics::kTickPx, m_colours.mutedText});
}

/// Left to right; one that would touch the last written is left out.
void SweepPainter::paintValues()
{
    std::vector<std::size_t> order(m_outcome.points.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::sort(order.begin(), order.end(),
              [this](std::size_t one, std::size_t other) { return xOf(one) < xOf(other); });
    const QFontMetricsF widths(fontOf(metrics::kTickPx));
    double free = 0;
    for (const std::size_t i : order) {
        const QString &value = m_outcome.points[i].value;
        const double width = widths.horizontalAdvance(value) + 2 * m_scale;
        m_painter.setPen(QPen(m_colours.axis, m_scale));
        m_painter.drawLine(QPointF(xOf(i), m_plot.bottom()),
                           {xOf(i), m_plot.bottom() + 3 * m_scale});
        const double left = xOf(i) - width / 2;
        if (left < free)
            continue;
        free = left + width + 8 * m_scale;
        write({left, m_plot.bottom() + 3 * m_scale, width, lineOf(metrics::kTickPx)},
              Qt::AlignCenter, value, {metrics::kTickPx, m_colours.text});
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
    const double side = kRowPadPx * m_scale;
    write({x + side, m_plot.top(), m_plot.right() - x, lineOf(metrics::kLegendPx)}, leftOfPlot(),
          //: Knee: from where on more brings little. %1: a value
          SweepChartText::tr("knee: %1").arg(m_outcome.points[knee.point].value),
          {metrics::kLegendPx, m_colours.text});
}

/// Words have no order: nothing joins them.
void SweepPainter::paintCurve(double model::SweepRun::*figure, const QPen &pen)
{
    QPolygonF curve;
    for (const std::size_t i : model::orderByValue(m_outcome.points))
        curve << QPointF(xOf(i), yOf(model::spreadOf(m_outcome.points[i], figure).median));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    if (m_values.spacing != SweepSpacing::Even) {
        m_painter.drawPolyline(belowTop(curve, m_plot.top()));
        return;
    }
    const QPointF half(kSamplePx * m_scale / 2, 0);
    for (const QPointF &each : curve) {
        if (each.y() >= m_plot.top())
            m_painter.drawLine(each - half, each + half);
    }
}

void SweepPainter::paintPoint(const QPointF &middle, double least, double most)
{
    const double whisker = kWhiskerPx * m_scale;
    m_painter.setPen(QPen(m_colours.axis, m_scale));
    m_painter.drawLine(QPointF(middle.x(), least), {middle.x(), most});
    for (const double end : {least, most})
        m_painter.drawLine(QPointF(middle.x() - whisker, end), {middle.x() + whisker, end});
    m_painter.setBrush(m_colours.coreOwn);
    m_painter.drawEllipse(middle, kDotPx * m_scale, kDotPx * m_scale);
}

void SweepPainter::paintPoints()
{
    for (std::size_t i = 0; i < m_outcome.points.size(); ++i) {
        if (m_outcome.points[i].runs.empty())
            continue;
        const model::Spread spread = model::spreadOf(m_outcome.points[i], m_figure);
        paintPoint({xOf(i), yOf(spread.median)}, yOf(spread.min), yOf(spread.max));
    }
}

void SweepPainter::paintEntry(const QPointF &topLeft, const QPen &pen, const QString &text)
{
    const double line = lineOf(metrics::kLegendPx);
    const double sample = kSamplePx * m_scale;
    m_painter.setPen(pen);
    m_painter.drawLine(topLeft + QPointF(0, line / 2), topLeft + QPointF(sample, line / 2));
    const double words = topLeft.x() + sample + kRowPadPx * m_scale;
    write({words, topLeft.y(), m_legend.right() - words, line}, leftOfPlot(), text,
          {metrics::kLegendPx, m_colours.text});
}

void SweepPainter::paintLegend()
{
    const double line = lineOf(metrics::kLegendPx);
    paintEntry(m_legend.topLeft(), medianPen(), medianWords());
    const QPointF middle = m_legend.topLeft() + QPointF(kSamplePx * m_scale / 2, line / 2);
    paintPoint(middle, middle.y() + kWhiskerPx * m_scale, middle.y() - kWhiskerPx * m_scale);
    if (m_idealIs == Ideal::None)
        return;
    const QPointF next = m_legend.height() > 1.5 * line
        ? m_legend.topLeft() + QPointF(0, line)
        : m_legend.topLeft() + QPointF(entryWidth(medianWords()), 0);
    paintEntry(next, idealPen(), idealWords());
}

void SweepPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRect({}, m_options.sizePx), m_colours.background);
    if (m_options.frame == SweepFrame::Alone)
        paintHeader();
    paintAxes();
    paintKnee();
    if (m_idealIs != Ideal::None)
        paintCurve(m_ideal, idealPen());
    paintCurve(m_figure, medianPen());
    paintPoints();
    paintLegend();
}

} // namespace

void paintSweepChart(QPainter &painter,
                     const SweepOutcome &outcome,
                     const SweepChartOptions &options)
{
    SweepPainter(painter, outcome, options).paint();
}

engine::Result<bool> writeSweepChart(const SweepOutcome &outcome,
                                     const SweepChartOptions &options,
                                     const QString &path)
{
    const auto paint = [&](QPainter &painter) { paintSweepChart(painter, outcome, options); };
    return writePicture(path, {QStringLiteral("Brigade sweep"), options.sizePx}, paint);
}

} // namespace brigade::app
