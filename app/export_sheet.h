// What stands around an exported picture so that it can stand alone: title, what was run, what came
// out of it, legend, and which machine. Pure layout, and the routine that fills it.
// Threads: any, with a QGuiApplication (text is measured). Invariant: nothing overlaps, all
// lies in the picture.
#pragma once

#include "app/palette.h"
#include "app/timeline_layout.h"

#include <QFont>
#include <QPainter>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace brigade::app {

/// In the legend of a chart.
inline constexpr QSize kAreaSwatchPx {26, 14};

struct SheetWords
{
    QString title;
    QStringList plan;      ///< joined by dots, on as many lines as they need
    QStringList result;    ///< the same
    QStringList legend {}; ///< none: the body has its own, and margins and credit too
    QSize swatchPx {};     ///< what stands before a word of the legend
    QString credit {};     ///< small, at the lower right
};

struct SheetLayout
{
    std::vector<TextBox> texts;
    std::vector<QRect> swatches; ///< as many as words in the legend
    QRect body;
};

[[nodiscard]] SheetLayout layOutSheet(const SheetWords &words,
                                      const QSize &sizePx,
                                      const QFont &font);

/// The texts; swatches and body are the caller's.
void paintSheet(QPainter &painter,
                const SheetLayout &layout,
                const QFont &font,
                const Palette &palette);

} // namespace brigade::app
