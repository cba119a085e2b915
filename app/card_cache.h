// Cards with round corners: the corners are drawn once per pair of colours, the rest is plain
// rectangles. As one antialiased path a street's cards cost more than all else in it together.
// Threads: its owner's.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QRectF>

#include <map>
#include <utility>

namespace brigade::app {

class CardCache
{
public:
    /// Forgets the corners when the ratio is new.
    void setPixelRatio(double pixelRatio);
    void draw(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge);

private:
    [[nodiscard]] const QPixmap &corners(const QColor &fill, const QColor &edge);

    double m_pixelRatio = 1;
    std::map<std::pair<QRgb, QRgb>, QPixmap> m_corners;
};

} // namespace brigade::app
