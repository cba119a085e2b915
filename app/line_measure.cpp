#include "app/line_measure.h"

#include <QFontMetricsF>

namespace brigade::app {

namespace {

constexpr qsizetype kMostLines = 4096; ///< times and counts are ever new

} // namespace

double LineMeasure::width(const QFont &font, const QString &text)
{
    Kept &kept = of(font);
    const auto known = kept.widths.constFind(text);
    if (known != kept.widths.constEnd())
        return *known;
    if (kept.widths.size() >= kMostLines)
        kept.widths.clear();
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    kept.widths.insert(text, width);
    return width;
}

double LineMeasure::height(const QFont &font)
{
    Kept &kept = of(font);
    if (kept.height == 0)
        kept.height = QFontMetricsF(font).height();
    return kept.height;
}

LineMeasure::Kept &LineMeasure::of(const QFont &font)
{
    Kept &kept = m_kept.at(font.bold() ? 1 : 0);
    if (kept.font != font)
        kept = {font, 0, {}};
    return kept;
}

} // namespace brigade::app
