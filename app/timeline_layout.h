// The timeline as rectangles: decides everything that the picture shows, so that a painter only
// fills. A pure function of what is drawn, the range, the size and the words; costs by pixels, not
// by intervals. Invariant: everything lies in the picture; boxes and strips of a row never overlap;
// no text overlaps another; an interval that has no box of its own is in a density strip.
// Threads: the one with the QGuiApplication (text is measured).
#pragma once

#include "app/palette.h"
#include "app/task_names.h"
#include "app/timeline_parts.h"
#include "app/words.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace brigade::app {

enum class Grouping : std::uint8_t { ByThread, ByCore };
/// Generous: a picture that stands alone. Tight: a panel among others.
enum class Spacing : std::uint8_t { Generous, Tight };
/// Beside the names of processes, where they can be pressed.
enum class FoldMarks : std::uint8_t { None, Shown };

/// What is drawn. All of it must outlive the call.
struct TimelineSource
{
    const model::Trace &trace;
    const model::Timeline &timeline;
    const TaskNames &tasks;
};

struct TimelineRequest
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    QSize sizePx {};
    double scale = 1; ///< of every constant in metrics.h, texts included
    Grouping grouping = Grouping::ByThread;
    QFont font {};
    QString title {};      ///< empty: no line for it
    QStringList plan {};   ///< what was run; as result
    QStringList result {}; ///< joined by dots on one line or two
    QString credit {};     ///< small, at the lower right
    Words words {};
    std::set<engine::ProcessIndex> folded {}; ///< by thread: one row each
    FoldMarks foldMarks = FoldMarks::None;
    Spacing spacing = Spacing::Generous;
    int plotLeftPx = 0; ///< at least: so that one picture's axis lies below another's
};

struct TimelineLayout
{
    QRect picture;
    QRect plot; ///< rows lie in it; its left edge is beginNs, its right edge endNs
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    double scale = 1;
    QFont font {};

    std::vector<LaneRow> rows;
    std::vector<GroupName> groupNames; ///< those that are written
    std::vector<IntervalBox> intervals;
    std::vector<DensityStrip> strips;
    std::vector<HandoverLine> handovers;
    std::vector<UpdateMark> updates;   ///< drawn over the intervals
    std::vector<UpdateBar> updateBars; ///< the same, instead of them
    std::vector<HandoverLine> ignored; ///< from a lost write to the read that it was ignored from
    std::vector<QRect> crashes;        ///< where a process ended, over its rows
    std::vector<int> groupTicks;       ///< y of each process, named or not, beside its first row
    std::vector<int> grid;             ///< x of the ticks
    std::vector<LegendSwatch> legend;
    std::vector<TextBox> texts;
    std::uint64_t intervalsInStrips = 0;

    /// The column that shows a time; may lie outside the plot.
    [[nodiscard]] int xOf(std::int64_t timeNs) const;
    /// The first nanosecond of a column.
    [[nodiscard]] std::int64_t timeAt(int x) const;
};

[[nodiscard]] TimelineLayout layoutTimeline(const TimelineSource &source,
                                            const TimelineRequest &request);

struct TimelineHit
{
    std::size_t row = 0;
    std::int64_t timeNs = 0;
    std::optional<std::size_t> interval; ///< index in TimelineLayout::intervals
};

/// What lies under a point of the plot; a density column has a row and a time only.
[[nodiscard]] std::optional<TimelineHit> hitTest(const TimelineLayout &layout, const QPoint &point);

/// The font that a text of a layout is drawn and was measured with.
[[nodiscard]] QFont textFont(const QFont &base, TextRole role, int pixelSize);

} // namespace brigade::app
