#include "app/pattern_painter.h"

#include "app/metrics.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace brigade::app {

using namespace metrics;

namespace {

/// Strips narrower than this are a few rectangles rather than an image.
constexpr int kNarrowStripPx = 8;
int ceilTo(int value, int step)
{
    return (value + step - 1) / step * step;
}

/// Diagonals through a rectangle: x + y = c for "/", x - y = c for "\".
void addDiagonals(QPainterPath &path, const QRect &rect, int step, int slope)
{
    const int left = rect.left();
    const int right = left + rect.width();
    const int top = rect.top();
    const int bottom = top + rect.height();
    const int first = slope > 0 ? left + top : left - bottom;
    const int last = slope > 0 ? right + bottom : right - top;
    for (int c = ceilTo(first + 65536 * step, step) - 65536 * step; c < last; c += step) {
        const int begin = std::max(left, slope > 0 ? c - bottom : c + top);
        const int end = std::min(right, slope > 0 ? c - top : c + bottom);
        if (begin >= end)
            continue;
        path.moveTo(begin, slope * (c - begin));
        path.lineTo(end, slope * (c - end));
    }
}

void addDots(QPainterPath &path, const QRect &rect, int step, int line)
{
    for (int y = ceilTo(rect.top(), step); y + 2 * line <= rect.bottom() + 1; y += step) {
        const int shift = (y / step) % 2 == 0 ? 0 : step / 2;
        for (int x = ceilTo(rect.left() + shift, step) - shift; x + 2 * line <= rect.right() + 1;
             x += step)
            path.addRect(x, y, 2 * line, 2 * line);
    }
}

void addLines(QPainterPath &path, const QRect &rect, int step, Pattern pattern)
{
    const bool horizontal = pattern == Pattern::HorizontalLines;
    const int begin = horizontal ? rect.top() : rect.left();
    const int end = begin + (horizontal ? rect.height() : rect.width());
    for (int at = ceilTo(begin, step); at < end; at += step) {
        const double middle = at + 0.5;
        path.moveTo(horizontal ? rect.left() : middle, horizontal ? middle : rect.top());
        path.lineTo(horizontal ? rect.left() + rect.width() : middle,
                    horizontal ? middle : rect.top() + rect.height());
    }
}

void addInk(QPainterPath &path, const QRect &rect, Pattern pattern, int step)
{
    if (pattern == Pattern::ForwardHatch || pattern == Pattern::CrossHatch)
        addDiagonals(path, rect, step, 1);
    if (pattern == Pattern::BackwardHatch || pattern == Pattern::CrossHatch)
        addDiagonals(path, rect, step, -1);
    if (pattern == Pattern::HorizontalLines || pattern == Pattern::VerticalLines)
        addLines(path, rect, step, pattern);
}

} // namespace

bool paintsPixels(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine != nullptr
        && (engine->type() == QPaintEngine::Raster || engine->type() == QPaintEngine::OpenGL2);
}

PatternPainter::PatternPainter(QPainter &painter, const Palette &palette, double scale)
    : m_painter(painter)
    , m_palette(palette)
    , m_scale(scale)
    , m_tiles(palette, scale)
    , m_pixels(paintsPixels(painter))
{
}

void PatternPainter::fill(std::size_t fill, const std::vector<QRect> &rects)
{
    if (rects.empty())
        return;
    const FillStyle &style = m_palette.fill(fill);
    const int line = std::max(1, static_cast<int>(std::lround(m_scale)));
    m_painter.setPen(Qt::NoPen);
    const bool tall = rects.front().height() >= kPatternedHeightPx * m_scale;
    if (!hasInk(style.pattern) || !tall || !m_pixels)
        m_painter.setBrush(style.fill);
    else
        m_painter.setBrush(QBrush(m_tiles.tile(fill)));
    m_painter.drawRects(rects.data(), static_cast<int>(rects.size()));
    if (hasInk(style.pattern) && tall && !m_pixels) {
        QPainterPath path;
        for (const QRect &rect : rects) {
            if (style.pattern == Pattern::Dots)
                addDots(path, rect, m_tiles.step(), line);
            else
                addInk(path, rect, style.pattern, m_tiles.step());
        }
        const bool dots = style.pattern == Pattern::Dots;
        m_painter.setBrush(dots ? QBrush(style.ink) : QBrush(Qt::NoBrush));
        m_painter.setPen(dots ? QPen(Qt::NoPen)
                              : QPen(style.ink, line, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawPath(path);
    }
    drawEdges(style, rects);
}

void PatternPainter::hatch(const QColor &colour, const QRect &rect)
{
    QPainterPath path;
    addDiagonals(path, rect, m_tiles.step(), 1);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawPath(path);
    m_painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
}

void PatternPainter::drawEdges(const FillStyle &style, const std::vector<QRect> &rects)
{
    std::vector<QRectF> edges;
    const bool unscaled = m_pixels && m_painter.deviceTransform().type() <= QTransform::TxTranslate;
    for (const QRect &rect : rects) {
        // A line runs along the middle of what it covers, but for one of the painter's pixels.
        const double in = unscaled ? 0 : 0.5;
        if (rect.width() >= kEdgedWidthPx * m_scale && rect.height() >= kEdgedHeightPx * m_scale)
            edges.emplace_back(rect.left() + in, rect.top() + in, rect.width() - 1,
                               rect.height() - 1);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(style.edge, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.drawRects(edges.data(), static_cast<int>(edges.size()));
}

/// A strip of few columns is a few rectangles; all of them are painted at once.
void PatternPainter::addSmall(const DensityStrip &strip)
{
    std::size_t piece = 0;
    int left = strip.rect.left();
    for (const DensityColumn &column : strip.columns) {
        int bottom = strip.rect.bottom() + 1;
        for (; piece < column.pieceEnd; ++piece) {
            const DensityPiece &each = strip.pieces[piece];
            bottom -= each.heightPx;
            m_small[each.fill].emplace_back(left, bottom, column.widthPx, each.heightPx);
        }
        left += column.widthPx;
    }
}

void PatternPainter::fillSmall()
{
    m_painter.setPen(Qt::NoPen);
    for (std::size_t fill = 0; fill < m_small.size(); ++fill) {
        m_painter.setBrush(m_palette.fill(fill).fill);
        m_painter.drawRects(m_small[fill].data(), static_cast<int>(m_small[fill].size()));
        m_small[fill].clear();
    }
}

void PatternPainter::strips(const std::vector<DensityStrip> &strips)
{
    for (const DensityStrip &each : strips) {
        if (each.rect.width() < kNarrowStripPx)
            addSmall(each);
        else
            strip(each);
    }
    fillSmall();
}

void PatternPainter::strip(const DensityStrip &strip)
{
    const QSize size = strip.rect.size();
    m_stripPixels.resize(
        std::max(m_stripPixels.size(), static_cast<std::size_t>(size.width() * size.height())));
    m_tiles.fillStrip(strip, m_stripPixels.data(), size.width());
    const QImage image(reinterpret_cast<const uchar *>(m_stripPixels.data()), // NOLINT
                       size.width(), size.height(),
                       qsizetype {size.width()} * qsizetype {sizeof(QRgb)}, QImage::Format_RGB32);
    // A painter of pixels copies them at once; others may keep the image.
    m_painter.drawImage(strip.rect.topLeft(), m_pixels ? image : image.copy());
}

} // namespace brigade::app
