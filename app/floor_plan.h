// The inside of a house, cut from top to bottom: awning, title, rail, guests, bathroom with its
// queue, the places where chefs wait, the kitchen. Depends on how many chefs there are, never on
// where they are. Threads: pure functions, any thread. Invariant: rooms do not overlap; what does
// not fit is empty, and `fits` says so.
#pragma once

#include "app/house_layout.h"

namespace brigade::app {

inline constexpr double kToiletShare = 0.55; ///< of a badge's side
inline constexpr double kSharedPad = 4;      ///< within the box of a jar or a key

struct Floor
{
    QRectF awning, title, rail, guests, loop, tally, bathroom, label, door, openDoor, kitchen;
    std::vector<WaitingBox> places;
    std::vector<QRectF> shared; ///< jars, then keys; all or none
    std::size_t doorColumns = 0, kitchenColumns = 0;
    bool fits = false;
};

[[nodiscard]] Floor cutFloor(const QRectF &rect,
                             const ChefSize &chef,
                             const HouseLoad &load,
                             const TextSize &text);

/// Between badges of this side.
[[nodiscard]] double gapFor(double badge);
/// Between the bathroom's wall and whoever is inside.
[[nodiscard]] double bathroomMargin(double badge);
/// How many cells lie beside one another in a width.
[[nodiscard]] std::size_t perRow(double width, double cell, double gap);

} // namespace brigade::app
