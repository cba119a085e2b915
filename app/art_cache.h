// Drawings as pixmaps: each is rendered once per size, theme and pixel ratio, so that a frame
// costs a blit each. Threads: its owner's.
#pragma once

#include "app/art.h"

#include <QPixmap>
#include <QSize>

#include <map>
#include <utility>

namespace brigade::app {

class ArtCache
{
public:
    /// Forgets the pixmaps when anything of it is new.
    void setLook(Theme theme, double pixelRatio);
    /// In logical pixels; at least 1 x 1 is drawn.
    [[nodiscard]] const QPixmap &picture(Art art, const QSize &size);

private:
    using Key = std::pair<Art, std::pair<int, int>>;

    Theme m_theme = Theme::Light;
    double m_pixelRatio = 1;
    std::map<Key, QPixmap> m_pictures;
};

} // namespace brigade::app
