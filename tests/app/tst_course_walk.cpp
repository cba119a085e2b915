// The whole course that comes with the program, walked by keys in one window with wrong and with
// right answers, each run made for real and short.
#include "tests/app/course_walk.h"

#include <memory>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::testing;

class TestCourseWalk : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

private slots:
    void initTestCase()
    {
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        m_window = std::make_unique<MainWindow>(WindowMemory::Forget, options);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->course().runner().setLength(model::RunLength::Quick);
    }
    void cleanupTestCase() { m_window.reset(); }

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
        CoursePanel &panel = m_window->course();
        // Wrong at first, and half-way somebody comes back who knows better.
        panel.setFocus();
        QVERIFY(m_window->showLesson(id + QStringLiteral(":1")));
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
