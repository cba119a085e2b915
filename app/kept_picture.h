// The picture of a widget that is costly to draw: drawn once for each size and number of the
// screen's pixels, until it is forgotten. Threads: the widget's.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QSize>

#include <cmath>

namespace brigade::app {

class KeptPicture
{
public:
    /// It has changed.
    void forget() { m_pixmap = {}; }

    /// From the painter's origin on. `draw(QPainter &)` paints all of the size, when it must.
    template<typename Draw>
    void paint(QPainter &painter, const QSize &sizePx, const QColor &background, const Draw &draw)
    {
        // The screen's pixels, or those of the picture that the window is painted into.
        const double ratio = painter.deviceTransform().m11();
        if (m_pixmap.size() != sizePx * ratio) {
            m_pixmap = QPixmap(sizePx * ratio);
            m_pixmap.setDevicePixelRatio(ratio);
            QPainter drawing(&m_pixmap);
            draw(drawing);
        }
        if (ratio != std::floor(ratio)) // the last pixels may be the widget's alone
            painter.fillRect(QRect({0, 0}, sizePx), background);
        painter.drawPixmap(0, 0, m_pixmap);
    }

private:
    QPixmap m_pixmap;
};

} // namespace brigade::app
