// Paints what the chefs of a house share: jars, cupboards with keys, and the ring of a deadlock.
// The chefs themselves are painted with the house. Threads: the painter's.
#pragma once

#include "app/street_painter.h"

#include <QPainter>

namespace brigade::app {

void paintShared(QPainter &painter,
                 const StreetScene &scene,
                 const HouseBox &house,
                 StreetPixmaps &pixmaps);

} // namespace brigade::app
