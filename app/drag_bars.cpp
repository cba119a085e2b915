#include "app/drag_bars.h"

#include "app/metrics.h"
#include "app/theme.h"
#include "model/lesson_answers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kSteps = 50; ///< of a key, from one end to the other

} // namespace

DragBars::DragBars(const QStringList &names, const BarScale &scale, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_scale(scale)
    , m_values(static_cast<std::size_t>(names.size()), (scale.from + scale.to) / 2)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Drag each bar, or use the arrow keys: up and down for another bar, left and "
                  "right for its length")
               + QStringLiteral("\n\n") + names.join(QLatin1Char('\n')));
    describe();
}

void DragBars::setValues(const std::vector<double> &values)
{
    if (values.size() != m_values.size())
        return;
    m_values = values;
    describe();
    update();
}

int DragBars::rowPx() const
{
    return 2 * fontMetrics().height() + 3 * metrics::kPanelEdgePx;
}

QSize DragBars::sizeHint() const
{
    return {metrics::kControlsWidthPx, rowPx() * static_cast<int>(m_values.size())};
}

QSize DragBars::minimumSizeHint() const
{
    return {metrics::kSmallestChartPx, sizeHint().height()};
}

QRect DragBars::track(std::size_t bar) const
{
    const int top = rowPx() * static_cast<int>(bar) + fontMetrics().height() + metrics::kTextPadPx;
    return {metrics::kTextPadPx, top, width() - 2 * metrics::kTextPadPx,
            fontMetrics().height() + metrics::kTextPadPx};
}

void DragBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Palette &colours = paletteInUse();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QRect whole = track(i);
        const double share = (m_values[i] - m_scale.from) / (m_scale.to - m_scale.from);
        QRect bar = whole;
        bar.setWidth(std::max(2, static_cast<int>(std::lround(share * whole.width()))));
        painter.setPen(colours.text);
        const QRect above(whole.left(), rowPx() * static_cast<int>(i), whole.width(),
                          fontMetrics().height());
        const QString value = model::valueWithUnit(m_values[i], m_scale.unit);
        const int left =
            whole.width() - fontMetrics().horizontalAdvance(value + QStringLiteral("  "));
        painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_names[static_cast<qsizetype>(i)],
                                                  Qt::ElideRight,
                                                  left)); // its tool tip has all of it
        painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, value);
        painter.fillRect(whole, colours.lane);
        painter.fillRect(bar, colours.accent);
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(colours.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(whole.adjusted(-1, -1, 1, 1));
        }
    }
}

void DragBars::mousePressEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowPx();
    m_current = static_cast<std::size_t>(std::clamp(row, 0, static_cast<int>(m_values.size()) - 1));
    dragTo(event->pos());
}

void DragBars::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        dragTo(event->pos());
}

void DragBars::dragTo(const QPoint &point)
{
    const QRect whole = track(m_current);
    const double share = static_cast<double>(point.x() - whole.left()) / std::max(1, whole.width());
    setValue(m_current, m_scale.from + share * (m_scale.to - m_scale.from));
}

void DragBars::keyPressEvent(QKeyEvent *event)
{
    const double step = (m_scale.to - m_scale.from) / kSteps;
    switch (event->key()) {
    case Qt::Key_Left:
        return setValue(m_current, m_values[m_current] - step);
    case Qt::Key_Right:
        return setValue(m_current, m_values[m_current] + step);
    case Qt::Key_Home:
        return setValue(m_current, m_scale.from);
    case Qt::Key_End:
        return setValue(m_current, m_scale.to);
    case Qt::Key_Up:
        m_current = m_current == 0 ? 0 : m_current - 1;
        break;
    case Qt::Key_Down:
        m_current = std::min(m_current + 1, m_values.size() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

void DragBars::setValue(std::size_t bar, double value)
{
    m_values[bar] = std::clamp(value, m_scale.from, m_scale.to);
    describe();
    update();
    emit changed();
}

/// For who hears the window instead of seeing it.
void DragBars::describe()
{
    setAccessibleName(
        QStringLiteral("%1: %2").arg(m_names[static_cast<qsizetype>(m_current)],
                                     model::valueWithUnit(m_values[m_current], m_scale.unit)));
}

} // namespace brigade::app
