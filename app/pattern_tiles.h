// The fills of states and threads as pixels, pattern included, anchored to the picture's origin, so
// that neighbours run into each other. Made when first needed. Threads: the one of the painter.
#pragma once

#include "app/palette.h"
#include "app/timeline_layout.h"

#include <QImage>

#include <array>
#include <cstddef>
#include <vector>

namespace brigade::app {

/// Lines or dots over the fill's colour.
[[nodiscard]] bool hasInk(Pattern pattern);

class PatternTiles
{
public:
    PatternTiles(const Palette &palette, double scale);

    /// In pixels; a tile is a multiple of it wide and one high.
    [[nodiscard]] int period() const { return 2 * m_step; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] const QImage &tile(std::size_t fill);
    /// All of the strip's rectangle, from `pixels` on.
    void fillStrip(const DensityStrip &strip, QRgb *pixels, std::ptrdiff_t lineLength);

private:
    static constexpr std::size_t kFillCount = kStateFillCount + kThreadFillCount;
    static constexpr std::size_t kNoFill = kFillCount; ///< where a lane is empty

    struct Band
    {
        int top = 0;
        int bottom = 0;
    };
    /// Neighbours in a line: a column of a strip is painted by two pixels at a time.
    using PixelPair = std::array<QRgb, 2>;

    [[nodiscard]] const PixelPair *columnOf(std::size_t fill, int phaseX);
    void makeColumns(std::size_t fill);
    void fillBand(const DensityStrip &strip, Band band, QRgb *pixels, std::ptrdiff_t lineLength);

    const Palette &m_palette;
    double m_scale;
    int m_step;
    std::array<QImage, kFillCount> m_tiles;
    std::array<std::vector<PixelPair>, kFillCount + 1> m_columns;
};

} // namespace brigade::app
