// The whole course that comes with the program, walked by keys in one window with wrong and with
// right answers, each run made for real and short.
#include "tests/app/course_walk.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::testing;

namespace {

const QString kMiddle = QStringLiteral("cpu-or-io");
constexpr int kMiddleStep = 6;

} // namespace

class TestCourseWalk : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
    bool m_restarted = false;
    QSet<int> m_asked; ///< steps of this lesson
    int m_right = 0;   ///< of those whose verdict is known beforehand
    int m_wrong = 0;

    void open()
    {
        m_window.reset(); // nothing is saved on the way out
        m_window = courseWindow({}, m_folder.filePath(QStringLiteral("course.json")));
        QVERIFY(m_window->isActiveWindow());
    }

    /// In the middle of the course and of a lesson; F2 goes on there.
    void restart()
    {
        const QString id = m_window->course().lesson()->id;
        const int before = m_window->course().step();
        const auto answers = m_window->course().progress().lesson(id).answers;
        open();
        QVERIFY(m_window->course().lesson() == nullptr);
        key(Qt::Key_F2);
        QVERIFY(m_window->course().lesson() != nullptr);
        QCOMPARE(m_window->course().lesson()->id, id);
        QCOMPARE(m_window->course().step(), before);
        QCOMPARE(m_window->course().progress().lesson(id).answers.keys(), answers.keys());
        QVERIFY(!answers.isEmpty());
        m_window->course().setFocus();
        m_restarted = true;
    }

    /// Of what is right or wrong whatever is measured.
    void checkVerdicts(const QString &id)
    {
        const model::Lesson &lesson = *m_window->course().course().find(id);
        const auto answers = m_window->course().progress().lesson(id).answers;
        for (const int step : m_asked) {
            const model::Question &question =
                *lesson.steps[static_cast<std::size_t>(step)].question;
            const model::GivenAnswer given = answers.value(
                question.id.isEmpty() ? QStringLiteral("check-%1").arg(step) : question.id);
            const QString where = QStringLiteral("%1, step %2").arg(id).arg(step + 1);
            QVERIFY2(!given.answer.isUndefined(), qPrintable(where));
            if (question.ask != model::Ask::Choice)
                continue;
            const auto option = static_cast<std::size_t>(given.answer.toInt(-1));
            QVERIFY2(option < question.options.size(), qPrintable(where));
            const model::AnswerOption &chosen = question.options[option];
            if (chosen.right == QLatin1String("true") || chosen.right == QLatin1String("false")) {
                const bool right = chosen.right == QLatin1String("true");
                ++(right ? m_right : m_wrong);
                QVERIFY2(given.verdict == (right ? QLatin1String("right") : QLatin1String("wrong")),
                         qPrintable(where));
                QVERIFY2(right || given.misconception == chosen.misconception, qPrintable(where));
            }
        }
    }

private slots:
    void initTestCase() { open(); }
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
        // Wrong at first, and half-way somebody comes back who knows better.
        QVERIFY(m_window->showLesson(id + QStringLiteral(":1")));
        m_window->course().setFocus();
        m_asked.clear();
        while (m_window->course().lesson() != nullptr && m_window->course().lesson()->id == id) {
            if (!m_restarted && id == kMiddle && m_window->course().step() == kMiddleStep)
                restart();
            CoursePanel &panel = m_window->course();
            QVERIFY2(!wordsOf(panel).contains(QStringLiteral("{{")), qPrintable(wordsOf(panel)));
            QVERIFY2(!wordsOf(panel).contains(QStringLiteral("[[")), qPrintable(wordsOf(panel)));
            const auto answers = panel.step() % 2 == 0 ? Answers::Right : Answers::Wrong;
            const QString where = QStringLiteral("step %1").arg(panel.step() + 1);
            const int at = panel.step();
            if (panel.lesson()->steps[static_cast<std::size_t>(at)].question)
                m_asked.insert(at);
            QVERIFY2(step(panel, answers), qPrintable(where));
        }
        QVERIFY(m_window->course().progress().lesson(id).done);
        QVERIFY(m_restarted || id != kMiddle);
        checkVerdicts(id);
    }

    void bothKindsOfAnswersWereGiven() const
    {
        constexpr int kMany = 10;
        QVERIFY2(m_right > kMany && m_wrong > kMany,
                 qPrintable(QStringLiteral("%1 right, %2 wrong").arg(m_right).arg(m_wrong)));
    }
};

QTEST_MAIN(TestCourseWalk)
#include "tst_course_walk.moc"
