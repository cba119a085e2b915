#include "app/house_layout.h"

#include "app/floor_plan.h"
#include "app/metrics.h"
#include "app/shared_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace brigade::app {

namespace {

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

/// In columns that share the kitchen's width.
void placeInKitchen(HouseBox &house, const Floor &floor, const ChefSize &chef)
{
    const double gap = gapFor(chef.badge);
    double width = chef.badge;
    if (chef.text > 0 && floor.kitchenColumns > 0) {
        const auto columns = static_cast<double>(floor.kitchenColumns);
        const double share = std::floor((floor.kitchen.width() - (columns - 1) * gap) / columns);
        width = std::max(chef.badge + gap + chef.text, share);
    }
    for (std::size_t i = 0; i < house.chefs.size(); ++i) {
        const QRectF cell =
            cellAt(floor.kitchen, i, floor.kitchenColumns, QSizeF(width, chef.badge));
        ChefBox &box = house.chefs[i];
        box.home = QRectF(cell.topLeft(), QSizeF(chef.badge, chef.badge));
        box.badge = box.home;
        if (chef.text > 0)
            box.text =
                QRectF(box.home.right() + gap, cell.top(), width - chef.badge - gap, chef.badge);
    }
}

/// Chefs stand in the order of their numbers.
ChefBox *find(HouseBox &house, engine::ThreadIndex thread)
{
    const auto it =
        std::partition_point(house.chefs.begin(), house.chefs.end(),
                             [&](const ChefBox &box) { return box.key.thread < thread; });
    return it == house.chefs.end() || it->key.thread != thread ? nullptr : &*it;
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
            QRectF(chef.scale == StreetScale::Card ? floor.bathroom.right() - margin - chef.badge
                                                   : floor.bathroom.center().x() - chef.badge / 2,
                   floor.bathroom.bottom() - margin - chef.badge, chef.badge, chef.badge);
    }
    if (floor.doorColumns == 0)
        return;
    const std::size_t room = roomIn(floor.door, floor.doorColumns, chef.badge);
    std::size_t place = 0;
    for (const engine::ThreadIndex waiter : process.gilWaiters) {
        if (place >= room)
            break; // no room at the door: the rest is seen at home, waiting
        ChefBox *box = find(house, waiter);
        if (box == nullptr || box->place == ChefBox::Place::Inside)
            continue;
        box->place = ChefBox::Place::Door;
        box->badge = cellAt(floor.door, place++, floor.doorColumns, QSizeF(chef.badge, chef.badge));
    }
}

ChefBox::Place waitingPlaceOf(const model::ThreadNow &thread)
{
    using Place = ChefBox::Place;
    if (thread.state == model::ThreadState::Idle)
        return Place::Bench;
    if (thread.state != model::ThreadState::Io || !thread.block)
        return Place::Kitchen;
    switch (*thread.block) {
    case engine::BlockReason::Sleep:
        return Place::Oven;
    case engine::BlockReason::File:
        return Place::Pantry;
    case engine::BlockReason::Net:
        return Place::Delivery;
    }
    return Place::Kitchen;
}

/// After the picture of the place, each on a spot of his own: nobody moves when another comes.
void placeWhoWaits(HouseBox &house, const model::ProcessNow &process, const ChefSize &chef)
{
    for (std::size_t i = 0; i < house.chefs.size(); ++i) {
        ChefBox &one = house.chefs[i];
        const auto thread = process.threads.find(one.key.thread);
        if (one.place != ChefBox::Place::Kitchen || thread == process.threads.end())
            continue;
        const ChefBox::Place wanted = waitingPlaceOf(thread->second);
        const auto box =
            std::find_if(house.places.begin(), house.places.end(),
                         [&](const WaitingBox &candidate) { return candidate.place == wanted; });
        if (box == house.places.end())
            continue;
        const QRectF inside(box->art.topLeft(), QPointF(box->label.right(), box->rect.bottom()));
        const std::size_t columns = perRow(inside.width(), chef.badge, gapFor(chef.badge));
        one.place = wanted;
        one.badge = cellAt(inside, i + 1, columns, QSizeF(chef.badge, chef.badge));
    }
}

