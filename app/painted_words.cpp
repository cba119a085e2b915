#include "app/painted_words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace brigade::app {

void paintWords(QPainter &painter, const QRectF &rect, const PaintedWords &words)
{
    if (rect.isEmpty() || words.text.isEmpty())
        return;
    painter.setPen(words.colour);
    const QFontMetricsF metrics(painter.font());
    // A line that mixes scripts is taller than the font's own.
    constexpr double kWholeLine = 0.8;
    const bool whole = rect.height() >= kWholeLine * metrics.height();
    const int flags = static_cast<int>(words.align) | Qt::TextSingleLine;
    painter.drawText(rect, whole ? flags | Qt::TextDontClip : flags,
                     metrics.elidedText(words.text, Qt::ElideRight, rect.width()));
}

QString firstThatFits(const QPainter &painter, double width, const QStringList &ways)
{
    const QFontMetricsF metrics(painter.font());
    const auto fits = std::find_if(ways.begin(), ways.end(), [&](const QString &way) {
        return metrics.horizontalAdvance(way) <= width;
    });
    return fits == ways.end() ? ways.last() : *fits;
}

} // namespace brigade::app
