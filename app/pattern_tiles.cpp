#include "app/pattern_tiles.h"

#include "app/metrics.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

using namespace metrics;

namespace {

constexpr int kTileRepeats = 16;
/// Tall strips are painted band by band, so that the lines of one stay at hand.
constexpr int kBandPx = 64;

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

/// One column of a piece.
void fillDown(QRgb *pixel, std::ptrdiff_t lineLength, int count, const QRgb *pattern)
{
    for (int y = 0; y < count; ++y, pixel += lineLength)
        *pixel = pattern[y];
}

} // namespace

bool hasInk(Pattern pattern)
{
    return pattern != Pattern::Solid && pattern != Pattern::Thin && pattern != Pattern::Hollow;
}

PatternTiles::PatternTiles(const Palette &palette, double scale)
    : m_palette(palette)
    , m_scale(scale)
    , m_step(std::max(3, static_cast<int>(std::lround(kPatternStepPx * scale))))
{
}

const QImage &PatternTiles::tile(std::size_t fill)
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

/// The columns of a fill's tile, each from the top down, long enough for a band from any line on.
const std::vector<QRgb> &PatternTiles::columns(std::size_t fill)
{
    std::vector<QRgb> &columns = m_columns[fill];
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

void PatternTiles::fillStrip(const DensityStrip &strip, QRgb *pixels, std::ptrdiff_t lineLength)
{
    for (int top = 0; top < strip.rect.height(); top += kBandPx)
        fillBand(strip, {top, std::min(top + kBandPx, strip.rect.height())}, pixels, lineLength);
}

void PatternTiles::fillBand(const DensityStrip &strip,
                            Band band,
                            QRgb *pixels,
                            std::ptrdiff_t lineLength)
{
    std::size_t piece = 0;
    int x = strip.rect.left();
    for (const DensityColumn &column : strip.columns) {
        int below = strip.rect.height();
        const auto part = [&](std::size_t fill, int from) {
            const int first = std::max(from, band.top);
            const int last = std::min(below, band.bottom);
            below = from;
            if (first < last)
                fillPiece(fill, {x, strip.rect.top() + first, column.widthPx, last - first},
                          pixels + first * lineLength, lineLength);
        };
        for (; piece < column.pieceEnd; ++piece)
            part(strip.pieces[piece].fill, below - strip.pieces[piece].heightPx);
        if (below > 0)
            part(kNoFill, 0);
        pixels += column.widthPx;
        x += column.widthPx;
    }
}

/// `where` in the picture, no higher than a band.
void PatternTiles::fillPiece(std::size_t fill,
                             const QRect &where,
                             QRgb *pixels,
                             std::ptrdiff_t lineLength)
{
    const std::vector<QRgb> &patterns = columns(fill);
    const int phaseY = where.top() % period();
    for (int x = where.left(); x <= where.right(); ++x)
        fillDown(pixels++, lineLength, where.height(),
                 patterns.data() + std::ptrdiff_t {x % period()} * (period() + kBandPx) + phaseY);
}

} // namespace brigade::app
