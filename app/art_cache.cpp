#include "app/art_cache.h"

namespace brigade::app {

void ArtCache::setLook(Theme theme, double pixelRatio)
{
    if (theme == m_theme && pixelRatio == m_pixelRatio)
        return;
    m_theme = theme;
    m_pixelRatio = pixelRatio;
    m_pictures.clear();
}

QPixmap ArtCache::picture(Art art, const QSize &size)
{
    const Key key {art, size.expandedTo({1, 1})};
    return m_pictures.get(key, [&] { return draw(key); });
}

QPixmap ArtCache::draw(const Key &key) const
{
    QPixmap pixmap(key.size * m_pixelRatio);
    pixmap.setDevicePixelRatio(m_pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = palette(m_theme);
    drawArt(painter, key.art, QRectF({0, 0}, QSizeF(key.size)), {colours, colours.axis});
    return pixmap;
}

} // namespace brigade::app
