#include "app/card_cache.h"

#include "app/metrics.h"
#include "app/smooth_edges.h"

#include <cmath>

namespace brigade::app {

namespace {

/// Of a corner's square: the curve and a pixel of straight edge.
constexpr int kCorner = static_cast<int>(metrics::kCornerPx) + 2;

void drawWhole(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge)
{
    const SmoothEdges smooth(painter);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kCornerPx,
                            metrics::kCornerPx);
}

void fillBetweenCorners(QPainter &painter, const QRect &r, const QColor &fill, const QColor &edge)
{
    const int across = r.width() - 2 * kCorner;
    const int down = r.height() - 2 * kCorner;
    painter.fillRect(r.left() + kCorner, r.top() + 1, across, kCorner - 1, fill);
    painter.fillRect(r.left() + 1, r.top() + kCorner, r.width() - 2, down, fill);
    painter.fillRect(r.left() + kCorner, r.bottom() + 1 - kCorner, across, kCorner - 1, fill);
    painter.fillRect(r.left() + kCorner, r.top(), across, 1, edge);
    painter.fillRect(r.left() + kCorner, r.bottom(), across, 1, edge);
    painter.fillRect(r.left(), r.top() + kCorner, 1, down, edge);
    painter.fillRect(r.right(), r.top() + kCorner, 1, down, edge);
}

} // namespace

void CardCache::setPixelRatio(double pixelRatio)
{
    if (pixelRatio == m_pixelRatio)
        return;
    m_pixelRatio = pixelRatio;
    m_corners.clear();
}

void CardCache::draw(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge)
{
    const QRect r = rect.toRect();
    // Between pixels the pieces would not meet.
    const bool whole = m_pixelRatio == std::floor(m_pixelRatio);
    if (!whole || r.width() <= 2 * kCorner || r.height() <= 2 * kCorner) {
        drawWhole(painter, rect, fill, edge);
        return;
    }
    fillBetweenCorners(painter, r, fill, edge);
    const QPixmap &four = corners(fill, edge);
    const int side = qRound(kCorner * m_pixelRatio); // of a corner, in the pixmap's own pixels
    const int right = r.right() + 1 - kCorner;
    const int bottom = r.bottom() + 1 - kCorner;
    painter.drawPixmap(r.topLeft(), four, QRect(0, 0, side, side));
    painter.drawPixmap(QPoint(right, r.top()), four, QRect(side, 0, side, side));
    painter.drawPixmap(QPoint(r.left(), bottom), four, QRect(0, side, side, side));
    painter.drawPixmap(QPoint(right, bottom), four, QRect(side, side, side, side));
}

const QPixmap &CardCache::corners(const QColor &fill, const QColor &edge)
{
    const auto key = std::make_pair(fill.rgba(), edge.rgba());
    const auto found = m_corners.find(key);
    if (found != m_corners.end())
        return found->second;
    const QSize size(2 * kCorner, 2 * kCorner);
    QPixmap pixmap(size * m_pixelRatio);
    pixmap.setDevicePixelRatio(m_pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawWhole(painter, QRectF({0, 0}, QSizeF(size)), fill, edge);
    painter.end();
    return m_corners.emplace(key, pixmap).first->second;
}

} // namespace brigade::app
