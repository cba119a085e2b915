// The figures of the run that is shown: all of them when it has ended, and of a short one while it
// goes on. Threads: the window's.
#pragma once

#include "app/run_controller.h"
#include "model/vocabulary.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace brigade::app {

class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPanel(RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);

private:
    void refresh();
    void showFigures();
    void showMeaning();

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QLabel *m_note;
    QTreeWidget *m_table;
    QLabel *m_meaning;
};

} // namespace brigade::app
