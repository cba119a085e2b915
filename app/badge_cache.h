// Badges of threads as pixmaps: a chef with a number and a sign over his head where there is room,
// else a square in the colour and pattern of the state. Each is drawn once per look and size; a
// street of hundreds then costs a blit each.
// Threads: the window's.
#pragma once

#include "app/palette.h"

#include <QFont>
#include <QPixmap>
#include <QString>

#include <compare>
#include <cstddef>
#include <map>

namespace brigade::app {

/// What a badge says. Two equal faces are one pixmap.
struct BadgeFace
{
    std::size_t fill = 0; ///< index in Palette::states
    QString label;        ///< the thread's number; empty: the sign alone
    int sidePx = 0;
    friend bool operator==(const BadgeFace &, const BadgeFace &) = default;
    friend bool operator<(const BadgeFace &a, const BadgeFace &b)
    {
        if (a.fill != b.fill)
            return a.fill < b.fill;
        return a.sidePx != b.sidePx ? a.sidePx < b.sidePx : a.label < b.label;
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
