#include "app/art_cache.h"

namespace brigade::app {

namespace {

constexpr std::size_t kMostPictures = 512; ///< a window that is being resized asks for many sizes

} // namespace

void ArtCache::setLook(Theme theme, double pixelRatio)
{
    if (theme == m_theme && pixelRatio == m_pixelRatio)
        return;
    m_theme = theme;
    m_pixelRatio = pixelRatio;
    m_pictures.clear();
}

const QPixmap &ArtCache::picture(Art art, const QSize &size)
{
    const QSize least = size.expandedTo({1, 1});
    const Key key {art, {least.width(), least.height()}};
    const auto found = m_pictures.find(key);
    if (found != m_pictures.end())
        return found->second;
    if (m_pictures.size() >= kMostPictures)
        m_pictures.clear();
    QPixmap pixmap(least * m_pixelRatio);
    pixmap.setDevicePixelRatio(m_pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = palette(m_theme);
    drawArt(painter, art, QRectF({0, 0}, QSizeF(least)), {colours, colours.axis});
    painter.end();
    return m_pictures.emplace(key, pixmap).first->second;
}

} // namespace brigade::app
