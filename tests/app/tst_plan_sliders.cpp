#include "app/plan_sliders.h"
#include "app/slider_scale.h"

#include <QTest>

#include <numeric>

using namespace brigade;
using namespace brigade::app;

namespace {

engine::Plan dinner()
{
    engine::Plan plan;
    plan.title = "Dinner for three";
    plan.mode = engine::Mode::Pool;
    plan.cores = 0;
    plan.threads = 3;
    plan.tasks = {
        {.name = "steak", .count = 1, .steps = {engine::CpuStep {4}, engine::SleepStep {496}}},
        {.name = "salad", .count = 2, .steps = {engine::CpuStep {2}, engine::SleepStep {248}}}};
    return plan;
}

double totalMs(const std::vector<engine::Step> &steps)
{
    double sum = 0;
    for (const engine::Step &step : steps) {
        if (const auto *cpu = std::get_if<engine::CpuStep>(&step))
            sum += cpu->ms;
        if (const auto *native = std::get_if<engine::NativeStep>(&step))
            sum += native->ms;
        if (const auto *sleep = std::get_if<engine::SleepStep>(&step))
            sum += sleep->ms;
        if (const auto *net = std::get_if<engine::NetStep>(&step))
            sum += net->ms;
    }
    return sum;
}

} // namespace

class TestPlanSliders : public QObject
{
    Q_OBJECT

private slots:
    void untouchedSlidersLeaveThePlanAsItWas();
    void coresOfThePlanAreCappedByTheHost();
    void amountScalesTheCountsInProportion_data();
    void amountScalesTheCountsInProportion();
    void amountOfARatePlanIsItsRate();
    void cpuShareKeepsTheTotalTime();
    void cpuShareAddsTheStepThatIsMissing();
    void cpuShareLeavesFilesAndCrashesAlone();
    void fullShareDropsTheWaits();
    void planWithoutTimesHasNoShare();
    void threadsApplyOnlyWhereThereIsAPool();
    void everyOfferedPositionGivesAValueInRange_data();
    void everyOfferedPositionGivesAValueInRange();
};

void TestPlanSliders::untouchedSlidersLeaveThePlanAsItWas()
{
    for (const std::uint32_t cores : {0U, 2U, 64U}) {
        engine::Plan plan = dinner();
        plan.cores = cores;
        plan.tasks[0].steps.emplace_back(engine::CrashStep {});
        QVERIFY(withSliders(plan, slidersOf(plan, 4), 4) == plan);
    }
}

void TestPlanSliders::coresOfThePlanAreCappedByTheHost()
{
    engine::Plan plan = dinner();
    QCOMPARE(slidersOf(plan, 4).cores, 4);
    plan.cores = 64;
    QCOMPARE(slidersOf(plan, 4).cores, 4);
    SliderValues values = slidersOf(plan, 4);
    values.cores = 2;
    QCOMPARE(withSliders(plan, values, 4).cores, 2U);
}

void TestPlanSliders::amountScalesTheCountsInProportion_data()
{
    QTest::addColumn<QVector<quint32>>("counts");
    QTest::addColumn<quint32>("total");
    QTest::addColumn<QVector<quint32>>("expected");
    QTest::newRow("doubled") << QVector<quint32> {1, 2} << 6U << QVector<quint32> {2, 4};
    QTest::newRow("odd") << QVector<quint32> {1, 1, 1} << 5U << QVector<quint32> {2, 2, 1};
    QTest::newRow("at least one of each")
        << QVector<quint32> {1, 1000} << 2U << QVector<quint32> {1, 1};
    QTest::newRow("below the kinds") << QVector<quint32> {5, 5} << 1U << QVector<quint32> {1, 1};
    QTest::newRow("many") << QVector<quint32> {3, 1} << 10'000U << QVector<quint32> {7500, 2500};
    QTest::newRow("one kind") << QVector<quint32> {4} << 9U << QVector<quint32> {9};
}

void TestPlanSliders::amountScalesTheCountsInProportion()
{
    QFETCH(QVector<quint32>, counts);
    QFETCH(quint32, total);
    QFETCH(QVector<quint32>, expected);
    const auto scaled = scaledCounts({counts.begin(), counts.end()}, total);
    QCOMPARE(QVector<quint32>(scaled.begin(), scaled.end()), expected);
}

void TestPlanSliders::amountOfARatePlanIsItsRate()
{
    engine::Plan plan = dinner();
    plan.arrival.kind = engine::ArrivalKind::Rate;
    plan.arrival.perSecond = 40;
    SliderValues values = slidersOf(plan, 2);
    QCOMPARE(values.amount, 40);
    values.amount = 80;
    const engine::Plan changed = withSliders(plan, values, 2);
    QCOMPARE(changed.arrival.perSecond, 80.0);
    QVERIFY(changed.tasks == plan.tasks);
}

