// The sweep in the window, offscreen, with real runs: started, cancelled, refused, exported, looked
// at.
#include "app/main_window.h"
#include "app/runs_panel.h"
#include "app/sweep_dialog.h"
#include "app/sweep_form.h"
#include "app/sweep_table.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace brigade;
using namespace brigade::app;
using Phase = RunController::Phase;

namespace {

constexpr int kEndMs = 30'000;

/// A window with a small plan, and its sweep.
struct Desk
{
    explicit Desk(const QString &plan)
    {
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        window = std::make_unique<MainWindow>(WindowMemory::Forget, options);
        window->show();
        if (!window->open(plan))
            qFatal("the plan does not open");
        dialog = &window->showSweep();
    }
    template<typename Widget>
    Widget &part()
    {
        return *dialog->findChild<Widget *>();
    }
    QLineEdit &values()
    {
        for (auto *each : dialog->findChildren<QLineEdit *>()) {
            if (each->parent() == &part<SweepForm>())
                return *each;
        }
        qFatal("no field for values");
    }
    QPushButton &button(const QString &text) const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return *each;
        }
        qFatal("no such button");
    }
    QAction &action(const QString &text) const
    {
        for (auto *each : window->findChildren<QAction *>()) {
            if (each->text().remove(QLatin1Char('&')) == text)
                return *each;
        }
        qFatal("no such action");
    }
    [[nodiscard]] bool running() const { return dialog->runner().running(); }
    [[nodiscard]] int measured() const { return dialog->runner().driver()->measured(); }

    std::unique_ptr<MainWindow> window;
    SweepDialog *dialog = nullptr;
};

} // namespace

class TestSweepDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offersTheKeysOfThePlan();
    void wrongInputIsALineAtItsFieldAndStartsNothing_data();
    void wrongInputIsALineAtItsFieldAndStartsNothing();
    void sweepsToTheEndAndIsExported();
    void cancelKeepsTheFiguresSoFar();
    void nothingElseRunsMeanwhile();
    void aRunOfTheWindowHoldsTheSweepBack();
    void aValueIsLookedAtInTheWindow();
    void closingTheWindowStopsTheSweep();
    void aStartThatFailsIsSaid();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    QString plan(const char *name, int naps, int sleepMs) const;

    QTemporaryDir m_folder;
};

QString TestSweepDialog::plan(const char *name, int naps, int sleepMs) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no plan can be written");
    file.write(QStringLiteral(R"({"brigade":1,"title":"Naps","mode":"pool","threads":3,)"
                              R"("tasks":[{"name":"nap","count":%1,"steps":[{"sleep_ms":%2}]}]})")
                   .arg(naps)
                   .arg(sleepMs)
                   .toUtf8());
    return file.fileName();
}

void TestSweepDialog::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestSweepDialog::offersTheKeysOfThePlan()
{
    Desk desk(plan("a.json", 4, 10));
    auto &keys = desk.part<QComboBox>();
    QCOMPARE(keys.currentText(), QStringLiteral("threads"));
    QVERIFY(!desk.values().text().isEmpty());
    QVERIFY(keys.findText(QStringLiteral("tasks.nap.count")) > 0);
    const QString threads = desk.values().text();
    keys.setCurrentText(QStringLiteral("gil.enabled"));
    QCOMPARE(desk.values().text(), QStringLiteral("true,false"));
    desk.values().setText(QStringLiteral("false"));
    keys.setCurrentText(QStringLiteral("threads"));
    QCOMPARE(desk.values().text(), QStringLiteral("false")); // the user's own stay
    keys.setCurrentText(QStringLiteral("seed"));
    desk.window->open(QStringLiteral("@dinner"));
    QCOMPARE(keys.currentText(), QStringLiteral("seed")); // a typed key too
    QVERIFY(keys.findText(QStringLiteral("tasks.steak.count")) > 0);
    QVERIFY(keys.findText(QStringLiteral("threads")) < 0); // means nothing there
}

