// The timeline with its switches: by thread or by core, all of it, and the moment that is shown.
// Threads: the window's.
#pragma once

#include "app/run_controller.h"
#include "app/timeline_view.h"
#include "model/vocabulary.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace brigade::app {

class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    [[nodiscard]] TimelineView &view() { return *m_view; }
    [[nodiscard]] Grouping grouping() const;

private:
    void showMoment();

    RunController &m_controller;
    TimelineView *m_view;
    QComboBox *m_grouping;
    QPushButton *m_all;
    QPushButton *m_last;
    QLabel *m_moment;
};

} // namespace brigade::app
