#include "app/pattern_tiles.h"

#include "app/metrics.h"

#include <algorithm>
#include <cmath>
#include <span>

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

/// One column of a piece, from the top down.
template<std::size_t widthPx, typename Pixels>
void fillDown(QRgb *pixel, std::ptrdiff_t lineLength, int count, const Pixels *pattern)
{
    for (int y = 0; y < count; ++y, pixel += lineLength)
        std::copy_n(pattern[y].data(), widthPx, pixel);
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
        auto *pixels = reinterpret_cast<QRgb *>(tile.scanLine(y)); // NOLINT
        for (int x = 0; x < period(); ++x)
            pixels[x] = (inked(style.pattern, {x, y}, m_step, line) ? style.ink : style.fill).rgb();
        for (int x = period(); x < tile.width(); ++x)
            pixels[x] = pixels[x - period()];
    }
    return tile;
}

/// A column of a fill's tile with its right neighbour, long enough for a band from any line on.
const PatternTiles::PixelPair *PatternTiles::columnOf(std::size_t fill, int phaseX)
{
    if (m_columns[fill].empty())
        makeColumns(fill);
    return m_columns[fill].data() + std::ptrdiff_t {phaseX} * (period() + kBandPx);
}

void PatternTiles::makeColumns(std::size_t fill)
{
    const auto width = static_cast<std::size_t>(period());
    const std::size_t length = width + kBandPx;
    const QRgb empty = m_palette.lane.rgb();
    std::vector<PixelPair> &columns = m_columns[fill];
    columns.assign(width * length, {empty, empty});
    if (fill == kNoFill)
        return;
    const QImage &image = tile(fill);
    for (std::size_t y = 0; y < length; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>( // NOLINT
            image.constScanLine(static_cast<int>(y) % period()));
        for (std::size_t x = 0; x < width; ++x)
            columns[x * length + y] = {line[x], line[x + 1]};
    }
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
    const std::span<const DensityPiece> all(strip.pieces);
    std::size_t piece = 0;
    int phaseX = strip.rect.left() % period();
    const int phaseY = (strip.rect.top() + band.top) % period();
    const auto paint = [&](std::span<const DensityPiece> pieces, int width) {
        int below = strip.rect.height();
        const auto part = [&](std::size_t fill, int from) {
            const int first = std::max(from, band.top);
            const int count = std::min(below, band.bottom) - first;
            below = from;
            if (count <= 0)
                return;
            const PixelPair *pattern = columnOf(fill, phaseX) + phaseY + (first - band.top);
            if (width == 1)
                fillDown<1>(pixels + first * lineLength, lineLength, count, pattern);
            else
                fillDown<2>(pixels + first * lineLength, lineLength, count, pattern);
        };
        for (const DensityPiece &each : pieces)
            part(each.fill, below - each.heightPx);
        if (below > 0)
            part(kNoFill, 0);
        pixels += width;
        phaseX = (phaseX + width) % period();
    };
    for (const DensityColumn &column : strip.columns) {
        const auto pieces = all.subspan(piece, column.pieceEnd - piece);
        for (int left = column.widthPx; left > 0; left -= 2)
            paint(pieces, std::min(left, 2));
        piece = column.pieceEnd;
    }
}

} // namespace brigade::app
