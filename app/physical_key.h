// The four keys under the left hand by their place on the keyboard, not by what is printed on them:
// W, A, S, D here are Z, Q, S, D on a French one. Threads: pure function, any thread.
// Sources of the codes: evdev + 8 (X11, Wayland), scan code set 1 (Windows), kVK_ANSI (macOS).
#pragma once

#include <QKeyEvent>

#include <optional>

namespace brigade::app {

enum class HandKey : std::uint8_t { Up, Left, Down, Right };

/// None: another key, or one with a modifier. Where the system gives no code: by the letter.
[[nodiscard]] std::optional<HandKey> handKey(const QKeyEvent &event);

} // namespace brigade::app
