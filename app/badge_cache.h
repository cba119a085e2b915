// Badges of threads as pixmaps: a chef or a waiter with a number and a sign over his head where
// there is room, else a square in the colour and pattern of the state. Each is drawn once per look
// and size, a figure once for all its numbers; a street of hundreds then costs a blit each.
// Threads: its owner's.
#pragma once

#include "app/palette.h"
#include "app/pixmap_cache.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace brigade::app {

/// Who is drawn: the one whose thread runs an event loop is a waiter, in ice while one task keeps
/// it from all others.
enum class BadgeFigure : std::uint8_t { Chef, Waiter, FrozenWaiter };

/// What a badge says. Two equal faces are one pixmap.
struct BadgeFace
{
    std::size_t fill = 0; ///< index in Palette::states
    QString label;        ///< the thread's number; empty: the sign alone
    int sidePx = 0;
    BadgeFigure figure = BadgeFigure::Chef;
    friend bool operator==(const BadgeFace &, const BadgeFace &) = default;
    friend std::size_t qHash(const BadgeFace &face, std::size_t seed)
    {
        return qHashMulti(seed, static_cast<int>(face.figure), face.fill, face.sidePx, face.label);
    }
};

class BadgeCache
{
public:
    /// Forgets the pixmaps when anything of it is new.
    void setLook(Theme theme, double pixelRatio, const QFont &font);
    [[nodiscard]] QPixmap badge(const BadgeFace &face);

private:
    static constexpr qsizetype kMostBytes = 64 << 20; ///< the pixels of a screen of 5120 x 2880

    [[nodiscard]] QPixmap draw(const BadgeFace &face);
    [[nodiscard]] QPixmap drawNumberedFigure(const BadgeFace &face);

    Theme m_theme = Theme::Light;
    double m_pixelRatio = 1;
    QFont m_font;
    PixmapCache<BadgeFace> m_badges {kMostBytes};
};

} // namespace brigade::app
