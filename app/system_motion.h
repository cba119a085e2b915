// Whether the system's user wants to see no animations. Qt tells of it only through some styles.
// Threads: the window's. When a desktop's tool is missing, fails or is slow: nobody has asked.
#pragma once

namespace brigade::app {

/// How long a desktop's own tool may think, at most.
inline constexpr int kMotionPatienceMs = 300;

/// Asked once, at the first call, and then remembered.
[[nodiscard]] bool systemWantsStill();

/// Asked at each call: Windows' "animation effects", macOS's "reduce motion", the animations of
/// GNOME, GTK and KDE. False where nobody knows.
[[nodiscard]] bool askWhetherStill();

} // namespace brigade::app
