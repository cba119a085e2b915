#include "app/run_chart.h"

#include "app/chart_axis.h"
#include "app/metrics.h"
#include "app/pattern_painter.h"
#include "app/picture_words.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace brigade::app {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(RunChart)
};

constexpr std::size_t kFlowSteps = 50;
constexpr int kTileSide = 4 * metrics::kPatternStepPx; ///< patterns repeat within
constexpr double kLineWidthPx = 2;
constexpr double kNsPerSecond = 1e9;

/// A state's fill with its pattern, to fill bars with.
QBrush patterned(std::size_t fill, const Palette &colours)
{
    QImage tile(kTileSide, kTileSide, QImage::Format_RGB32);
    tile.fill(colours.fill(fill).fill);
    QPainter painter(&tile);
    // Larger than the tile: its outline lies outside.
    PatternPainter(painter, colours, 1)
        .fill(fill, {QRect(-kTileSide, -kTileSide, 3 * kTileSide, 3 * kTileSide)});
    painter.end();
    return {tile};
}

/// Shorter than the rest of a bar: a value that was computed and not measured.
QBrush predicted(const QColor &colour)
{
    return {colour, Qt::BDiagPattern};
}

class ChartMaker
{
public:
    ChartMaker(const RunChartSource &source, std::optional<std::size_t> only)
        : m_source(source)
        , m_look {source.font, source.colours}
        , m_only(only)
        , m_chart(std::make_unique<QChart>())
    {
        plainChart(*m_chart, m_look);
    }

    [[nodiscard]] MadeChart make(RunChart which);

private:
    void addStates();
    void addQueue();
    void addRate();
    void addLatency();
    void addBounds();
    [[nodiscard]] bool wanted(std::size_t entry) const { return !m_only || *m_only == entry; }
    [[nodiscard]] QBarSet *barSet(std::size_t index);
    [[nodiscard]] QBrush stateBrush(std::size_t fill) const
    {
        const Palette &colours = m_source.colours;
        return plain() ? QBrush(colours.fill(fill).fill) : patterned(fill, colours);
    }
    [[nodiscard]] bool plain() const { return m_source.fills == ChartFills::Plain; }
    void addBars(QHorizontalStackedBarSeries *bars, const QStringList &names, TimeUnit unit);
    template<typename Value>
    void addSteps(const ChartEntry &entry, Value value);
    template<typename Axis>
    Axis *axis(Qt::Alignment side);
    void nothing(const QString &why)
    {
        m_made.note = why;
        m_chart.reset();
    }

    const RunChartSource &m_source;
    ChartLook m_look;
    std::optional<std::size_t> m_only;
    std::unique_ptr<QChart> m_chart;
    MadeChart m_made;
    std::vector<std::size_t> m_barEntries; ///< of the sets, in their order
};

template<typename Axis>
Axis *ChartMaker::axis(Qt::Alignment side)
{
    auto *made = new Axis(m_chart.get());
    plainAxis(*made, m_look);
    m_chart->addAxis(made, side);
    return made;
}

QBarSet *ChartMaker::barSet(std::size_t index)
{
    const ChartEntry &entry = m_made.legend.at(index);
    m_barEntries.push_back(index);
    auto *set = new QBarSet(entry.name);
    set->setBrush(entry.brush);
    set->setPen(QPen(m_source.colours.background));
    return set;
}

/// The first name lies at the bottom; values are in `unit`.
void ChartMaker::addBars(QHorizontalStackedBarSeries *bars, const QStringList &names, TimeUnit unit)
{
    bars->setBarWidth(kChartBarWidth);
    m_chart->addSeries(bars);
    auto *categories = axis<QBarCategoryAxis>(Qt::AlignLeft);
    categories->setCategories(names);
    categories->setGridLineVisible(false);
    auto *times = axis<QValueAxis>(Qt::AlignBottom);
    double longest = 0;
    for (int i = 0; i < names.size(); ++i) {
        double bar = 0;
        for (int set = 0; set < bars->count(); ++set) {
            const double part = bars->barSets().at(set)->at(i);
            if (part > 0)
                m_made.bars.push_back(
                    {i, bar, bar + part, m_barEntries.at(static_cast<std::size_t>(set))});
            bar += part;
        }
        longest = std::max(longest, bar);
    }
    setCountAxis(*times, longest);
    times->setLabelFormat(QStringLiteral("%.6g ") + unitName(unit));
    bars->attachAxis(categories);
    bars->attachAxis(times);
}

