#include "app/floor_plan.h"

#include "app/metrics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace brigade::app {

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

namespace {

std::size_t rowsFor(std::size_t count, std::size_t columns)
{
    return columns == 0 ? count : (count + columns - 1) / columns;
}

double heightOf(std::size_t rows, double cell, double gap)
{
    return rows == 0 ? 0 : static_cast<double>(rows) * (cell + gap) - gap;
}

struct BathroomNeeds
{
    QSizeF label;      ///< of all its lines; empty: no label
    double toilet = 0; ///< width beside the chef; 0: none
    std::size_t waiters = 0;
};

BathroomNeeds bathroomNeeds(const ChefSize &chef, std::size_t chefs, const TextSize &text)
{
    BathroomNeeds needs {{0, 0}, 0, chefs > 0 ? chefs - 1 : 0};
    if (chef.scale == StreetScale::Badge)
        needs.label = QSizeF(9 * text.digit, text.line);
    if (chef.scale == StreetScale::Card) {
        needs.label = QSizeF(13 * text.digit, 2 * text.line + 2);
        needs.toilet = std::floor(chef.badge * kToiletShare);
    }
    return needs;
}

QSizeF bathroomBox(const ChefSize &chef, const BathroomNeeds &needs)
{
    const double margin = bathroomMargin(chef.badge);
    return {std::max(chef.badge + needs.toilet + 2 * margin, needs.label.width()),
            chef.badge + 2 * margin + needs.label.height()};
}

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

constexpr double kWidestSharedBadges = 6;
constexpr double kWidestSharedLetters = 48; // or so wide, for what stands over a jar

/// The bathroom at the left of the strip's top and the queue at its door. Returns the height that
/// they take; 0 when they do not fit.
double cutBathroom(Floor &floor,
                   const QRectF &room,
                   const ChefSize &chef,
                   const BathroomNeeds &needs)
{
    const double gap = gapFor(chef.badge);
    const double margin = bathroomMargin(chef.badge);
    const QSizeF box = bathroomBox(chef, needs);
    const double doorWidth = room.width() - box.width() - 2 * gap;
    floor.doorColumns = perRow(doorWidth, chef.badge, gap);
    const double doorHeight =
        2 * margin + heightOf(rowsFor(needs.waiters, floor.doorColumns), chef.badge, gap);
    const double height = std::max(box.height(), doorHeight) + gap;
    if (room.height() < height || box.width() > room.width())
        return 0;
    floor.bathroom = QRectF(room.topLeft(), box);
    if (needs.label.height() > 0)
        floor.label = QRectF(room.left(), room.top(), box.width(), needs.label.height());
    floor.door = QRectF(room.left() + box.width() + 2 * gap, room.top() + margin, doorWidth,
                        height - margin);
    return height;
}

constexpr std::size_t kMostShared = 6;

struct HouseSizes
{
    const ChefSize &chef;
    const HouseLoad &load;
    const TextSize &text;
};

/// What goes from wall to wall: awning, title, rail, guests, the waiter's desk, the tally of dots.
void cutLines(Floor &floor, Strips &strips, const HouseSizes &sizes)
{
    const auto &[chef, load, text] = sizes;
    const bool dots = chef.scale == StreetScale::Dot;
    const bool extras = chef.extras == ChefSize::Extras::Shown;
    if (chef.scale == StreetScale::Card)
        floor.awning = strips.next(metrics::kAwningPx);
    floor.title = strips.next(text.line);
    if (!dots || chef.lines > 2)
        floor.rail = strips.next(text.line + 2);
    if (load.loop && extras)
        floor.guests = strips.next(metrics::kGuestLines * text.line);
    if (load.loop && (!dots || chef.lines > 2))
        floor.loop = strips.next(extras ? 2 * text.line + metrics::kDeskPadPx : text.line + 2);
    if (dots && chef.lines > 1)
        floor.tally = strips.next(text.line);
}

/// A strip at the bottom with a box for each jar and each key, and a spot for everybody in each.
/// Two keys can make a ring, which takes two rows.
void cutShared(Floor &floor, Strips &strips, const HouseSizes &sizes)
{
    const auto &[chef, load, text] = sizes;
    const std::size_t count = load.jars + load.keys;
    if (chef.scale != StreetScale::Card || chef.extras == ChefSize::Extras::LeftOut || count == 0
        || count > kMostShared)
        return;
    const double gap = gapFor(chef.badge);
    const double room = strips.inside.width() - gap * static_cast<double>(count - 1);
    const double widest =
        std::max(kWidestSharedBadges * (chef.badge + gap), kWidestSharedLetters * text.digit);
    const double width = std::floor(std::min(room / static_cast<double>(count), widest));
    const std::size_t inRow = perRow(width - 2 * kSharedPad, chef.badge, gap);
    if (inRow < std::min<std::size_t>(3, load.chefs + 1) || width < 18 * text.digit)
        return;
    const std::size_t rows =
        std::max<std::size_t>(rowsFor(load.chefs + 1, inRow), load.keys > 1 ? 2 : 1);
    const double height = text.line + 3 * kSharedPad + heightOf(rows, chef.badge, gap);
    if (height + gap > strips.inside.bottom() - strips.y)
        return;
    const double top = strips.inside.bottom() - height;
    for (std::size_t i = 0; i < count; ++i)
        floor.shared.emplace_back(strips.inside.left() + static_cast<double>(i) * (width + gap),
                                  top, width, height);
    strips.inside.setBottom(top - gap);
}

constexpr std::array kWaitingPlaces {ChefBox::Place::Oven, ChefBox::Place::Delivery,
                                     ChefBox::Place::Pantry, ChefBox::Place::Bench};
constexpr double kPlacePad = 4;
constexpr double kDoorLines = 3; ///< of words beside an open door, where there is room

/// How large each waiting place is, in a room of this width and with a spot for everybody in each.
struct PlaceSize
{
    double width = 0;
    double height = 0;
    double all = 0; ///< height of all rows; 0: they do not fit
};

PlaceSize placeSize(double room, const ChefSize &chef, std::size_t chefs, const TextSize &text)
{
    const double gap = gapFor(chef.badge);
    const auto columns = static_cast<double>(chef.placeColumns);
    PlaceSize size {std::floor((room - (columns - 1) * gap) / columns), 0, 0};
    const std::size_t inRow = perRow(size.width - 2 * kPlacePad, chef.badge, gap);
    if (inRow < 2 || size.width - 2 * kPlacePad < 9 * text.digit)
        return size;
    size.height = text.line + 2 * kPlacePad + heightOf(rowsFor(chefs + 1, inRow), chef.badge, gap);
    size.all = heightOf(rowsFor(kWaitingPlaces.size(), chef.placeColumns), size.height, gap);
    return size;
}

/// Cuts bathroom or open door, waiting places and kitchen out of what title and rail leave.
class RoomCutter
{
public:
    RoomCutter(Floor &floor, const ChefSize &chef, const HouseLoad &load, const TextSize &text)
        : m_floor(floor)
        , m_chef(chef)
        , m_load(load)
        , m_text(text)
        , m_gap(gapFor(chef.badge))
    {
    }

