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
constexpr int kTileRepeats = 16;

bool inked(Pattern pattern, const QPoint &at, int step, int line)
{
    // Not below zero for any point of a picture.
    const auto ramp = [step](int value) { return ((value % step) + step) % step; };
    switch (pattern) {
    case Pattern::ForwardHatch:
        return ramp(at.x() + at.y()) < line;
    case Pattern::BackwardHatch:
        return ramp(at.x() - at.y()) < line;
    case Pattern::CrossHatch:
        return ramp(at.x() + at.y()) < line || ramp(at.x() - at.y()) < line;
    case Pattern::Dots: {
        const int shift = (at.y() / step) % 2 == 0 ? 0 : step / 2;
        return ramp(at.x() + shift) < 2 * line && ramp(at.y()) < 2 * line;
    }
    case Pattern::HorizontalLines:
        return ramp(at.y()) < line;
    case Pattern::VerticalLines:
        return ramp(at.x()) < line;
    case Pattern::Solid:
    case Pattern::Thin:
    case Pattern::Hollow:
        return false;
    }
    return false;
}

bool hasInk(Pattern pattern)
{
    return pattern != Pattern::Solid && pattern != Pattern::Thin && pattern != Pattern::Hollow;
}

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

/// Tall strips are painted band by band, so that the lines of one stay at hand.
constexpr int kBandPx = 64;

/// One column of a piece.
void fillDown(QRgb *pixel, std::ptrdiff_t lineLength, int count, const QRgb *pattern)
{
    for (int y = 0; y < count; ++y, pixel += lineLength)
        *pixel = pattern[y];
}

bool paintsPixels(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine != nullptr
        && (engine->type() == QPaintEngine::Raster || engine->type() == QPaintEngine::OpenGL2);
}

} // namespace

PatternPainter::PatternPainter(QPainter &painter, const Palette &palette, double scale)
    : m_painter(painter)
    , m_palette(palette)
    , m_scale(scale)
    , m_step(std::max(3, static_cast<int>(std::lround(kPatternStepPx * scale))))
    , m_pixels(paintsPixels(painter))
{
}

const QImage &PatternPainter::tile(std::size_t fill)
{
    QImage &tile = m_tiles[fill];
    if (!tile.isNull())
        return tile;
    const FillStyle &style = m_palette.fill(fill);
    const int line = std::max(1, static_cast<int>(std::lround(m_scale)));
    // Twice the step, because dots are staggered; wide, because a tile is copied line by line.
    tile = QImage(2 * m_step * kTileRepeats, 2 * m_step, QImage::Format_RGB32);
    for (int y = 0; y < tile.height(); ++y) {
        for (int x = 0; x < tile.width(); ++x)
            tile.setPixel(
                x, y, (inked(style.pattern, {x, y}, m_step, line) ? style.ink : style.fill).rgb());
    }
    return tile;
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
        m_painter.setBrush(QBrush(tile(fill)));
    m_painter.drawRects(rects.data(), static_cast<int>(rects.size()));
    if (hasInk(style.pattern) && tall && !m_pixels) {
        QPainterPath path;
        for (const QRect &rect : rects) {
            if (style.pattern == Pattern::Dots)
                addDots(path, rect, m_step, line);
            else
                addInk(path, rect, style.pattern, m_step);
        }
        const bool dots = style.pattern == Pattern::Dots;
        m_painter.setBrush(dots ? QBrush(style.ink) : QBrush(Qt::NoBrush));
        m_painter.setPen(dots ? QPen(Qt::NoPen)
                              : QPen(style.ink, line, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawPath(path);
    }
    drawEdges(style, rects);
}

void PatternPainter::drawEdges(const FillStyle &style, const std::vector<QRect> &rects)
{
    std::vector<QRectF> edges;
    for (const QRect &rect : rects) {
        // A vector line runs along the middle of the pixels that a painter of pixels fills.
        const double in = m_pixels ? 0 : 0.5;
        if (rect.width() >= kEdgedWidthPx * m_scale && rect.height() >= kEdgedHeightPx * m_scale)
            edges.emplace_back(rect.left() + in, rect.top() + in, rect.width() - 1,
                               rect.height() - 1);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(style.edge, 1));
    m_painter.drawRects(edges.data(), static_cast<int>(edges.size()));
}

/// The columns of a fill's tile, each from the top down, long enough for a band from any line on.
const std::vector<QRgb> &PatternPainter::tileColumns(std::size_t fill)
{
    std::vector<QRgb> &columns = m_tileColumns[fill];
    if (!columns.empty())
        return columns;
    const int period = 2 * m_step;
    columns.reserve(static_cast<std::size_t>(period) * static_cast<std::size_t>(period + kBandPx));
    const QImage image = fill == kNoFill ? QImage() : tile(fill);
    for (int x = 0; x < period; ++x) {
        for (int y = 0; y < period + kBandPx; ++y)
            columns.push_back(fill == kNoFill ? m_palette.lane.rgb() : image.pixel(x, y % period));
    }
    return columns;
}

/// A strip of few columns is a few rectangles; all of them are painted at once.
void PatternPainter::addSmall(const DensityStrip &strip)
{
    std::size_t piece = 0;
    for (std::size_t column = 0; column < strip.columnEnds.size(); ++column) {
        int bottom = strip.rect.bottom() + 1;
        for (; piece < strip.columnEnds[column]; ++piece) {
            const DensityPiece &each = strip.pieces[piece];
            bottom -= each.heightPx;
            m_small[each.fill].emplace_back(strip.rect.left() + static_cast<int>(column), bottom, 1,
                                            each.heightPx);
        }
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

void PatternPainter::fillBand(const DensityStrip &strip, int top, int bottom, QRgb *pixels)
{
    const int period = 2 * m_step;
    const int width = strip.rect.width();
    std::size_t piece = 0;
    for (int column = 0; column < width; ++column) {
        const int phaseX = (strip.rect.left() + column) % period;
        const std::size_t end = strip.columnEnds[static_cast<std::size_t>(column)];
        int below = strip.rect.height();
        const auto part = [&](std::size_t fill, int from) {
            const int first = std::max(from, top);
            const int last = std::min(below, bottom);
            below = from;
            const int phase = phaseX * (period + kBandPx) + (strip.rect.top() + first) % period;
            if (first < last)
                fillDown(pixels + std::ptrdiff_t {first} * width + column, width, last - first,
                         tileColumns(fill).data() + phase);
        };
        for (; piece < end; ++piece)
            part(strip.pieces[piece].fill, below - strip.pieces[piece].heightPx);
        if (below > 0)
            part(kNoFill, 0);
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
    for (int top = 0; top < size.height(); top += kBandPx)
        fillBand(strip, top, std::min(top + kBandPx, size.height()), m_stripPixels.data());
    const QImage image(reinterpret_cast<const uchar *>(m_stripPixels.data()), // NOLINT
                       size.width(), size.height(),
                       qsizetype {size.width()} * qsizetype {sizeof(QRgb)}, QImage::Format_RGB32);
    // A painter of pixels copies them at once; others may keep the image.
    m_painter.drawImage(strip.rect.topLeft(), m_pixels ? image : image.copy());
}

} // namespace brigade::app
