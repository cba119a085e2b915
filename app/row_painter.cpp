#include "app/row_painter.h"

#include "app/metrics.h"
#include "app/pattern_painter.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

RowPainter::RowPainter(QPainter &painter, const Palette &palette, const TimelineLayout &layout)
    : m_painter(painter)
    , m_palette(palette)
    , m_layout(layout)
    , m_tiles(palette, layout.scale)
    , m_filled(layout.rows.size())
{
    for (const IntervalBox &box : layout.intervals)
        m_filled[box.row] = true;
    for (const DensityStrip &strip : layout.strips)
        m_filled[strip.row] = true;
}

bool RowPainter::canPaint(const QPainter &painter)
{
    return paintsPixels(painter) && painter.deviceTransform().type() <= QTransform::TxTranslate;
}

void RowPainter::paint()
{
    auto box = m_layout.intervals.begin();
    auto strip = m_layout.strips.begin();
    for (std::size_t row = 0; row < m_layout.rows.size(); ++row) {
        if (!paints(row))
            continue;
        begin(m_layout.rows[row].rect);
        const bool strips = strip != m_layout.strips.end() && strip->row == row;
        if (!strips || !strip->rect.contains(m_row))
            fillEmpty();
        for (; box != m_layout.intervals.end() && box->row == row; ++box)
            addBox(*box);
        for (; strip != m_layout.strips.end() && strip->row == row; ++strip)
            m_tiles.fillStrip(*strip, at(strip->rect.left(), strip->rect.top()), m_row.width());
        const QImage image(reinterpret_cast<const uchar *>(m_pixels.data()), // NOLINT
                           m_row.width(), m_row.height(),
                           qsizetype {m_row.width()} * qsizetype {sizeof(QRgb)},
                           QImage::Format_RGB32);
        m_painter.drawImage(m_row.topLeft(), image);
    }
}

void RowPainter::begin(const QRect &row)
{
    m_row = row;
    m_pixels.resize(static_cast<std::size_t>(row.width()) * static_cast<std::size_t>(row.height()));
}

void RowPainter::fillEmpty()
{
    fill(m_row, m_palette.lane.rgb());
    const int line = static_cast<int>(std::lround(m_layout.scale));
    for (const int x : m_layout.grid)
        fill(QRect(x, m_row.top(), line, m_row.height()).intersected(m_row), m_palette.grid.rgb());
}

void RowPainter::addBox(const IntervalBox &box)
{
    const FillStyle &style = m_palette.fill(box.fill);
    const bool tall = box.rect.height() >= metrics::kPatternedHeightPx * m_layout.scale;
    if (hasInk(style.pattern) && tall)
        fillPatterned(box.rect, m_tiles.tile(box.fill));
    else
        fill(box.rect, style.fill.rgb());
    if (box.rect.width() >= metrics::kEdgedWidthPx * m_layout.scale
        && box.rect.height() >= metrics::kEdgedHeightPx * m_layout.scale)
        addEdge(box.rect, style.edge.rgb());
}

void RowPainter::addEdge(const QRect &rect, QRgb colour)
{
    fill(QRect(rect.left(), rect.top(), rect.width(), 1), colour);
    fill(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
    fill(QRect(rect.left(), rect.top(), 1, rect.height()), colour);
    fill(QRect(rect.right(), rect.top(), 1, rect.height()), colour);
}

void RowPainter::fill(const QRect &rect, QRgb colour)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        std::fill_n(at(rect.left(), y), rect.width(), colour);
}

void RowPainter::fillPatterned(const QRect &rect, const QImage &tile)
{
    const int phase = rect.left() % m_tiles.period();
    const int most = tile.width() - phase;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const QRgb *line =
            reinterpret_cast<const QRgb *>(tile.constScanLine(y % tile.height())) // NOLINT
            + phase;
        for (int done = 0; done < rect.width();) {
            // Whole periods, so that the next piece begins at the same phase.
            const int count =
                std::min(rect.width() - done, most / m_tiles.period() * m_tiles.period());
            std::copy_n(line, count, at(rect.left() + done, y));
            done += count;
        }
    }
}

} // namespace brigade::app
