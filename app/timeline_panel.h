// The timeline with its switches: by thread or by core, all of it; below, the playback.
// Threads: the window's.
#pragma once

#include "app/playback_bar.h"
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
    void setGrouping(Grouping grouping);
    [[nodiscard]] Playback &playback() { return m_playback; }
    [[nodiscard]] QList<QAction *> playbackActions() const { return m_bar->actions(); }

private:
    void showRange();

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    Playback m_playback;
    TimelineView *m_view;
    PlaybackBar *m_bar;
    QComboBox *m_grouping;
    QPushButton *m_all;
    QLabel *m_range;
};

} // namespace brigade::app
