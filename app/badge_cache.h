// Badges of threads as pixmaps: a chef or a waiter with a number and a sign over his head where
// there is room, else a square in the colour and pattern of the state. Each is drawn once per look
// and size; a street of hundreds then costs a blit each. Threads: its owner's.
#pragma once

#include "app/palette.h"

#include <QFont>
#include <QPixmap>
#include <QString>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <tuple>

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
    friend bool operator<(const BadgeFace &a, const BadgeFace &b)
    {
        return std::tie(a.figure, a.fill, a.sidePx, a.label)
            < std::tie(b.figure, b.fill, b.sidePx, b.label);
    }
};

class BadgeCache
{
public:
    /// Forgets the pixmaps when anything of it is new.
    void setLook(Theme theme, double pixelRatio, const QFont &font);
    [[nodiscard]] const QPixmap &badge(const BadgeFace &face);

private:
    [[nodiscard]] QPixmap draw(const BadgeFace &face) const;

    Theme m_theme = Theme::Light;
    double m_pixelRatio = 1;
    QFont m_font;
    std::map<BadgeFace, QPixmap> m_badges;
};

} // namespace brigade::app
