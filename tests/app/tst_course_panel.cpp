// The course in the real window, offscreen: the example lesson walked by keys with wrong and with
// right answers, left in the middle and gone on with, told in a report.
#include "app/choosing_dialog.h"
#include "app/course_actions.h"
#include "app/course_report.h"
#include "app/course_stations.h"
#include "app/course_text.h"
#include "app/drag_bars.h"
#include "app/gallery_dialog.h"
#include "app/glossary_dialog.h"
#include "app/street_view.h"
#include "tests/app/course_walk.h"

#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::testing;
using Kind = model::LessonStepKind;

class TestCoursePanel : public QObject
{
    Q_OBJECT

    static QString example()
    {
        return QStringLiteral(BRIGADE_SOURCE_DIR "/resources/lessons/example");
    }

    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(const QString &course = example()) const
    {
        return courseWindow(course, m_folder.filePath(QStringLiteral("course.json")));
    }

    static void checkOffered(const model::Question &question)
    {
        const std::vector<std::size_t> order = offeredOrder(question);
        QCOMPARE(offeredOrder(question), order);
        std::vector<std::size_t> written(question.items.size());
        std::iota(written.begin(), written.end(), std::size_t {0});
        QVERIFY2(order != written, qPrintable(question.id));
        QVERIFY2(std::is_permutation(order.begin(), order.end(), written.begin(), written.end()),
                 qPrintable(question.id));
        const std::unique_ptr<QuestionForm> form(makeQuestionForm(question, nullptr));
        const auto *list = form->findChild<QListWidget *>();
        QVERIFY(list != nullptr);
        QCOMPARE(list->count(), static_cast<int>(order.size()));
        for (int row = 0; row < list->count(); ++row) {
            const auto index = order[static_cast<std::size_t>(row)];
            QCOMPARE(list->item(row)->data(Qt::UserRole).toInt(), static_cast<int>(index));
            QVERIFY(list->item(row)->text().contains(question.items[index].text));
        }
        QVERIFY(form->answer().isNull());
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QFile::remove(m_folder.filePath(QStringLiteral("course.json"))); }

