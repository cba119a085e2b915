// What the pointer does to the timeline: wheel, pinch, drag, click, and the tip under it.
#include "app/timeline_view.h"
#include "app/timeline_words.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace brigade::app {

namespace {

constexpr double kZoomPerNotch = 0.8;
constexpr int kNotch = 120;    ///< what a wheel reports for one
constexpr int kStepShare = 10; ///< a key moves by a tenth
constexpr qint64 kSameGestureMs = 700;

} // namespace

/// Notches and key strokes that follow each other soon are one step for "back".
int TimelineView::nextGesture()
{
    if (!m_sinceInput.isValid() || m_sinceInput.elapsed() > kSameGestureMs)
        ++m_gesture;
    m_sinceInput.start();
    return m_gesture;
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::NativeGesture && m_controller.session() != nullptr) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(m_layout.timeAt(qRound(gesture->position().x())),
                 1 / std::max(0.1, 1 + gesture->value()), nextGesture());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && m_controller.session() != nullptr) {
        auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
        if (const auto *pinch = qobject_cast<QPinchGesture *>(gesture)) {
            const QPoint centre = mapFromGlobal(pinch->centerPoint().toPoint());
            zoom(m_layout.timeAt(centre.x()), 1 / std::max(0.1, pinch->scaleFactor()),
                 nextGesture());
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineView::showTip(const QPoint &point, const QPoint &global)
{
    QString text = tr("Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that "
                      "moment, on a name: fold the lanes.\nKeys: W S zoom, A D move, Up Down "
                      "follow, F fits the selection, M sets a mark, Home shows all, Backspace "
                      "goes back.");
    const auto hit = m_controller.session() != nullptr ? hitTest(m_layout, point) : std::nullopt;
    if (hit) {
        const model::Session &session = *m_controller.session();
        const TimelineTold told {session.trace(), session.timeline(), m_controller.taskNames(),
                                 m_vocabulary};
        const model::ThreadKey thread = hit->interval ? m_layout.intervals[*hit->interval].thread
                                                      : m_layout.rows[hit->row].thread;
        const QString words = intervalWords(told, thread, hit->timeNs);
        if (!words.isEmpty() && m_layout.rows[hit->row].laneCount == 1) {
            text = words;
            const std::int64_t pixelNs =
                std::max<std::int64_t>(1, shown().lengthNs() / std::max(1, m_layout.plot.width()));
            const auto here = model::Timeline::within(*session.timeline().thread(thread),
                                                      hit->timeNs, hit->timeNs + pixelNs);
            if (here.size() > 1)
                text = tr("Intervals in this pixel: %1; the first of them:").arg(here.size())
                    + QLatin1Char('\n') + text;
        }
        for (const UpdateBar &bar : m_layout.updateBars) {
            if (bar.row == hit->row && bar.rect.left() <= point.x()
                && point.x() <= bar.rect.right())
                text += QLatin1Char('\n')
                    + tr("%1 traced updates here, %2 of them lost").arg(bar.writes).arg(bar.lost);
        }
    }
    QToolTip::showText(global, text, this);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (m_controller.session() == nullptr)
        return;
    const QPoint turn = event->angleDelta();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y());
    if (sideways && m_layout.plot.width() > 0) {
        show(moved(shown(), -turn.x() * shown().lengthNs() / (std::int64_t {kNotch} * kStepShare)),
             nextGesture());
    } else if (turn.y() != 0) {
        const double notches = turn.y() / static_cast<double>(kNotch);
        zoom(m_layout.timeAt(qRound(event->position().x())), std::pow(kZoomPerNotch, notches),
             nextGesture());
    }
    event->accept();
}

bool TimelineView::measures(const QMouseEvent &event) const
{
    return event.modifiers().testFlag(Qt::ShiftModifier)
        || event.pos().y() > m_layout.plot.bottom();
}

std::int64_t TimelineView::clampedTimeAt(int x) const
{
    const TimeWindow window = shown();
    return std::clamp(m_layout.timeAt(x), window.beginNs, window.endNs);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_controller.session() == nullptr)
        return;
    m_pressed = event->pos();
    m_atPress = shown();
    m_drag = Drag::Pressed;
    m_sinceInput.invalidate();
    ++m_gesture;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const int way = event->pos().x() - m_pressed.x();
    if (m_drag == Drag::None || m_controller.session() == nullptr || m_layout.plot.width() <= 0)
        return;
    if (m_drag == Drag::Pressed && std::abs(way) >= QApplication::startDragDistance())
        m_drag = measures(*event) ? Drag::Measuring : Drag::Moving;
    if (m_drag == Drag::Moving)
        show(moved(m_atPress, -way * m_atPress.lengthNs() / m_layout.plot.width()), m_gesture);
    if (m_drag == Drag::Measuring) {
        m_navigation.measure(clampedTimeAt(m_pressed.x()), clampedTimeAt(event->pos().x()));
        emit measured();
        update();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = event->button() == Qt::LeftButton && m_drag == Drag::Pressed;
    if (event->button() == Qt::LeftButton)
        m_drag = Drag::None;
    if (clicked && m_controller.session() != nullptr)
        choose(event->pos());
}

/// A press on a process folds it, one beside a lane follows its thread.
void TimelineView::chooseInGutter(const QPoint &point)
{
    for (const GroupName &name : m_layout.groupNames) {
        if (name.rect.contains(point))
            return fold(name.process);
    }
    for (const LaneRow &row : m_layout.rows) {
        if (m_grouping == Grouping::ByThread && row.laneCount == 1 && row.rect.top() <= point.y()
            && point.y() <= row.rect.bottom())
            m_controller.select(row.thread);
    }
}

void TimelineView::choose(const QPoint &point)
{
    if (point.x() < m_layout.plot.left())
        return chooseInGutter(point);
    if (!m_layout.plot.contains(point))
        return;
    const auto hit = hitTest(m_layout, point);
    std::int64_t moment = m_layout.timeAt(point.x());
    m_selected.reset();
    if (hit && hit->interval) {
        m_selected = m_layout.intervals[*hit->interval];
        // A pixel may begin before the interval does.
        moment = std::clamp(moment, m_selected->beginNs, m_selected->endNs - 1);
    }
    if (m_selected)
        m_controller.select(m_selected->thread);
    else if (hit && m_grouping == Grouping::ByThread && m_layout.rows[hit->row].laneCount == 1)
        m_controller.select(m_layout.rows[hit->row].thread);
    else
        m_controller.select({});
    m_playback.pause();
    m_playback.seek(moment);
    update();
}

} // namespace brigade::app
