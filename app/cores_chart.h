// How busy each core was over time, as stacked areas: this run below, others above; 100 % is one
// core. Beyond eight cores one chart of the sum, where 100 % is one core still.
// Threads: the window's. Costs: at most 200 points a series, replaced at once.
#pragma once

#include "app/palette.h"
#include "app/run_controller.h"
#include "model/vocabulary.h"

#include <QList>
#include <QPointF>
#include <QWidget>

#include <vector>

class QLabel;
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
    explicit CoresChart(RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    /// After the theme has changed.
    void applyColours();
    /// As many charts as are shown now.
    [[nodiscard]] std::size_t chartCount() const { return m_panes.size(); }

private:
    /// One chart. The lines are the upper edges of the areas.
    struct Pane
    {
        QChartView *view = nullptr;
        QLineSeries *zero = nullptr;
        QLineSeries *own = nullptr;
        QLineSeries *all = nullptr;
        QAreaSeries *ownArea = nullptr;
        QAreaSeries *othersArea = nullptr;
        QValueAxis *time = nullptr;
        QValueAxis *share = nullptr;
    };
    struct Curve
    {
        QString title;
        QList<QPointF> own; ///< seconds, per cent
        QList<QPointF> all;
        double top = 100;
    };

    void refresh();
    [[nodiscard]] std::vector<Curve> curves() const;
    void setPaneCount(std::size_t count);
    [[nodiscard]] Pane makePane();
    void colour(const Pane &pane) const;
    void fill(const Pane &pane, const Curve &curve) const;

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QGridLayout *m_grid;
    QLabel *m_legend;
    std::vector<Pane> m_panes;
};

} // namespace brigade::app
