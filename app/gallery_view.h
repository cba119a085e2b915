// A picture of the gallery as large as there is room for, drawn anew for each size so that its
// words can be read. Threads: the window's.
#pragma once

#include "app/gallery_picture.h"

#include <QPixmap>
#include <QWidget>

namespace brigade::app {

class GalleryView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Null: `words` stand there instead. The drawing must outlive this, or another call.
    void showDrawing(const GalleryDrawing *drawing,
                     const GalleryFrame &frame,
                     const QString &words);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const GalleryDrawing *m_drawing = nullptr;
    GalleryFrame m_frame;
    QString m_words;
    QPixmap m_drawn; ///< for this size; null: to be drawn
};

} // namespace brigade::app
