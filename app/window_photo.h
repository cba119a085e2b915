// The window as an image, in either theme and at any scale, whatever it looks like just now. The
// theme is changed and changed back before anything is shown: the screen does not flicker.
// Threads: the window's.
#pragma once

#include "app/palette.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace brigade::app {

struct PhotoWish
{
    Theme theme = Theme::Light;
    int scale = 1;                 ///< pixels for each of the window's
    std::optional<Theme> after {}; ///< the theme that it is left in; none: the system's
};

/// Null when there is not enough memory.
[[nodiscard]] QImage photograph(QWidget &window, const PhotoWish &wish);

} // namespace brigade::app