/// What hangs and stands in the bathroom and its door, for the chefs' size.
void furnishBathroom(HouseBox &house,
                     const Floor &floor,
                     const ChefSize &chef,
                     const TextSize &text)
{
    house.bathroom = floor.bathroom;
    house.bathroomLabel = floor.label;
    if (floor.bathroom.isEmpty() || chef.scale == StreetScale::Dot)
        return;
    const double margin = bathroomMargin(chef.badge);
    house.bathroomLabel.translate(0, std::floor(margin / 2)); // tall letters clear the wall
    const QRectF &box = floor.bathroom;
    house.door = QRectF(box.right() + 1, box.bottom() - margin - chef.badge,
                        2 * gapFor(chef.badge) - 2, chef.badge);
    if (chef.scale != StreetScale::Card)
        return;
    house.bathroomLabel.setHeight(text.line);
    house.doorSign = QRectF(box.left() + margin, house.bathroomLabel.bottom(),
                            box.width() - 2 * margin, text.line + 2);
    const double width = std::floor(chef.badge * kToiletShare);
    const double height = std::floor(width * 1.1);
    house.toilet = QRectF(box.left() + margin, box.bottom() - margin - height, width, height);
}

void furnishOpenDoor(HouseBox &house, const QRectF &strip, const ChefSize &chef)
{
    if (strip.isEmpty())
        return;
    const double gap = gapFor(chef.badge);
    house.openDoor = QRectF(strip.topLeft(), QSizeF(chef.badge, chef.badge));
    house.openDoorLabel = strip;
    house.openDoorLabel.setLeft(house.openDoor.right() + gap);
}

/// On the rail what chefs are to take; at the door who waits for the head waiter, where that is
/// another and there is room.
void layOutOrders(HouseBox &house,
                  const model::ProcessNow &process,
                  const Floor &floor,
                  const TextSize &text)
{
    if (floor.guests.isEmpty() || !process.loop) {
        house.rail = layOutRail(process.queue, floor.rail, text);
        return;
    }
    std::deque<engine::TaskId> handedOn;
    std::deque<engine::TaskId> atTheDoor;
    for (const engine::TaskId task : process.queue)
        (process.loop->inPool.contains(task) ? handedOn : atTheDoor).push_back(task);
    house.rail = layOutRail(handedOn, floor.rail, text);
    house.guests = layOutRail(atTheDoor, floor.guests, text);
}

/// The shop front of a closed house, in the middle of it, and the sign below.
HouseBox layOutFront(HouseBox house, const TextSize &text)
{
    const double padding = std::min(metrics::kHousePadPx, house.rect.width() / 2);
    QRectF room = house.rect.adjusted(padding, 0, -padding, -padding);
    room.setTop(std::min(room.bottom(), house.title.bottom()));
    const double side = std::floor(
        std::min({room.width(), room.height() - text.line - 2, metrics::kLargestFrontPx}));
    if (side < metrics::kSmallestFrontPx)
        return house; // the title says it
    const double top = std::floor(room.center().y() - (side + text.line + 2) / 2);
    house.front = QRectF(std::floor(room.center().x() - side / 2), top, side, side);
    house.frontSign = QRectF(room.left(), house.front.bottom() + 2, room.width(), text.line);
    return house;
}

} // namespace

bool isReopening(const model::ProcessNow &process)
{
    return process.replaces && !process.ready && !process.gone;
}

std::vector<const model::ThreadNow *> chefsOf(const model::ProcessNow &process)
{
    std::vector<const model::ThreadNow *> chefs;
    for (const auto &[index, thread] : process.threads) {
        if (thread.role != engine::ThreadRole::Control)
            chefs.push_back(&thread);
    }
    return chefs;
}

namespace {

/// Rather dots that can be told apart than a line more of text.
template<typename Fits>
ChefSize fittingDot(const Fits &fits)
{
    for (const int least : {metrics::kReadableDotPx, metrics::kSmallestBadgePx}) {
        for (std::size_t lines = 3; lines > 0; --lines) {
            for (int badge = metrics::kSmallestNumberedBadgePx - 1; badge >= least; --badge) {
                const ChefSize dot {
                    .scale = StreetScale::Dot, .badge = static_cast<double>(badge), .lines = lines};
                if (fits(dot))
                    return dot;
            }
        }
    }
    return {.scale = StreetScale::Dot, .badge = metrics::kSmallestBadgePx, .lines = 1};
}

} // namespace

