#include "app/larder_painter.h"

#include "app/metrics.h"
#include "app/painted_frame.h"
#include "app/street_mirror.h"
#include "app/street_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

QRectF footOf(const QRectF &house)
{
    const double wide = std::min(metrics::kLarderPx, std::floor(house.width() / 3));
    return {house.right() - metrics::kHousePadPx - wide, house.bottom() - metrics::kEntrancePx,
            wide, metrics::kEntrancePx};
}

} // namespace

void paintLarder(QPainter &painter,
                 const StreetScene &scene,
                 const Larder &larder,
                 LineMeasure &lines)
{
    const model::ProcessNow &process = larder.process;
    if (process.gone || process.residentBytes <= 0)
        return;
    const StreetWords tongue(scene.street, scene.tasks, scene.vocabulary);
    const auto wide = [&](const QString &words) {
        return lines.width(painter.font(), words) + metrics::kTicketPadPx + metrics::kLarderPx;
    };
    QString words = tongue.larder(process);
    if (wide(words) > larder.line.width())
        words = tongue.larderShort(process);
    const Palette &colours = scene.colours;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QRectF shelf = visual(direction, larder.house, footOf(larder.house));
    if (wide(words) <= larder.line.width()) {
        const double height = std::floor(larder.line.height() / 2);
        shelf = visual(direction, larder.line,
                       QRectF(larder.line.right() - wide(words),
                              std::floor(larder.line.center().y() - height / 2), metrics::kLarderPx,
                              height));
        painter.setPen(colours.mutedText);
        painter.drawText(larder.line, Qt::AlignRight | Qt::AlignVCenter, words);
    }
    const double share =
        static_cast<double>(process.residentBytes) / static_cast<double>(larderBytes(scene.street));
    painter.fillRect(shelf, colours.lane);
    painter.fillRect(visual(direction, shelf,
                            QRectF(shelf.topLeft(), QSizeF(shelf.width() * share, shelf.height()))),
                     colours.coreOwn);
    paintFrame(painter, shelf, colours.axis);
}

} // namespace brigade::app
