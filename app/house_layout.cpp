#include "app/house_layout.h"

#include "app/metrics.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace brigade::app {

namespace {

double gapFor(double badge)
{
    return std::clamp(std::floor(badge / 5), 1.0, 8.0);
}

double bathroomMargin(double badge)
{
    return std::clamp(std::floor(badge / 8), 2.0, 8.0);
}

std::size_t perRow(double width, double cell, double gap)
{
    return static_cast<std::size_t>(std::max(0.0, std::floor((width + gap) / (cell + gap))));
}

std::size_t rowsFor(std::size_t count, std::size_t columns)
{
    return columns == 0 ? count : (count + columns - 1) / columns;
}

double heightOf(std::size_t rows, double cell, double gap)
{
    return rows == 0 ? 0 : static_cast<double>(rows) * (cell + gap) - gap;
}

/// The inside of a house, cut from top to bottom. Depends on the number of chefs, never on where
/// they are.
struct Floor
{
    QRectF title, rail, tally, bathroom, label, door, kitchen;
    std::size_t doorColumns = 0, kitchenColumns = 0;
    bool fits = false;
};

struct BathroomNeeds
{
    QSizeF label; ///< empty: no label
    std::size_t waiters = 0;
};

/// Cuts strips off an area, from the top; what is left over may be nothing.
struct Strips
{
    QRectF inside;
    double gap = 0;
    double y = inside.top();

    QRectF next(double height)
    {
        const QRectF cut(inside.left(), y, inside.width(),
                         std::clamp(inside.bottom() - y, 0.0, height));
        y = std::min(inside.bottom(), y + height + gap);
        return cut;
    }
    [[nodiscard]] QRectF rest() const
    {
        return {inside.left(), y, inside.width(), inside.bottom() - y};
    }
};

void cutBathroom(Floor &floor, Strips &strips, const ChefSize &chef, const BathroomNeeds &needs)
{
    const double gap = gapFor(chef.badge);
    const double margin = bathroomMargin(chef.badge);
    const QSizeF box(std::max(chef.badge + 2 * margin, needs.label.width()),
                     chef.badge + 2 * margin + needs.label.height());
    const double doorWidth = strips.inside.width() - box.width() - 2 * gap;
    floor.doorColumns = perRow(doorWidth, chef.badge, gap);
    const double doorHeight =
        2 * margin + heightOf(rowsFor(needs.waiters, floor.doorColumns), chef.badge, gap);
    const double height = std::max(box.height(), doorHeight) + gap;
    const QRectF zone = strips.next(height);
    if (zone.height() < height || box.width() > zone.width())
        return; // no room: the floor does not fit
    floor.bathroom = QRectF(zone.topLeft(), box);
    if (needs.label.height() > 0)
        floor.label = QRectF(zone.left(), zone.top(), box.width(), needs.label.height());
    floor.door = QRectF(zone.left() + box.width() + 2 * gap, zone.top() + margin, doorWidth,
                        zone.height() - margin);
}

Floor cutFloor(const QRectF &rect,
               const ChefSize &chef,
               const HouseLoad &load,
               const TextSize &text)
{
    Floor floor;
    const bool dots = chef.scale == StreetScale::Dot;
    const double padding = std::min({dots ? metrics::kHousePadPx / 2 : metrics::kHousePadPx,
                                     rect.width() / 2, rect.height() / 2});
    const double gap = gapFor(chef.badge);
    Strips strips {rect.adjusted(padding, padding, -padding, -padding), std::min(gap, 4.0)};
    floor.title = strips.next(text.line);
    floor.rail = strips.next(text.line + 2);
    if (dots)
        floor.tally = strips.next(text.line);
    if (load.gil) {
        const QSizeF label = dots ? QSizeF(0, 0) : QSizeF(9 * text.digit, text.line);
        cutBathroom(floor, strips, chef, {label, load.chefs > 0 ? load.chefs - 1 : 0});
    }
    floor.kitchen = strips.rest();
    const double cell = chef.badge + (chef.text > 0 ? gap + chef.text : 0);
    floor.kitchenColumns = perRow(floor.kitchen.width(), cell, gap);
    const double needed = heightOf(rowsFor(load.chefs, floor.kitchenColumns), chef.badge, gap);
    const bool bathroomFits =
        !load.gil || (!floor.bathroom.isEmpty() && (floor.doorColumns > 0 || load.chefs <= 1));
    floor.fits = floor.kitchenColumns > 0 && bathroomFits && needed <= floor.kitchen.height();
    return floor;
}

QRectF cellAt(const QRectF &area, std::size_t place, std::size_t columns, const QSizeF &cell)
{
    const double gap = gapFor(cell.height());
    const auto column = static_cast<double>(place % columns);
    const std::size_t row = place / columns;
    const auto down = static_cast<double>(row);
    return {area.left() + column * (cell.width() + gap), area.top() + down * (cell.height() + gap),
            cell.width(), cell.height()};
}

/// How many cells of this size the area holds.
std::size_t roomIn(const QRectF &area, std::size_t columns, double cell)
{
    return columns * perRow(area.height(), cell, gapFor(cell));
}

void placeInKitchen(HouseBox &house, const Floor &floor, const ChefSize &chef)
{
    const double gap = gapFor(chef.badge);
    const double width = chef.badge + (chef.text > 0 ? gap + chef.text : 0);
    for (std::size_t i = 0; i < house.chefs.size(); ++i) {
        const QRectF cell =
            cellAt(floor.kitchen, i, floor.kitchenColumns, QSizeF(width, chef.badge));
        ChefBox &box = house.chefs[i];
        box.home = QRectF(cell.topLeft(), QSizeF(chef.badge, chef.badge));
        box.badge = box.home;
        if (chef.text > 0)
            box.text = QRectF(box.home.right() + gap, cell.top(), chef.text, chef.badge);
    }
}

ChefBox *find(HouseBox &house, engine::ThreadIndex thread)
{
    const auto it = std::find_if(house.chefs.begin(), house.chefs.end(),
                                 [&](const ChefBox &box) { return box.key.thread == thread; });
    return it == house.chefs.end() ? nullptr : &*it;
}

void placeAtBathroom(HouseBox &house,
                     const model::ProcessNow &process,
                     const Floor &floor,
                     const ChefSize &chef)
{
    if (floor.bathroom.isEmpty())
        return;
    const double margin = bathroomMargin(chef.badge);
    if (ChefBox *holder = process.gilHolder ? find(house, *process.gilHolder) : nullptr) {
        holder->place = ChefBox::Place::Inside;
        holder->badge =
            QRectF(floor.bathroom.center().x() - chef.badge / 2,
                   floor.bathroom.bottom() - margin - chef.badge, chef.badge, chef.badge);
    }
    if (floor.doorColumns == 0)
        return;
    const std::size_t room = roomIn(floor.door, floor.doorColumns, chef.badge);
    std::size_t place = 0;
    for (const engine::ThreadIndex waiter : process.gilWaiters) {
        ChefBox *box = find(house, waiter);
        if (box == nullptr || box->place == ChefBox::Place::Inside || place >= room)
            continue; // no room at the door: he is seen at home, waiting
        box->place = ChefBox::Place::Door;
        box->badge = cellAt(floor.door, place++, floor.doorColumns, QSizeF(chef.badge, chef.badge));
    }
}

} // namespace

