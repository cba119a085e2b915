#include "model/course.h"

#include "model/json_key.h"
#include "model/lesson_object.h"
#include "model/lesson_reader.h"
#include "model/lesson_steps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace brigade::model {

namespace {

QStringList lessonFiles(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    const QDir folder(path);
    for (const QString &name :
         folder.entryList({key("*.md"), key("*.brigade-lesson")}, QDir::Files, QDir::Name)) {
        if (name != QLatin1String("FORMAT.md") && name != QLatin1String("README.md"))
            files << folder.filePath(name);
    }
    return files;
}

void sortByNumber(std::vector<Lesson> &lessons)
{
    std::stable_sort(lessons.begin(), lessons.end(), [](const Lesson &one, const Lesson &other) {
        return one.number < other.number;
    });
}

void readLessons(Course &course, const QString &path)
{
    const QStringList files = lessonFiles(path);
    if (files.isEmpty())
        course.complaints
            << QStringLiteral("%1: has no lessons (*.md, *.brigade-lesson)").arg(path);
    for (const QString &file : files) {
        LessonReading reading = readLessonFile(file);
        course.complaints << reading.complaints;
        if (!reading.lesson)
            continue;
        if (const Lesson *other = course.find(reading.lesson->id); other != nullptr)
            course.complaints << QStringLiteral("%1:1: id: '%2' is that of %3 already")
                                     .arg(reading.lesson->file, reading.lesson->id, other->file);
        else
            course.lessons.push_back(*std::move(reading.lesson));
    }
    sortByNumber(course.lessons);
}

/// The first of the files that is there.
QString firstThatIs(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

void readGlossary(Course &course, LessonObject &root)
{
    for (LessonObject &each : root.objects(key("terms"), Presence::Required)) {
        GlossaryTerm term {.id = each.text(key("id"), Presence::Required),
                           .computer = each.text(key("computer"), Presence::Required),
                           .restaurant = each.text(key("restaurant")),
                           .sentence = each.text(key("sentence"), Presence::Required),
                           .picture = each.text(key("picture"))};
        if (auto look = each.object(key("look")))
            term.look = readLook(*look);
        each.finish();
        if (course.term(term.id) != nullptr)
            each.complain(term.id, QStringLiteral("is in the glossary twice"));
        course.glossary.push_back(std::move(term));
    }
}

void readFacts(Course &course, LessonObject &root)
{
    for (LessonObject &each : root.objects(key("facts"), Presence::Required)) {
        course.facts.push_back({.id = each.text(key("id"), Presence::Required),
                                .text = each.text(key("text"), Presence::Required)});
        each.finish();
    }
}

ChoosingNode readNode(LessonObject &object)
{
    ChoosingNode node {.id = object.text(key("id"), Presence::Required),
                       .question = object.text(key("question")),
                       .yes = object.text(key("yes")),
                       .no = object.text(key("no")),
                       .answer = object.text(key("answer")),
                       .say = object.text(key("say"))};
    for (LessonObject &each : object.objects(key("runs"))) {
        LeafRun run;
        run.label = each.text(key("label"), Presence::Required);
        run.measure = each.text(key("measure"), Presence::Required);
        run.run = readExperiment(each, Presence::Required);
        each.finish();
        node.runs.push_back(std::move(run));
    }
    node.holds = object.expression(key("holds"));
    object.finish();
    return node;
}

/// From the root down; more than once: the node's branches meet, or lead back.
int timesReached(const ChoosingTree &tree, const QString &wanted)
{
    QStringList open {tree.root};
    int times = 0;
    for (std::size_t seen = 0; !open.isEmpty() && seen <= tree.nodes.size(); ++seen) {
        const ChoosingNode *node = tree.find(open.takeLast());
        if (node == nullptr)
            continue;
        times += node->id == wanted ? 1 : 0;
        for (const QString &next : {node->yes, node->no}) {
            if (!next.isEmpty())
                open << next;
        }
    }
    return times;
}

void readChoosing(Course &course, LessonObject &root)
{
    course.choosing.root = root.text(key("root"), Presence::Required);
    for (LessonObject &each : root.objects(key("nodes"), Presence::Required))
        course.choosing.nodes.push_back(readNode(each));
    const auto check = [&](const QString &id) {
        if (!id.isEmpty() && course.choosing.find(id) == nullptr)
            root.complain(id, QStringLiteral("no node has this id"));
    };
    check(course.choosing.root);
    for (const ChoosingNode &node : course.choosing.nodes) {
        check(node.yes);
        check(node.no);
        if (node.question.isEmpty() == node.answer.isEmpty())
            root.complain(node.id, QStringLiteral("a node has a question or an answer"));
        if (timesReached(course.choosing, node.id) != 1)
            root.complain(node.id, QStringLiteral("is not reached exactly once from the root"));
    }
}

GalleryView readView(LessonObject &object)
{
    const QString view = object.text(key("view"), Presence::Required);
    if (view == QLatin1String("core"))
        return GalleryView::ByCore;
    if (view == QLatin1String("scene"))
        return GalleryView::Scene;
    if (view != QLatin1String("thread"))
        object.complain(key("view"), QStringLiteral("is thread, core or scene"));
    return GalleryView::ByThread;
}

void readGallery(Course &course, LessonObject &root)
{
    for (LessonObject &each : root.objects(key("pictures"), Presence::Required)) {
        GalleryPicture picture {.title = each.text(key("title"), Presence::Required),
                                .caption = each.text(key("caption"), Presence::Required),
                                .run = readExperiment(each, Presence::Required),
                                .view = readView(each),
                                .at = each.number(key("at")).value_or(0.5),
                                .scale = each.text(key("scale"))};
        each.finish();
        if (picture.at < 0 || picture.at > 1)
            each.complain(key("at"), QStringLiteral("is a share of the run, from 0 to 1"));
        course.gallery.push_back(std::move(picture));
    }
}

void readBeside(Course &course, const QString &path, void (*take)(Course &, LessonObject &))
{
    if (path.isEmpty())
        return;
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        course.complaints << QStringLiteral("%1: %2").arg(path, file.errorString());
        return;
    }
    const LessonSource source(name, QString::fromUtf8(file.readAll()), 1, course.complaints);
    const auto object = source.parse();
    if (!object)
        return;
    LessonObject root(source, *object);
    take(course, root);
    root.finish();
}

Course inLanguage(Course course, const QString &language)
{
    for (Lesson &lesson : course.lessons)
        lesson.language = language;
    return course;
}

} // namespace

