// The real window with the real engine, offscreen.
#include "app/cores_chart.h"
#include "app/export_dialog.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/slider_row.h"
#include "app/street_view.h"
#include "app/timeline_view.h"
#include "app/view_menu.h"
#include "app/walks.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "model/recording.h"
#include "tests/app/own_settings.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <memory>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kPatienceMs = 30'000;

std::unique_ptr<MainWindow> makeWindow(WindowMemory memory = WindowMemory::Forget)
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    auto window = std::make_unique<MainWindow>(memory, options);
    window->resize(1200, 800);
    window->show();
    return window;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QAction *exportOf(const MainWindow &window)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        if (each->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
            return each;
    }
    return nullptr;
}

/// Runs to the end of what is open.
void runToTheEnd(MainWindow &window)
{
    window.run();
    QTRY_VERIFY_WITH_TIMEOUT(window.controller().phase() == Phase::Ended, kPatienceMs);
}

struct Finished
{
    int exitCode = -1;
    QByteArray errors;
    QByteArray output;
};

Finished runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BRIGADE_WINDOW), arguments);
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    return {process.exitCode(), process.readAllStandardError(), process.readAllStandardOutput()};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensEveryBuiltInScenarioAndRunsNone();
    void sliderChangesThePlanAndUndoBringsItBack();
    void unreadableFileLosesNothing();
    void runShowsTheStreetAtAnyMoment();
    void chefsWalkAndThenTheViewRests();
    void chefsDoNotWalkWhereMotionIsUnwanted();
    void aQuietRunIsDrawnAfterwards();
    void stopEndsALongRun();
    void changeDuringARunIsTold();
    void newTaskCountStartsTheRunAgain();
    void anotherScenarioDuringARunStopsIt();
    void closingDuringARunStopsIt();
    void whatIsBeingTypedEndsWithTheWindow();
    void recordingOpensAndDoesNotRun();
    void droppedPlanIsOpened();
    void wordsAndThemeComeBack();
    void everyPictureOfARunCanBeExported();
    void aPictureIsOfItsRunWhateverIsOpenedMeanwhile();
    void screenshotShowsTheRun();
    void wrongWordsExitWithTwo_data();
    void wrongWordsExitWithTwo();

private:
    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    brigade::testing::useSettingsIn(m_folder.path());
}

void TestMainWindow::opensEveryBuiltInScenarioAndRunsNone()
{
    const auto window = makeWindow();
    QVERIFY(window->document().isEmpty());
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios()) {
        const QString name = QString::fromStdString(std::string(scenario.name));
        QVERIFY2(window->open(QLatin1Char('@') + name), qPrintable(name));
        QCOMPARE(window->document().state().name, name);
        const auto reading = engine::readPlan(scenario.json, scenario.name);
        QVERIFY(window->document().plan() == reading.value().plan);
        QVERIFY(window->controller().phase() == Phase::Empty);
        QVERIFY(!window->grab().isNull());
    }
}

void TestMainWindow::sliderChangesThePlanAndUndoBringsItBack()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@pool-of-4")));
    const engine::Plan before = window->document().plan();
    const auto rows = window->findChildren<SliderRow *>();
    QCOMPARE(rows.size(), 6);
    for (SliderRow *row : rows) {
        auto *box = row->findChild<QDoubleSpinBox *>();
        if (!box->isEnabled() || box->minimum() == box->maximum())
            continue;
        const bool atTop = box->value() == box->maximum();
        atTop ? box->stepDown() : box->stepUp();
        QVERIFY2(!(window->document().plan() == before), qPrintable(row->name()));
        window->document().undoStack().undo();
        QVERIFY2(window->document().plan() == before, qPrintable(row->name()));
    }
}

void TestMainWindow::unreadableFileLosesNothing()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    const PlanState before = window->document().state();
    const QString path = m_folder.filePath(QStringLiteral("bad.json"));
    write(path, "{ \"brigade\": 1,\n  \"cores\": \"two\" }");
    QVERIFY(!window->open(path));
    QVERIFY(window->document().state() == before);
    QVERIFY(window->messages().isVisible());
    QVERIFY(window->messages().text().contains(QLatin1String("bad.json:2")));
    QVERIFY(!window->open(m_folder.filePath(QStringLiteral("nowhere.brigade"))));
    QVERIFY(window->document().state() == before);
    QVERIFY(window->open(QStringLiteral("@dinner")));
    QVERIFY(!window->messages().isVisible());
}

