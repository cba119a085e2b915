// The street, live or at a chosen moment: lays it out, fills it, says who is under the pointer.
// Chefs walk where they are more than dots; the view asks for frames only until all have arrived.
// Threads: the window's.
#pragma once

#include "app/run_controller.h"
#include "app/street_eye.h"
#include "app/street_layout.h"
#include "app/street_painter.h"
#include "app/walks.h"
#include "model/vocabulary.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QHelpEvent;

namespace brigade::app {

class StreetWords;

class StreetView : public QWidget
{
    Q_OBJECT

public:
    explicit StreetView(RunController &controller, QWidget *parent = nullptr);

    /// Still: states change without walking, as in pictures for documentation.
    enum class Motion : std::uint8_t { Walking, Still };
    void setMotion(Motion motion);
    [[nodiscard]] Motion motion() const { return m_motion; }
    void setVocabulary(model::Vocabulary vocabulary);
    /// Shown instead of a street while there is none; rich text.
    void setHint(const QString &hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What was painted last; a closer look paints a part of it.
    [[nodiscard]] const StreetPicture &picture() const { return m_picture; }
    [[nodiscard]] const StreetEye &eye() const { return m_eye; }
    [[nodiscard]] RunController &controller() const { return m_controller; }
    [[nodiscard]] model::Vocabulary vocabulary() const { return m_vocabulary; }
    /// The chef that the keyboard is at.
    [[nodiscard]] std::optional<model::ThreadKey> cursorKey() const;
    /// Somebody is on his way: another frame has been asked for.
    [[nodiscard]] bool walking() const { return m_nextStep.isActive(); }
    /// The things of a term of the glossary are outlined; empty: none.
    void pointAt(const QString &term);

signals:
    /// A thing that stands for this term of the glossary; chefs are selected instead.
    void termClicked(const QString &term);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] bool mayWalk() const;
    /// What to draw now; asks for the next frame while somebody walks.
    [[nodiscard]] StreetPicture step();
    void paintHint(QPainter &painter) const;
    void paintEye(QPainter &painter) const;
    void paintWayBack(QPainter &painter, const StreetWords &words) const;
    void paintTerm(QPainter &painter) const;
    void describe();

    // --- street_view_input.cpp: what the user does ---
    [[nodiscard]] std::optional<model::ThreadKey> chefUnder(const QPointF &point);
    void look(const QPointF &point, double factor);
    void hover(std::optional<model::ThreadKey> key);
    void showTip(const QHelpEvent &help);

    // --- street_view_keys.cpp: what keys do ---
    /// Where the keyboard is: the chef gone to last, else the one that is followed; or null.
    [[nodiscard]] const ChefBox *cursor() const;
    void moveCursor(const QPointF &direction);
    void bringIntoView(const QRectF &place);
    void tellCursor();
    void followCursor();
    void selectNext(bool backwards);
    void paintCursor(QPainter &painter) const;

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QString m_hint;
    QString m_term;        ///< whose things are outlined; empty: none
    QString m_clickedTerm; ///< told when no double click follows
    QTimer m_afterClick;
    StreetPicture m_picture;
    StreetPixmaps m_pixmaps;
    StreetEye m_eye;
    QPointF m_pressed;
    QPointF m_last; ///< of a drag
    bool m_dragging = false;
    std::optional<model::ThreadKey> m_hovered;
    std::optional<model::ThreadKey> m_cursor;
    Motion m_motion = Motion::Walking;
    Walks m_walks;
    QElapsedTimer m_clock;
    QTimer m_nextStep;
};

} // namespace brigade::app
