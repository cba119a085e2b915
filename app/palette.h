// One palette for scene, timeline, charts and exports: what every thread state looks like.
// Invariant: never colour alone: no two states share a pattern; text on a fill has a contrast of
// at least 4.5 against the fill and against the pattern's ink. Threads: any; the values are fixed.
// See: Okabe and Ito, "Color Universal Design"; Tol, "Colour Schemes" (muted).
#pragma once

#include "model/timeline.h"

#include <QColor>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

namespace brigade::app {

enum class Theme : std::uint8_t { Light, Dark, HighContrast };
inline constexpr std::size_t kThemeCount = 3;

/// How a fill is told apart without its colour. Thin: a line in the middle of the lane.
enum class Pattern : std::uint8_t {
    Solid,
    ForwardHatch,
    BackwardHatch,
    CrossHatch,
    Dots,
    HorizontalLines,
    VerticalLines,
    Thin,
    Hollow
};

struct FillStyle
{
    QColor fill;
    QColor ink;  ///< of the pattern, drawn on the fill
    QColor edge; ///< outline, at least 3:1 against the background
    QColor text; ///< written on the fill
    Pattern pattern = Pattern::Solid;
    QString sign; ///< one character that stands for the state in tables and badges
};

/// The states of model::ThreadState in their order, and native work, which is running marked.
inline constexpr std::size_t kNativeFill = model::kThreadStateCount;
inline constexpr std::size_t kStateFillCount = model::kThreadStateCount + 1;
/// Threads have colours of their own (by core): hues times patterns, then they repeat.
inline constexpr std::size_t kThreadHueCount = 9;
inline constexpr std::size_t kThreadPatternCount = 4;
inline constexpr std::size_t kThreadFillCount = kThreadHueCount * kThreadPatternCount;

struct Palette
{
    QColor background; ///< of a picture and of the window's content
    QColor panel;      ///< of docks and cards on the background
    QColor lane;       ///< where a thread or core has nothing to show
    QColor grid;
    QColor axis;
    QColor text;
    QColor mutedText;
    QColor error;
    QColor accent;     ///< selection, the playback line
    QColor literal;    ///< strings and numbers in a program's text
    QColor handover;   ///< the line from who let go of a GIL to who took it
    QColor coreOwn;    ///< charts: this run's share of a core
    QColor coreOthers; ///< charts: everybody else's share
    QColor coreIdle;

    std::array<FillStyle, kStateFillCount> states;
    std::array<FillStyle, kThreadFillCount> threads;

    [[nodiscard]] const FillStyle &state(model::ThreadState state) const
    {
        return states[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] const FillStyle &native() const { return states[kNativeFill]; }
    [[nodiscard]] const FillStyle &thread(const model::ThreadKey &key) const;
    /// By number: the states, native work, then the threads' fills.
    [[nodiscard]] const FillStyle &fill(std::size_t index) const
    {
        return index < kStateFillCount ? states[index] : threads[index - kStateFillCount];
    }
};

[[nodiscard]] const Palette &palette(Theme theme);

/// Index into Palette::threads: the hue says which thread, the pattern which process.
[[nodiscard]] std::size_t threadFillIndex(const model::ThreadKey &key);

/// WCAG 2.1 relative contrast, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace brigade::app
