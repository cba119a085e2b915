// What keys do in the timeline: zoom and move, follow a lane, choose, measure, mark, step; the menu
// key offers the same.
#include "app/physical_key.h"
#include "app/timeline_view.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace brigade::app {

namespace {

constexpr double kZoomPerKey = 0.8;
constexpr int kKeyShare = 10;       ///< a key moves by a tenth
constexpr double kRoomAround = 0.1; ///< of what is fitted, on either side
constexpr int kMarkTolerancePx = 5;

} // namespace

/// The thread of the next lane in that direction; by core, of the next thread.
void TimelineView::followLane(int step)
{
    std::vector<model::ThreadKey> lanes;
    for (const model::ThreadLane *lane : m_controller.session()->timeline().threads()) {
        if (lane->role != engine::ThreadRole::Control && !m_folded.contains(lane->key.process))
            lanes.push_back(lane->key);
    }
    if (lanes.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(lanes.size()) - 1;
    std::ptrdiff_t next = step > 0 ? 0 : last;
    if (const auto followed = m_controller.selected()) {
        const auto at = std::lower_bound(lanes.begin(), lanes.end(), *followed);
        const bool there = at != lanes.end() && *at == *followed;
        next = std::clamp<std::ptrdiff_t>(at - lanes.begin() + (step > 0 && !there ? 0 : step), 0,
                                          last);
    }
    m_selected.reset();
    m_controller.select(lanes[static_cast<std::size_t>(next)]);
    update();
}

/// What the followed thread does at the moment shown, so that it can be fitted.
void TimelineView::chooseAtMoment()
{
    const auto followed = m_controller.selected();
    if (!followed)
        return;
    const std::int64_t now = m_playback.nowNs();
    for (const IntervalBox &box : m_layout.intervals) {
        if (box.thread == *followed && box.beginNs <= now && now < box.endNs)
            m_selected = box;
    }
    update();
}

void TimelineView::measureTo(RangeEdge edge)
{
    const std::int64_t now = m_playback.nowNs();
    TimeWindow range = m_navigation.range().value_or(shown()); // the other edge: as far as is seen
    (edge == RangeEdge::Begin ? range.beginNs : range.endNs) = now;
    if (range.endNs < range.beginNs)
        (edge == RangeEdge::Begin ? range.endNs : range.beginNs) = now;
    m_navigation.measure(range.beginNs, range.endNs);
    emit measured();
    update();
}

void TimelineView::fold(engine::ProcessIndex process)
{
    if (m_folded.erase(process) == 0)
        m_folded.insert(process);
    redraw();
}

/// The process of the followed thread; all: all, or none when some are folded already.
void TimelineView::foldFollowed(Folding which)
{
    const auto followed = m_controller.selected();
    if (which == Folding::One && followed)
        return fold(followed->process);
    const bool unfold = !m_folded.empty();
    m_folded.clear();
    if (!unfold) {
        for (const model::ThreadLane *lane : m_controller.session()->timeline().threads())
            m_folded.insert(lane->key.process);
    }
    redraw();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_controller.session() == nullptr)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu menu(this);
    menu.addAction(tr("&Fit the selection"), this, &TimelineView::fitSelection)
        ->setEnabled(m_navigation.range() || m_selected);
    menu.addAction(tr("Show &all"), this, &TimelineView::showAll);
    menu.addSeparator();
    menu.addAction(tr("&Mark, or no longer"), this, &TimelineView::toggleMark);
    menu.addAction(tr("Measured range &begins here"), this,
                   [this] { measureTo(RangeEdge::Begin); });
    menu.addAction(tr("Measured range &ends here"), this, [this] { measureTo(RangeEdge::End); });
    if (m_grouping == Grouping::ByThread) {
        menu.addSeparator();
        menu.addAction(tr("Fold or &unfold what is followed"), this,
                       [this] { foldFollowed(Folding::One); })
            ->setEnabled(m_controller.selected().has_value());
        menu.addAction(m_folded.empty() ? tr("Fold a&ll") : tr("Unfold a&ll"), this,
                       [this] { foldFollowed(Folding::All); });
    }
    menu.exec(byKey ? mapToGlobal(m_layout.plot.center()) : event->globalPos());
}

