// The street as readers from right to left see it: what was at the left stands at the right. A
// visitor of every rectangle, so that nothing else of the layout has to know.
// Threads: pure functions, any thread.
#pragma once

#include "app/street_layout.h"

namespace brigade::app {

/// `part`, laid out from left to right, where readers of that direction expect it in `whole`.
[[nodiscard]] QRectF visual(Qt::LayoutDirection direction, const QRectF &whole, const QRectF &part);

/// `width`: of the whole picture, in its pixels. Empty rectangles stay empty.
void mirror(StreetPicture &picture, double width);

} // namespace brigade::app