void TestMainWindow::chefsWalkAndThenTheViewRests()
{
    const auto window = makeWindow();
    window->resize(1600, 1000);
    QVERIFY(window->open(QStringLiteral("@dinner")));
    runToTheEnd(*window);
    window->controller().setMoment(0); // nobody waits for the oven yet
    window->grab();
    QVERIFY(window->street().picture().chef.placeColumns > 0);
    QTRY_VERIFY(!window->street().walking());
    QTest::qWait(static_cast<int>(Walks::kRestMs)); // who has just walked does not walk at once
    window->controller().setMoment(100'000'000);    // everybody does
    window->grab();
    QVERIFY(window->street().walking());
    QTRY_VERIFY_WITH_TIMEOUT(!window->street().walking(), 2000);
    QTest::qWait(100);
    QVERIFY(!window->street().walking());
}

void TestMainWindow::chefsDoNotWalkWhereMotionIsUnwanted()
{
    const auto window = makeWindow();
    window->resize(1600, 1000);
    window->street().setMotion(StreetView::Motion::Still);
    QVERIFY(window->open(QStringLiteral("@dinner")));
    runToTheEnd(*window);
    window->controller().setMoment(0);
    window->grab();
    window->controller().setMoment(100'000'000);
    window->grab();
    QVERIFY(!window->street().walking());
}

void TestMainWindow::runShowsTheStreetAtAnyMoment()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    runToTheEnd(*window);
    RunController &controller = window->controller();
    // Not the closed shop of the end, but the kitchen while all were in hand.
    QVERIFY(controller.moment().has_value());
    QCOMPARE(controller.street()->done, std::uint64_t {0});
    QCOMPARE(chefsOf(*housesOf(*controller.street()).front()).size(), std::size_t {3});
    controller.setMoment({});
    QCOMPARE(controller.street()->done, std::uint64_t {3});
    controller.setMoment(100'000'000);
    const auto &houses = housesOf(*controller.street());
    QCOMPARE(houses.size(), std::size_t {1});
    QCOMPARE(chefsOf(*houses.front()).size(), std::size_t {3});
    window->grab();
    QCOMPARE(window->street().picture().houses.size(), std::size_t {1});
    QCOMPARE(window->street().picture().houses.front().chefs.size(), std::size_t {3});
    controller.setMoment({});
    QVERIFY(controller.street()->ended);
    QVERIFY(window->findChild<QTreeWidget *>()->topLevelItemCount() > 10);
    QVERIFY(window->findChild<CoresChart *>()->chartCount() >= 1);
    QVERIFY(window->findChild<TimelineView *>()->shown().endNs > 400'000'000);
}

void TestMainWindow::aQuietRunIsDrawnAfterwards()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    RunController &controller = window->controller();
    int drawnMeanwhile = 0;
    connect(&controller, &RunController::frame, this,
            [&] { drawnMeanwhile += controller.phase() == Phase::Running ? 1 : 0; });
    window->runQuietly();
    QTRY_VERIFY_WITH_TIMEOUT(controller.phase() == Phase::Ended, kPatienceMs);
    QCOMPARE(drawnMeanwhile, 0);
    QVERIFY(controller.moment().has_value()); // it is replayed
    QTRY_VERIFY_WITH_TIMEOUT(controller.street()->done == 3, kPatienceMs);
    // The next one is live again.
    window->run();
    QTRY_VERIFY_WITH_TIMEOUT(controller.phase() == Phase::Ended, kPatienceMs);
    QVERIFY(drawnMeanwhile > 0);
}

void TestMainWindow::stopEndsALongRun()
{
    const QString path = m_folder.filePath(QStringLiteral("long.json"));
    write(path, R"({ "brigade": 1, "title": "Long", "mode": "threads",
                     "tasks": [ {"name": "nap", "count": 2, "steps": [ {"sleep_ms": 600000} ] } ] })");
    const auto window = makeWindow();
    QVERIFY2(window->open(path), qPrintable(window->messages().text()));
    window->run();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Running, kPatienceMs);
    window->controller().requestStop();
    window->controller().requestStop();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended, kPatienceMs);
    QVERIFY(window->controller().street()->done < 2);
}

