// The rows of a timeline, boxes and density strips, put together as pixels and copied to the
// painter row by row: many small things cost far less so than drawn one by one. For painters of
// pixels that do not scale. Threads: the one of the painter.
#pragma once

#include "app/pattern_tiles.h"

#include <QPainter>

#include <vector>

namespace brigade::app {

class RowPainter
{
public:
    RowPainter(QPainter &painter, const Palette &palette, double scale);

    [[nodiscard]] static bool canPaint(const QPainter &painter);
    /// Rows in which something is; the axis' grid lies under them.
    void paint(const TimelineLayout &layout);

private:
    void begin(const QRect &row);
    /// What shows where nothing is.
    void fillEmpty(const std::vector<int> &grid);
    void addBox(const IntervalBox &box);
    void addEdge(const QRect &rect, QRgb colour);
    void fill(const QRect &rect, QRgb colour);
    void fillPatterned(const QRect &rect, const QImage &tile);
    [[nodiscard]] QRgb *at(int x, int y)
    {
        return m_pixels.data() + std::ptrdiff_t {y - m_row.top()} * m_row.width()
            + (x - m_row.left());
    }

    QPainter &m_painter;
    const Palette &m_palette;
    double m_scale;
    PatternTiles m_tiles;
    QRect m_row; ///< being put together
    std::vector<QRgb> m_pixels;
};

} // namespace brigade::app