void ChartMaker::addStates()
{
    auto processes =
        model::stateTotals(m_source.timeline, m_source.window.beginNs, m_source.window.endNs);
    std::reverse(processes.begin(), processes.end()); // bars count from below
    const Words words = pictureWords(m_source.vocabulary);
    QStringList names;
    for (const model::ProcessTotals &each : processes)
        names << QString::number(static_cast<std::uint32_t>(each.process));
    const model::ThreadLane *lane =
        m_source.followed ? m_source.timeline.thread(*m_source.followed) : nullptr;
    if (lane != nullptr) { // on top
        processes.push_back(
            {lane->key.process,
             model::Timeline::timeIn(*lane, m_source.window.beginNs, m_source.window.endNs)});
        names << QStringLiteral("%1.%2")
                     .arg(static_cast<std::uint32_t>(lane->key.process))
                     .arg(static_cast<std::uint32_t>(lane->key.thread));
    }
    const auto timeOf = [](const model::LaneTotals &totals, std::size_t fill) {
        if (fill == kNativeFill)
            return totals.nativeNs;
        const bool running = fill == static_cast<std::size_t>(model::ThreadState::Running);
        return totals.ns.at(fill) - (running ? totals.nativeNs : 0);
    };
    std::int64_t longest = 0;
    for (const model::ProcessTotals &each : processes) {
        std::int64_t sum = 0;
        for (const std::int64_t ns : each.totals.ns)
            sum += ns;
        longest = std::max(longest, sum);
    }
    if (longest == 0)
        return nothing(ChartText::tr("In this part of the run nobody was there."));
    const TimeUnit unit = chooseTicks(0, longest, 4).unit;
    auto *bars = new QHorizontalStackedBarSeries(m_chart.get());
    for (std::size_t fill = 0; fill < kStateFillCount; ++fill) {
        if (std::all_of(processes.begin(), processes.end(),
                        [&](const auto &each) { return timeOf(each.totals, fill) == 0; }))
            continue;
        const ChartEntry entry {words.statesShort.at(fill), words.states.at(fill), stateBrush(fill),
                                fill};
        m_made.legend.push_back(entry);
        if (!wanted(m_made.legend.size() - 1))
            continue;
        QBarSet *set = barSet(m_made.legend.size() - 1);
        for (const model::ProcessTotals &each : processes)
            *set << inUnit(timeOf(each.totals, fill), unit);
        bars->append(set);
    }
    addBars(bars, names, unit);
    m_made.note = ChartText::tr("%1, all %2 together")
                      .arg(model::headingPlural(model::Term::Process, m_source.vocabulary),
                           model::plural(model::Term::Thread, m_source.vocabulary));
    if (lane != nullptr)
        m_made.note +=
            ChartText::tr("; %1: %2 alone, who is followed")
                .arg(names.back(),
                     model::threadName(lane->key.thread, lane->role, m_source.vocabulary));
}

/// One value for each step of the window, as an area.
template<typename Value>
void ChartMaker::addSteps(const ChartEntry &entry, Value value)
{
    m_made.legend = {entry};
    const auto points =
        m_source.flow.over(m_source.window.beginNs, m_source.window.endNs, kFlowSteps);
    auto *times = axis<QValueAxis>(Qt::AlignBottom);
    auto *values = axis<QValueAxis>(Qt::AlignLeft);
    const TimeUnit unit = setTimeAxis(*times, m_source.window);
    auto *upper = new QLineSeries(m_chart.get());
    auto *lower = new QLineSeries(m_chart.get());
    double most = 0;
    for (const model::FlowPoint &point : points) {
        const double height = value(point);
        most = std::max(most, height);
        for (const std::int64_t at : {point.beginNs, point.endNs}) {
            upper->append(inUnit(at, unit), height);
            lower->append(inUnit(at, unit), 0);
        }
    }
    auto *area = new QAreaSeries(upper, lower);
    area->setBrush(entry.brush);
    area->setPen(Qt::NoPen);
    m_chart->addSeries(area);
    area->attachAxis(times);
    area->attachAxis(values);
    setCountAxis(*values, std::max(1.0, most));
}

void ChartMaker::addQueue()
{
    //: In a legend, short: tasks that have not begun
    addSteps({ChartText::tr("waiting"),
              ChartText::tr("Arrived and not begun; of each step of time the most at once"),
              m_source.colours.state(model::ThreadState::GilWait).fill},
             [](const model::FlowPoint &point) { return static_cast<double>(point.queued); });
}

void ChartMaker::addRate()
{
    if (m_source.flow.finished() == 0)
        return nothing(ChartText::tr("Nothing is done yet."));
    addSteps({ChartText::tr("done per second"), ChartText::tr("Done in each step of time"),
              m_source.colours.coreOwn},
             [](const model::FlowPoint &point) {
                 return static_cast<double>(point.done) * kNsPerSecond
                     / static_cast<double>(point.endNs - point.beginNs);
             });
}

