// Paints where orders come from: rails with tickets, guests at the door, the head waiter's desk
// with his piles of tickets, the chain's office. Threads: the painter's.
#pragma once

#include "app/street_painter.h"

#include <QPainter>

namespace brigade::app {

/// A rail with its label, also when nothing hangs there.
void paintRail(QPainter &painter,
               const StreetScene &scene,
               const RailBox &rail,
               StreetPixmaps &pixmaps);

/// Guests in a row, each with his order's ticket in his hands.
void paintGuests(QPainter &painter,
                 const StreetScene &scene,
                 const RailBox &guests,
                 StreetPixmaps &pixmaps);

/// What the head waiter does, in the colour of his state, and how many tickets he has where.
void paintDesk(QPainter &painter,
               const StreetScene &scene,
               const HouseBox &house,
               StreetPixmaps &pixmaps);

void paintOffice(QPainter &painter, const StreetScene &scene, StreetPixmaps &pixmaps);

} // namespace brigade::app
