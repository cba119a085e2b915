#include "app/playback_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace brigade::app {

namespace {

// On a square of 16 by 16.
constexpr double kSide = 16;
constexpr double kTop = 3;
constexpr double kBottom = 13;
constexpr double kMiddle = 8;

void addTriangle(QPainterPath &path, double flatX, double tipX)
{
    path.moveTo(flatX, kTop);
    path.lineTo(tipX, kMiddle);
    path.lineTo(flatX, kBottom);
    path.closeSubpath();
}

void addBar(QPainterPath &path, double x, double width)
{
    path.addRect(x, kTop, width, kBottom - kTop);
}

QPainterPath pathOf(PlaybackSign sign)
{
    QPainterPath path;
    switch (sign) {
    case PlaybackSign::Start:
        addBar(path, 3, 2);
        addTriangle(path, 13, 5.5);
        break;
    case PlaybackSign::Back:
        addTriangle(path, 8, 2);
        addBar(path, 10.5, 2);
        break;
    case PlaybackSign::Play:
        addTriangle(path, 4, 13);
        break;
    case PlaybackSign::Pause:
        addBar(path, 4, 3);
        addBar(path, 9, 3);
        break;
    case PlaybackSign::Forward:
        addBar(path, 3.5, 2);
        addTriangle(path, 8, 14);
        break;
    case PlaybackSign::End:
        addTriangle(path, 3, 10.5);
        addBar(path, 11, 2);
        break;
    }
    return path;
}

QPixmap drawn(const QPainterPath &path, const QColor &colour, int sidePx)
{
    QPixmap pixmap(sidePx, sidePx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sidePx / kSide, sidePx / kSide);
    painter.fillPath(path, colour);
    return pixmap;
}

} // namespace

QIcon playbackIcon(PlaybackSign sign, const QPalette &colours)
{
    QIcon icon;
    const QPainterPath path = pathOf(sign);
    for (const int side : {16, 24, 32, 48}) {
        icon.addPixmap(drawn(path, colours.color(QPalette::ButtonText), side));
        icon.addPixmap(drawn(path, colours.color(QPalette::Disabled, QPalette::ButtonText), side),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace brigade::app
