// What a timeline is made of, as rectangles: lanes, intervals, marks, legend, texts.
// Values; see timeline_layout.h, which places them.
#pragma once

#include "model/thread_fold.h"

#include <QRect>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::app {

enum class TextRole : std::uint8_t {
    Title,
    Result,
    Group,
    Lane,
    Tick,
    Interval,
    Legend,
    Note,
    Warning
};

struct TextBox
{
    QRect rect;
    QString text;
    TextRole role {};
    int pixelSize = 0;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    std::optional<std::size_t> fill {}; ///< written on this fill
};

/// One line of the plot: a thread or a core, or several threads where there are more than pixels.
struct LaneRow
{
    QRect rect;
    model::ThreadKey thread {};               ///< by thread: the first of the row
    std::int16_t core = engine::kUnknownCore; ///< by core
    std::size_t laneCount = 1;
};

/// The name of a process beside or above its lanes; a press folds or unfolds them.
struct GroupName
{
    QRect rect; ///< the mark is in it
    engine::ProcessIndex process {};
    QRect mark {}; ///< a triangle: down while unfolded; empty where there is nothing to fold
    bool folded = false;
};

struct IntervalBox
{
    QRect rect;
    std::size_t fill = 0; ///< index for Palette::fill
    std::size_t row = 0;
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    engine::TaskId task {};
    model::ThreadKey thread {};
};

/// A piece of a column of a strip; pieces are stacked from the bottom up.
struct DensityPiece
{
    std::uint16_t fill = 0;
    std::uint16_t heightPx = 0;
};

/// One pixel wide, or more with the same shares.
struct DensityColumn
{
    std::uint32_t pieceEnd = 0; ///< one past its last piece
    int widthPx = 1;
};

/// Neighbouring pixel columns whose intervals are smaller than a pixel: shares instead.
struct DensityStrip
{
    QRect rect;
    std::size_t row = 0;
    std::vector<DensityPiece> pieces;
    std::vector<DensityColumn> columns;
};

struct HandoverLine
{
    QPoint from;
    QPoint to;
};

/// Of a shared variable: a read, a write, a write that somebody ignored.
enum class UpdateKind : std::uint8_t { Read, Write, LostWrite };

struct UpdateMark
{
    QRect rect; ///< a notch: reads at the upper edge of the lane, writes at the lower
    UpdateKind kind {};
    QRect value {}; ///< of the text beside it, to be struck out when lost; may be empty
};

/// A stretch of a lane in which writes are too many to be told apart: how many there are, the
/// highest bar where they are most, and how much of it is lost ones.
struct UpdateBar
{
    QRect rect; ///< at the lower edge of the lane
    int lostPx = 0;
    std::size_t row = 0;
    std::uint32_t writes = 0;
    std::uint32_t lost = 0;
};

enum class SwatchKind : std::uint8_t { Fill, Handover, EmptyLane, Update, LostUpdate, UpdateBar };

struct LegendSwatch
{
    QRect rect;
    SwatchKind kind = SwatchKind::Fill;
    std::size_t fill = 0;
};

} // namespace brigade::app
