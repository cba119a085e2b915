// Light, dark, or whatever the system has, for the whole application.
// Threads: the one with the QApplication.
#pragma once

#include "app/palette.h"

#include <QApplication>

#include <optional>

namespace brigade::app {

/// A theme: Fusion with our palette. None: the system's own style and colours.
void applyTheme(std::optional<Theme> theme);

/// Which palette goes with the colours that widgets have now.
[[nodiscard]] Theme themeInUse();
[[nodiscard]] const Palette &paletteInUse();

/// Our palette as Qt's.
[[nodiscard]] QPalette widgetColours(Theme theme);

} // namespace brigade::app
