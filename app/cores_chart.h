// How busy each core was over time, as stacked areas: this run below, others above; 100 % is one
// core. Of this run's part, what the followed thread took is hatched. Beyond eight cores one chart
// of the sum, where 100 % is one core still. The range is the timeline's. Threads: the window's.
// Costs: at most 200 points a series, replaced at once.
#pragma once

#include "app/chart_legend.h"
#include "app/palette.h"
#include "app/run_controller.h"
#include "app/time_window.h"
#include "model/vocabulary.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
QT_BEGIN_NAMESPACE
class QAreaSeries;
class QChart;
class QChartView;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace brigade::app {

class CoresChart : public QWidget
{
    Q_OBJECT

public:
    CoresChart(RunController &controller,
               std::function<TimeWindow()> shown,
               QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    /// After the theme has changed.
    void applyColours();
    /// As many charts as are shown now.
    [[nodiscard]] std::size_t chartCount() const { return m_panes.size(); }
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One chart. The lines are the upper edges of the areas.
    struct Pane
    {
        QChartView *view = nullptr;
        QString title; ///< without the scale
        QLineSeries *zero = nullptr;
        QLineSeries *followed = nullptr;
        QLineSeries *own = nullptr;
        QLineSeries *all = nullptr;
        QAreaSeries *ownArea = nullptr;
        QAreaSeries *othersArea = nullptr;
        QAreaSeries *followedArea = nullptr;
        QValueAxis *time = nullptr;
        QValueAxis *share = nullptr;
    };
    struct Curve
    {
        QString title;
        QList<QPointF> own; ///< nanoseconds, per cent
        QList<QPointF> all;
        QList<QPointF> followed; ///< empty when nobody is
        double top = 100;
    };

    [[nodiscard]] std::vector<Curve> curves() const;
    /// The lane's share of all cores together, point by point.
    [[nodiscard]] static std::vector<double> sumOfShares(
        const model::ThreadLane &lane, const std::vector<model::CoreSeries> &series);
    [[nodiscard]] const model::ThreadLane *followedLane() const;
    void setLegend();
    void setPaneCount(std::size_t count);
    [[nodiscard]] Pane makePane();
    void colour(const Pane &pane) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int paneHeight() const;
    void fill(Pane &pane, const Curve &curve) const;
    void label(const Pane &pane) const;

    RunController &m_controller;
    std::function<TimeWindow()> m_shown;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QGridLayout *m_grid;
    ChartLegend *m_legend;
    std::vector<Pane> m_panes;
};

} // namespace brigade::app
