// The charts of a run, beside the use of its cores: what they show, and their legend. A chart is
// made anew for every look; it costs by its points, of which there are at most a few hundred.
// Threads: the one with the QApplication. Owns nothing: the chart is the caller's.
#pragma once

#include "app/palette.h"
#include "app/time_window.h"
#include "model/statistics.h"
#include "model/task_flow.h"
#include "model/vocabulary.h"

#include <QBrush>
#include <QFont>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace brigade::app {

/// States: time in each, by process. Bounds: the makespan beside the sequence and the ideal.
enum class RunChart : std::uint8_t { States, Queue, Rate, Latency, Bounds };
inline constexpr int kRunChartCount = 5;

/// Plain: without patterns, for formats whose readers know no brush that has one.
enum class ChartFills : std::uint8_t { Patterned, Plain };
inline constexpr double kChartBarWidth = 0.7; ///< of the way from one bar to the next

/// All of it must outlive the call.
struct RunChartSource
{
    const model::Timeline &timeline;
    const model::TaskFlow &flow;
    const model::Statistics *statistics;         ///< null while the run goes on
    std::optional<model::ThreadKey> followed {}; ///< has a bar of its own in States
    TimeWindow window;                           ///< not for Bounds, which is about all of the run
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
    QFont font {};
    const Palette &colours;
    ChartFills fills = ChartFills::Patterned;
};

struct ChartEntry
{
    QString name;
    QString meaning; ///< the whole of it, where the name is short
    QBrush brush;
    std::optional<std::size_t> fill {}; ///< has the pattern of this one of Palette::states
    bool predicted = false;             ///< hatched: it was computed and not measured
    friend bool operator==(const ChartEntry &, const ChartEntry &) = default;
};

/// A part of a bar, in the values of the chart: whoever draws patterns lays them over it.
struct ChartBar
{
    int category = 0;
    double from = 0, to = 0;
    std::size_t entry = 0; ///< of the legend
};

struct MadeChart
{
    std::unique_ptr<QChart> chart; ///< null: there is nothing to draw, and `note` says why
    std::vector<ChartEntry> legend;
    std::vector<ChartBar> bars {};
    QString note;
};

/// `only`: an entry of the legend, the others are left out of the chart; none: all of them.
[[nodiscard]] MadeChart makeRunChart(RunChart which,
                                     const RunChartSource &source,
                                     std::optional<std::size_t> only);

/// "Time in each state", for a list of charts.
[[nodiscard]] QString nameOf(RunChart which, model::Vocabulary vocabulary);

} // namespace brigade::app
