#include "app/badge_cache.h"

#include "app/art.h"
#include "app/metrics.h"
#include "app/pattern_painter.h"

#include <QPainter>

namespace brigade::app {

namespace {

/// Centred in the rectangle, as large as asked or as fits its width.
void drawFitting(QPainter &painter, const QRectF &rect, const QString &text, int pixelSize)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(1, pixelSize));
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > rect.width())
        font.setPixelSize(qMax(1, static_cast<int>(pixelSize * rect.width() / width)));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, text);
}

/// On an apron of the state's colour, with the state's sign over his head.
void drawFigure(QPainter &painter, const BadgeFace &face, const Palette &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const FillStyle &style = colours.states.at(face.fill);
    const QRectF square(0, 0, face.sidePx, face.sidePx);
    drawArt(painter, face.figure == BadgeFigure::Chef ? Art::Chef : Art::Waiter, square,
            {colours, style.fill});
    if (face.figure == BadgeFigure::FrozenWaiter)
        drawArt(painter, Art::Ice, square, {colours, style.fill});
    drawArt(painter, signFor(face.fill), square, {colours, style.fill});
}

void writeOnApron(QPainter &painter, const BadgeFace &face, const Palette &colours)
{
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.states.at(face.fill).text);
    // The apron, in shares of the drawing's side.
    const double side = face.sidePx;
    const QRectF apron(side * 0.15, side * 0.66, side * 0.54, side * 0.33);
    drawFitting(painter, apron, face.label, qRound(apron.height()));
}

/// In the colour and pattern of the state, with its sign and the number as there is room.
void drawSquare(QPainter &painter, const BadgeFace &face, const Palette &colours)
{
    const int side = face.sidePx;
    const FillStyle &style = colours.states.at(face.fill);
    PatternPainter(painter, colours, 1).fill(face.fill, {QRect(0, 0, side, side)});
    if (side < metrics::kSmallestSignPx)
        return;

    painter.setRenderHint(QPainter::Antialiasing);
    // Words are read on the plain fill, the pattern is a frame around them.
    const double inset = side >= metrics::kSmallestNumberedBadgePx ? side / 8.0 : 1;
    const QRectF plate = QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(plate, inset, inset);
    painter.setPen(style.text);
    if (face.label.isEmpty())
        return drawFitting(painter, plate, style.sign, static_cast<int>(plate.height()));
    const double split = plate.top() + plate.height() * 0.44;
    drawFitting(painter, QRectF(plate.topLeft(), QPointF(plate.right(), split)), style.sign,
                qRound(plate.height() * 0.42));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    drawFitting(painter, QRectF(QPointF(plate.left(), split), plate.bottomRight()), face.label,
                qRound(plate.height() * 0.5));
}

BadgeFace withoutLabel(BadgeFace face)
{
    face.label.clear();
    return face;
}

} // namespace

void BadgeCache::setLook(Theme theme, double pixelRatio, const QFont &font)
{
    if (theme == m_theme && pixelRatio == m_pixelRatio && font == m_font)
        return;
    m_theme = theme;
    m_pixelRatio = pixelRatio;
    m_font = font;
    m_badges.clear();
}

QPixmap BadgeCache::badge(const BadgeFace &face)
{
    // Nobody could read a number there: thousands look alike, and are one.
    if (face.sidePx < metrics::kSmallestNumberedBadgePx && !face.label.isEmpty())
        return badge(withoutLabel(face));
    return m_badges.get(face, [&] { return draw(face); });
}

/// The figure is drawn once for all who look alike.
QPixmap BadgeCache::drawNumberedFigure(const BadgeFace &face)
{
    QPixmap pixmap = badge(withoutLabel(face));
    QPainter painter(&pixmap);
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    writeOnApron(painter, face, palette(m_theme));
    return pixmap;
}

QPixmap BadgeCache::draw(const BadgeFace &face)
{
    const int side = face.sidePx;
    const bool figure = side >= metrics::kSmallestChefPx;
    if (figure && !face.label.isEmpty())
        return drawNumberedFigure(face);
    QPixmap pixmap(QSize(side, side) * m_pixelRatio);
    pixmap.setDevicePixelRatio(m_pixelRatio);
    pixmap.fill(Qt::transparent);
    const Palette &colours = palette(m_theme);
    QPainter painter(&pixmap);
    painter.setFont(m_font);
    if (figure) {
        drawFigure(painter, face, colours);
        return pixmap;
    }
    drawSquare(painter, face, colours);
    if (face.figure == BadgeFigure::FrozenWaiter)
        drawArt(painter, Art::Ice, QRectF(0, 0, side, side), {colours, colours.background});
    return pixmap;
}

} // namespace brigade::app
