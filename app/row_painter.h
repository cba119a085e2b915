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
    /// All must outlive it.
    RowPainter(QPainter &painter, const Palette &palette, const TimelineLayout &layout);

    [[nodiscard]] static bool canPaint(const QPainter &painter);
    /// Something is in that row: all of it is painted, the axis' grid where nothing is.
    [[nodiscard]] bool paints(std::size_t row) const { return m_filled[row]; }
    void paint();

private:
    void begin(const QRect &row);
    /// What shows where nothing is.
    void fillEmpty();
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
    const TimelineLayout &m_layout;
    PatternTiles m_tiles;
    std::vector<bool> m_filled; ///< by row
    QRect m_row;                ///< being put together
    std::vector<QRgb> m_pixels;
};

} // namespace brigade::app
