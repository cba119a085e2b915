// A picture in a file, PNG, SVG or PDF by its extension, all from one painting routine.
// Threads: any, as far as the painting routine allows, while there is a QGuiApplication (offscreen
// will do). When failed: an error that names the file; a file is written whole or not at all.
#pragma once

#include "app/write_progress.h"
#include "engine/result.h"

#include <QImage>
#include <QPainter>
#include <QSize>
#include <QString>

#include <functional>

namespace brigade::app {

struct PictureSheet
{
    QString title; ///< for readers of the file, not drawn
    QSize sizePx;
    int scale = 1; ///< pixels of a PNG for each of sizePx; vector formats have none
};

/// Paints all of the sheet, its background too.
using PicturePainter = std::function<void(QPainter &)>;

/// As a PNG would be; null when there is not enough memory.
[[nodiscard]] QImage paintImage(const PictureSheet &sheet, const PicturePainter &paint);

/// Its ending is one that writePicture() knows.
[[nodiscard]] bool isPicturePath(const QString &path);

engine::Result<bool> writePicture(const QString &path,
                                  const PictureSheet &sheet,
                                  const PicturePainter &paint);
/// The same; cancelled meanwhile, it writes nothing and succeeds.
engine::Result<bool> writePicture(const QString &path,
                                  const PictureSheet &sheet,
                                  const PicturePainter &paint,
                                  WriteProgress &progress);

} // namespace brigade::app
