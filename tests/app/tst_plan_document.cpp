#include "app/live_changes.h"
#include "app/plan_document.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(brigade::app::SliderValues)

using namespace brigade;
using namespace brigade::app;

namespace {

engine::Plan poolPlan()
{
    engine::Plan plan;
    plan.title = "Pool";
    plan.mode = engine::Mode::Pool;
    plan.gil.enabled = true;
    plan.tasks = {{.name = "salad", .count = 8, .steps = {engine::CpuStep {10}}}};
    return plan;
}

} // namespace

class TestPlanDocument : public QObject
{
    Q_OBJECT

private slots:
    void startsEmptyAndTheFirstOpeningIsNoChange();
    void everyChangeCanBeUndoneAndRedone();
    void oneDragIsOneChange();
    void dragBackToWhereItBeganIsNone();
    void anotherPlanIsAChangeToo();
    void aSuccessorTellsItOnce();
    void resetGoesBackToTheOpenedPlan();
    void liveParametersAreToldAndOthersRestart_data();
    void liveParametersAreToldAndOthersRestart();
    void changeOfARateIsLive();
};

void TestPlanDocument::startsEmptyAndTheFirstOpeningIsNoChange()
{
    PlanDocument document(2);
    QVERIFY(document.isEmpty());
    QSignalSpy opened(&document, &PlanDocument::opened);
    document.open(poolPlan(), QStringLiteral("pool"));
    QVERIFY(!document.isEmpty());
    QCOMPARE(opened.size(), 1);
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(document.plan() == poolPlan());
}

void TestPlanDocument::everyChangeCanBeUndoneAndRedone()
{
    PlanDocument document(2);
    document.open(poolPlan(), QStringLiteral("pool"));
    SliderValues values = document.state().values;
    values.processes = 3;
    document.setValues(values, {QStringLiteral("processes")});
    values.gil = false;
    document.setValues(values, {QStringLiteral("gil")});
    QCOMPARE(document.plan().processes, 3U);
    QVERIFY(!document.plan().gil.enabled);
    document.undoStack().undo();
    QVERIFY(document.plan().gil.enabled);
    document.undoStack().undo();
    QVERIFY(document.plan() == poolPlan());
    document.undoStack().redo();
    QCOMPARE(document.plan().processes, 3U);
}

void TestPlanDocument::oneDragIsOneChange()
{
    PlanDocument document(2);
    document.open(poolPlan(), QStringLiteral("pool"));
    SliderValues values = document.state().values;
    for (const int threads : {5, 6, 7, 8}) {
        values.threads = threads;
        document.setValues(values, {QStringLiteral("threads"), 1});
    }
    values.threads = 9;
    document.setValues(values, {QStringLiteral("threads"), 2});
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.plan().threads, 8U);
    document.undoStack().undo();
    QCOMPARE(document.plan().threads, 4U);
}

void TestPlanDocument::dragBackToWhereItBeganIsNone()
{
    PlanDocument document(2);
    document.open(poolPlan(), QStringLiteral("pool"));
    SliderValues values = document.state().values;
    for (const int threads : {5, 6, 5, 4}) {
        values.threads = threads;
        document.setValues(values, {QStringLiteral("threads"), 7});
    }
    QVERIFY(!document.undoStack().canUndo());
}

void TestPlanDocument::anotherPlanIsAChangeToo()
{
    PlanDocument document(2);
    document.open(poolPlan(), QStringLiteral("pool"));
    engine::Plan other = poolPlan();
    other.title = "Other";
    QSignalSpy opened(&document, &PlanDocument::opened);
    document.open(other, QStringLiteral("other"));
    QCOMPARE(opened.size(), 1);
    document.undoStack().undo();
    QCOMPARE(opened.size(), 2);
    QVERIFY(document.plan() == poolPlan());
    QCOMPARE(document.state().name, QStringLiteral("pool"));
}

