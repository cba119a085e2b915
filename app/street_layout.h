// The whole street as rectangles: the supervisor's sign, rail and office, suppliers, a house for
// every worker, the stoves (cores) at the bottom. Shrinks from cards to badges to dots as it fills.
// Threads: pure functions, any thread. Invariant: nothing overlaps, all lies within the picture,
// and where a house stands depends on how many there are, not on what happens in them.
#pragma once

#include "app/house_layout.h"
#include "model/restaurant.h"

#include <QPointF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace brigade::app {

struct SupplierBox
{
    engine::ProcessIndex process {};
    QRectF rect;
};

struct StoveBox
{
    std::int16_t core = 0;
    QRectF rect;
    QRectF title;
    QRectF chef;   ///< the badge of the thread that runs there; a square
    QRectF art;    ///< the stove itself; empty when there is no room
    QRectF shares; ///< "own 98 % · others 2 %"; empty when there is no room
    QRectF bar;
};

/// Somebody whose thread has ended, on his way out; only while chefs walk.
struct LeavingBox
{
    model::ThreadKey key;
    QRectF badge;
};

/// Where several workers serve: how many are open, and a lamp for each house, in their order.
struct OfficeBox
{
    struct Lamp
    {
        engine::ProcessIndex process {};
        QRectF rect;
    };
    QRectF rect; ///< empty: there is none
    QRectF art;
    QRectF label;
    std::vector<Lamp> lamps; ///< all or none, as there is room
};

struct StreetPicture
{
    QRectF sign;  ///< the line on top: time and counts
    RailBox rail; ///< tasks that no process has yet
    OfficeBox office;
    std::vector<SupplierBox> suppliers;
    ChefSize chef;
    std::vector<HouseBox> houses;
    std::size_t hiddenHouses = 0; ///< closed ones that are not shown
    std::vector<StoveBox> stoves;
    std::vector<LeavingBox> leaving;
};

struct StreetFrame
{
    QSizeF size;
    TextSize text;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< which way it is read
};

/// Processes that stand in the street, in order: workers that are alive or burnt down; of those
/// that closed orderly only when nobody is left. One that reopens stands where it burnt down.
[[nodiscard]] std::vector<const model::ProcessNow *> housesOf(const model::StreetNow &street);

[[nodiscard]] StreetPicture layOutStreet(const model::StreetNow &street, const StreetFrame &frame);

/// The chef at a point: his badge, his home or the words beside it; or the stove he is at.
[[nodiscard]] std::optional<model::ThreadKey> chefAt(const StreetPicture &picture,
                                                     const model::StreetNow &street,
                                                     const QPointF &point);

} // namespace brigade::app
