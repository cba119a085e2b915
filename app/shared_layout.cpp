#include "app/shared_layout.h"

#include "app/floor_plan.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

using ChefPlace = ChefBox::Place;

SharedBox sharedBoxAt(const QRectF &rect, const SharedRoom &room)
{
    SharedBox box;
    box.rect = rect;
    box.label = QRectF(rect.left() + kSharedPad, rect.top() + kSharedPad,
                       rect.width() - 2 * kSharedPad, room.text.line);
    return box;
}

/// The spot of that number: rows of badges below the label.
QRectF spotIn(const SharedBox &box, std::size_t number, double badge)
{
    const double gap = gapFor(badge);
    const std::size_t columns = std::max<std::size_t>(1, perRow(box.label.width(), badge, gap));
    const auto column = static_cast<double>(number % columns);
    const std::size_t row = number / columns;
    return {box.label.left() + column * (badge + gap),
            box.label.bottom() + kSharedPad + static_cast<double>(row) * (badge + gap), badge,
            badge};
}

/// The jar stands between the first two chefs, the key before all of them.
constexpr std::size_t kJarSpot = 1;
constexpr std::size_t kKeySpot = 0;

bool isAtWork(const model::ThreadNow &thread)
{
    return thread.state == model::ThreadState::Running
        || thread.state == model::ThreadState::OffCore;
}

bool waitsForLock(const model::ProcessNow &process, std::uint32_t lock, engine::ThreadIndex thread)
{
    const auto &waiters = process.locks.at(lock).waiters;
    return std::find(waiters.begin(), waiters.end(), thread) != waiters.end();
}

bool isAt(const SharedBox &box, const model::ProcessNow &process, const model::ThreadNow &thread)
{
    if (box.kind == SharedBox::Kind::Key)
        return waitsForLock(process, box.index, thread.key.thread);
    const auto hand = process.hands.find(thread.key.thread);
    return hand != process.hands.end() && hand->second.variable == box.index && isAtWork(thread);
}

/// Everybody has a spot of his own in each box: nobody moves when another comes.
void placeAround(HouseBox &house, const SharedBox &box, const model::ProcessNow &process)
{
    const bool jar = box.kind == SharedBox::Kind::Jar;
    const std::size_t art = jar ? kJarSpot : kKeySpot;
    for (std::size_t i = 0; i < house.chefs.size(); ++i) {
        ChefBox &chef = house.chefs[i];
        const auto thread = process.threads.find(chef.key.thread);
        if (chef.place != ChefPlace::Kitchen || thread == process.threads.end()
            || !isAt(box, process, thread->second))
            continue;
        const QRectF spot = spotIn(box, i < art ? i : i + 1, chef.badge.width());
        if (spot.bottom() > box.rect.bottom())
            continue; // came after the room was measured
        chef.place = jar ? ChefPlace::Jar : ChefPlace::Key;
        chef.badge = spot;
    }
}

/// The lock that a member of a ring waits for.
std::optional<std::uint32_t> wantedBy(const model::ProcessNow &process, engine::ThreadIndex thread)
{
    for (const auto &[index, lock] : process.locks) {
        if (waitsForLock(process, index, thread))
            return index;
    }
    return std::nullopt;
}

/// Two rows, there and back: the nodes of a ring, chefs and keys in turn.
class RingNodes
{
public:
    RingNodes(const QRectF &area, std::size_t members, const SharedRoom &room)
        : m_area(area)
        , m_columns(members)
        , m_badge(badgeIn(area, room.chef.badge))
        , m_gap(gapFor(m_badge))
        , m_width(std::floor(area.width() / static_cast<double>(members)))
        , m_label(std::min(m_width - m_badge - 3 * m_gap - kShortestArrow, 12 * room.text.digit))
        , m_letters(room.text.digit)
    {
    }