void TestPlanDocument::aSuccessorTellsItOnce()
{
    PlanDocument document(2);
    document.open(poolPlan(), QStringLiteral("pool"));
    SliderValues values = document.state().values;
    for (const int amount : {10, 20, 30}) {
        values.amount = amount;
        document.setValues(values, {QStringLiteral("more")});
    }
    document.undoStack().undo();
    PlanDocument successor(2);
    QSignalSpy opened(&successor, &PlanDocument::opened);
    QSignalSpy changed(&successor, &PlanDocument::changed);
    successor.takeOver(document);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(successor.plan() == document.plan());
    QCOMPARE(successor.state().values.amount, 20);
    successor.undoStack().redo();
    QCOMPARE(successor.state().values.amount, 30);
    QCOMPARE(changed.size(), 2);
    successor.undoStack().setIndex(0);
    QVERIFY(successor.plan() == poolPlan());
}

void TestPlanDocument::resetGoesBackToTheOpenedPlan()
{
    PlanDocument document(2);
    document.open(poolPlan(), QStringLiteral("pool"));
    SliderValues values = document.state().values;
    values.amount = 100;
    values.cpuPercent = 50;
    document.setValues(values, {QStringLiteral("two")});
    document.reset();
    QVERIFY(document.plan() == poolPlan());
    document.undoStack().undo();
    QCOMPARE(document.state().values.amount, 100);
}

void TestPlanDocument::liveParametersAreToldAndOthersRestart_data()
{
    using engine::Parameter;
    QTest::addColumn<SliderValues>("values");
    QTest::addColumn<int>("parameter");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("restart");
    const SliderValues base = slidersOf(poolPlan(), 2);
    const auto row = [&](const char *name, Parameter parameter, qint64 value, auto set) {
        SliderValues values = base;
        set(values);
        QTest::newRow(name) << values << static_cast<int>(parameter) << value << false;
    };
    row("cores", Parameter::Cores, 1, [](SliderValues &v) { v.cores = 1; });
    row("processes", Parameter::Processes, 3, [](SliderValues &v) { v.processes = 3; });
    row("threads", Parameter::Threads, 9, [](SliderValues &v) { v.threads = 9; });
    row("gil", Parameter::GilEnabled, 0, [](SliderValues &v) { v.gil = false; });
    row("interval", Parameter::SwitchInterval, 500'000,
        [](SliderValues &v) { v.switchIntervalMs = 0.5; });
    SliderValues amount = base;
    amount.amount = 9;
    QTest::newRow("tasks") << amount << -1 << qint64 {0} << true;
    SliderValues share = base;
    share.cpuPercent = 10;
    QTest::newRow("share") << share << -1 << qint64 {0} << true;
    QTest::newRow("nothing") << base << -1 << qint64 {0} << false;
}

void TestPlanDocument::liveParametersAreToldAndOthersRestart()
{
    QFETCH(SliderValues, values);
    QFETCH(int, parameter);
    QFETCH(qint64, value);
    QFETCH(bool, restart);
    const auto difference = differenceBetween(poolPlan(), withSliders(poolPlan(), values, 2), 2);
    QCOMPARE(difference.restart, restart);
    QCOMPARE(difference.live.size(), parameter < 0 ? std::size_t {0} : std::size_t {1});
    if (parameter < 0)
        return;
    QCOMPARE(static_cast<int>(difference.live.front().parameter), parameter);
    QCOMPARE(difference.live.front().value, value);
}

void TestPlanDocument::changeOfARateIsLive()
{
    engine::Plan plan = poolPlan();
    plan.arrival.kind = engine::ArrivalKind::Rate;
    plan.arrival.perSecond = 40;
    SliderValues values = slidersOf(plan, 2);
    values.amount = 80;
    const auto difference = differenceBetween(plan, withSliders(plan, values, 2), 2);
    QVERIFY(!difference.restart);
    QVERIFY(
        (difference.live == std::vector<LiveChange> {{engine::Parameter::ArrivalRate, 80'000}}));
}

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plan_document.moc"
