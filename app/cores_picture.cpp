#include "app/cores_picture.h"

#include "app/format_time.h"
#include "app/metrics.h"
#include "app/timeline_layout.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

using namespace metrics;

struct CoresText
{
    Q_DECLARE_TR_FUNCTIONS(CoresPicture)
};

constexpr int kShareGutterPx = 64; ///< left of a plot
constexpr int kPaneTitlePx = 24;   ///< above it
constexpr int kPaneAxisPx = 30;    ///< below it
constexpr int kPaneGapPx = 14;
constexpr int kStripeStepPx = 4;
constexpr int kShareTicks = 4; ///< steps of an axis of shares

struct Curve
{
    QString title;
    std::vector<model::CorePoint> points;
    double top = 1; ///< cores
};

std::vector<Curve> curvesOf(const CoresPicture &picture)
{
    using model::Term;
    if (picture.series.size() > kMostCorePanes) {
        //: %1: a number; %2: "cores" or "stoves"
        return {{CoresText::tr("All %1 %2")
                     .arg(picture.series.size())
                     .arg(model::plural(Term::Core, picture.vocabulary)),
                 model::sumOf(picture.series), static_cast<double>(picture.series.size())}};
    }
    std::vector<Curve> curves;
    for (const model::CoreSeries &core : picture.series)
        //: %1: "Core" or "Stove"; %2: its number
        curves.push_back({CoresText::tr("%1 %2")
                              .arg(model::heading(Term::Core, picture.vocabulary))
                              .arg(core.core),
                          core.points});
    return curves;
}

/// One pane: its curve as two areas, its axes, its name.
class PanePainter
{
public:
    PanePainter(QPainter &painter, const CoresPicture &picture, const QRect &plot)
        : m_painter(painter)
        , m_picture(picture)
        , m_plot(plot)
    {
    }

    void paint(const Curve &curve)
    {
        m_top = curve.top;
        m_painter.fillRect(m_plot, m_picture.colours.lane);
        paintAreas(curve);
        paintShares();
        paintTimes();
        write(QRect(m_plot.left(), m_plot.top() - kPaneTitlePx, m_plot.width(), kPaneTitlePx),
              Qt::AlignLeft | Qt::AlignVCenter, curve.title, m_picture.colours.text);
    }

private:
    [[nodiscard]] double xOf(std::int64_t timeNs) const
    {
        const auto share = static_cast<double>(timeNs - m_picture.window.beginNs)
            / static_cast<double>(m_picture.window.lengthNs());
        return m_plot.left() + m_plot.width() * std::clamp(share, 0.0, 1.0);
    }
    [[nodiscard]] double yOf(double cores) const
    {
        return m_plot.bottom() + 1 - m_plot.height() * std::clamp(cores / m_top, 0.0, 1.0);
    }
    void paintAreas(const Curve &curve)
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        QPainterPath own;
        for (const model::CorePoint &point : curve.points) {
            const double left = xOf(point.beginNs);
            const double width = xOf(point.endNs) - left;
            if (width <= 0)
                continue;
            const double middle = yOf(point.own);
            const double top = yOf(point.own + point.others);
            own.addRect(left, middle, width, m_plot.bottom() + 1 - middle);
            fillOthers(m_painter, QRectF(left, top, width, middle - top), m_picture.colours);
        }
        m_painter.fillPath(own, m_picture.colours.coreOwn);
    }
    void paintShares()
    {
        for (int i = 0; i <= kShareTicks; ++i) {
            const double cores = m_top * i / kShareTicks;
            const int y = static_cast<int>(std::lround(yOf(cores)));
            m_painter.fillRect(m_plot.left(), y, m_plot.width(), 1,
                               i == 0 ? m_picture.colours.axis : m_picture.colours.grid);
            write(QRect(m_plot.left() - kShareGutterPx, y - kPaneTitlePx / 2, kShareGutterPx - 8,
                        kPaneTitlePx),
                  Qt::AlignRight | Qt::AlignVCenter,
                  CoresText::tr("%1 %").arg(std::lround(100 * cores)), m_picture.colours.mutedText);
        }
    }
    void paintTimes()
    {
        const TimeWindow &window = m_picture.window;
        const int most = std::max(2, m_plot.width() / kTickApartPx);
        const TimeTicks ticks = chooseTicks(window.beginNs, window.endNs, most);
        const int top = m_plot.bottom() + 1;
        for (const std::int64_t at : ticks.atNs) {
            const int x = static_cast<int>(std::lround(xOf(at)));
            m_painter.fillRect(x, top, 1, kTickLengthPx, m_picture.colours.axis);
            write(QRect(x - kTickApartPx / 2, top + kTickLengthPx, kTickApartPx,
                        kPaneAxisPx - kTickLengthPx),
                  Qt::AlignHCenter | Qt::AlignTop,
                  formatTick(at, ticks) + QLatin1Char(' ') + unitName(ticks.unit),
                  m_picture.colours.mutedText);
        }
    }
    void write(const QRect &rect, Qt::Alignment align, const QString &text, const QColor &colour)
    {
        m_painter.setFont(textFont(m_picture.font, TextRole::Legend, kLegendPx));
        m_painter.setPen(colour);
        m_painter.drawText(rect, static_cast<int>(align) | Qt::TextDontClip, text);
    }

    QPainter &m_painter;
    const CoresPicture &m_picture;
    QRect m_plot;
    double m_top = 1;
};

} // namespace

