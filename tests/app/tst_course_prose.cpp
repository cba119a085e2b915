// Lessons in the computer's words: what is replaced, what is left alone, and that nothing of what
// is computed with changes.
#include "app/course_prose.h"
#include "model/course.h"

#include <QTest>

using namespace brigade;
using namespace brigade::app;

class TestCourseProse : public QObject
{
    Q_OBJECT

private slots:
    void sentencesAreWorded_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("worded");
        const auto row = [](const char *written, const char *worded) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(worded);
        };
        row("Two chefs, but one stove.", "Two threads, but one core.");
        row("Stoves are not. The third chef finds both stoves taken.",
            "Cores are not. The third thread finds both cores taken.");
        row("The bathroom changed hands {{ bathroom.gil.switches | n }} times.",
            "The GIL changed hands {{ bathroom.gil.switches | n }} times.");
        row("A `chef` and a [[thread|chef]] stay.", "A `chef` and a [[thread|chef]] stay.");
        row("Brigade draws it as a stove. A stove is hot.",
            "Brigade draws it as a stove. A core is hot.");
        row("A thread is a chef.", "A thread is a chef.");
        row("The head waiter takes a dish.", "The event loop takes a task.");
        row("Two houses, one house rule.", "Two processes, one house rule.");
        row("[open the tree](open:stove)", "[open the tree](open:stove)");
        row("Stirring takes 100 ms: the chefs stir.",
            "Computing takes 100 ms: the threads compute.");
        row("Mandarin dishwashers", "Mandarin dishwashers");
        row("", "");
    }
    void sentencesAreWorded()
    {
        QFETCH(QString, written);
        QFETCH(QString, worded);
        QCOMPARE(proseInComputerWords(written), worded);
    }

    void onlyWordsChange()
    {
        const model::Course course = model::readCourse(model::builtinLessonsFor({}));
        int changed = 0;
        for (const model::Lesson &lesson : course.lessons) {
            const model::Lesson same = lessonInWords(lesson, model::Vocabulary::Restaurant);
            const model::Lesson worded = lessonInWords(lesson, model::Vocabulary::Computer);
            QCOMPARE(worded.steps.size(), lesson.steps.size());
            for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
                const model::LessonStep &before = lesson.steps[i];
                const model::LessonStep &after = worded.steps[i];
                QCOMPARE(same.steps[i].text, before.text);
                QCOMPARE(after.holds, before.holds);
                QCOMPARE(after.text.count(QStringLiteral("{{")),
                         before.text.count(QStringLiteral("{{")));
                if (before.kind == model::LessonStepKind::Analogy)
                    QCOMPARE(after.text, before.text);
                changed += after.text != before.text ? 1 : 0;
            }
        }
        QVERIFY(changed > 50);
    }
};

QTEST_GUILESS_MAIN(TestCourseProse)
#include "tst_course_prose.moc"
