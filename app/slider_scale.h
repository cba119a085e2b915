// Where a value sits on a slider. A logarithmic scale keeps 1 and 10,000 on one handle; what it
// offers is rounded to two digits, so that dragging gives numbers that people say.
// Threads: pure functions, any thread.
#pragma once

#include <cstdint>

namespace brigade::app {

enum class ScaleKind : std::uint8_t { Linear, Logarithmic };

struct SliderScale
{
    double min = 0;
    double max = 1;
    double step = 1; ///< the smallest difference that counts
    ScaleKind kind = ScaleKind::Linear;
};

/// Positions are 0..sliderPositions(scale).
[[nodiscard]] int sliderPositions(const SliderScale &scale);
[[nodiscard]] int positionOf(const SliderScale &scale, double value);
/// Within [min, max], a multiple of `step`.
[[nodiscard]] double valueAt(const SliderScale &scale, int position);

} // namespace brigade::app
