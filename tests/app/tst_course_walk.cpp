// The whole course that comes with the program, walked by keys with wrong and then with right
// answers, each run made for real and short.
#include "tests/app/course_walk.h"

#include <memory>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::testing;

class TestCourseWalk : public QObject
{
    Q_OBJECT

private slots:
    void everyLessonIsWalkedToItsEnd_data()
    {
        QTest::addColumn<QString>("id");
        const model::Course course = model::readCourse(model::builtinLessonsFor({}));
        for (const model::Lesson &lesson : course.lessons)
            QTest::newRow(qPrintable(lesson.id)) << lesson.id;
    }

    void everyLessonIsWalkedToItsEnd()
    {
        QFETCH(QString, id);
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        MainWindow window(WindowMemory::Forget, options);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        CoursePanel &panel = window.course();
        panel.runner().setLength(model::RunLength::Quick);
        // Wrong at first, and half-way somebody comes back who knows better.
        panel.setFocus();
        QVERIFY(window.showLesson(id + QStringLiteral(":1")));
        panel.setFocus();
        while (panel.lesson() != nullptr && panel.lesson()->id == id) {
            QVERIFY2(!wordsOf(panel).contains(QStringLiteral("{{")), qPrintable(wordsOf(panel)));
            QVERIFY2(!wordsOf(panel).contains(QStringLiteral("[[")), qPrintable(wordsOf(panel)));
            const auto answers = panel.step() % 2 == 0 ? Answers::Right : Answers::Wrong;
            const QString where = QStringLiteral("step %1").arg(panel.step() + 1);
            QVERIFY2(step(panel, answers), qPrintable(where));
        }
        QVERIFY(panel.progress().lesson(id).done);
    }
};

QTEST_MAIN(TestCourseWalk)
#include "tst_course_walk.moc"
