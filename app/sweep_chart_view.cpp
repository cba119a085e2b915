#include "app/sweep_chart_view.h"

#include "app/metrics.h"
#include "app/sweep_chart.h"
#include "app/theme.h"

#include <QPainter>

#include <algorithm>

namespace brigade::app {

SweepChartView::SweepChartView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Chart of the sweep"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SweepChartView::show(const SweepOutcome &outcome)
{
    m_outcome = outcome;
    update();
}

void SweepChartView::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize SweepChartView::sizeHint() const
{
    return {metrics::kPreviewWidthPx, metrics::kPreviewHeightPx};
}

QSize SweepChartView::minimumSizeHint() const
{
    return {metrics::kPreviewWidthPx / 2, metrics::kPreviewHeightPx / 2};
}

void SweepChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool any = std::any_of(m_outcome.points.begin(), m_outcome.points.end(),
                                 [](const auto &point) { return !point.runs.empty(); });
    if (any) {
        paintSweepChart(painter, m_outcome,
                        {.sizePx = size(), .theme = themeInUse(), .frame = SweepFrame::InWindow});
        return;
    }
    const Palette &colours = paletteInUse();
    const int pad = metrics::kMarginPx;
    painter.fillRect(rect(), colours.background);
    painter.setPen(colours.mutedText);
    painter.drawText(rect().adjusted(pad, pad, -pad, -pad), Qt::AlignCenter | Qt::TextWordWrap,
                     m_hint);
}

} // namespace brigade::app
