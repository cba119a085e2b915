// The size of a picture as it is written on a command line: "1600x900".
// Threads: pure functions, any thread.
#pragma once

#include "app/metrics.h"

#include <QSize>
#include <QString>

#include <optional>

namespace brigade::app {

inline constexpr QSize kSmallestPicture(metrics::kSmallestPictureWidthPx,
                                        metrics::kSmallestPictureHeightPx);

/// None: it is no size, or one that no picture has.
[[nodiscard]] std::optional<QSize> readSize(const QString &text);

} // namespace brigade::app
