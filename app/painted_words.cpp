#include "app/painted_words.h"

#include <QFontMetricsF>

namespace brigade::app {

void paintWords(QPainter &painter,
                const QRectF &rect,
                const QString &words,
                const QColor &colour,
                Qt::Alignment align)
{
    if (rect.isEmpty() || words.isEmpty())
        return;
    painter.setPen(colour);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(rect, static_cast<int>(align),
                     metrics.elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace brigade::app