const ChoosingNode *ChoosingTree::find(const QString &id) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const ChoosingNode &node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

const Lesson *Course::find(const QString &lessonId) const
{
    const auto found = std::find_if(lessons.begin(), lessons.end(),
                                    [&](const Lesson &lesson) { return lesson.id == lessonId; });
    return found == lessons.end() ? nullptr : &*found;
}

const GlossaryTerm *Course::term(const QString &id) const
{
    const auto found = std::find_if(glossary.begin(), glossary.end(),
                                    [&](const GlossaryTerm &term) { return term.id == id; });
    return found == glossary.end() ? nullptr : &*found;
}

QString builtinLessons()
{
    return QStringLiteral(":/lessons");
}

QString builtinLessonsFor(const QString &language)
{
    const QString general = language.section(QLatin1Char('_'), 0, 0);
    for (const QString &each : {language, general}) {
        QString folder = builtinLessons() + QLatin1Char('/') + each;
        if (!each.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return builtinLessons() + key("/en");
}

Course readBuiltinCourse(const QString &language)
{
    const QString folder = builtinLessonsFor(language);
    const QString ours = QFileInfo(folder).fileName();
    // Read once, for whatever languages come.
    static const Course kEnglish = inLanguage(readCourse(builtinLessonsFor({})), key("en"));
    Course english = kEnglish;
    english.language = language;
    if (ours == key("en"))
        return english;
    Course course = inLanguage(readCourse(folder), ours);
    course.language = language;
    for (Lesson &lesson : english.lessons) {
        if (course.find(lesson.id) == nullptr)
            course.lessons.push_back(std::move(lesson));
    }
    sortByNumber(course.lessons);
    for (GlossaryTerm &term : english.glossary) {
        if (course.term(term.id) == nullptr)
            course.glossary.push_back(std::move(term));
    }
    return course;
}

Course readCourse(const QString &path)
{
    Course course;
    if (!QFileInfo::exists(path)) {
        course.complaints << QStringLiteral("%1: no such file or folder").arg(path);
        return course;
    }
    readLessons(course, path);
    const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    const QString ours = builtinLessonsFor({});
    const auto beside = [&](const char *name) {
        return firstThatIs({folder + QLatin1Char('/') + key(name), folder + key("/../") + key(name),
                            ours + QLatin1Char('/') + key(name),
                            builtinLessons() + QLatin1Char('/') + key(name)});
    };
    readBeside(course, beside("glossary.json"), readGlossary);
    readBeside(course, beside("facts.json"), readFacts);
    readBeside(course, beside("choosing.json"), readChoosing);
    readBeside(course, beside("gallery.json"), readGallery);
    return course;
}

} // namespace brigade::model
