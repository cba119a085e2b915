// A wrong answer in the course is met by the picture that refutes it, also after a new start.
#include "tests/app/course_walk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::testing;
using Kind = model::LessonStepKind;

class TestCoursePictures : public QObject
{
    Q_OBJECT

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow() const
    {
        return courseWindow(QStringLiteral(BRIGADE_SOURCE_DIR "/resources/lessons/example"),
                            m_folder.filePath(QStringLiteral("course.json")));
    }

    /// What meets "Work adds up": its thread is followed, at its moment.
    static void checkShown(const CoursePanel &panel, RunController &controller)
    {
        const model::Question &asked = *panel.lesson()->steps[2].question;
        const auto &own = asked.misconceptions.front().against;
        const auto against = own ? own : asked.against;
        QVERIFY(against.has_value());
        const model::Look &look = against->look;
        QTRY_VERIFY_WITH_TIMEOUT(controller.selected().has_value(), 10'000);
        QCOMPARE(static_cast<int>(controller.selected()->thread), look.thread.value_or(-1));
        const std::int64_t endNs = controller.session()->trace().endNs();
        QCOMPARE(controller.moment().value_or(-1),
                 std::min<std::int64_t>(std::llround(look.atS.value_or(-1) * 1e9), endNs));
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QFile::remove(m_folder.filePath(QStringLiteral("course.json"))); }

    void aWrongAnswerIsMetByItsPicture()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        key(Qt::Key_Return);
        goToKind(panel, Kind::Run, Answers::Wrong);
        QVERIFY2(wordsOf(panel).contains(QStringLiteral("It takes about")),
                 qPrintable(wordsOf(panel)));
        QVERIFY(button(panel, QStringLiteral("Show me in the picture")) == nullptr);
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().running(), 60'000);
        QCoreApplication::processEvents();
        QPushButton *show = button(panel, QStringLiteral("Show me in the picture"));
        QVERIFY(show != nullptr);
        RunController &controller = window->controller();
        controller.discard();
        show->setFocus();
        key(Qt::Key_Space);
        checkShown(panel, controller);
        QVERIFY(controller.session() != nullptr);
        // After a new start of the program the run is gone, and made once more for it.
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:6")));
        show = button(panel, QStringLiteral("Show me in the picture"));
        QVERIFY(show != nullptr);
        QVERIFY(!panel.runner().canShow(QStringLiteral("together")));
        controller.discard();
        const auto figures = panel.progress().lesson(QStringLiteral("two-dishes")).runs;
        show->setFocus();
        key(Qt::Key_Space);
        QVERIFY(panel.runner().running());
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().running(), 60'000);
        checkShown(panel, controller);
        QCOMPARE(panel.progress().lesson(QStringLiteral("two-dishes")).runs, figures);
    }

    void aRunThatGoesOnIsNotTakenForTheLessons()
    {
        const auto window = makeWindow();
        RunController &controller = window->controller();
        QVERIFY(window->open(QStringLiteral("@dinner")));
        window->run();
        QTRY_VERIFY_WITH_TIMEOUT(controller.phase() == RunController::Phase::Running, 20'000);
        CoursePanel &panel = window->course();
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:6")));
        window->open(QStringLiteral("@dinner"));
        window->run();
        QTRY_VERIFY_WITH_TIMEOUT(controller.phase() == RunController::Phase::Running, 20'000);
        button(panel, QStringLiteral("Run it on this machine"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().running(), 60'000);
        const auto runs = panel.progress().lesson(QStringLiteral("two-dishes")).runs;
        for (const auto *id : {"inturn", "together"}) {
            QVERIFY(runs.contains(QLatin1String(id)));
            // Soup and pie; a dinner has three dishes.
            QCOMPARE(model::figureOfReport(runs.value(QLatin1String(id)).front(),
                                           QStringLiteral("tasks.done")),
                     std::optional(2.0));
        }
        QCOMPARE(controller.session()->trace().plan().title, std::string("Both at once"));
    }

    void whatIsStoppedHasNoFigures()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:6")));
        QSignalSpy finished(&panel.runner(), &CourseRunner::finished);
        QSignalSpy abandoned(&panel.runner(), &CourseRunner::abandoned);
        button(panel, QStringLiteral("Run it on this machine"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == RunController::Phase::Running,
                                 20'000);
        panel.runner().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().running(), 20'000);
        QCOMPARE(abandoned.count(), 1);
        QCOMPARE(finished.count(), 0);
        QVERIFY(panel.progress().lesson(QStringLiteral("two-dishes")).runs.isEmpty());
    }

    void aPictureThatNeverCameLeavesTheNextFiguresAlone()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        key(Qt::Key_Return);
        goToKind(panel, Kind::Explain, Answers::Wrong);
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:6")));
        QPushButton *show = button(panel, QStringLiteral("Show me in the picture"));
        QVERIFY(show != nullptr);
        show->click();
        QVERIFY(panel.runner().running());
        window->open(QStringLiteral("@gil-io")); // something else is wanted
        QTRY_VERIFY_WITH_TIMEOUT(!panel.runner().running() && !window->controller().busy(), 60'000);
        model::LessonProgress state = panel.progress().lesson(QStringLiteral("two-dishes"));
        state.runs.clear();
        QVERIFY(panel.progress().set(QStringLiteral("two-dishes"), state).ok());
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:6")));
        panel.setFocus();
        key(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            panel.progress().lesson(QStringLiteral("two-dishes")).runs.contains("together"),
            60'000);
    }

    void withTheRightOrderThereIsNothingToRefute()
    {
        for (const Answers answers : {Answers::Wrong, Answers::Right}) {
            init();
            const auto window = makeWindow();
            CoursePanel &panel = window->course();
            key(Qt::Key_Return);
            goToKind(panel, Kind::Explain, answers);
            QVERIFY(window->showLesson(QStringLiteral("two-dishes:4")));
            QCOMPARE(panel.lesson()->steps[3].question->id, QStringLiteral("sooner"));
            const bool offered = button(panel, QStringLiteral("Show me in the picture")) != nullptr;
            QCOMPARE(offered, answers == Answers::Wrong);
        }
    }
};

QTEST_MAIN(TestCoursePictures)
#include "tst_course_pictures.moc"
