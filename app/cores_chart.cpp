#include "app/cores_chart.h"

#include "app/chart_axis.h"
#include "app/cores_picture.h"
#include "app/metrics.h"
#include "app/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace brigade::app {

namespace {

constexpr std::size_t kMostPoints = 200; ///< a step has two
constexpr std::size_t kMostPanes = 8;
constexpr double kLinesForLabels = 7; ///< title, labels of the time, three of the share, gaps
constexpr double kLinesForTime = 5.2; ///< title and labels of the time, gaps
constexpr int kRowsInFull = 2;        ///< of panes; more of them are lower than that
constexpr std::size_t kOwnEntry = 0;  ///< of the legend
constexpr std::size_t kOthersEntry = 1;
constexpr std::size_t kFollowedEntry = 2;

QBrush followedBrush(const Palette &colours)
{
    return {colours.accent, Qt::Dense3Pattern};
}

int columnsOf(std::size_t panes)
{
    return panes > 4 ? 2 : 1;
}

/// "%1 %" as the axis wants it: "%.0f %". (Its one sign is printed as it stands.)
QString percentFormat()
{
    return CoresChart::tr("%1 %").replace(QStringLiteral("%1"), QStringLiteral("%.0f"));
}

void addStep(QList<QPointF> &line, const model::CorePoint &point, double share)
{
    const auto begin = static_cast<double>(point.beginNs);
    const auto end = static_cast<double>(point.endNs);
    line << QPointF(begin, 100 * share) << QPointF(end, 100 * share);
}

} // namespace

CoresChart::CoresChart(RunController &controller,
                       std::function<TimeWindow()> shown,
                       QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_shown(std::move(shown))
    , m_grid(new QGridLayout)
    , m_legend(new ChartLegend(this))
{
    setAccessibleName(tr("Use of the cores over time"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_legend);
    column->addLayout(m_grid, 1);
    m_grid->setSpacing(0);
    setPaneCount(1);
    applyColours();
    connect(m_legend, &ChartLegend::isolated, this, &CoresChart::refresh);
}

const model::ThreadLane *CoresChart::followedLane() const
{
    const auto followed = m_controller.selected();
    return followed && m_controller.session() != nullptr
        ? m_controller.session()->timeline().thread(*followed)
        : nullptr;
}

void CoresChart::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    refresh();
}

void CoresChart::setLegend()
{
    const Palette &colours = paletteInUse();
    std::vector<ChartEntry> entries {
        //: In a legend, short: "run" is a noun
        {tr("this run"), tr("Threads of this run; 100 % is one core"), colours.coreOwn},
        //: In a legend, short: other programs
        {tr("others"),
         tr("Everything else there: other programs, a hypervisor, Brigade's own overhead"),
         othersBrush(colours)}};
    if (const model::ThreadLane *lane = followedLane(); lane != nullptr)
        entries.push_back({model::threadName(lane->key.thread, lane->role, m_vocabulary),
                           tr("What the followed one took of it"), followedBrush(colours)});
    m_legend->setEntries(entries);
}

void CoresChart::applyColours()
{
    setLegend();
    for (const Pane &pane : m_panes)
        colour(pane);
}

CoresChart::Pane CoresChart::makePane()
{
    Pane pane;
    auto *chart = new QChart;
    plainChart(*chart, {font(), paletteInUse()});
    pane.view = new QChartView(chart, this);
    pane.view->setFocusPolicy(Qt::NoFocus);
    pane.view->setFrameShape(QFrame::NoFrame);
    pane.zero = new QLineSeries(chart);
    pane.own = new QLineSeries(chart);
    pane.all = new QLineSeries(chart);
    pane.ownArea = new QAreaSeries(pane.own, pane.zero);
    pane.othersArea = new QAreaSeries(pane.all, pane.own);
    pane.followed = new QLineSeries(chart);
    pane.followedArea = new QAreaSeries(pane.followed, pane.zero);
    pane.time = new QValueAxis(chart);
    pane.share = new QValueAxis(chart);
    pane.share->setRange(0, 100);
    pane.share->setTickCount(3);
    pane.share->setLabelFormat(percentFormat());
    chart->addAxis(pane.time, Qt::AlignBottom);
    chart->addAxis(pane.share, Qt::AlignLeft);
    for (QAreaSeries *area : {pane.ownArea, pane.othersArea, pane.followedArea}) {
        chart->addSeries(area);
        area->attachAxis(pane.time);
        area->attachAxis(pane.share);
    }
    return pane;
}

void CoresChart::setPaneCount(std::size_t count)
{
    while (m_panes.size() > count) {
        delete m_panes.back().view;
        m_panes.pop_back();
    }
    while (m_panes.size() < count) {
        m_panes.push_back(makePane());
        colour(m_panes.back());
    }
    const int columns = columnsOf(count);
    const int rows = (static_cast<int>(count) + columns - 1) / columns;
    const int least = rows > kRowsInFull
        ? metrics::kSmallestChartPx
        : std::max(metrics::kSmallestChartPx, qCeil(kLinesForTime * lineHeight()));
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const int place = static_cast<int>(i);
        m_panes[i].view->setMinimumHeight(least);
        m_grid->addWidget(m_panes[i].view, place / columns, place % columns);
        m_grid->setRowStretch(place / columns, 1);
    }
    for (int row = rows; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
}

void CoresChart::colour(const Pane &pane) const
{
    const Palette &colours = paletteInUse();
    QChart *chart = pane.view->chart();
    plainChart(*chart, {font(), colours});
    pane.view->setBackgroundBrush(colours.background);
    plainAxis(*pane.time, {font(), colours});
    plainAxis(*pane.share, {font(), colours});
    pane.ownArea->setBrush(colours.coreOwn);
    pane.ownArea->setPen(Qt::NoPen);
    pane.othersArea->setBrush(othersBrush(colours));
    pane.othersArea->setPen(Qt::NoPen);
    pane.followedArea->setBrush(followedBrush(colours));
    pane.followedArea->setPen(Qt::NoPen);
}

int CoresChart::lineHeight() const
{
    // Of what is written there: the letters of another script may be taller than the font's own.
    const QFontMetrics metrics(font());
    const QRect room(0, 0, width() + 1, metrics.lineSpacing());
    return std::max(metrics.lineSpacing(),
                    metrics
                        .boundingRect(room, Qt::TextDontClip | Qt::TextSingleLine,
                                      model::heading(model::Term::Core, m_vocabulary))
                        .height());
}

/// As it will be: new panes have no place yet.
int CoresChart::paneHeight() const
{
    const int columns = columnsOf(m_panes.size());
    const int rows = (static_cast<int>(m_panes.size()) + columns - 1) / columns;
    return (height() - m_legend->height()) / std::max(1, rows);
}

void CoresChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const Pane &pane : m_panes)
        label(pane);
}

