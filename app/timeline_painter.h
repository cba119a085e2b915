// Fills a painter from a layout: the same routine for the screen, PNG, SVG and PDF. Decides
// nothing; every colour is the palette's. Threads: the one of the painter.
#pragma once

#include "app/palette.h"
#include "app/timeline_layout.h"

#include <QPainter>

namespace brigade::app {

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const Palette &palette);

/// What is written where `line` crosses it, once more and on a plate: after a line was drawn over
/// the picture.
void paintTextsOver(QPainter &painter,
                    const TimelineLayout &layout,
                    const Palette &palette,
                    const QRect &line);

} // namespace brigade::app
