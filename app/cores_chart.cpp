#include "app/cores_chart.h"

#include "app/metrics.h"
#include "app/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QLabel>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace brigade::app {

namespace {

constexpr std::size_t kMostPoints = 200; ///< a step has two
constexpr std::size_t kMostPanes = 8;
constexpr double kNsPerS = 1e9;

void addStep(QList<QPointF> &line, const model::CorePoint &point, double share)
{
    const auto begin = static_cast<double>(point.beginNs) / kNsPerS;
    const auto end = static_cast<double>(point.endNs) / kNsPerS;
    line << QPointF(begin, 100 * share) << QPointF(end, 100 * share);
}

} // namespace

CoresChart::CoresChart(RunController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_grid(new QGridLayout)
    , m_legend(new QLabel(this))
{
    setAccessibleName(tr("Use of the cores over time"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_legend);
    column->addLayout(m_grid, 1);
    m_grid->setSpacing(0);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    setPaneCount(1);
    applyColours();
    connect(&m_controller, &RunController::slowFrame, this, &CoresChart::refresh);
    connect(&m_controller, &RunController::phaseChanged, this, &CoresChart::refresh);
}

void CoresChart::setVocabulary(model::Vocabulary vocabulary)
{
    m_vocabulary = vocabulary;
    refresh();
}

void CoresChart::applyColours()
{
    const Palette &colours = paletteInUse();
    m_legend->setText(tr("<span style=\"color:%1\">■</span> this run &nbsp; "
                         "<span style=\"color:%2\">▨</span> others &nbsp; 100 % is one core")
                          .arg(colours.coreOwn.name(), colours.coreOthers.name()));
    for (const Pane &pane : m_panes)
        colour(pane);
}

CoresChart::Pane CoresChart::makePane()
{
    Pane pane;
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setMargins(QMargins(2, 2, 6, 2));
    chart->setBackgroundRoundness(0);
    chart->setAnimationOptions(QChart::NoAnimation);
    pane.view = new QChartView(chart, this);
    pane.view->setMinimumHeight(metrics::kSmallestChartPx);
    pane.view->setFrameShape(QFrame::NoFrame);
    pane.zero = new QLineSeries(chart);
    pane.own = new QLineSeries(chart);
    pane.all = new QLineSeries(chart);
    pane.ownArea = new QAreaSeries(pane.own, pane.zero);
    pane.othersArea = new QAreaSeries(pane.all, pane.own);
    pane.time = new QValueAxis(chart);
    pane.share = new QValueAxis(chart);
    pane.share->setRange(0, 100);
    pane.share->setTickCount(3);
    pane.share->setLabelFormat(QStringLiteral("%d %%"));
    pane.time->setRange(0, 1);
    pane.time->setTickCount(3);
    pane.time->setLabelFormat(QStringLiteral("%.2g s"));
    chart->addAxis(pane.time, Qt::AlignBottom);
    chart->addAxis(pane.share, Qt::AlignLeft);
    for (QAreaSeries *area : {pane.ownArea, pane.othersArea}) {
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
    const int columns = count > 4 ? 2 : 1;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_panes[i].view, place / columns, place % columns);
    }
}

void CoresChart::colour(const Pane &pane) const
{
    const Palette &colours = paletteInUse();
    QChart *chart = pane.view->chart();
    chart->setBackgroundBrush(colours.background);
    chart->setTitleBrush(colours.text);
    chart->setTitleFont(font());
    pane.view->setBackgroundBrush(colours.background);
    for (QValueAxis *axis : {pane.time, pane.share}) {
        axis->setLabelsColor(colours.text);
        axis->setLabelsFont(font());
        axis->setLinePenColor(colours.axis);
        axis->setGridLineColor(colours.grid);
    }
    pane.ownArea->setBrush(colours.coreOwn);
    pane.ownArea->setPen(Qt::NoPen);
    // A hatch, so that it is told apart without its colour.
    pane.othersArea->setBrush(QBrush(colours.coreOthers, Qt::Dense3Pattern));
    pane.othersArea->setPen(Qt::NoPen);
}

std::vector<CoresChart::Curve> CoresChart::curves() const
{
    if (m_controller.session() == nullptr)
        return {};
    const auto series =
        m_controller.coreReadings().series(m_controller.session()->timeline(), kMostPoints / 2);
    const auto curve = [](const QString &title, const std::vector<model::CorePoint> &points) {
        Curve made {title, {}, {}};
        for (const model::CorePoint &point : points) {
            addStep(made.own, point, point.own);
            addStep(made.all, point, point.own + point.others);
        }
        return made;
    };
    std::vector<Curve> all;
    if (series.size() > kMostPanes) {
        all.push_back(curve(
            tr("All %1 %2").arg(series.size()).arg(model::plural(model::Term::Core, m_vocabulary)),
            model::sumOf(series)));
        all.back().top = 100 * static_cast<double>(series.size());
        return all;
    }
    for (const model::CoreSeries &core : series)
        all.push_back(
            curve(tr("%1 %2").arg(model::heading(model::Term::Core, m_vocabulary)).arg(core.core),
                  core.points));
    return all;
}

void CoresChart::refresh()
{
    const std::vector<Curve> all = curves();
    setPaneCount(std::max<std::size_t>(1, all.size()));
    if (all.empty()) {
        fill(m_panes.front(), {model::headingPlural(model::Term::Core, m_vocabulary), {}, {}});
        return;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        fill(m_panes[i], all[i]);
}

void CoresChart::fill(const Pane &pane, const Curve &curve) const
{
    pane.view->chart()->setTitle(curve.title);
    pane.share->setRange(0, curve.top);
    if (!curve.own.isEmpty()) {
        const double end = curve.own.back().x();
        pane.time->setRange(0, end);
        pane.zero->replace(QList<QPointF> {{curve.own.front().x(), 0}, {end, 0}});
    } else {
        pane.zero->replace(QList<QPointF> {});
    }
    pane.own->replace(curve.own);
    pane.all->replace(curve.all);
}

} // namespace brigade::app