/// Where three labels have no room Qt Charts writes "…" for each: then the title has the scale.
void CoresChart::label(const Pane &pane) const
{
    const bool labelled = paneHeight() >= kLinesForLabels * lineHeight();
    pane.share->setLabelsVisible(labelled);
    pane.time->setLabelsVisible(paneHeight() >= kLinesForTime * lineHeight());
    pane.view->chart()->setTitle(
        //: Title of a chart. %1: such as "Core 3"; %2: "core" or "stove"
        labelled ? tr("%1 · 100 % = one %2")
                       .arg(pane.title, model::word(model::Term::Core, m_vocabulary))
                 : tr("%1: 0 to %2 %").arg(pane.title).arg(pane.share->max()));
}

std::vector<double> CoresChart::sumOfShares(const model::ThreadLane &lane,
                                            const std::vector<model::CoreSeries> &series)
{
    std::vector<double> sum(series.front().points.size());
    for (const model::CoreSeries &core : series) {
        const std::vector<double> part = model::sharesOf(lane, core);
        for (std::size_t i = 0; i < std::min(sum.size(), part.size()); ++i)
            sum[i] += part[i];
    }
    return sum;
}

std::vector<CoresChart::Curve> CoresChart::curves() const
{
    if (m_controller.session() == nullptr)
        return {};
    const TimeWindow window = m_shown();
    const auto series = m_controller.coreReadings().series(
        m_controller.session()->timeline(),
        {.most = kMostPoints / 2, .beginNs = window.beginNs, .endNs = window.endNs});
    const model::ThreadLane *lane = followedLane();
    const auto curve = [](const QString &title, const std::vector<model::CorePoint> &points,
                          const std::vector<double> &followed) {
        Curve made {.title = title, .own = {}, .all = {}, .followed = {}};
        for (std::size_t i = 0; i < points.size(); ++i) {
            addStep(made.own, points[i], points[i].own);
            addStep(made.all, points[i], points[i].own + points[i].others);
            if (!followed.empty())
                addStep(made.followed, points[i], followed[i]);
        }
        return made;
    };
    std::vector<Curve> all;
    if (series.size() > kMostPanes) {
        const auto points = model::sumOf(series);
        std::vector<double> sum =
            lane != nullptr ? sumOfShares(*lane, series) : std::vector<double> {};
        sum.resize(sum.empty() ? 0 : points.size());
        all.push_back(curve(
            //: %1: a number; %2: "cores" or "stoves"
            tr("All %1 %2").arg(series.size()).arg(model::plural(model::Term::Core, m_vocabulary)),
            points, sum));
        all.back().top = 100 * static_cast<double>(series.size());
        return all;
    }
    for (const model::CoreSeries &core : series)
        all.push_back(curve(
            //: %1: "Core" or "Stove"; %2: its number
            tr("%1 %2").arg(model::heading(model::Term::Core, m_vocabulary)).arg(core.core),
            core.points, lane != nullptr ? model::sharesOf(*lane, core) : std::vector<double> {}));
    return all;
}

void CoresChart::refresh()
{
    setLegend();
    const std::vector<Curve> all = curves();
    setPaneCount(std::max<std::size_t>(1, all.size()));
    if (all.empty()) {
        fill(m_panes.front(), {model::headingPlural(model::Term::Core, m_vocabulary), {}, {}, {}});
        return;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        fill(m_panes[i], all[i]);
}

void CoresChart::fill(Pane &pane, const Curve &curve) const
{
    pane.title = curve.title;
    pane.share->setRange(0, curve.top);
    label(pane);
    const TimeUnit unit = setTimeAxis(*pane.time, m_shown());
    const auto inTheUnit = [unit](QList<QPointF> line) {
        for (QPointF &point : line)
            point.setX(point.x() / static_cast<double>(unitLengthNs(unit)));
        return line;
    };
    const auto only = m_legend->only();
    pane.ownArea->setVisible(!only || *only == kOwnEntry);
    pane.othersArea->setVisible(!only || *only == kOthersEntry);
    pane.followedArea->setVisible(!curve.followed.isEmpty() && (!only || *only == kFollowedEntry));
    const QList<QPointF> own = inTheUnit(curve.own);
    pane.zero->replace(own.isEmpty() ? own
                                     : QList<QPointF> {{own.front().x(), 0}, {own.back().x(), 0}});
    pane.own->replace(own);
    pane.followed->replace(inTheUnit(curve.followed));
    pane.all->replace(inTheUnit(curve.all));
}

} // namespace brigade::app
