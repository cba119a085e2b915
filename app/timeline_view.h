// The timeline of the run that is shown. The wheel zooms at the pointer, a drag moves along (with
// Shift, or below the lanes, it measures a range), a click chooses the moment that the street
// shows; on the name of a process it folds its lanes into one. Keys: see keyboard_dialog.h.
// Threads: the window's. The picture is kept until something of it changes.
#pragma once

#include "app/kept_picture.h"
#include "app/playback.h"
#include "app/run_controller.h"
#include "app/timeline_layout.h"
#include "app/timeline_navigation.h"
#include "model/vocabulary.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QWidget>

#include <optional>
#include <set>

namespace brigade::app {

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(RunController &controller, Playback &playback, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    void setGrouping(Grouping grouping);
    void showAll();
    /// Shows and measures it.
    void showRange(const TimeWindow &window);
    /// After the theme has changed.
    void redraw();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What is shown; all of the run unless the user chose less.
    [[nodiscard]] TimeWindow shown() const;
    [[nodiscard]] const TimelineNavigation &navigation() const { return m_navigation; }
    [[nodiscard]] const TimelineLayout &layout() const { return m_layout; }
    [[nodiscard]] RunController &controller() const { return m_controller; }
    [[nodiscard]] model::Vocabulary vocabulary() const { return m_vocabulary; }

signals:
    /// Another range is measured, or none.
    void measured();
    /// Another part is shown.
    void windowChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Moving, Measuring };
    enum class RangeEdge : std::uint8_t { Begin, End };
    enum class Folding : std::uint8_t { One, All };

    // --- timeline_view.cpp: what is shown ---
    [[nodiscard]] TimeWindow all() const;
    void followMoment();
    void show(const TimeWindow &window, int gesture = TimelineNavigation::kNoGesture);
    void zoom(std::int64_t aboutNs, double factor, int gesture);
    void layOut();
    void draw(QPainter &painter);
    /// None: the moment is outside of the plot.
    [[nodiscard]] std::optional<QRect> lineAt(std::int64_t timeNs) const;
    void paintPlayhead(QPainter &painter, std::int64_t timeNs) const;
    void paintMarks(QPainter &painter) const;
    void paintRange(QPainter &painter) const;
    void paintFollowed(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;

    // --- timeline_view_input.cpp: what the user does ---
    [[nodiscard]] bool measures(const QMouseEvent &event) const;
    [[nodiscard]] std::int64_t clampedTimeAt(int x) const;
    [[nodiscard]] int nextGesture();
    void choose(const QPoint &point);
    void chooseInGutter(const QPoint &point);
    void showTip(const QPoint &point, const QPoint &global);

    // --- timeline_view_keys.cpp: what keys do ---
    void followLane(int step);
    void chooseAtMoment();
    void measureTo(RangeEdge edge);
    void fold(engine::ProcessIndex process);
    void foldFollowed(Folding which);
    void fitSelection();
    void toggleMark();
    void jump(std::optional<std::int64_t> mark);
    bool keyOfTheHand(const QKeyEvent &event);
    bool keyOfTheEye(const QKeyEvent &event);
    bool keyOfTheLane(const QKeyEvent &event);
    bool keyOfTheMoment(const QKeyEvent &event);

    RunController &m_controller;
    Playback &m_playback;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    Grouping m_grouping = Grouping::ByThread;
    TimelineNavigation m_navigation;
    std::set<engine::ProcessIndex> m_folded; ///< shown as one lane each
    std::optional<IntervalBox> m_selected;
    TimelineLayout m_layout;
    KeptPicture m_picture;
    std::int64_t m_followedNs = 0; ///< the playhead when it was last looked at
    QPoint m_pressed;
    TimeWindow m_atPress;
    Drag m_drag = Drag::None;
    int m_gesture = 0;
    QElapsedTimer m_sinceInput; ///< what follows soon belongs to the same gesture
};

} // namespace brigade::app
