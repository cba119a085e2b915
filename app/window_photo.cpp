#include "app/window_photo.h"

#include "app/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace brigade::app {

namespace {

/// Qt tells widgets of new colours by events that wait for the loop; nothing else of it is let run,
/// no painting on the screen above all.
void changeTheme(std::optional<Theme> theme)
{
    applyTheme(theme);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::PaletteChange);
}

} // namespace

QImage photograph(QWidget &window, const PhotoWish &wish)
{
    QImage image(window.size() * wish.scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(wish.scale);
    changeTheme(wish.theme);
    image.fill(palette(wish.theme).panel);
    window.render(&image);
    changeTheme(wish.after);
    return image;
}

} // namespace brigade::app
