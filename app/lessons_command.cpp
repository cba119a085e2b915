#include "app/commands.h"
#include "app/lesson_verifier.h"
#include "model/course.h"
#include "model/course_checks.h"

#include <QLocale>

#include <algorithm>

namespace brigade::app {

namespace {

using model::Course;

void list(const Course &course)
{
    qsizetype widest = 0;
    for (const model::Lesson &lesson : course.lessons)
        widest = std::max(widest, lesson.id.size());
    for (const model::Lesson &lesson : course.lessons)
        say(QStringLiteral("%1  %2  %3\n")
                .arg(lesson.number, 2)
                .arg(lesson.id.leftJustified(widest), lesson.title));
}

int verify(const CommandLine &line, const Course &course)
{
    const auto length = line.lessons == LessonWish::VerifyQuickly ? model::RunLength::Quick
                                                                  : model::RunLength::Full;
    LessonVerifier verifier(line, length);
    for (const model::Lesson &lesson : course.lessons)
        verifier.verify(lesson);
    if (line.input.isEmpty()) {
        verifier.verify(course.choosing);
        verifier.verify(course.gallery);
    }
    say(QStringLiteral("%1 lessons, %2 checks, %3 failed\n")
            .arg(course.lessons.size())
            .arg(verifier.checks())
            .arg(verifier.failures()));
    return verifier.failures() > 0 || verifier.stopped() ? kUnfinished : kDone;
}

} // namespace

int lessonsCommand(const CommandLine &line)
{
    const QString language = QLocale::system().name();
    const Course course =
        line.input.isEmpty() ? model::readBuiltinCourse(language) : model::readCourse(line.input);
    const QStringList complaints = course.complaints + model::checkCourse(course);
    for (const QString &each : complaints)
        complain(each.toStdString());
    if (line.lessons == LessonWish::List) {
        list(course);
        return complaints.isEmpty() ? kDone : kWrongInput;
    }
    const int status = verify(line, course);
    return complaints.isEmpty() ? status : kWrongInput;
}

} // namespace brigade::app