void TestMainWindow::changeDuringARunIsTold()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@oversubscribed")));
    window->run();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Running, kPatienceMs);
    SliderValues values = window->document().state().values;
    values.processes = 2;
    window->document().setValues(values, {QStringLiteral("processes")});
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().street()->liveProcesses == 2, kPatienceMs);
    QVERIFY(window->controller().phase() == Phase::Running
            || window->controller().phase() == Phase::Ended);
}

void TestMainWindow::newTaskCountStartsTheRunAgain()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    window->run();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Running, kPatienceMs);
    SliderValues values = window->document().state().values;
    values.amount = 6;
    window->document().setValues(values, {QStringLiteral("orders")});
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Ended
                                 && window->controller().street()->arrived == 6,
                             kPatienceMs);
}

void TestMainWindow::anotherScenarioDuringARunStopsIt()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    window->run();
    QVERIFY(window->open(QStringLiteral("@gil-cpu")));
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Empty, kPatienceMs);
    QCOMPARE(window->document().state().name, QStringLiteral("gil-cpu"));
    QVERIFY(window->controller().session() == nullptr);
}

void TestMainWindow::closingDuringARunStopsIt()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@oversubscribed")));
    window->run();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().phase() == Phase::Running, kPatienceMs);
    window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), kPatienceMs);
    QVERIFY(!window->controller().busy());
}

void TestMainWindow::whatIsBeingTypedEndsWithTheWindow()
{
    auto window = makeWindow();
    window->show();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto *spin = window->findChild<SliderRow *>()->findChild<QAbstractSpinBox *>();
    spin->setFocus();
    spin->selectAll();
    QTest::keyClicks(spin, QStringLiteral("1"));
    QVERIFY(spin->hasFocus());
    window.reset(); // the field tells what was typed when it loses the keyboard, to nobody then
}

void TestMainWindow::recordingOpensAndDoesNotRun()
{
    const QString path = m_folder.filePath(QStringLiteral("dinner.brigade"));
    std::size_t events = 0;
    {
        const auto window = makeWindow();
        QVERIFY(window->open(QStringLiteral("@dinner")));
        runToTheEnd(*window);
        const model::Trace &trace = window->controller().session()->trace();
        events = trace.events().size();
        auto writer = model::RecordingWriter::create(path, trace.plan(), trace.info());
        QVERIFY(writer.ok());
        QVERIFY(writer.value()->append(trace.events()).ok());
        QVERIFY(writer.value()->finish(0).ok());
    }
    const auto window = makeWindow();
    QVERIFY2(window->open(path), qPrintable(window->messages().text()));
    QVERIFY(window->controller().phase() == Phase::Ended);
    QCOMPARE(window->controller().session()->trace().events().size(), events);
    QCOMPARE(window->document().plan().title, std::string("Dinner for three"));
    QVERIFY(!window->grab().isNull());
}

void TestMainWindow::droppedPlanIsOpened()
{
    const auto window = makeWindow();
    const QString path = m_folder.filePath(QStringLiteral("dropped.brigade-plan"));
    write(path, R"({ "brigade": 1, "title": "Dropped",
                     "tasks": [ {"name": "nap", "steps": [ {"sleep_ms": 1} ] } ] })");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(window.get(), &drop);
    QVERIFY2(!window->messages().isVisible(), qPrintable(window->messages().text()));
    QCOMPARE(window->document().state().name, QStringLiteral("dropped.brigade-plan"));
}

void TestMainWindow::wordsAndThemeComeBack()
{
    {
        const auto window = makeWindow(WindowMemory::Keep);
        window->view().setVocabulary(model::Vocabulary::Computer);
        window->view().setTheme(Theme::Dark);
        window->close();
    }
    {
        const auto forgetful = makeWindow(WindowMemory::Forget);
        QVERIFY(forgetful->view().vocabulary() == model::Vocabulary::Restaurant);
    }
    const auto window = makeWindow(WindowMemory::Keep);
    QVERIFY(window->view().vocabulary() == model::Vocabulary::Computer);
    QVERIFY(window->view().theme() == Theme::Dark);
    window->view().setTheme({});
}