void TimelineView::fitSelection()
{
    std::optional<TimeWindow> wanted = m_navigation.range();
    if (!wanted && m_selected)
        wanted = TimeWindow {m_selected->beginNs, m_selected->endNs};
    if (!wanted)
        return;
    const auto room = static_cast<std::int64_t>(kRoomAround * double(wanted->lengthNs()));
    show({wanted->beginNs - room, wanted->endNs + room});
}

void TimelineView::toggleMark()
{
    const int width = std::max(1, m_layout.plot.width());
    m_navigation.toggleMark(m_playback.nowNs(), kMarkTolerancePx * shown().lengthNs() / width);
    update();
}

/// To a mark, in the middle when it is out of sight.
void TimelineView::jump(std::optional<std::int64_t> mark)
{
    if (!mark)
        return;
    m_playback.pause();
    m_playback.seek(*mark);
    const TimeWindow window = shown();
    if (*mark < window.beginNs || *mark >= window.endNs)
        show(moved(window, *mark - window.beginNs - window.lengthNs() / 2));
}

bool TimelineView::keyOfTheHand(const QKeyEvent &event)
{
    const auto key = handKey(event);
    if (!key)
        return false;
    const TimeWindow window = shown();
    const std::int64_t middle = window.beginNs + window.lengthNs() / 2;
    const std::int64_t step = window.lengthNs() / kKeyShare;
    switch (*key) {
    case HandKey::Up:
        zoom(m_controller.moment().value_or(middle), kZoomPerKey, nextGesture());
        break;
    case HandKey::Down:
        zoom(m_controller.moment().value_or(middle), 1 / kZoomPerKey, nextGesture());
        break;
    case HandKey::Left:
        show(moved(window, -step), nextGesture());
        break;
    case HandKey::Right:
        show(moved(window, step), nextGesture());
        break;
    }
    return true;
}

/// What is looked at.
bool TimelineView::keyOfTheEye(const QKeyEvent &event)
{
    const TimeWindow window = shown();
    const std::int64_t middle = window.beginNs + window.lengthNs() / 2;
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Home:
        showAll();
        return true;
    case Qt::Key_F:
        fitSelection();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(middle, kZoomPerKey, nextGesture());
        return true;
    case Qt::Key_Minus:
        zoom(middle, 1 / kZoomPerKey, nextGesture());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!alt)
            return false;
        [[fallthrough]];
    case Qt::Key_Backspace:
        if (event.key() == Qt::Key_Right || event.modifiers().testFlag(Qt::ShiftModifier))
            m_navigation.goForward();
        else
            m_navigation.goBack();
        redraw();
        emit windowChanged();
        return true;
    default:
        return false;
    }
}

/// The lane that is followed, and what it does at the moment shown.
bool TimelineView::keyOfTheLane(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
        followLane(-1);
        return true;
    case Qt::Key_Down:
        followLane(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseAtMoment();
        return true;
    case Qt::Key_C:
        foldFollowed(event.modifiers().testFlag(Qt::ShiftModifier) ? Folding::All : Folding::One);
        return true;
    default:
        return false;
    }
}

/// The moment that is shown, marks and the measured range.
bool TimelineView::keyOfTheMoment(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Space:
        m_playback.toggle();
        return true;
    case Qt::Key_End:
        m_playback.toEnd();
        return true;
    case Qt::Key_Left:
        m_playback.stepBack();
        return true;
    case Qt::Key_Right:
        m_playback.stepForward();
        return true;
    case Qt::Key_M:
        toggleMark();
        return true;
    case Qt::Key_B:
        measureTo(RangeEdge::Begin);
        return true;
    case Qt::Key_E:
        measureTo(RangeEdge::End);
        return true;
    case Qt::Key_Comma:
        jump(m_navigation.markBefore(m_playback.nowNs()));
        return true;
    case Qt::Key_Period:
        jump(m_navigation.markAfter(m_playback.nowNs()));
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_navigation.range() || m_selected)) {
        m_navigation.measureNothing();
        m_selected.reset();
        emit measured();
        update();
        return;
    }
    if (m_controller.session() == nullptr
        || !(keyOfTheHand(*event) || keyOfTheEye(*event) || keyOfTheLane(*event)
             || keyOfTheMoment(*event)))
        QWidget::keyPressEvent(event);
}

} // namespace brigade::app
