#include "app/painted_words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace brigade::app {

void paintWords(QPainter &painter,
                const QRectF &rect,
                const PaintedWords &words,
                LineMeasure &measure)
{
    if (rect.isEmpty() || words.text.isEmpty())
        return;
    painter.setPen(words.colour);
    const QFont &font = painter.font();
    // A line that mixes scripts is taller than the font's own.
    constexpr double kWholeLine = 0.8;
    const bool whole = rect.height() >= kWholeLine * measure.height(font);
    const int flags = static_cast<int>(words.align) | Qt::TextSingleLine;
    const bool fits = measure.width(font, words.text) <= rect.width();
    painter.drawText(
        rect, whole ? flags | Qt::TextDontClip : flags,
        fits ? words.text
             : QFontMetricsF(font).elidedText(words.text, Qt::ElideRight, rect.width()));
}

QString firstThatFits(const QPainter &painter,
                      double width,
                      const QStringList &ways,
                      LineMeasure &measure)
{
    const auto fits = std::find_if(ways.begin(), ways.end(), [&](const QString &way) {
        return measure.width(painter.font(), way) <= width;
    });
    return fits == ways.end() ? ways.last() : *fits;
}

} // namespace brigade::app
