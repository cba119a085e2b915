// The left side: the scenarios, the sliders of the plan, Run and Stop. Shows what the document
// says, and tells it what the user changes; knows nothing of runs.
// Threads: the window's.
#pragma once

#include "app/plan_document.h"
#include "model/vocabulary.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;

namespace brigade::app {

class ScenarioList;
class SliderRow;
struct SliderSpec;

/// Below the slider of the cores: that the machine has more of them than may be used; else empty.
[[nodiscard]] QString coresNote(int usable, int host);

class ControlsPanel : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *run = nullptr;
        QAction *stop = nullptr;
    };
    ControlsPanel(PlanDocument &document, const Actions &actions, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);

signals:
    /// A built-in scenario was picked.
    void scenarioChosen(const QString &name);

private:
    void build(const Actions &actions);
    QWidget *buildSliders();
    QWidget *buildButtons(const Actions &actions);
    void showDocument();
    void showWords();
    /// Makes a row; `set` puts its number into the values.
    SliderRow *addRow(QLayout &layout, const SliderSpec &spec, void (*set)(SliderValues &, double));

    PlanDocument &m_document;
    int m_hostCores;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    ScenarioList *m_scenarios;
    QLabel *m_title = nullptr;
    SliderRow *m_cores = nullptr;
    SliderRow *m_processes = nullptr;
    SliderRow *m_threads = nullptr;
    SliderRow *m_amount = nullptr;
    SliderRow *m_cpuShare = nullptr;
    QCheckBox *m_gil = nullptr;
    SliderRow *m_interval = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace brigade::app
