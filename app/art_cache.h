// Drawings as pixmaps: each is rendered once per size, theme and pixel ratio, so that a frame
// costs a blit each. Threads: its owner's.
#pragma once

#include "app/art.h"
#include "app/pixmap_cache.h"

#include <QHash>
#include <QPixmap>
#include <QSize>

#include <cstddef>

namespace brigade::app {

class ArtCache
{
public:
    /// Forgets the pixmaps when anything of it is new.
    void setLook(Theme theme, double pixelRatio);
    /// In logical pixels; at least 1 x 1 is drawn.
    [[nodiscard]] QPixmap picture(Art art, const QSize &size);

private:
    static constexpr qsizetype kMostBytes = 32 << 20;

    struct Key
    {
        Art art;
        QSize size;
        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, static_cast<int>(key.art), key.size.width(), key.size.height());
        }
    };
    [[nodiscard]] QPixmap draw(const Key &key) const;

    Theme m_theme = Theme::Light;
    double m_pixelRatio = 1;
    PixmapCache<Key> m_pictures {kMostBytes};
};

} // namespace brigade::app
