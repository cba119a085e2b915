// Frames of whole lines, as four filled rectangles: an outline that is not smoothed loses corners
// where the screen's scale is no whole number. A side can be a pixel wider than another there.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace brigade::app {

/// Along the inside of a rectangle's edge.
inline void paintFrame(QPainter &painter, const QRectF &rect, const QColor &colour, double px = 1)
{
    if (rect.isEmpty())
        return;
    const double line = std::min({px, rect.width(), rect.height()});
    const double between = std::max(0.0, rect.height() - 2 * line);
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), line), colour);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - line, rect.width(), line), colour);
    painter.fillRect(QRectF(rect.left(), rect.top() + line, line, between), colour);
    painter.fillRect(QRectF(rect.right() - line, rect.top() + line, line, between), colour);
}

} // namespace brigade::app