void ChartMaker::addLatency()
{
    auto points = m_source.flow.over(m_source.window.beginNs, m_source.window.endNs, kFlowSteps);
    points.erase(std::remove_if(points.begin(), points.end(),
                                [](const model::FlowPoint &point) { return point.done == 0; }),
                 points.end());
    if (points.empty())
        return nothing(ChartText::tr("In this part of the run nothing is done."));
    const double longest =
        std::max_element(points.begin(), points.end(), [](const auto &a, const auto &b) {
            return a.latencyS.max < b.latencyS.max;
        })->latencyS.max;
    const TimeUnit valueUnit = chooseTicks(0, std::llround(longest * kNsPerSecond), 4).unit;
    auto *times = axis<QValueAxis>(Qt::AlignBottom);
    auto *values = axis<QValueAxis>(Qt::AlignLeft);
    const TimeUnit unit = setTimeAxis(*times, m_source.window);
    setCountAxis(*values, inUnit(std::llround(longest * kNsPerSecond), valueUnit));
    values->setLabelFormat(QStringLiteral("%.6g ") + unitName(valueUnit));
    struct Curve
    {
        double model::Percentiles::*figure;
        QString name;
        Qt::PenStyle style;
        const QColor &colour;
    };
    const std::array<Curve, 3> curves {{
        //: In a legend: so many of the tasks took no longer than the curve; as 90 % and 99 %
        {&model::Percentiles::p50, ChartText::tr("50 %"), Qt::SolidLine, m_source.colours.coreOwn},
        {&model::Percentiles::p90, ChartText::tr("90 %"), Qt::DashLine, m_source.colours.accent},
        {&model::Percentiles::p99, ChartText::tr("99 %"), Qt::DotLine, m_source.colours.error},
    }};
    for (const Curve &curve : curves) {
        m_made.legend.push_back({curve.name,
                                 ChartText::tr("From arrival to the end; so many per cent of "
                                               "those done in a step of time took no longer"),
                                 curve.colour});
        if (!wanted(m_made.legend.size() - 1))
            continue;
        auto *line = new QLineSeries(m_chart.get());
        line->setPen(QPen(curve.colour, kLineWidthPx, curve.style));
        line->setPointsVisible();
        for (const model::FlowPoint &point : points)
            line->append(
                inUnit((point.beginNs + point.endNs) / 2, unit),
                inUnit(std::llround(point.latencyS.*curve.figure * kNsPerSecond), valueUnit));
        m_chart->addSeries(line);
        line->attachAxis(times);
        line->attachAxis(values);
    }
}

void ChartMaker::addBounds()
{
    if (m_source.statistics == nullptr)
        return nothing(ChartText::tr("This stands here when the run has ended."));
    const model::Statistics &run = *m_source.statistics;
    struct Bar
    {
        double seconds;
        ChartEntry entry;
    };
    const std::array<Bar, 3> all {{
        {run.idealS,
         //: Beside a bar, short: the shortest time in which this machine could do it
         {ChartText::tr("ideal (predicted)"),
          ChartText::tr("The larger of all computing shared by the cores, and the longest alone"),
          plain() ? QBrush(m_source.colours.background) : predicted(m_source.colours.accent),
          {},
          true}},
        {run.makespanS,
         {ChartText::tr("this run"), ChartText::tr("Makespan, measured"),
          m_source.colours.coreOwn}},
        {run.speedup * run.makespanS,
         //: Beside a bar, short: one task after the other
         {ChartText::tr("in sequence"),
          ChartText::tr("The times of all of them, each alone, added up"),
          m_source.colours.coreOthers}},
    }};
    double longest = 0;
    for (const Bar &bar : all)
        longest = std::max(longest, bar.seconds);
    const TimeUnit unit = chooseTicks(0, std::llround(longest * kNsPerSecond), 4).unit;
    QStringList names;
    auto *bars = new QHorizontalStackedBarSeries(m_chart.get());
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_made.legend.push_back(all.at(i).entry);
        names << formatDuration(std::llround(all.at(i).seconds * kNsPerSecond));
        // Equal texts would be one category.
        names.back() += QString(static_cast<int>(i), QChar(0x200B));
        if (!wanted(i))
            continue;
        QBarSet *set = barSet(i);
        for (std::size_t k = 0; k < all.size(); ++k)
            *set << (k == i ? inUnit(std::llround(all.at(i).seconds * kNsPerSecond), unit) : 0);
        bars->append(set);
    }
    addBars(bars, names, unit);
}

MadeChart ChartMaker::make(RunChart which)
{
    switch (which) {
    case RunChart::States:
        addStates();
        break;
    case RunChart::Queue:
        addQueue();
        break;
    case RunChart::Rate:
        addRate();
        break;
    case RunChart::Latency:
        addLatency();
        break;
    case RunChart::Bounds:
        addBounds();
        break;
    }
    m_made.chart = std::move(m_chart);
    return std::move(m_made);
}

} // namespace

MadeChart makeRunChart(RunChart which,
                       const RunChartSource &source,
                       std::optional<std::size_t> only)
{
    return ChartMaker(source, only).make(which);
}

QString nameOf(RunChart which, model::Vocabulary vocabulary)
{
    switch (which) {
    case RunChart::States:
        break;
    case RunChart::Queue:
        //: Name of a chart. %1: "Tasks" or "Orders"
        return ChartText::tr("%1 in the queue")
            .arg(model::headingPlural(model::Term::Task, vocabulary));
    case RunChart::Rate:
        //: Name of a chart. %1: "Tasks" or "Orders"
        return ChartText::tr("%1 done per second")
            .arg(model::headingPlural(model::Term::Task, vocabulary));
    case RunChart::Latency:
        return ChartText::tr("Latency");
    case RunChart::Bounds:
        return ChartText::tr("Makespan, sequence and ideal");
    }
    //: Name of a chart. State: what threads do, such as waiting
    return ChartText::tr("Time in each state");
}

} // namespace brigade::app
