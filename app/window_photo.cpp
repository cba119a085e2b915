#include "app/window_photo.h"

#include "app/theme.h"

namespace brigade::app {

QImage photograph(QWidget &window, const PhotoWish &wish)
{
    QImage image(window.size() * wish.scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(wish.scale);
    applyTheme(wish.theme);
    image.fill(palette(wish.theme).panel);
    window.render(&image);
    applyTheme(wish.after);
    return image;
}

} // namespace brigade::app
