// A course: the lessons of a folder and what lies beside them (glossary, facts, the tree of
// choosing). A file with something wrong in it is named and left out; the others are there.
// Threads: values.  See: resources/lessons/FORMAT.md.
#pragma once

#include "engine/result.h"
#include "model/lesson.h"

#include <map>

namespace brigade::model {

struct GlossaryTerm
{
    QString id {};
    QString computer {};
    QString restaurant {};
    QString sentence {};
    QString picture {}; ///< @NAME; empty: none
    Look look {};
};

struct Fact
{
    QString id {}; ///< "P3.2"
    QString text {};
};

struct LeafRun
{
    Experiment run {};
    QString label {};
    QString measure {}; ///< key of the report
};

struct ChoosingNode
{
    QString id {};
    QString question {}; ///< empty: it is a leaf
    QString yes {};
    QString no {};
    QString answer {};
    QString say {};
    std::vector<LeafRun> runs {};
    QString holds {}; ///< expression over the runs' ids
};

struct ChoosingTree
{
    QString root {};
    std::vector<ChoosingNode> nodes {};

    [[nodiscard]] const ChoosingNode *find(const QString &id) const;
};

/// What a picture of the gallery shows of its run.
enum class GalleryView : std::uint8_t { ByThread, ByCore, Scene };

struct GalleryPicture
{
    QString title {};
    QString caption {}; ///< with figures of `run`
    Experiment run {};  ///< its id is the picture's
    GalleryView view = GalleryView::ByThread;
    double at = 0.5;  ///< scene: which share of the run has passed
    QString scale {}; ///< pictures of one scale have one time axis; empty: of its own
};

struct Course
{
    std::vector<Lesson> lessons {}; ///< by number, then by name
    std::vector<GlossaryTerm> glossary {};
    std::vector<Fact> facts {};
    ChoosingTree choosing {};
    std::vector<GalleryPicture> gallery {};
    QStringList complaints {}; ///< "04-dinner.md:17: ..."
    QString language {};       ///< that was asked for; lessons may be in another one

    [[nodiscard]] const Lesson *find(const QString &lessonId) const;
    [[nodiscard]] const GlossaryTerm *term(const QString &id) const;
};

/// Where lessons come with the program: ":/lessons".
[[nodiscard]] QString builtinLessons();
/// A language's folder of it, or English. `language`: "pt_BR", "pt".
[[nodiscard]] QString builtinLessonsFor(const QString &language);
/// What comes with the program; lessons and terms that the language lacks are in English.
[[nodiscard]] Course readBuiltinCourse(const QString &language);

/// A folder or one file. With a folder: *.md and *.brigade-lesson, glossary.json, choosing.json,
/// gallery.json and facts.json there or in the folder above. What is missing is taken from the
/// built-in course.
[[nodiscard]] Course readCourse(const QString &path);

} // namespace brigade::model
