// The buttons, the speed and the scrubber of a Playback. Threads: the window's.
#pragma once

#include "app/playback.h"

#include <QIcon>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QSlider;

namespace brigade::app {

class PlaybackBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybackBar(Playback &playback, RunController &controller, QWidget *parent = nullptr);

    /// For a menu; their shortcuts work wherever they are added.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void drawIcons();
    void buildRow();
    void refresh();
    void scrub(int position);

    Playback &m_playback;
    RunController &m_controller;
    QList<QAction *> m_actions;
    QAction *m_start = nullptr;
    QAction *m_back = nullptr;
    QAction *m_play = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_end = nullptr;
    QIcon m_playIcon;
    QIcon m_pauseIcon;
    QComboBox *m_speed;
    QSlider *m_scrubber;
    QLabel *m_time;
};

} // namespace brigade::app
