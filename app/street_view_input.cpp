// What pointer and keys do in the street: a wheel, a pinch, + and - look closer, a drag and the
// arrows move along, a double click or 0 shows all; a click selects a chef everywhere.
#include "app/street_view.h"
#include "app/street_words.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr double kCloserPerNotch = 1.25;
constexpr double kNotchDegrees = 120; ///< eighths of a degree
constexpr double kArrowShare = 0.1;   ///< of the view

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
    if (event->button() == Qt::LeftButton && !m_dragging && m_controller.session() != nullptr)
        m_controller.select(chefUnder(event->position()));
    m_dragging = false;
}

void StreetView::mouseDoubleClickEvent(QMouseEvent *)
{
    m_eye.showAll();
    update();
}

void StreetView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = rect().center();
    const QPointF step(width() * kArrowShare, height() * kArrowShare);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return look(middle, kCloserPerNotch);
    case Qt::Key_Minus:
        return look(middle, 1 / kCloserPerNotch);
    case Qt::Key_0:
    case Qt::Key_Home:
        m_eye.showAll();
        break;
    case Qt::Key_Left:
        m_eye.moveBy({-step.x(), 0}, size());
        break;
    case Qt::Key_Right:
        m_eye.moveBy({step.x(), 0}, size());
        break;
    case Qt::Key_Up:
        m_eye.moveBy({0, -step.y()}, size());
        break;
    case Qt::Key_Down:
        m_eye.moveBy({0, step.y()}, size());
        break;
    case Qt::Key_N:
        selectNext(event->modifiers().testFlag(Qt::ShiftModifier));
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

/// In the order of the street; after the last one nobody, then the first.
void StreetView::selectNext(bool backwards)
{
    std::vector<model::ThreadKey> chefs;
    for (const HouseBox &house : m_picture.houses) {
        for (const ChefBox &chef : house.chefs)
            chefs.push_back(chef.key);
    }
    if (backwards)
        std::reverse(chefs.begin(), chefs.end());
    const auto selected = m_controller.selected();
    auto next = chefs.begin();
    if (selected) {
        next = std::find(chefs.begin(), chefs.end(), *selected);
        if (next != chefs.end())
            ++next;
    }
    m_controller.select(next == chefs.end() ? std::nullopt : std::optional(*next));
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
    const auto key = chefUnder(help.pos());
    if (!key) {
        QToolTip::hideText();
        return;
    }
    const StreetWords words(*m_controller.street(), m_controller.taskNames(), m_vocabulary);
    QToolTip::showText(help.globalPos(), words.describe(*key), this);
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
