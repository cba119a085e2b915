// A line of text in a rectangle, cut with an ellipsis where it is too long for it.
// Threads: the painter's.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace brigade::app {

struct PaintedWords
{
    QString text;
    QColor colour;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};

/// In the painter's font. Nothing where there is no room or nothing to say.
void paintWords(QPainter &painter, const QRectF &rect, const PaintedWords &words);

} // namespace brigade::app
