#include "app/timeline_view.h"

#include "app/metrics.h"
#include "app/picture_words.h"
#include "app/theme.h"
#include "app/timeline_painter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace brigade::app {

namespace {

constexpr double kZoomPerNotch = 0.8;
constexpr int kNotch = 120;    ///< what a wheel reports for one
constexpr int kStepShare = 10; ///< an arrow key moves by a tenth

} // namespace

TimelineView::TimelineView(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setToolTip(tr("Wheel: zoom. Drag: move. Click: the street at that moment. "
                  "Home: all. End: the last moment."));
    connect(&m_controller, &RunController::slowFrame, this, &TimelineView::redraw);
    connect(&m_controller, &RunController::phaseChanged, this, [this] {
        if (m_controller.phase() == RunController::Phase::Starting)
            m_chosen.reset(); // another run, other times
        redraw();
    });
}

void TimelineView::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    redraw();
}

void TimelineView::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    redraw();
}

void TimelineView::showAll()
{
    m_chosen.reset();
    redraw();
}

void TimelineView::redraw()
{
    m_stale = true;
    update();
}

QSize TimelineView::sizeHint() const
{
    return {metrics::kStreetWidthPx, metrics::kTimelineHeightPx};
}

QSize TimelineView::minimumSizeHint() const
{
    return {metrics::kSmallestStreetWidthPx, metrics::kSmallestTimelineHeightPx};
}

TimeWindow TimelineView::all() const
{
    if (m_controller.session() == nullptr)
        return {};
    return {0, std::max(kShortestWindowNs, m_controller.session()->timeline().endNs())};
}

TimeWindow TimelineView::shown() const
{
    return m_chosen.value_or(all());
}

void TimelineView::show(const TimeWindow &window)
{
    TimeWindow limits = all();
    // What came before the start can be reached, but is not shown unasked.
    if (m_controller.session() != nullptr)
        limits.beginNs = std::min<std::int64_t>(0, m_controller.session()->timeline().beginNs());
    m_chosen = within(window, limits);
    if (*m_chosen == all())
        m_chosen.reset();
    redraw();
}

void TimelineView::zoom(std::int64_t aboutNs, double factor)
{
    show(zoomed(shown(), aboutNs, factor));
}

void TimelineView::layOut()
{
    const model::Session &session = *m_controller.session();
    const TimeWindow window = shown();
    const TimelineRequest request {.beginNs = window.beginNs,
                                   .endNs = window.endNs,
                                   .sizePx = size(),
                                   .grouping = m_grouping,
                                   .font = font(),
                                   .words = pictureWords(m_vocabulary)};
    m_layout =
        layoutTimeline({session.trace(), session.timeline(), m_controller.taskNames()}, request);
}

void TimelineView::drawPicture(double ratio)
{
    m_stale = false;
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    const Palette &colours = paletteInUse();
    m_picture.fill(colours.background);
    QPainter painter(&m_picture);
    if (m_controller.session() == nullptr) {
        painter.setFont(font());
        painter.setPen(colours.mutedText);
        painter.drawText(QRect(QPoint(0, 0), size()), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("What every thread did, over time, is drawn here during a run."));
        return;
    }
    layOut();
    paintTimeline(painter, m_layout, colours);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The screen's pixels, or those of the picture that the window is painted into.
    const double ratio = painter.deviceTransform().m11();
    if (m_stale || m_picture.size() != size() * ratio)
        drawPicture(ratio);
    painter.drawPixmap(0, 0, m_picture);
    paintMoment(painter);
    if (hasFocus()) {
        painter.setPen(QPen(paletteInUse().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineView::paintMoment(QPainter &painter) const
{
    const auto moment = m_controller.moment();
    if (!moment || m_controller.session() == nullptr)
        return;
    const int x = m_layout.xOf(*moment);
    if (x < m_layout.plot.left() || x > m_layout.plot.right())
        return;
    painter.setPen(QPen(paletteInUse().accent, 2));
    painter.drawLine(x, m_layout.plot.top(), x, m_layout.plot.bottom());
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    redraw();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (m_controller.session() == nullptr || event->angleDelta().y() == 0)
        return;
    const double notches = event->angleDelta().y() / static_cast<double>(kNotch);
    zoom(m_layout.timeAt(qRound(event->position().x())), std::pow(kZoomPerNotch, notches));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_atPress = shown();
    m_dragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const int way = event->pos().x() - m_pressed.x();
    if (!(event->buttons() & Qt::LeftButton) || m_controller.session() == nullptr)
        return;
    m_dragging = m_dragging || std::abs(way) >= QApplication::startDragDistance();
    if (m_dragging && m_layout.plot.width() > 0)
        show(moved(m_atPress, -way * m_atPress.lengthNs() / m_layout.plot.width()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = event->button() == Qt::LeftButton && !m_dragging;
    m_dragging = false;
    if (clicked && m_controller.session() != nullptr && m_layout.plot.contains(event->pos()))
        m_controller.setMoment(m_layout.timeAt(event->pos().x()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const TimeWindow window = shown();
    const std::int64_t middle = window.beginNs + window.lengthNs() / 2;
    switch (event->key()) {
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_End:
        m_controller.setMoment({});
        break;
    case Qt::Key_Left:
        show(moved(window, -window.lengthNs() / kStepShare));
        break;
    case Qt::Key_Right:
        show(moved(window, window.lengthNs() / kStepShare));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(middle, kZoomPerNotch);
        break;
    case Qt::Key_Minus:
        zoom(middle, 1 / kZoomPerNotch);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace brigade::app
