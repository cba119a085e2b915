// The File menu: opens plans and recordings, saves them, exports pictures, figures and the trace.
// Threads: the window's. When a file cannot be read or written: failed(), and nothing is lost.
#pragma once

#include "app/export_picture.h"
#include "app/long_write.h"
#include "app/plan_document.h"
#include "app/recent_files.h"
#include "app/run_controller.h"

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
    /// What the window shows, which a picture of it needs to know.
    struct Shown
    {
        TimeWindow window;
        model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
        std::function<QImage(Theme, int)> photograph;
    };
    /// `shown` is asked when a picture is exported.
    FileActions(const Subjects &subjects, std::function<Shown()> shown, QObject *parent = nullptr);

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
    void lessonChosen(const QString &path);

private:
    void askOpen();
    void askSavePlan();
    void askSaveRecording();
    void askPicture();
    void askFigures();
    void askTrace();
    void writeLong(const QString &what, const FileWriter &writer);
    void enable();
    void finish(const engine::Result<bool> &written);
    /// Asks where to save; empty when the user thinks better of it.

    PlanDocument &m_document;
    RunController &m_controller;
    QWidget &m_window;
    std::function<Shown()> m_shown;
    ExportChoices m_choices; ///< of the last picture
    QAction *m_savePlan;
    QAction *m_saveRecording;
    QAction *m_picture;
    QAction *m_figures;
    QAction *m_trace;
    RecentFiles *m_recent;
    QString m_last;
};

} // namespace brigade::app