    void theMapOpensALessonByKeys()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        QVERIFY(panel.lesson() == nullptr);
        QVERIFY(panel.findChild<QTreeWidget *>()->hasFocus());
        key(Qt::Key_Return);
        QVERIFY(panel.lesson() != nullptr);
        QCOMPARE(panel.lesson()->id, QStringLiteral("two-dishes"));
        QVERIFY(wordsOf(panel).contains(QStringLiteral("How long until both are on the table?")));
        key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(panel.lesson() == nullptr);
    }

    void wrongAnswersAreMetByName()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        key(Qt::Key_Return);
        goToKind(panel, Kind::Explain, Answers::Wrong);
        const QString words = wordsOf(panel);
        QVERIFY2(words.contains(QStringLiteral("“Work adds up, whoever does it”")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Measured here")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1.50 s")), qPrintable(words)); // what was predicted
        QVERIFY2(!words.contains(QStringLiteral("{{")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("–")));
        while (panel.lesson() != nullptr)
            QVERIFY(step(panel, Answers::Wrong));
        QVERIFY(panel.progress().lesson(QStringLiteral("two-dishes")).done);
        const QString html = courseReportHtml(panel.course(), panel.progress());
        QVERIFY2(html.contains(QStringLiteral("Work adds up")), qPrintable(html));
        QVERIFY(html.contains(QStringLiteral("You said: 1.50 s")));
        QVERIFY2(html.contains(QStringLiteral("<p>When are both dishes on the table?</p>")),
                 qPrintable(html));
        QVERIFY2(html.contains(QStringLiteral("</b> on this machine.</p>")), qPrintable(html));
        QVERIFY(!html.contains(QStringLiteral("<p><table")));
        QVERIFY2(html.contains(QStringLiteral("<html lang='en")) && html.contains("dir='ltr'"),
                 qPrintable(html.left(200)));
        QVERIFY(!html.contains(QStringLiteral("{{")));
    }

    void theMapSaysWhatIsNext()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        const auto *tree = panel.findChild<QTreeWidget *>();
        const QTreeWidgetItem *lesson = tree->topLevelItem(0)->child(0);
        QCOMPARE(lesson->text(2), QStringLiteral("next"));
        QCOMPARE(lesson->data(0, StationDelegate::kStationRole).toInt(),
                 static_cast<int>(Station::Open));
        key(Qt::Key_Return);
        QVERIFY(step(panel, Answers::Right));
        key(Qt::Key_Up, Qt::AltModifier);
        lesson = tree->topLevelItem(0)->child(0);
        QCOMPARE(lesson->data(0, StationDelegate::kStationRole).toInt(),
                 static_cast<int>(Station::Begun));
        model::Course two = panel.course();
        two.lessons.push_back(two.lessons.front());
        two.lessons.back().id = QStringLiteral("second");
        model::CourseProgress progress(m_folder.filePath(QStringLiteral("stations.json")));
        QCOMPARE(stationOf(two, progress, 1), Station::Later);
        QVERIFY(progress.set(two.lessons.front().id, {.done = true}).ok());
        QCOMPARE(stationOf(two, progress, 0), Station::Done);
        QCOMPARE(stationOf(two, progress, 1), Station::Open);
    }

    void rightAnswersAreFoundRight()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        key(Qt::Key_Return);
        while (panel.lesson() != nullptr)
            QVERIFY(step(panel, Answers::Right));
        const auto done = panel.progress().lesson(QStringLiteral("two-dishes"));
        QCOMPARE(done.answers.value(QStringLiteral("check-9")).verdict, QStringLiteral("right"));
        QCOMPARE(done.answers.value(QStringLiteral("sooner")).verdict, QStringLiteral("right"));
        QVERIFY(done.runs.contains(QStringLiteral("together")));
    }

    void itGoesOnWhereItWasLeft()
    {
        int left = 0;
        {
            const auto window = makeWindow();
            key(Qt::Key_Return);
            goToKind(window->course(), Kind::Explain, Answers::Wrong);
            left = window->course().step();
        } // nothing is saved on the way out: as if it had been killed
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        QVERIFY(panel.lesson() == nullptr);
        key(Qt::Key_F2);
        QVERIFY(panel.lesson() != nullptr);
        QCOMPARE(panel.step(), left);
        const QString words = wordsOf(panel);
        QVERIFY2(words.contains(QStringLiteral("Work adds up")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("In turn it took 1")), qPrintable(words)); // 150 ms
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(panel.step(), left - 1);
    }

    void damagedProgressIsNamedOnTheMap()
    {
        QFile file(m_folder.filePath(QStringLiteral("course.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"brigade-progr");
        file.close();
        const auto window = makeWindow();
        QVERIFY(wordsOf(window->course()).contains(QStringLiteral(".damaged-")));
    }

    void aBrokenLessonIsNamedBesideTheOthers()
    {
        const QTemporaryDir lessons;
        QVERIFY(QFile::copy(example() + QStringLiteral("/01-two-dishes.md"),
                            lessons.filePath(QStringLiteral("01-good.md"))));
        QFile file(lessons.filePath(QStringLiteral("02-bad.brigade-lesson")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\nnonsense\n");
        file.close();
        const auto window = makeWindow(lessons.path());
        const QString words = wordsOf(window->course());
        QVERIFY2(words.contains(QStringLiteral("02-bad.brigade-lesson:2:")), qPrintable(words));
        QVERIFY(window->course().course().find(QStringLiteral("two-dishes")) != nullptr);
        QVERIFY(!window->open(file.fileName()));
    }

    void aTermOpensTheGlossaryAndMarksItsThing()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:2")));
        const auto *text = panel.findChild<CourseText *>();
        QVERIFY(text->toHtml().contains(QStringLiteral("term:thread")));
        window->open(QStringLiteral("@dinner"));
        window->runQuietly();
        QTRY_COMPARE_WITH_TIMEOUT(window->controller().phase(), RunController::Phase::Ended,
                                  30'000);
        emit panel.termClicked(QStringLiteral("thread"));
        auto *glossary = window->findChild<GlossaryDialog *>();
        QVERIFY(glossary != nullptr);
        QCOMPARE(glossary->shown(), QStringLiteral("thread"));
        QVERIFY(window->controller().selected().has_value());
        QCOMPARE(static_cast<int>(window->controller().selected()->thread), 1);
    }

    void beforeARunTheStreetShowsItsPlan()
    {
        const auto window = makeWindow();
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:4"))); // a prediction
        const model::Lesson &lesson = *window->course().lesson();
        QVERIFY(!window->document().isEmpty());
        const auto next = std::find_if(lesson.steps.begin() + 3, lesson.steps.end(),
                                       [](const auto &step) { return !step.runs.empty(); });
        const auto plan = model::planOf(next->runs.front(), model::Branch::AsWritten);
        QVERIFY(plan.ok());
        QCOMPARE(window->document().plan().title, plan.value().title);
        QVERIFY(window->controller().session() == nullptr); // nothing has been run
        goToKind(window->course(), Kind::Run, Answers::Right);
        QVERIFY(step(window->course(), Answers::Right));
        QVERIFY(window->controller().session() != nullptr); // and stays while it is explained
    }

    void aGreyButtonSaysWhatIsMissing()
    {
        const auto window = makeWindow();
        CoursePanel &panel = window->course();
        QVERIFY(window->showLesson(QStringLiteral("two-dishes:1")));
        panel.setFocus();
        goToKind(panel, Kind::Predict, Answers::Right);
        const auto *form = panel.findChild<QuestionForm *>();
        QVERIFY(form != nullptr);
        QVERIFY2(wordsOf(panel).contains(form->wish()), qPrintable(wordsOf(panel)));
        answer(*panel.lesson()->steps[static_cast<std::size_t>(panel.step())].question,
               Answers::Right);
        QVERIFY(!wordsOf(panel).contains(form->wish()));
    }

    void anOrderIsNotOfferedAsItsAnswer()
    {
        int orders = 0;
        for (const QString &folder : {example(), model::builtinLessonsFor({})}) {
            const model::Course course = model::readCourse(folder);
            for (const model::Lesson &lesson : course.lessons) {
                for (const model::LessonStep &step : lesson.steps) {
                    if (!step.question || step.question->ask != model::Ask::Order)
                        continue;
                    checkOffered(*step.question);
                    ++orders;
                }
            }
        }
        QVERIFY(orders > 5);
    }

    void whatIsChosenStaysThoughItIsNotSubmitted()
    {
        const QString lesson = QStringLiteral("two-dishes");
        {
            const auto window = makeWindow();
            CoursePanel &panel = window->course();
            QVERIFY(window->showLesson(lesson + QStringLiteral(":4"))); // an order
            panel.setFocus();
            answer(*panel.lesson()->steps[3].question, Answers::Right);
            const model::Answer chosen = panel.findChild<QuestionForm *>()->answer();
            QVERIFY(!chosen.isNull());
            panel.setVocabulary(model::Vocabulary::Computer);
            QTRY_COMPARE(panel.findChildren<QuestionForm *>().size(), 1); // the old page is gone
            QCOMPARE(panel.findChild<QuestionForm *>()->answer(), chosen);
            QVERIFY(window->showLesson(lesson + QStringLiteral(":10"))); // a check
            QTRY_COMPARE(panel.findChildren<QuestionForm *>().size(), 1);
            panel.findChild<QuestionForm *>()->setFocus();
            key(Qt::Key_Space);
            const auto given = [&panel, &lesson] {
                return panel.progress().lesson(lesson).answers.value(QStringLiteral("check-9"));
            };
            QTRY_COMPARE(given().answer, model::Answer(0)); // written down
            QCOMPARE(given().verdict, QString());
        } // as if it had been killed
        const auto window = makeWindow();
        key(Qt::Key_F2);
        CoursePanel &panel = window->course();
        QCOMPARE(panel.step(), 9);
        QCOMPARE(panel.findChild<QuestionForm *>()->answer(), model::Answer(0));
        QVERIFY2(!wordsOf(panel).contains(QStringLiteral("Not so")), qPrintable(wordsOf(panel)));
        panel.next(); // which submits it
        const auto answers = panel.progress().lesson(lesson).answers;
        QCOMPARE(answers.value(QStringLiteral("check-9")).verdict, QStringLiteral("wrong"));
    }

    void aThingOfTheSceneOpensItsTerm()
    {
        const auto window = makeWindow(model::builtinLessonsFor({}));
        window->open(QStringLiteral("@gil-cpu"));
        window->run();
        QTRY_COMPARE_WITH_TIMEOUT(window->controller().phase(), RunController::Phase::Ended,
                                  30'000);
        // Whoever stands at a stove is chosen by a click on it: at the end nobody does.
        window->controller().setMoment(window->controller().session()->trace().endNs());
        StreetView &street = window->street();
        street.grab();
        const QPointF stove = street.picture().stoves.front().title.center();
        QTest::mouseClick(&street, Qt::LeftButton, {}, stove.toPoint());
        QTRY_VERIFY(window->findChild<GlossaryDialog *>() != nullptr);
        QCOMPARE(window->findChild<GlossaryDialog *>()->shown(), QStringLiteral("core"));
        const QImage outlined = street.grab().toImage();
        emit window->course().termPointedAt(QString());
        QVERIFY(street.grab().toImage() != outlined); // it was marked
    }

    void aLinkOpensTheTreeAndTheGallery()
    {
        const auto window = makeWindow(model::builtinLessonsFor({}));
        QVERIFY(window->showLesson(QStringLiteral("choosing:2")));
        const auto *text = window->course().findChild<CourseText *>();
        QVERIFY(text->toHtml().contains(QStringLiteral("open:choosing")));
        emit window->course().openWanted(QStringLiteral("choosing"));
        QVERIFY(window->findChild<ChoosingDialog *>() != nullptr);
        QCOMPARE(window->findChild<ChoosingDialog *>()->view().tree().nodes.size(),
                 window->course().course().choosing.nodes.size());
        emit window->course().openWanted(QStringLiteral("gallery"));
        QVERIFY(window->findChild<GalleryDialog *>() != nullptr);
        QVERIFY(window->showLesson(QStringLiteral("gallery:1")));
        QVERIFY(window->course().findChild<CourseText *>()->toHtml().contains(
            QStringLiteral("open:gallery")));
    }

    void barsAreDraggedByTheMouse()
    {
        DragBars bars({QStringLiteral("one"), QStringLiteral("two")}, {0, 2, QStringLiteral("s")});
        bars.resize(300, bars.sizeHint().height());
        bars.show();
        QTest::mouseClick(&bars, Qt::LeftButton, {},
                          QPoint(bars.width() - 1, bars.height() * 3 / 4));
        QVERIFY(bars.values()[1] > 1.95);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(0, bars.height() / 4));
        QCOMPARE(bars.values()[0], 0.0);
    }

    void nothingIsCutOffSideways_data()
    {
        QTest::addColumn<int>("reader");
        QTest::newRow("learner") << 0;
        QTest::newRow("teacher") << 1;
    }
    void nothingIsCutOffSideways()
    {
        QFETCH(int, reader);
        const auto window = makeWindow();
        window->resize(1024, 700);
        CoursePanel &panel = window->course();
        panel.setReader(reader == 0 ? CourseReader::Learner : CourseReader::Teacher);
        for (int i = 1; i <= 14; ++i) {
            QVERIFY(window->showLesson(QStringLiteral("two-dishes:%1").arg(i)));
            QTest::qWait(20);
            auto *scroll = panel.findChild<QScrollArea *>();
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(QStringLiteral("step %1: %2 of %3")
                                    .arg(i)
                                    .arg(scroll->widget()->width())
                                    .arg(scroll->viewport()->width())));
        }
        if (reader == 1) {
            window->showLesson(QStringLiteral("two-dishes:2"));
            QVERIFY(wordsOf(panel).contains(QStringLiteral("For the presenter")));
        }
    }

    void howALessonIsWrittenComesWithOneToBeginWith()
    {
        const auto window = makeWindow();
        auto *actions = window->findChild<CourseActions *>();
        QVERIFY(actions != nullptr);
        actions->showFormat();
        const auto dialogs = window->findChildren<QDialog *>();
        const auto found = std::find_if(dialogs.begin(), dialogs.end(), [](const QDialog *each) {
            return each->windowTitle() == QStringLiteral("Write your own lessons");
        });
        QVERIFY(found != dialogs.end());
        const auto *text = (*found)->findChild<QTextBrowser *>();
        QVERIFY2(text->toPlainText().startsWith(QStringLiteral("How a lesson is written")),
                 qPrintable(text->toPlainText()));
        const QString path = m_folder.filePath(QStringLiteral("mine.brigade-lesson"));
        QVERIFY(actions->saveExample(path));
        QVERIFY(window->open(path));
        QCOMPARE(window->course().lesson()->id, QStringLiteral("two-dishes"));
        QVERIFY(!actions->saveExample(m_folder.filePath(QStringLiteral("no/where.md"))));
    }

    void theReportIsAlsoAPdf()
    {
        const auto window = makeWindow();
        const QString html =
            courseReportHtml(window->course().course(), window->course().progress());
        QVERIFY(html.contains(QStringLiteral("Nothing has been predicted")));
        const QString path = m_folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(writeCourseReport(html, path).ok());
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(!writeCourseReport(html, m_folder.filePath(QStringLiteral("no/where.html"))).ok());
    }
};

QTEST_MAIN(TestCoursePanel)
#include "tst_course_panel.moc"
