// The timeline of the run that is shown. The wheel zooms at the pointer, a drag moves along, a
// click chooses the moment that the street shows; Home shows all, End goes back to the last moment.
// Threads: the window's. The picture is kept until something of it changes.
#pragma once

#include "app/run_controller.h"
#include "app/time_window.h"
#include "app/timeline_layout.h"
#include "model/vocabulary.h"

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include <optional>

namespace brigade::app {

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    void setGrouping(Grouping grouping);
    void showAll();
    /// After the theme has changed.
    void redraw();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What is shown; all of the run unless the user chose less.
    [[nodiscard]] TimeWindow shown() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] TimeWindow all() const;
    void show(const TimeWindow &window);
    void zoom(std::int64_t aboutNs, double factor);
    void layOut();
    void drawPicture(double ratio); ///< device pixels for each logical one
    void paintMoment(QPainter &painter) const;

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    Grouping m_grouping = Grouping::ByThread;
    std::optional<TimeWindow> m_chosen; ///< none: all
    TimelineLayout m_layout;
    QPixmap m_picture;
    bool m_stale = true;
    QPoint m_pressed;
    TimeWindow m_atPress;
    bool m_dragging = false;
};

} // namespace brigade::app