void TestSweepDialog::wrongInputIsALineAtItsFieldAndStartsNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("atKey");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *key, const char *values, bool atKey,
                        const char *named) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(values) << atKey
                            << QString::fromLatin1(named);
    };
    row("no key", "", "1,2", true, "key");
    row("unknown key", "nosuch", "1,2", true, "nosuch");
    row("unknown task", "tasks.soup.count", "1,2", true, "soup");
    row("no values", "threads", "", false, "missing");
    row("backwards", "threads", "8..1", false, "ends before");
    row("twice", "threads", "1,1", false, "twice");
    row("not taken", "threads", "1,0", false, "4096");
    row("a word", "threads", "1,many", false, "many");
}

void TestSweepDialog::wrongInputIsALineAtItsFieldAndStartsNothing()
{
    QFETCH(const QString, key);
    QFETCH(const QString, values);
    QFETCH(const bool, atKey);
    QFETCH(const QString, named);
    Desk desk(plan("a.json", 4, 10));
    desk.part<QComboBox>().setCurrentText(key);
    desk.values().setText(values);
    QTest::mouseClick(&desk.button(QStringLiteral("Start")), Qt::LeftButton);
    QVERIFY(!desk.running());
    QVERIFY(desk.dialog->runner().driver() == nullptr);
    const auto &form = desk.part<SweepForm>();
    const QString line = atKey ? form.keyProblem() : form.valuesProblem();
    QVERIFY2(line.contains(named), qPrintable(line));
    QVERIFY(!line.contains(QLatin1Char('\n')));
    QVERIFY(!line.contains(QStringLiteral("--set")));
    QVERIFY((atKey ? form.valuesProblem() : form.keyProblem()).isEmpty());
    desk.values().setText(QStringLiteral("2,4")); // whoever mends it is not told again
    QVERIFY(desk.dialog->problem().isEmpty());
}

void TestSweepDialog::sweepsToTheEndAndIsExported()
{
    Desk desk(plan("a.json", 8, 40));
    desk.part<QComboBox>().setCurrentText(QStringLiteral("threads"));
    desk.values().setText(QStringLiteral("1, 2, 8"));
    desk.part<QSpinBox>().setValue(2);
    QTest::keyClick(&desk.values(), Qt::Key_Return);
    QVERIFY(desk.running());
    QVERIFY(!desk.button(QStringLiteral("Export")).isEnabled());
    // The table fills while it runs.
    QTRY_VERIFY_WITH_TIMEOUT(desk.measured() >= 1, kEndMs);
    QVERIFY(desk.button(QStringLiteral("Export")).isEnabled());
    QVERIFY(!desk.part<SweepTable>().item(0, 2)->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.running(), kEndMs);
    QCOMPARE(desk.measured(), 6);
    QCOMPARE(desk.part<QProgressBar>().value(), 6);
    const auto &points = desk.dialog->runner().driver()->outcome().points;
    QVERIFY(model::spreadOf(points[0], &model::SweepRun::makespanS).median
            > 2 * model::spreadOf(points[2], &model::SweepRun::makespanS).median);
    QCOMPARE(desk.part<SweepTable>().rowCount(), 3);

    for (const char *name : {"s.png", "s.svg", "s.pdf", "s.csv", "s.json"}) {
        QVERIFY2(desk.dialog->saveTo(path(name), Theme::Dark), name);
        QVERIFY(QFile(path(name)).size() > 0);
    }
    QVERIFY(!QImage(path("s.png")).isNull());
    QFile json(path("s.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(report.value(QStringLiteral("over")).toString(), QStringLiteral("threads"));
    QVERIFY(!desk.dialog->saveTo(path("no/such/s.png"), Theme::Light));
    QVERIFY(desk.dialog->problem().contains(QStringLiteral("s.png")));
}

void TestSweepDialog::cancelKeepsTheFiguresSoFar()
{
    Desk desk(plan("long.json", 8, 100));
    QVERIFY(desk.dialog->start(QStringLiteral("threads=8,1"), 50));
    QTRY_VERIFY_WITH_TIMEOUT(desk.measured() >= 1, kEndMs);
    const int before = desk.measured();
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.running(), kEndMs);
    QVERIFY(desk.dialog->isVisible()); // the first Esc cancels, and closes nothing
    QVERIFY(desk.measured() >= before && desk.measured() < 100);
    QVERIFY(!desk.part<SweepTable>().item(0, 2)->text().isEmpty());
    QVERIFY(desk.dialog->saveTo(path("part.csv"), Theme::Light));
    QVERIFY(desk.button(QStringLiteral("Start")).isEnabled());
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QVERIFY(!desk.dialog->isVisible());
}

void TestSweepDialog::nothingElseRunsMeanwhile()
{
    Desk desk(plan("long.json", 8, 100));
    QVERIFY(desk.action(QStringLiteral("Run")).isEnabled());
    QVERIFY(desk.dialog->start(QStringLiteral("threads=1..3"), 50));
    QVERIFY(!desk.action(QStringLiteral("Run")).isEnabled());
    QVERIFY(!desk.action(QStringLiteral("Run quietly")).isEnabled());
    desk.window->run();
    desk.window->runQuietly();
    QVERIFY(desk.window->controller().phase() == Phase::Empty);
    QVERIFY(!desk.dialog->start()); // nor a second sweep
    desk.action(QStringLiteral("Stop")).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.running(), kEndMs);
    QVERIFY(desk.action(QStringLiteral("Run")).isEnabled());
    QVERIFY(!desk.action(QStringLiteral("Stop")).isEnabled());
}

