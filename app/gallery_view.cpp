#include "app/gallery_view.h"

#include "app/metrics.h"
#include "app/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace brigade::app {

void GalleryView::showDrawing(const GalleryDrawing *drawing,
                              const GalleryFrame &frame,
                              const QString &words)
{
    m_drawing = drawing;
    m_frame = frame;
    m_words = words;
    m_drawn = {};
    update();
}

QSize GalleryView::minimumSizeHint() const
{
    return {metrics::kSmallestPictureWidthPx * 3 / 4, metrics::kSmallestPictureHeightPx * 3 / 4};
}

void GalleryView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Palette &colours = paletteInUse();
    painter.fillRect(rect(), colours.background);
    if (m_drawing == nullptr) {
        painter.setPen(colours.mutedText);
        painter.drawText(rect().adjusted(metrics::kMarginPx, 0, -metrics::kMarginPx, 0),
                         static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap),
                         m_words);
        return;
    }
    if (m_drawn.isNull()) {
        m_frame.sizePx = size();
        m_frame.scale = static_cast<int>(std::ceil(devicePixelRatioF()));
        m_drawn = QPixmap::fromImage(m_drawing->drawing(m_frame).image());
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), m_drawn);
}

void GalleryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_drawn = {};
}

} // namespace brigade::app