namespace {

/// With words beside every chef, and the places where chefs wait; or without those.
template<typename Fits>
std::optional<ChefSize> fittingCardWithPlaces(const TextSize &text,
                                              ChefSize::Extras extras,
                                              const Fits &fits)
{
    constexpr std::array kWhere {ChefSize::PlacesAt::BesideBathroom, ChefSize::PlacesAt::Below};
    for (int badge = metrics::kLargestBadgePx; badge >= metrics::kSmallestCardWithPlacesPx;
         badge -= 4) {
        for (std::size_t choice = 0; choice < 2 * kWhere.size(); ++choice) {
            const ChefSize card {.scale = StreetScale::Card,
                                 .badge = static_cast<double>(badge),
                                 .text = text.state,
                                 .placeColumns = choice % 2 == 0 ? 4U : 2U,
                                 .placesAt = kWhere.at(choice / 2),
                                 .extras = extras};
            if (badge >= 2 * text.line && fits(card))
                return card;
        }
    }
    return std::nullopt;
}

template<typename Fits>
std::optional<ChefSize> fittingCard(const TextSize &text, ChefSize::Extras extras, const Fits &fits)
{
    const int least =
        std::max(metrics::kSmallestCardPx, static_cast<int>(std::ceil(2 * text.line)));
    // Whole words beside a smaller chef, or cut a little; rather than left out.
    for (const double narrowest : {text.state, text.state * 5 / 6}) {
        for (int badge = metrics::kLargestBadgePx; badge >= least; badge -= 4) {
            double width = std::max(narrowest, metrics::kWidestCardTextPx);
            while (width >= narrowest) {
                const ChefSize card {.scale = StreetScale::Card,
                                     .badge = static_cast<double>(badge),
                                     .text = width,
                                     .extras = extras};
                if (fits(card))
                    return card;
                width -= 2 * text.digit;
            }
        }
    }
    return std::nullopt;
}

template<typename Fits>
std::optional<ChefSize> fittingBadge(ChefSize::Extras extras, const Fits &fits)
{
    for (int badge = metrics::kLargestBadgePx; badge >= metrics::kSmallestNumberedBadgePx;
         --badge) {
        const ChefSize chef {
            .scale = StreetScale::Badge, .badge = static_cast<double>(badge), .extras = extras};
        if (fits(chef))
            return chef;
    }
    return std::nullopt;
}

} // namespace

ChefSize fittingChefSize(const QSizeF &size, const HouseLoad &load, const TextSize &text)
{
    const QRectF rect({0, 0}, size);
    const auto fits = [&](const ChefSize &chef) { return cutFloor(rect, chef, load, text).fits; };
    std::vector<ChefSize::Extras> choices {ChefSize::Extras::LeftOut};
    if (load.loop || load.jars + load.keys > 0)
        choices.insert(choices.begin(), ChefSize::Extras::Shown);
    for (const ChefSize::Extras extras : choices) {
        if (const auto card = fittingCardWithPlaces(text, extras, fits))
            return *card;
        if (const auto card = fittingCard(text, extras, fits))
            return *card;
    }
    for (const ChefSize::Extras extras : choices) {
        if (const auto badge = fittingBadge(extras, fits))
            return *badge;
    }
    return fittingDot(fits);
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
    const HouseLoad load {chefs.size(), process.gilEnabled && !process.gone,
                          process.loop.has_value(), process.variables.size(), process.locks.size()};
    Floor floor = cutFloor(rect, chef, load, text);
    house.awning = floor.awning;
    house.title = floor.title;
    if (process.gone || isReopening(process))
        return layOutFront(std::move(house), text);
    if (chef.scale != StreetScale::Dot)
        house.entrance =
            QRectF(rect.left() + metrics::kHousePadPx, rect.bottom() - metrics::kEntrancePx,
                   chef.badge, metrics::kEntrancePx);
    house.loop = floor.loop;
    house.tally = floor.tally;
    house.places = std::move(floor.places);
    furnishBathroom(house, floor, chef, text);
    furnishOpenDoor(house, floor.openDoor, chef);
    layOutOrders(house, process, floor, text);

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
    placeWhoWaits(house, process, chef);
    placeAtShared(house, process, {floor.shared, chef, text});
    return house;
}

RailBox layOutRail(const std::deque<engine::TaskId> &queue,
                   const QRectF &rect,
                   const TextSize &text)
{
    RailBox rail;
    rail.rect = rect;
    rail.label = rect;
    rail.label.setWidth(std::min(rect.width() / 2, text.rail));
    const double left = rail.label.right() + metrics::kTicketGapPx;
    const double right = rect.right() - 2 * metrics::kRailArrowPx;
    const double moreWidth = 5 * text.digit;
    double x = left;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(queue[i]);
        const auto digits = static_cast<double>(std::to_string(number).size());
        const double width = digits * text.digit + metrics::kTicketPadPx;
        const bool last = i + 1 == queue.size();
        if (x + width + (last ? 0 : metrics::kTicketGapPx + moreWidth) > right) {
            rail.hidden = queue.size() - i;
            break;
        }
        rail.tickets.push_back({queue[i], QRectF(x, rect.top(), width, rect.height())});
        x += width + metrics::kTicketGapPx;
    }
    if (rail.hidden > 0 && x < right)
        rail.more = QRectF(x, rect.top(), std::min(moreWidth, right - x), rect.height());
    return rail;
}

} // namespace brigade::app
