// Which thing of the street stands for which term of the glossary, in both directions: what is
// there at a point, and where the things of a term are.
// Threads: pure functions, any thread.
#pragma once

#include "app/street_layout.h"

#include <QString>

#include <optional>
#include <vector>

namespace brigade::app {

/// The glossary's id of the thing at a point; none: nothing, or a chef, who is somebody.
[[nodiscard]] std::optional<QString> termAt(const StreetPicture &picture, const QPointF &point);

/// Outlines of a term's things; empty: there is none in this street.
[[nodiscard]] std::vector<QRectF> placesOf(const StreetPicture &picture, const QString &term);

} // namespace brigade::app