    void cut(Strips &strips)
    {
        if (m_chef.placeColumns > 0 && m_chef.placesAt == ChefSize::PlacesAt::BesideBathroom)
            cutBeside(strips);
        else
            cutBelow(strips);
    }

private:
    /// The bathroom, its queue in one row, and the places to the right of it.
    void cutBeside(Strips &strips)
    {
        const BathroomNeeds needs = bathroomNeeds(m_chef, m_load.chefs, m_text);
        const auto queue = static_cast<double>(std::clamp<std::size_t>(needs.waiters, 1, 4));
        const double left = m_load.gil
            ? bathroomBox(m_chef, needs).width() + 2 * m_gap + queue * (m_chef.badge + m_gap)
            : m_chef.badge + m_gap + 22 * m_text.digit;
        QRectF room = strips.rest();
        const PlaceSize size = placeSize(room.width() - left - m_gap, m_chef, m_load.chefs, m_text);
        room.setWidth(left);
        const double wanted = std::max(cutEntrance(room), size.all);
        const QRectF strip = strips.next(wanted);
        // What is beside leaves room for more words.
        if (!m_floor.openDoor.isEmpty())
            m_floor.openDoor.setHeight(
                std::min(strip.height(), std::max(m_chef.badge, kDoorLines * m_text.line + 2)));
        m_floor.kitchen = strips.rest();
        if (size.all > 0 && strip.height() >= wanted)
            cutPlaces({room.right() + m_gap, strip.top()}, size);
    }