    [[nodiscard]] bool fit() const
    {
        return m_label >= 5 * m_letters && m_area.height() >= 2 * m_badge + m_gap;
    }
    /// Of a node, in the order of the ring.
    [[nodiscard]] QRectF node(std::size_t at) const
    {
        const bool below = at >= m_columns;
        const std::size_t column = below ? 2 * m_columns - 1 - at : at;
        return {m_area.left() + static_cast<double>(column) * m_width,
                below ? m_area.bottom() - m_badge : m_area.top(), m_badge, m_badge};
    }
    [[nodiscard]] QRectF labelOf(const QRectF &key) const
    {
        return {key.right() + m_gap, key.top(), m_label, m_badge};
    }
    [[nodiscard]] QLineF arrow(std::size_t from) const
    {
        const std::size_t to = (from + 1) % (2 * m_columns);
        const QRectF start = node(from);
        const QRectF end = node(to);
        if (start.left() == end.left()) { // from one row to the other
            const double x = start.center().x();
            return start.top() < end.top() ? QLineF(x, start.bottom() + 1, x, end.top() - 1)
                                           : QLineF(x, start.top() - 1, x, end.bottom() + 1);
        }
        const double y = start.center().y();
        const auto right = [this](const QRectF &rect, std::size_t at) {
            return (at % 2 == 1 ? labelOf(rect).right() : rect.right()) + m_gap / 2;
        };
        if (start.left() < end.left())
            return {right(start, from), y, end.left() - m_gap / 2, y};
        return {start.left() - m_gap / 2, y, right(end, to), y};
    }

private:
    static constexpr double kShortestArrow = 24;

    /// Somewhat smaller where the two rows would leave too little between them for an arrow.
    static double badgeIn(const QRectF &area, double badge)
    {
        constexpr double kSmallest = 0.7;
        return std::floor(
            std::clamp((area.height() - kShortestArrow) / 2, kSmallest * badge, badge));
    }

    QRectF m_area;
    std::size_t m_columns;
    double m_badge;
    double m_gap;
    double m_width;
    double m_label;
    double m_letters;
};

/// Only where all of the ring fits and all of its members are at home.
bool layOutRing(HouseBox &house,
                const model::ProcessNow &process,
                const QRectF &rect,
                const SharedRoom &room)
{
    const auto &members = process.deadlockRing;
    if (members.size() < 2 || rect.isEmpty())
        return false;
    const SharedBox frame = sharedBoxAt(rect, room);
    const RingNodes nodes(QRectF(QPointF(frame.label.left(), frame.label.bottom() + kSharedPad),
                                 QPointF(frame.label.right(), rect.bottom() - kSharedPad)),
                          members.size(), room);
    if (!nodes.fit())
        return false;
    std::vector<ChefBox *> chefs;
    RingBox ring {.rect = rect, .label = frame.label, .seats = {}};
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto chef =
            std::find_if(house.chefs.begin(), house.chefs.end(), [&](const ChefBox &box) {
                return box.key.thread == members[i] && box.place == ChefPlace::Kitchen;
            });
        const auto wants = wantedBy(process, members[i]);
        if (chef == house.chefs.end() || !wants)
            return false;
        chefs.push_back(&*chef);
        const QRectF key = nodes.node(2 * i + 1);
        ring.seats.push_back({.thread = members[i],
                              .wants = *wants,
                              .key = key,
                              .keyLabel = nodes.labelOf(key),
                              .wish = nodes.arrow(2 * i),
                              .hold = nodes.arrow(2 * i + 1)});
    }
    for (std::size_t i = 0; i < chefs.size(); ++i) {
        chefs[i]->place = ChefPlace::Ring;
        chefs[i]->badge = nodes.node(2 * i);
    }
    house.ring = std::move(ring);
    return true;
}

} // namespace

void placeAtShared(HouseBox &house, const model::ProcessNow &process, const SharedRoom &room)
{
    if (room.boxes.size() < process.variables.size() + process.locks.size())
        return;
    std::size_t next = 0;
    for (const auto &[index, value] : process.variables) {
        SharedBox box = sharedBoxAt(room.boxes[next++], room);
        box.index = index;
        box.art = spotIn(box, kJarSpot, room.chef.badge);
        house.shared.push_back(box);
    }
    QRectF keys;
    for (std::size_t i = next; i < room.boxes.size(); ++i)
        keys = keys.united(room.boxes[i]);
    if (!layOutRing(house, process, keys, room)) {
        for (const auto &[index, lock] : process.locks) {
            SharedBox box = sharedBoxAt(room.boxes[next++], room);
            box.kind = SharedBox::Kind::Key;
            box.index = index;
            box.art = spotIn(box, kKeySpot, room.chef.badge);
            house.shared.push_back(box);
        }
    }
    for (const SharedBox &box : house.shared)
        placeAround(house, box, process);
}

} // namespace brigade::app
