// Whether the system's user wants to see no animations. Qt tells of it only through some styles.
// Threads: the window's.
#pragma once

namespace brigade::app {

/// Asked once, at the first call: Windows' "animation effects", macOS's "reduce motion", the
/// animations of GNOME, GTK and KDE. False where nobody knows.
[[nodiscard]] bool systemWantsStill();

} // namespace brigade::app
