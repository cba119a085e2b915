// The five signs of a player, drawn in the colour of the text beside them: the style's own are
// black on a dark window. Threads: the window's.
#pragma once

#include <QIcon>
#include <QPalette>

namespace brigade::app {

enum class PlaybackSign : std::uint8_t { Start, Back, Play, Pause, Forward, End };

[[nodiscard]] QIcon playbackIcon(PlaybackSign sign, const QPalette &colours);

} // namespace brigade::app
