// What the pointer does in the street: a wheel or a pinch looks closer, a drag moves along, a
// double click shows all; a click selects a chef everywhere, and opens the term of a thing.
#include "app/street_terms.h"
#include "app/street_view.h"
#include "app/street_words.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace brigade::app {

namespace {

constexpr double kCloserPerNotch = 1.25;
constexpr double kNotchDegrees = 120; ///< eighths of a degree

} // namespace

std::optional<model::ThreadKey> StreetView::chefUnder(const QPointF &point)
{
    const model::StreetNow *street = m_controller.street();
    return street != nullptr ? chefAt(m_picture, *street, m_eye.toStreet(point)) : std::nullopt;
}

void StreetView::look(const QPointF &point, double factor)
{
    m_eye.zoomAt(point, factor, size());
    update();
}

void StreetView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kNotchDegrees;
    if (notches == 0 || m_controller.session() == nullptr) {
        event->ignore();
        return;
    }
    look(event->position(), std::pow(kCloserPerNotch, notches));
}

void StreetView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_last = event->position();
    m_dragging = false;
}

void StreetView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        hover(chefUnder(event->position()));
        return;
    }
    const QPointF way = event->position() - m_pressed;
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragging)
        return;
    m_eye.moveBy(m_last - event->position(), size());
    m_last = event->position();
    update();
}

void StreetView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_dragging && m_controller.session() != nullptr) {
        const auto chef = chefUnder(event->position());
        const auto term = termAt(m_picture, m_eye.toStreet(event->position()));
        m_controller.select(chef);
        m_clickedTerm = term.value_or(QString());
        if (!chef && term)
            m_afterClick.start(QApplication::doubleClickInterval());
    }
    m_dragging = false;
}

void StreetView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_afterClick.stop();
    m_dragging = true; // its release is no click
    m_eye.showAll();
    update();
}

void StreetView::leaveEvent(QEvent *)
{
    hover({});
}

void StreetView::hover(std::optional<model::ThreadKey> key)
{
    if (key == m_hovered)
        return;
    m_hovered = key;
    update();
}

void StreetView::showTip(const QHelpEvent &help)
{
    const model::StreetNow *street = m_controller.street();
    if (street == nullptr)
        return QToolTip::hideText();
    // No words hide the tip.
    QToolTip::showText(help.globalPos(),
                       StreetWords(*street, m_controller.taskNames(), m_vocabulary)
                           .tip(m_picture, m_eye.toStreet(help.pos())),
                       this);
}

bool StreetView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            look(mapFromGlobal(pinch->hotSpot()), pinch->scaleFactor());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace brigade::app
