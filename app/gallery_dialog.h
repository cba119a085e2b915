// The picture gallery: every picture that texts about threads draw, each from a run that is made
// for it on this machine, with its caption; to be exported one by one or all together.
// Threads: the window's. When the window runs something meanwhile, or the dialog is closed: the
// runs are stopped; pictures that are there stay.
#pragma once

#include "app/gallery_picture.h"
#include "app/quiet_runs.h"

#include <QDialog>
#include <QPixmap>
#include <QTimer>

#include <map>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace brigade::app {

class GalleryView;

class GalleryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window`: while it is busy nothing is drawn.
    GalleryDialog(std::vector<model::GalleryPicture> pictures,
                  RunController &window,
                  QWidget *parent = nullptr);
    ~GalleryDialog() override;
    GalleryDialog(const GalleryDialog &) = delete;
    GalleryDialog &operator=(const GalleryDialog &) = delete;

    [[nodiscard]] QuietRuns &runs() { return m_runs; }
    void setVocabulary(model::Vocabulary vocabulary);
    /// False: there is no such picture.
    bool showPicture(const QString &id);
    void drawAll();
    /// The one that is shown, anew.
    void drawThis();
    [[nodiscard]] int drawn() const { return static_cast<int>(m_drawings.size()); }
    bool saveTo(const QString &path);
    /// All that are drawn, and a page with their captions.
    bool saveAllTo(const QString &folder);
    [[nodiscard]] QString message() const;

public slots:
    void reject() override;

signals:
    /// A picture's run, for the window to show.
    void runWanted(const brigade::app::ShownRun &run);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildRight();
    QWidget *buildButtons();
    void take(const QString &id, const ShownRun &run);
    void conclude();
    void showState();
    void showThis();
    void redrawIcons();
    void drawNextIcon();
    [[nodiscard]] QPixmap iconOf(const model::GalleryPicture &picture) const;
    void askSave();
    void askSaveAll();
    struct PictureToWrite
    {
        ExportDrawing drawing;
        QString path;
    };
    /// Beside the window, which says `done` when all are written.
    bool write(const std::vector<PictureToWrite> &pictures, const QString &done);
    [[nodiscard]] const model::GalleryPicture *current() const;
    [[nodiscard]] const GalleryDrawing *drawingOf(const QString &id) const;
    /// What is said below the picture: its caption, and why it was made with fewer cores, or not.
    [[nodiscard]] QString captionOf(const model::GalleryPicture &picture) const;
    [[nodiscard]] GalleryFrame frameOf(const model::GalleryPicture &picture) const;

    std::vector<model::GalleryPicture> m_pictures;
    RunController &m_window;
    QuietRuns m_runs;
    int m_usableCores;
    std::map<QString, std::unique_ptr<GalleryDrawing>> m_drawings;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    QTimer m_drawIcons;
    std::size_t m_nextIcon = 0;
    QListWidget *m_list;
    QLabel *m_title;
    GalleryView *m_view;
    QLabel *m_caption;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_all;
    QPushButton *m_this;
    QPushButton *m_inWindow;
    QPushButton *m_save;
    QPushButton *m_saveAll;
};

} // namespace brigade::app
