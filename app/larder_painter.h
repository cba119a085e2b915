// The gauge of a house's memory: how full its larder is, beside how much that is.
// Threads: the painter's.
#pragma once

#include "app/street_painter.h"

#include <QRectF>

class QPainter;

namespace brigade::app {

/// Whose, and where it is drawn.
struct Larder
{
    QRectF line;  ///< what is free of the house's title
    QRectF house; ///< where that is too narrow, the gauge stands at its foot
    const model::ProcessNow &process;
};

/// In as many words as fit; nothing before the first reading.
void paintLarder(QPainter &painter,
                 const StreetScene &scene,
                 const Larder &larder,
                 LineMeasure &lines);

} // namespace brigade::app
