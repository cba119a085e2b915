// What keys do in the street: arrows go from chef to chef, Return follows one in every picture, +
// and
// - look closer, Shift and arrows move along; the menu key offers the same.
#include "app/metrics.h"
#include "app/street_view.h"
#include "app/street_words.h"
#include "app/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace brigade::app {

namespace {

constexpr double kCloserPerKey = 1.25;
constexpr double kArrowShare = 0.1; ///< of the view
constexpr double kAside = 2;        ///< a step aside counts as much as two ahead

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

std::vector<const ChefBox *> everyChef(const StreetPicture &picture)
{
    std::vector<const ChefBox *> chefs;
    for (const HouseBox &house : picture.houses) {
        for (const ChefBox &chef : house.chefs)
            chefs.push_back(&chef);
    }
    return chefs;
}

/// By their homes, which stay where they are: the nearest in that direction, or null.
const ChefBox *nextChef(const StreetPicture &picture, const ChefBox &from, const QPointF &direction)
{
    const ChefBox *best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const ChefBox *chef : everyChef(picture)) {
        const QPointF way = chef->home.center() - from.home.center();
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside =
            std::abs(QPointF::dotProduct(way, QPointF(direction.y(), direction.x())));
        if (ahead > 0.5 && ahead + kAside * aside < least) {
            least = ahead + kAside * aside;
            best = chef;
        }
    }
    return best;
}

} // namespace

const ChefBox *StreetView::cursor() const
{
    const auto chefs = everyChef(m_picture);
    const auto wanted = m_cursor ? m_cursor : m_controller.selected();
    const auto found = std::find_if(chefs.begin(), chefs.end(),
                                    [&](const ChefBox *chef) { return chef->key == wanted; });
    return found == chefs.end() ? nullptr : *found;
}

std::optional<model::ThreadKey> StreetView::cursorKey() const
{
    const ChefBox *chef = cursor();
    return chef == nullptr ? std::nullopt : std::optional(chef->key);
}

void StreetView::moveCursor(const QPointF &direction)
{
    const auto chefs = everyChef(m_picture);
    const ChefBox *from = cursor();
    const ChefBox *to = chefs.empty() ? nullptr : chefs.front();
    if (from != nullptr)
        to = nextChef(m_picture, *from, direction);
    if (to == nullptr)
        return;
    m_cursor = to->key;
    bringIntoView(to->badge);
    tellCursor();
    update();
}

void StreetView::bringIntoView(const QRectF &place)
{
    const QRectF view(m_eye.corner(), size());
    const QRectF wanted = place.adjusted(-metrics::kStreetGapPx, -metrics::kStreetGapPx,
                                         metrics::kStreetGapPx, metrics::kStreetGapPx);
    QPointF way;
    way.rx() =
        std::max(0.0, wanted.right() - view.right()) - std::max(0.0, view.left() - wanted.left());
    way.ry() =
        std::max(0.0, wanted.bottom() - view.bottom()) - std::max(0.0, view.top() - wanted.top());
    m_eye.moveBy(way, size());
}

/// As the pointer would be told, and for those who hear it.
void StreetView::tellCursor()
{
    const ChefBox *chef = cursor();
    const model::StreetNow *street = m_controller.street();
    if (chef == nullptr || street == nullptr)
        return;
    const QString words =
        StreetWords(*street, m_controller.taskNames(), m_vocabulary).describe(chef->key);
    const QPointF below = chef->badge.bottomLeft() - m_eye.corner();
    QToolTip::showText(mapToGlobal(below.toPoint()), words, this);
    setAccessibleDescription(words);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    QAccessibleInterface *heard =
        QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    if (heard == nullptr || heard->focusChild() == nullptr)
        return;
    QAccessibleEvent focused(heard->focusChild(), QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

/// Followed everywhere; who is followed already no longer is.
void StreetView::followCursor()
{
    const ChefBox *chef = cursor();
    if (chef == nullptr)
        return;
    const bool already = m_controller.selected() == chef->key;
    m_controller.select(already ? std::nullopt : std::optional(chef->key));
}

void StreetView::paintCursor(QPainter &painter) const
{
    const ChefBox *chef = cursor();
    if (!hasFocus() || chef == nullptr)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paletteInUse().text, 2, Qt::DashLine));
    painter.drawRect(chef->badge.adjusted(-4, -4, 4, 4));
}

void StreetView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = rect().center();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (const auto direction = directionOf(event->key())) {
        if (shift)
            m_eye.moveBy(
                {direction->x() * width() * kArrowShare, direction->y() * height() * kArrowShare},
                size());
        else
            moveCursor(*direction);
        update();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return look(middle, kCloserPerKey);
    case Qt::Key_Minus:
        return look(middle, 1 / kCloserPerKey);
    case Qt::Key_0:
    case Qt::Key_Home:
        m_eye.showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        followCursor();
        break;
    case Qt::Key_N:
        selectNext(shift);
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
    auto chefs = everyChef(m_picture);
    if (backwards)
        std::reverse(chefs.begin(), chefs.end());
    const auto selected = m_controller.selected();
    auto next = chefs.begin();
    if (selected) {
        next = std::find_if(chefs.begin(), chefs.end(),
                            [&](const ChefBox *chef) { return chef->key == *selected; });
        if (next != chefs.end())
            ++next;
    }
    m_cursor.reset();
    m_controller.select(next == chefs.end() ? std::nullopt : std::optional((*next)->key));
}

void StreetView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_controller.session() == nullptr)
        return;
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Keyboard)
        m_cursor = chefUnder(event->pos());
    else if (const ChefBox *chef = cursor())
        at = mapToGlobal((chef->badge.center() - m_eye.corner()).toPoint());
    QMenu menu(this);
    if (const ChefBox *chef = cursor()) {
        const QString name = model::threadName(chef->key.thread, m_vocabulary);
        const bool followed = m_controller.selected() == chef->key;
        //: Menu. %1: such as "Chef 2" or "Thread 2"; follow: point out in all pictures
        menu.addAction(followed ? tr("&No longer follow %1").arg(name) : tr("&Follow %1").arg(name),
                       this, &StreetView::followCursor);
        menu.addSeparator();
    }
    const QPointF middle = rect().center();
    menu.addAction(tr("&Closer"), this, [this, middle] { look(middle, kCloserPerKey); });
    menu.addAction(tr("Fa&rther"), this, [this, middle] { look(middle, 1 / kCloserPerKey); });
    menu.addAction(tr("The &whole street"), this, [this] {
        m_eye.showAll();
        update();
    });
    menu.exec(at);
}

} // namespace brigade::app
