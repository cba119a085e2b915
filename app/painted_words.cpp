#include "app/painted_words.h"

#include <QFontMetricsF>

namespace brigade::app {

void paintWords(QPainter &painter, const QRectF &rect, const PaintedWords &words)
{
    if (rect.isEmpty() || words.text.isEmpty())
        return;
    painter.setPen(words.colour);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(rect, static_cast<int>(words.align),
                     metrics.elidedText(words.text, Qt::ElideRight, rect.width()));
}

} // namespace brigade::app
