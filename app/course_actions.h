// The Learn menu: the course, its glossary, the tree of choosing, the picture gallery, the report
// to hand in, lessons of one's own and how to write them, the teacher's view; and what the course
// wants the window to show. Threads: the window's. When a file cannot be read or written: failed().
#pragma once

#include "app/course_panel.h"

#include <QObject>

#include <functional>

class QAction;
class QDialog;
class QMenu;
class QSettings;

namespace brigade::app {

class ChoosingDialog;
class GalleryDialog;
class GlossaryDialog;

class CourseActions : public QObject
{
    Q_OBJECT

public:
    /// What a look of the course is about in the window.
    struct Stage
    {
        RunController &controller;
        QWidget &window;                              ///< parent of the dialogs
        std::function<void()> front;                  ///< the course's panel, with room to read
        std::function<void(const QString &)> raise;   ///< "timeline", "charts", ...
        std::function<void(const QString &)> groupBy; ///< "thread", "core"
        std::function<void(std::int64_t)> seek;
        std::function<void()> pause;                  ///< nothing moves beside quiet runs
        std::function<void(const QString &)> outline; ///< the things of a term; empty: none
    };

    CourseActions(CoursePanel &panel, Stage stage, QObject *parent = nullptr);

    void fill(QMenu &menu);
    /// The built-in course; progress is kept in the user's folder, or nowhere.
    enum class Keeping : std::uint8_t { Keep, Forget };
    void begin(Keeping keeping);
    /// The course's panel in front, with the lesson that was open last.
    void showCourse();
    /// A lesson's file, or a folder of lessons. False: nothing in it can be read.
    bool open(const QString &path);
    /// "ID" or "ID:STEP", with steps from 1. False: there is no such lesson.
    bool showLesson(const QString &place);
    void showTerm(const QString &id);
    /// The tree of choosing, and the pictures; made when they are first asked for.
    ChoosingDialog &showChoosing();
    GalleryDialog &showGallery();
    /// How a lesson is written, and one to begin with.
    void showFormat();
    /// The example lesson, into a new file. False: failed() says why.
    bool saveExample(const QString &path);
    void read(const QSettings &settings);
    void write(QSettings &settings) const;

signals:
    void failed(const QString &message);
    /// The file of the learner's progress was set aside; names it.
    void progressDamaged(const QString &message);

private:
    /// What a look that is wanted waits for.
    enum class WaitsFor : std::uint8_t { Nothing, Runs, Opening };
    void look(const model::Look &look);
    void lookNow(WaitsFor what);
    void point(const QString &id);
    void runTerm(const QString &id);
    void askFolder();
    void askReport();
    void askExample();
    void showBuiltin();
    void setCourse(model::Course course);
    template<typename Dialog>
    void connectRuns(Dialog &dialog);

    CoursePanel &m_panel;
    Stage m_stage;
    QAction *m_teacher = nullptr;
    QPointer<GlossaryDialog> m_glossary;
    QPointer<ChoosingDialog> m_choosing;
    QPointer<GalleryDialog> m_gallery;
    QPointer<QDialog> m_format;
    model::Look m_lookAfterRun;
    WaitsFor m_lookWaits = WaitsFor::Nothing;
    QString m_folder; ///< of the learner's own lessons; empty: the built-in ones
};

} // namespace brigade::app