std::vector<const model::ThreadNow *> chefsOf(const model::ProcessNow &process)
{
    std::vector<const model::ThreadNow *> chefs;
    for (const auto &[index, thread] : process.threads) {
        if (thread.role != engine::ThreadRole::Control)
            chefs.push_back(&thread);
    }
    return chefs;
}

ChefSize fittingChefSize(const QSizeF &size, const HouseLoad &load, const TextSize &text)
{
    const QRectF rect({0, 0}, size);
    const auto fits = [&](const ChefSize &chef) { return cutFloor(rect, chef, load, text).fits; };
    const double cardText = 17 * text.digit;
    for (int badge = metrics::kLargestBadgePx; badge >= metrics::kSmallestCardPx; badge -= 4) {
        if (badge < 2 * text.line)
            break;
        double width = metrics::kWidestCardTextPx;
        while (width >= cardText) {
            const ChefSize card {StreetScale::Card, static_cast<double>(badge), width};
            if (fits(card))
                return card;
            width -= 2 * text.digit;
        }
    }
    for (int badge = metrics::kLargestBadgePx; badge >= metrics::kSmallestBadgePx; --badge) {
        const StreetScale scale =
            badge >= metrics::kSmallestNumberedBadgePx ? StreetScale::Badge : StreetScale::Dot;
        const ChefSize chef {scale, static_cast<double>(badge), 0};
        if (fits(chef))
            return chef;
    }
    return {StreetScale::Dot, metrics::kSmallestBadgePx, 0};
}

HouseBox layOutHouse(const model::ProcessNow &process,
                     const QRectF &rect,
                     const ChefSize &chef,
                     const TextSize &text)
{
    HouseBox house;
    house.process = process.process;
    house.rect = rect;
    const auto chefs = chefsOf(process);
    const HouseLoad load {chefs.size(), process.gilEnabled && !process.gone};
    Floor floor = cutFloor(rect, chef, load, text);
    house.title = floor.title;
    house.tally = floor.tally;
    house.bathroom = floor.bathroom;
    house.bathroomLabel = floor.label;
    house.rail = layOutRail(process.queue, floor.rail, text);

    std::size_t room = chefs.size();
    if (!floor.fits) {
        // Not even dots fit: show as many as do, and say how many are left out.
        const double line = std::min(text.line, floor.kitchen.height());
        floor.kitchen.setHeight(floor.kitchen.height() - line);
        house.more =
            QRectF(floor.kitchen.left(), floor.kitchen.bottom(), floor.kitchen.width(), line);
        room = std::min(room, roomIn(floor.kitchen, floor.kitchenColumns, chef.badge));
    }
    house.hidden = chefs.size() - room;
    for (std::size_t i = 0; i < room; ++i) {
        ChefBox box;
        box.key = chefs[i]->key;
        house.chefs.push_back(box);
    }
    placeInKitchen(house, floor, chef);
    placeAtBathroom(house, process, floor, chef);
    return house;
}

RailBox layOutRail(const std::deque<engine::TaskId> &queue,
                   const QRectF &rect,
                   const TextSize &text)
{
    RailBox rail;
    rail.rect = rect;
    rail.label = rect;
    rail.label.setWidth(std::min(rect.width(), 7 * text.digit));
    const double left = rail.label.right() + metrics::kTicketGapPx;
    const double moreWidth = 5 * text.digit;
    double x = left;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(queue[i]);
        const auto digits = static_cast<double>(std::to_string(number).size());
        const double width = digits * text.digit + metrics::kTicketPadPx;
        const bool last = i + 1 == queue.size();
        if (x + width + (last ? 0 : metrics::kTicketGapPx + moreWidth) > rect.right()) {
            rail.hidden = queue.size() - i;
            break;
        }
        rail.tickets.push_back({queue[i], QRectF(x, rect.top(), width, rect.height())});
        x += width + metrics::kTicketGapPx;
    }
    if (rail.hidden > 0 && x < rect.right())
        rail.more = QRectF(x, rect.top(), std::min(moreWidth, rect.right() - x), rect.height());
    return rail;
}

} // namespace brigade::app