void TestPlanSliders::cpuShareKeepsTheTotalTime()
{
    const engine::Plan plan = dinner();
    SliderValues values = slidersOf(plan, 2);
    QCOMPARE(values.cpuPercent, 1);
    for (const int percent : {0, 1, 37, 50, 100}) {
        values.cpuPercent = percent;
        const engine::Plan changed = withSliders(plan, values, 2);
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            QVERIFY(qAbs(totalMs(changed.tasks[i].steps) - totalMs(plan.tasks[i].steps)) < 0.01);
            QVERIFY(!changed.tasks[i].steps.empty());
        }
        QCOMPARE(slidersOf(changed, 2).cpuPercent, percent);
    }
}

void TestPlanSliders::cpuShareAddsTheStepThatIsMissing()
{
    const auto fromCpu = withCpuShare({engine::CpuStep {100}}, 25);
    QVERIFY((fromCpu == std::vector<engine::Step> {engine::CpuStep {25}, engine::SleepStep {75}}));
    const auto fromSleep = withCpuShare({engine::NetStep {100}}, 25);
    QVERIFY((fromSleep == std::vector<engine::Step> {engine::CpuStep {25}, engine::NetStep {75}}));
}

void TestPlanSliders::cpuShareLeavesFilesAndCrashesAlone()
{
    const std::vector<engine::Step> steps {engine::FileStep {64}, engine::NativeStep {10},
                                           engine::CrashStep {engine::CrashKind::Abort, true}};
    const auto changed = withCpuShare(steps, 50);
    QVERIFY((changed
             == std::vector<engine::Step> {engine::FileStep {64}, engine::NativeStep {5},
                                           engine::CrashStep {engine::CrashKind::Abort, true},
                                           engine::SleepStep {5}}));
}

void TestPlanSliders::fullShareDropsTheWaits()
{
    const auto changed =
        withCpuShare({engine::CpuStep {1}, engine::SleepStep {8}, engine::CpuStep {1}}, 100);
    QVERIFY((changed == std::vector<engine::Step> {engine::CpuStep {5}, engine::CpuStep {5}}));
}

void TestPlanSliders::planWithoutTimesHasNoShare()
{
    engine::Plan plan = dinner();
    plan.tasks = {{.name = "file", .count = 1, .steps = {engine::FileStep {64}}}};
    QVERIFY(!cpuShareApplies(plan));
    SliderValues values = slidersOf(plan, 2);
    values.cpuPercent = 80;
    QVERIFY(withSliders(plan, values, 2) == plan);
}

void TestPlanSliders::threadsApplyOnlyWhereThereIsAPool()
{
    engine::Plan plan = dinner();
    QVERIFY(threadsApply(plan));
    plan.mode = engine::Mode::Threads;
    QVERIFY(!threadsApply(plan));
    plan.mode = engine::Mode::Sequential;
    QVERIFY(!threadsApply(plan));
}

void TestPlanSliders::everyOfferedPositionGivesAValueInRange_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("step");
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("cores") << 1.0 << 8.0 << 1.0 << false;
    QTest::newRow("one core") << 1.0 << 1.0 << 1.0 << false;
    QTest::newRow("threads") << 1.0 << 4096.0 << 1.0 << true;
    QTest::newRow("interval") << 0.1 << 100.0 << 0.1 << true;
    QTest::newRow("single") << 1.0 << 1.0 << 1.0 << true;
}

void TestPlanSliders::everyOfferedPositionGivesAValueInRange()
{
    QFETCH(double, min);
    QFETCH(double, max);
    QFETCH(double, step);
    QFETCH(bool, logarithmic);
    const SliderScale scale {min, max, step,
                             logarithmic ? ScaleKind::Logarithmic : ScaleKind::Linear};
    double last = min;
    for (int position = 0; position <= sliderPositions(scale); ++position) {
        const double value = valueAt(scale, position);
        QVERIFY(value <= max);
        QVERIFY(position == 0 ? value == min : value > last);
        last = value;
        QCOMPARE(positionOf(scale, value), position);
    }
    QCOMPARE(valueAt(scale, 0), min);
    QCOMPARE(last, max);
    QCOMPARE(positionOf(scale, min), 0);
    QCOMPARE(positionOf(scale, max), sliderPositions(scale));
}

QTEST_APPLESS_MAIN(TestPlanSliders)
#include "tst_plan_sliders.moc"
