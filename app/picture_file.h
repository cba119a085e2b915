// A picture in a file, PNG, SVG or PDF by its extension, all from one painting routine.
// Threads: the one with the QGuiApplication (offscreen will do). When failed: an error that names
// the file; a file is written whole or not at all.
#pragma once

#include "engine/result.h"

#include <QPainter>
#include <QSize>
#include <QString>

#include <functional>

namespace brigade::app {

struct PictureSheet
{
    QString title; ///< for readers of the file, not drawn
    QSize sizePx;
};

/// Paints all of the sheet, its background too.
using PicturePainter = std::function<void(QPainter &)>;

engine::Result<bool> writePicture(const QString &path,
                                  const PictureSheet &sheet,
                                  const PicturePainter &paint);

} // namespace brigade::app