    void cutBelow(Strips &strips)
    {
        strips.next(cutEntrance(strips.rest()));
        m_floor.kitchen = strips.rest();
        if (m_chef.placeColumns == 0)
            return;
        const PlaceSize size = placeSize(m_floor.kitchen.width(), m_chef, m_load.chefs, m_text);
        if (size.all == 0 || size.all + m_gap > m_floor.kitchen.height())
            return;
        const double top = m_floor.kitchen.bottom() - size.all;
        cutPlaces({m_floor.kitchen.left(), top}, size);
        m_floor.kitchen.setBottom(top - m_gap);
    }

    /// Bathroom or open door, at the top of the room. Returns their height.
    double cutEntrance(const QRectF &room)
    {
        if (m_load.gil)
            return cutBathroom(m_floor, room, m_chef, bathroomNeeds(m_chef, m_load.chefs, m_text));
        if (m_chef.scale == StreetScale::Dot)
            return 0;
        m_floor.openDoor = QRectF(room.topLeft(), QSizeF(room.width(), m_chef.badge));
        return m_chef.badge;
    }

    void cutPlaces(const QPointF &corner, const PlaceSize &size)
    {
        for (std::size_t i = 0; i < kWaitingPlaces.size(); ++i) {
            const std::size_t column = i % m_chef.placeColumns;
            const std::size_t row = i / m_chef.placeColumns;
            WaitingBox box;
            box.place = kWaitingPlaces.at(i);
            box.rect = QRectF(corner.x() + static_cast<double>(column) * (size.width + m_gap),
                              corner.y() + static_cast<double>(row) * (size.height + m_gap),
                              size.width, size.height);
            box.label = QRectF(box.rect.left() + kPlacePad, box.rect.top() + kPlacePad / 2,
                               size.width - 2 * kPlacePad, m_text.line);
            box.art = QRectF(box.label.left(), box.label.bottom() + kPlacePad / 2, m_chef.badge,
                             m_chef.badge);
            m_floor.places.push_back(box);
        }
    }

    Floor &m_floor;
    const ChefSize &m_chef;
    const HouseLoad &m_load;
    const TextSize &m_text;
    double m_gap;
};

} // namespace

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
    const HouseSizes sizes {chef, load, text};
    cutLines(floor, strips, sizes);
    cutShared(floor, strips, sizes);
    RoomCutter(floor, chef, load, text).cut(strips);
    const bool placesFit = chef.placeColumns == 0 || !floor.places.empty();
    const double cell = chef.badge + (chef.text > 0 ? gap + chef.text : 0);
    floor.kitchenColumns = perRow(floor.kitchen.width(), cell, gap);
    const double needed = heightOf(rowsFor(load.chefs, floor.kitchenColumns), chef.badge, gap);
    const bool bathroomFits =
        !load.gil || (!floor.bathroom.isEmpty() && (floor.doorColumns > 0 || load.chefs <= 1));
    const bool shares = chef.scale == StreetScale::Card && chef.extras == ChefSize::Extras::Shown
        && load.jars + load.keys > 0;
    const bool sharedFits = !shares || !floor.shared.empty();
    floor.fits = sharedFits && floor.kitchenColumns > 0 && bathroomFits && placesFit
        && needed <= floor.kitchen.height();
    return floor;
}

} // namespace brigade::app
