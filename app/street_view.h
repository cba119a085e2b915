// The street, live or at a chosen moment: lays it out, fills it, says who is under the pointer.
// Threads: the window's.
#pragma once

#include "app/run_controller.h"
#include "app/street_layout.h"
#include "app/street_painter.h"
#include "model/vocabulary.h"

#include <QWidget>

#include <optional>

namespace brigade::app {

class StreetView : public QWidget
{
    Q_OBJECT

public:
    explicit StreetView(RunController &controller, QWidget *parent = nullptr);

    void setVocabulary(model::Vocabulary vocabulary);
    /// Shown instead of a street while there is none; rich text.
    void setHint(const QString &hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What was painted last.
    [[nodiscard]] const StreetPicture &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintHint(QPainter &painter) const;
    void hover(std::optional<model::ThreadKey> key);
    void describe();

    RunController &m_controller;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QString m_hint;
    StreetPicture m_picture;
    StreetPixmaps m_pixmaps;
    std::optional<model::ThreadKey> m_hovered;
};

} // namespace brigade::app