std::vector<QRect> layOutCorePanes(std::size_t count, const QRect &body)
{
    const int panes = static_cast<int>(count);
    const int columns = panes > 2 ? 2 : 1;
    const int rows = std::max(1, (panes + columns - 1) / columns);
    std::vector<QRect> plots;
    for (int i = 0; i < panes; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const int left = body.left() + column * body.width() / columns;
        const int top = body.top() + row * body.height() / rows;
        const QRect cell(left, top, body.left() + (column + 1) * body.width() / columns - left,
                         body.top() + (row + 1) * body.height() / rows - top);
        plots.push_back(cell.adjusted(kShareGutterPx, kPaneTitlePx, -2 * kPaneGapPx,
                                      -kPaneAxisPx - (row + 1 < rows ? kPaneGapPx : 0)));
    }
    return plots;
}

void paintCores(QPainter &painter, const CoresPicture &picture, const QRect &body)
{
    painter.save();
    const std::vector<Curve> curves = curvesOf(picture);
    const std::vector<QRect> plots = layOutCorePanes(curves.size(), body);
    for (std::size_t i = 0; i < curves.size(); ++i)
        PanePainter(painter, picture, plots[i]).paint(curves[i]);
    if (curves.empty()) {
        painter.setFont(textFont(picture.font, TextRole::Result, kResultPx));
        painter.setPen(picture.colours.mutedText);
        painter.drawText(body, Qt::AlignCenter,
                         CoresText::tr("This system says nothing about the use of its %1.")
                             .arg(model::plural(model::Term::Core, picture.vocabulary)));
    }
    painter.restore();
}

void fillOthers(QPainter &painter, const QRectF &rect, const Palette &colours)
{
    painter.fillRect(rect, colours.coreOthers);
    const double first = std::ceil(rect.top() / kStripeStepPx) * kStripeStepPx;
    for (double y = first; y + 1 <= rect.bottom(); y += kStripeStepPx)
        painter.fillRect(QRectF(rect.left(), y, rect.width(), 1), colours.background);
}

QBrush othersBrush(const Palette &colours)
{
    QImage stripes(kStripeStepPx, kStripeStepPx, QImage::Format_RGB32);
    stripes.fill(colours.coreOthers);
    for (int x = 0; x < kStripeStepPx; ++x)
        stripes.setPixelColor(x, 0, colours.background);
    return {stripes};
}

} // namespace brigade::app
