#include "app/charge_chart.h"

#include "app/charge_picture.h"
#include "app/metrics.h"
#include "app/theme.h"

#include <QPainter>

namespace brigade::app {

ChargeChart::ChargeChart(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What this machine charges, as bars beside the textbook's"));
}

void ChargeChart::show(const model::ChargeResults &results,
                       const std::optional<model::ChargeResults> &other)
{
    m_results = results;
    m_other = other;
    updateGeometry();
    update();
}

QSize ChargeChart::sizeHint() const
{
    return {metrics::kSmallestPictureWidthPx, metrics::kChargesPictureHeightPx};
}

void ChargeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCharges(painter, layOutCharges({m_results, m_other ? &*m_other : nullptr}, size()),
                 paletteInUse());
}

} // namespace brigade::app