void TestSweepDialog::aRunOfTheWindowHoldsTheSweepBack()
{
    Desk desk(plan("long.json", 8, 200));
    desk.window->run();
    QVERIFY(!desk.button(QStringLiteral("Start")).isEnabled());
    QVERIFY(!desk.dialog->start());
    QVERIFY(!desk.dialog->problem().isEmpty());
    desk.window->controller().discard();
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(QStringLiteral("Start")).isEnabled(), kEndMs);
}

void TestSweepDialog::aValueIsLookedAtInTheWindow()
{
    Desk desk(plan("a.json", 4, 20));
    QVERIFY(desk.dialog->start(QStringLiteral("threads=1,4"), 1));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.running(), kEndMs);
    auto &table = desk.part<SweepTable>();
    QVERIFY(!desk.button(QStringLiteral("Show in the window")).isEnabled());
    const QPoint middle = table.visualItemRect(table.item(1, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(desk.button(QStringLiteral("Show in the window")).isEnabled());
    desk.button(QStringLiteral("Show in the window")).click();
    QCOMPARE(desk.window->document().plan().threads, 4U);
    QVERIFY(desk.window->controller().phase() == Phase::Ended);
    const auto *session = desk.window->controller().session();
    QVERIFY(session != nullptr);
    QCOMPARE(session->trace().plan().threads, 4U);
    QCOMPARE(session->trace().plan().title, std::string("Naps (threads=4)"));
    desk.window->document().undoStack().undo();
    QCOMPARE(desk.window->document().plan().threads, 3U);
}

void TestSweepDialog::closingTheWindowStopsTheSweep()
{
    Desk desk(plan("long.json", 8, 200));
    QVERIFY(desk.dialog->start(QStringLiteral("threads=1,2"), 50));
    desk.window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window->isVisible(), kEndMs);
    QVERIFY(!desk.running());
}

void TestSweepDialog::aStartThatFailsIsSaid()
{
    PlanDocument document(2);
    RunController controller({.workerPath = "/no/such/worker"});
    SweepDialog dialog({document, controller});
    QVERIFY(!dialog.start()); // no plan
    QVERIFY(!dialog.problem().isEmpty());
    engine::Plan plan;
    plan.title = "Naps";
    plan.mode = engine::Mode::Pool;
    plan.tasks = {{.name = "nap", .steps = {engine::SleepStep {1}}}};
    document.open(plan, QStringLiteral("naps"));
    QVERIFY(dialog.start(QStringLiteral("threads=1,2"), 1));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.runner().running(), kEndMs);
    QVERIFY(!dialog.problem().isEmpty());
    QCOMPARE(dialog.runner().driver()->taken(), 0);
}

QTEST_MAIN(TestSweepDialog)
#include "tst_sweep_dialog.moc"
