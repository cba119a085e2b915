// Where the jars (shared variables) and the keys (locks) of a house stand, and the chefs who are at
// them; a deadlock takes the place of the keys, as a ring of chefs and keys in two rows.
// Threads: pure functions, any thread.  Invariant: nothing overlaps, all lies within the boxes.
#pragma once

#include "app/house_layout.h"

#include <vector>

namespace brigade::app {

struct SharedRoom
{
    const std::vector<QRectF> &boxes; ///< jars, then keys; may be none
    const ChefSize &chef;
    const TextSize &text;
};

/// Moves only chefs who are at home: who is in the bathroom or at its door stays there.
void placeAtShared(HouseBox &house, const model::ProcessNow &process, const SharedRoom &room);

} // namespace brigade::app
