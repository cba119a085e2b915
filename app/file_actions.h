// The File menu: opens plans and recordings, saves them, exports the timeline.
// Threads: the window's. When a file cannot be read or written: failed(), and nothing is lost.
#pragma once

#include "app/plan_document.h"
#include "app/recent_files.h"
#include "app/run_controller.h"
#include "app/timeline_picture.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace brigade::app {

class FileActions : public QObject
{
    Q_OBJECT

public:
    struct Subjects
    {
        PlanDocument &document;
        RunController &controller;
        QWidget &window; ///< parent of the dialogs
    };
    /// `pictureOptions` is asked when a picture is exported.
    FileActions(const Subjects &subjects,
                std::function<PictureOptions()> pictureOptions,
                QObject *parent = nullptr);

    void fill(QMenu &menu);
    /// A path or @NAME; true when it is open now.
    bool open(const QString &input);
    /// As open() was given it; empty: nothing yet.
    [[nodiscard]] const QString &last() const { return m_last; }
    void read(const QSettings &settings);
    void write(QSettings &settings) const;

signals:
    void failed(const QString &message);
    void noticed(const QString &message);
    void succeeded();

private:
    void askOpen();
    void askSavePlan();
    void askSaveRecording();
    void askExport();
    void enable();
    void finish(const engine::Result<bool> &written);
    /// Asks where to save; empty when the user thinks better of it.
    QString askPath(const QString &title, const QString &name, const QString &filter);

    PlanDocument &m_document;
    RunController &m_controller;
    QWidget &m_window;
    std::function<PictureOptions()> m_pictureOptions;
    QAction *m_savePlan;
    QAction *m_saveRecording;
    QAction *m_export;
    RecentFiles *m_recent;
    QString m_folder; ///< of the last file
    QString m_last;
};

} // namespace brigade::app
