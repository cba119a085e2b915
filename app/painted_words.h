// A line of text in a rectangle, cut with an ellipsis where it is too long for it.
// Threads: the painter's.
#pragma once

#include "app/line_measure.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace brigade::app {

struct PaintedWords
{
    QString text;
    QColor colour;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};

/// In the painter's font. Nothing where there is no room or nothing to say.
void paintWords(QPainter &painter,
                const QRectF &rect,
                const PaintedWords &words,
                LineMeasure &measure);

/// Of several ways to say it, the longest first, the first one that fits; else the last.
[[nodiscard]] QString firstThatFits(const QPainter &painter,
                                    double width,
                                    const QStringList &ways,
                                    LineMeasure &measure);

} // namespace brigade::app
