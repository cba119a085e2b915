// A run as a small picture: a line of pixels for each thread, in the colours of what it mostly did.
// Threads: any, while there is a QGuiApplication. Cost: by pixels.
#pragma once

#include "app/palette.h"
#include "model/timeline.h"

#include <QImage>
#include <QSize>

namespace brigade::app {

/// From t = 0 to the end; of many threads as many, evenly chosen, as there are lines of pixels.
[[nodiscard]] QImage runThumbnail(const model::Timeline &timeline,
                                  const QSize &sizePx,
                                  const Palette &colours);

} // namespace brigade::app
