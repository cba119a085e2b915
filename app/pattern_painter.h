// Fills rectangles in the style of a state or thread, pattern included. Pixels get tiles, vector
// formats get lines; both are anchored to the picture's origin, so neighbours run into each other.
// Threads: the one of the painter.
#pragma once

#include "app/pattern_tiles.h"

#include <QPainter>

#include <array>
#include <vector>

namespace brigade::app {

/// An image or a widget, not a vector format.
[[nodiscard]] bool paintsPixels(const QPainter &painter);

class PatternPainter
{
public:
    PatternPainter(QPainter &painter, const Palette &palette, double scale);

    void fill(std::size_t fill, const std::vector<QRect> &rects);
    /// Lines of that colour within an outline, over what is there.
    void hatch(const QColor &colour, const QRect &rect);
    void strips(const std::vector<DensityStrip> &strips);

private:
    static constexpr std::size_t kFillCount = kStateFillCount + kThreadFillCount;

    void addSmall(const DensityStrip &strip);
    void fillSmall();
    void strip(const DensityStrip &strip);
    void drawEdges(const FillStyle &style, const std::vector<QRect> &rects);

    QPainter &m_painter;
    const Palette &m_palette;
    double m_scale;
    PatternTiles m_tiles;
    bool m_pixels;
    std::array<std::vector<QRect>, kFillCount> m_small; ///< pieces of narrow strips
    std::vector<QRgb> m_stripPixels; ///< of the strip at hand; one buffer for all
};

} // namespace brigade::app
