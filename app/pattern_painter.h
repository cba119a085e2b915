// Fills rectangles in the style of a state or thread, pattern included. Pixels get tiles, vector
// formats get lines; both are anchored to the picture's origin, so neighbours run into each other.
// Threads: the one of the painter.
#pragma once

#include "app/palette.h"
#include "app/timeline_layout.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <vector>

namespace brigade::app {

class PatternPainter
{
public:
    PatternPainter(QPainter &painter, const Palette &palette, double scale);

    void fill(std::size_t fill, const std::vector<QRect> &rects);
    void strips(const std::vector<DensityStrip> &strips);

private:
    static constexpr std::size_t kFillCount = kStateFillCount + kThreadFillCount;
    static constexpr std::size_t kNoFill = kFillCount; ///< where a lane is empty

    [[nodiscard]] const QImage &tile(std::size_t fill);
    [[nodiscard]] const std::vector<QRgb> &tileColumns(std::size_t fill);
    void addSmall(const DensityStrip &strip);
    void fillSmall();
    void fillBand(const DensityStrip &strip, int top, int bottom, QRgb *pixels);
    void strip(const DensityStrip &strip);
    void drawEdges(const FillStyle &style, const std::vector<QRect> &rects);

    QPainter &m_painter;
    const Palette &m_palette;
    double m_scale;
    int m_step;
    bool m_pixels;                          ///< the painter has pixels: an image or a widget
    std::array<QImage, kFillCount> m_tiles; ///< made when first needed
    std::array<std::vector<QRgb>, kFillCount + 1> m_tileColumns; ///< made when first needed
    std::array<std::vector<QRect>, kFillCount> m_small;          ///< pieces of narrow strips
    std::vector<QRgb> m_stripPixels; ///< of the strip at hand; one buffer for all
};

} // namespace brigade::app
