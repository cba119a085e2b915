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
    void strip(const DensityStrip &strip);

private:
    [[nodiscard]] const QImage &tile(std::size_t fill);
    void fillSmall(const DensityStrip &strip);
    void drawEdges(const FillStyle &style, const std::vector<QRect> &rects);

    QPainter &m_painter;
    const Palette &m_palette;
    double m_scale;
    int m_step;
    bool m_pixels; ///< the painter has pixels: an image or a widget
    std::array<QImage, kStateFillCount + kThreadFillCount> m_tiles; ///< made when first needed
};

} // namespace brigade::app