void TestMainWindow::everyPictureOfARunCanBeExported()
{
    const auto window = makeWindow();
    QAction *action = exportOf(*window);
    QVERIFY(action != nullptr && !action->isEnabled());
    QVERIFY(window->open(QStringLiteral("@dinner")));
    runToTheEnd(*window);
    QVERIFY(action->isEnabled());
    int saved = 0;
    QString refusal;
    QSize copied;
    QTimer::singleShot(0, window.get(), [&] {
        auto *dialog = window->findChild<ExportDialog *>();
        const auto boxes = dialog->findChildren<QComboBox *>();
        boxes.back()->setCurrentIndex(1); // dark
        for (int subject = 0; subject < kExportSubjectCount; ++subject) {
            boxes.front()->setCurrentIndex(subject);
            saved += dialog->saveTo(m_folder.filePath(QString::number(subject))) ? 1 : 0;
        }
        boxes.front()->setCurrentIndex(static_cast<int>(ExportSubject::Window));
        dialog->copy();
        copied = QGuiApplication::clipboard()->image().size();
        dialog->saveTo(m_folder.filePath(QStringLiteral("no/p")));
        refusal = dialog->message();
        dialog->reject();
    });
    action->trigger();
    QCOMPARE(saved, kExportSubjectCount);
    QVERIFY2(refusal.contains(QLatin1String("no/p.png: ")), qPrintable(refusal));
    const QColor dark = palette(Theme::Dark).background;
    for (int subject = 0; subject < kExportSubjectCount; ++subject) {
        const QImage picture(m_folder.filePath(QStringLiteral("%1.png").arg(subject)));
        QCOMPARE(picture.pixelColor(0, 0), dark);
        QCOMPARE(subject == static_cast<int>(ExportSubject::Window), picture.size() == copied);
    }
    // The window itself is dark in its picture, and has stayed what it was.
    const auto lightness = [](const QImage &image) {
        return image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    QVERIFY(lightness(QImage(m_folder.filePath(QStringLiteral("4.png")))) < 128);
    QVERIFY(lightness(window->grab().toImage()) > 128);
}

/// As the desktop does when a file is opened with the program.
void TestMainWindow::aPictureIsOfItsRunWhateverIsOpenedMeanwhile()
{
    const auto window = makeWindow();
    QVERIFY(window->open(QStringLiteral("@dinner")));
    runToTheEnd(*window);
    const QString before = m_folder.filePath(QStringLiteral("before.png"));
    const QString after = m_folder.filePath(QStringLiteral("after.png"));
    bool opened = false;
    QTimer::singleShot(0, window.get(), [&] {
        auto *dialog = window->findChild<ExportDialog *>();
        dialog->saveTo(before);
        opened = window->open(QStringLiteral("@gil-cpu"));
        dialog->saveTo(after);
        dialog->reject();
    });
    exportOf(*window)->trigger();
    QVERIFY(opened);
    QVERIFY(window->controller().session() == nullptr);
    const QImage picture(before);
    QVERIFY(!picture.isNull());
    QCOMPARE(QImage(after), picture);
}

void TestMainWindow::screenshotShowsTheRun()
{
    const QString path = m_folder.filePath(QStringLiteral("window.png"));
    const Finished ran = runProgram({"--open", "@dinner", "--run", "--screenshot", path, "--at",
                                     "0.1", "--size", "900x640", "--theme", "dark"});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const QImage picture(path);
    QCOMPARE(picture.size(), QSize(900, 640));
    QVERIFY(picture.pixelColor(450, 300).lightness() < 128);
}

void TestMainWindow::wrongWordsExitWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const QString picture = m_folder.filePath(QStringLiteral("never.png"));
    QTest::newRow("option") << QStringList {"--fast"};
    QTest::newRow("no file") << QStringList {"--open", "nowhere.json", "--screenshot", picture};
    QTest::newRow("compare alone") << QStringList {"--compare", "x.brigade"};
    QTest::newRow("compare plans") << QStringList {"--open", "@dinner", "--compare", "@dinner"};
    QTest::newRow("no scenario") << QStringList {"--open", "@lunch", "--screenshot", picture};
}

void TestMainWindow::wrongWordsExitWithTwo()
{
    QFETCH(QStringList, words);
    const Finished ran = runProgram(words);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.errors.startsWith("brigade: ") || ran.errors.contains("\nbrigade: "));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.png"))));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
