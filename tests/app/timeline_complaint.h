// What must hold of every layout of a timeline: in bounds, no overlap, nothing cut, hits invert it.
// Threads: the one with the QGuiApplication.
#pragma once

#include "app/text_measure.h"
#include "app/timeline_layout.h"

#include <algorithm>
#include <map>
#include <vector>

namespace brigade::app::test {

/// The parts of a row from left to right, boxes and strips together.
inline std::vector<QRect> partsOf(const TimelineLayout &layout, std::size_t row)
{
    std::vector<QRect> parts;
    for (const IntervalBox &box : layout.intervals) {
        if (box.row == row)
            parts.push_back(box.rect);
    }
    for (const DensityStrip &strip : layout.strips) {
        if (strip.row == row)
            parts.push_back(strip.rect);
    }
    std::sort(parts.begin(), parts.end(), [](auto &a, auto &b) { return a.left() < b.left(); });
    return parts;
}

inline QString outOfBounds(const TimelineLayout &layout)
{
    for (const LaneRow &row : layout.rows) {
        if (!layout.plot.contains(row.rect))
            return QStringLiteral("row outside the plot");
    }
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        for (const QRect &part : partsOf(layout, row)) {
            if (!layout.rows[row].rect.contains(part))
                return QStringLiteral("part outside row %1").arg(row);
        }
    }
    for (const TextBox &text : layout.texts) {
        if (!layout.picture.contains(text.rect))
            return text.text + QStringLiteral(" outside");
    }
    for (const LegendSwatch &swatch : layout.legend) {
        if (!layout.picture.contains(swatch.rect))
            return QStringLiteral("swatch outside");
    }
    for (const HandoverLine &line : layout.handovers) {
        if (!layout.plot.contains(line.from) || !layout.plot.contains(line.to))
            return QStringLiteral("hand-over outside");
    }
    return layout.picture.contains(layout.plot) ? QString() : QStringLiteral("plot outside");
}

inline QString overlapping(const TimelineLayout &layout)
{
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        if (row > 0 && layout.rows[row - 1].rect.bottom() >= layout.rows[row].rect.top())
            return QStringLiteral("rows %1 and %2").arg(row - 1).arg(row);
        const std::vector<QRect> parts = partsOf(layout, row);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (parts[i - 1].right() >= parts[i].left())
                return QStringLiteral("parts in row %1 at %2").arg(row).arg(parts[i].left());
        }
    }
    std::vector<TextBox> texts = layout.texts;
    std::sort(texts.begin(), texts.end(),
              [](auto &a, auto &b) { return a.rect.top() < b.rect.top(); });
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1;
             j < texts.size() && texts[j].rect.top() <= texts[i].rect.bottom(); ++j) {
            if (texts[i].rect.intersects(texts[j].rect))
                return texts[i].text + QStringLiteral(" | ") + texts[j].text;
        }
    }
    return {};
}

/// Texts wider than their rectangle, names outside their interval.
inline QString cutText(const TimelineLayout &layout)
{
    TextMeasure measure(layout.font);
    for (const TextBox &text : layout.texts) {
        if (measure.widthPx(text.text, text.role, text.pixelSize) > text.rect.width() + 1)
            return text.text;
        if (!text.fill)
            continue;
        const bool inside = std::any_of(
            layout.intervals.begin(), layout.intervals.end(), [&text](const IntervalBox &box) {
                return box.fill == *text.fill && box.rect.left() <= text.rect.left()
                    && text.rect.right() <= box.rect.right()
                    && box.rect.contains(text.rect.center());
            });
        if (!inside)
            return text.text + QStringLiteral(" is in no box");
    }
    return {};
}

inline QString wrongStrip(const TimelineLayout &layout)
{
    for (const DensityStrip &strip : layout.strips) {
        int width = 0;
        std::size_t piece = 0;
        for (const DensityColumn &column : strip.columns) {
            width += column.widthPx;
            int height = 0;
            for (; piece < column.pieceEnd; ++piece) {
                if (strip.pieces[piece].heightPx == 0)
                    return QStringLiteral("empty piece");
                height += strip.pieces[piece].heightPx;
            }
            if (height > strip.rect.height())
                return QStringLiteral("too high");
        }
        if (width != strip.rect.width())
            return QStringLiteral("columns");
    }
    return {};
}

inline QString wrongHit(const TimelineLayout &layout)
{
    for (std::size_t i = 0; i < layout.intervals.size(); ++i) {
        const QPoint middle = layout.intervals[i].rect.center();
        const auto hit = hitTest(layout, middle);
        if (!hit || hit->interval != i || hit->row != layout.intervals[i].row)
            return QStringLiteral("box %1 is not hit").arg(i);
        // Where a pixel is less than a nanosecond, several columns show the same one.
        if (layout.endNs - layout.beginNs >= layout.plot.width()
            && layout.xOf(hit->timeNs) != middle.x())
            return QStringLiteral("time of box %1").arg(i);
    }
    for (const DensityStrip &strip : layout.strips) {
        const auto hit = hitTest(layout, strip.rect.center());
        if (!hit || hit->interval || hit->row != strip.row)
            return QStringLiteral("a strip is not hit");
    }
    return {};
}

/// Pixels of each fill in a strip.
inline std::map<int, int> pixelsOf(const DensityStrip &strip)
{
    std::map<int, int> pixels;
    std::size_t piece = 0;
    for (const DensityColumn &column : strip.columns) {
        for (; piece < column.pieceEnd; ++piece)
            pixels[strip.pieces[piece].fill] += strip.pieces[piece].heightPx * column.widthPx;
    }
    return pixels;
}

/// Empty, or the first thing that is wrong.
inline QString complaint(const TimelineLayout &layout)
{
    for (const QString &found : {outOfBounds(layout), overlapping(layout), cutText(layout),
                                 wrongStrip(layout), wrongHit(layout)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace brigade::app::test
