// One chart of the run at a time, chosen from a list: the use of the cores, time in each state, the
// queue, what is done, latency, the bounds. Their range is the timeline's.
// Threads: the window's. A chart that cannot be seen costs nothing.
#pragma once

#include "app/chart_legend.h"
#include "app/cores_chart.h"
#include "app/run_chart.h"
#include "app/run_controller.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
QT_BEGIN_NAMESPACE
class QChartView;
QT_END_NAMESPACE

namespace brigade::app {

class ChartsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `shown`: the part of the run that the timeline shows.
    ChartsPanel(RunController &controller,
                std::function<TimeWindow()> shown,
                QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    /// After the theme has changed.
    void applyColours();
    /// None: the use of the cores.
    void choose(std::optional<RunChart> which);
    [[nodiscard]] std::optional<RunChart> chosen() const;

public slots:
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draw(RunChart which);

    RunController &m_controller;
    std::function<TimeWindow()> m_shown;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QComboBox *m_list;
    QStackedWidget *m_pages;
    CoresChart *m_cores;
    ChartLegend *m_legend;
    QChartView *m_view;
    QLabel *m_note;
};

} // namespace brigade::app
