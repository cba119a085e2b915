// Fills what choosing_layout.h has laid out; the same routine paints the window and PNG, SVG and
// PDF. Threads: the one with the QGuiApplication.
#pragma once

#include "app/choosing_layout.h"
#include "app/palette.h"
#include "engine/result.h"

#include <QFont>
#include <QPainter>

namespace brigade::app {

struct ChoosingLook
{
    QFont font;
    const Palette &colours;
    QString focused {}; ///< node whose box is outlined as the keyboard's place; empty: none
};

void paintChoosing(QPainter &painter, const ChoosingPicture &picture, const ChoosingLook &look);

/// PNG, SVG or PDF by the file's ending.
[[nodiscard]] engine::Result<bool> writeChoosing(const ChoosingSubject &subject,
                                                 Theme theme,
                                                 const QString &path);

} // namespace brigade::app
