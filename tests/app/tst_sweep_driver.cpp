// What a sweep is made of, without a run: the order of its runs, the axis, the keys that are
// offered.
#include "app/sweep_axis.h"
#include "app/sweep_chart.h"
#include "app/sweep_driver.h"
#include "app/sweep_keys.h"
#include "engine/scenarios.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

namespace {

const char *const kPool = R"({"brigade":1,"title":"Pool","mode":"pool","threads":3,)"
                          R"("tasks":[{"name":"nap","count":8,"steps":[{"sleep_ms":60}]}]})";

engine::Result<engine::PlanReading> planWith(const char *json, const QStringList &changes)
{
    std::vector<std::string> settings;
    for (const QString &change : changes)
        settings.push_back(change.toStdString());
    return engine::readPlan(json, "plan", settings);
}

engine::Result<SweepSetup> setupOf(const char *range, int repeat)
{
    return prepareSweep(parseSweepRange(QString::fromLatin1(range)).value(), repeat,
                        [](const QStringList &changes) { return planWith(kPool, changes); });
}

SweepResult measured(double makespanS)
{
    return {.run = {.makespanS = makespanS}, .verdict = Verdict::Finished, .host = {}};
}

std::vector<model::SweepPoint> pointsOf(const QStringList &values)
{
    std::vector<model::SweepPoint> points;
    for (const QString &value : values)
        points.push_back({.value = value, .runs = {}});
    return points;
}

QImage pictureOf(const SweepOutcome &outcome)
{
    QImage image(640, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    paintSweepChart(painter, outcome, {.sizePx = image.size(), .frame = SweepFrame::InWindow});
    return image;
}

/// The points alone: no other part of the chart has this ink in a disc.
int inked(const QImage &image, const QColor &ink)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == ink ? 1 : 0;
    }
    return pixels;
}

} // namespace

class TestSweepDriver : public QObject
{
    Q_OBJECT

private slots:
    void allValuesComeOnceInEachRound();
    void whatIsUnfinishedIsNoMeasurement();
    void plansAreReadBeforeTheFirstRun();
    void titlesNameTheValueOnce();
    void theReportHasNumbersAndThePlanAsItWas();
    void wordsHaveNoKnee();
    void endsOfTheRangeAreNamed();
    void idealThroughputIsBoundByCoresAndArrivals();
    void valuesStandWhereTheyAre_data();
    void valuesStandWhereTheyAre();
    void wideRangesAreLogarithmicAndSaySo();
    void figuresHaveRoundSteps();
    void everyOfferedValueIsTaken();
    void theChartGrowsWithTheRuns();
};

void TestSweepDriver::allValuesComeOnceInEachRound()
{
    SweepDriver driver(setupOf("threads=1,2,4", 2).value());
    QCOMPARE(driver.total(), 6);
    QStringList order;
    while (const auto step = driver.next()) {
        order << QStringLiteral("%1:%2")
                     .arg(step->round)
                     .arg(changeOf(driver.outcome(), step->point));
        QCOMPARE(driver.planOf(step->point).threads,
                 driver.outcome().points[step->point].value.toUInt());
        driver.take(measured(1));
    }
    QCOMPARE(order.join(QLatin1Char(' ')),
             QStringLiteral("1:threads=1 1:threads=2 1:threads=4 "
                            "2:threads=1 2:threads=2 2:threads=4"));
    QCOMPARE(driver.taken(), 6);
    QCOMPARE(driver.measured(), 6);
    driver.take(measured(1)); // nobody asked for it
    QCOMPARE(driver.taken(), 6);
}

void TestSweepDriver::whatIsUnfinishedIsNoMeasurement()
{
    SweepDriver driver(setupOf("threads=1,2", 1).value());
    driver.take({.run = {.makespanS = 9}, .verdict = Verdict::Unfinished});
    driver.take(measured(2));
    QVERIFY(driver.outcome().points[0].runs.empty());
    QCOMPARE(driver.outcome().points[0].unfinished, 1);
    QCOMPARE(driver.outcome().points[1].runs.front().makespanS, 2.0);
    QCOMPARE(driver.measured(), 1);
    QCOMPARE(driver.taken(), 2);
    QVERIFY(!driver.next());
}

void TestSweepDriver::plansAreReadBeforeTheFirstRun()
{
    const auto setup = setupOf("threads=1,2,x", 1);
    QVERIFY(!setup.ok());
    QVERIFY(QString::fromStdString(setup.error()).contains(QStringLiteral("threads")));
}

void TestSweepDriver::titlesNameTheValueOnce()
{
    const QString key = QStringLiteral("tasks.a.count");
    const QString once = sweptTitle(QStringLiteral("Pool"), key, QStringLiteral("2"));
    QCOMPARE(once, QStringLiteral("Pool (tasks.a.count=2)"));
    QCOMPARE(sweptTitle(once, key, QStringLiteral("4")), QStringLiteral("Pool (tasks.a.count=4)"));
    const QString longRange(200, QLatin1Char('x'));
    QCOMPARE(sweptTitle(longRange, key, QStringLiteral("4")), longRange);
}

void TestSweepDriver::theReportHasNumbersAndThePlanAsItWas()
{
    SweepDriver driver(setupOf("threads=1,2", 1).value());
    while (driver.next())
        driver.take(measured(1));
    const QJsonObject report = sweepReport(driver.outcome());
    const QJsonArray points = report.value(QStringLiteral("points")).toArray();
    QVERIFY(points[0].toObject().value(QStringLiteral("value")).isDouble());
    const QJsonObject plan = report.value(QStringLiteral("plan")).toObject();
    QCOMPARE(plan.value(QStringLiteral("threads")).toInt(), 3);
    QCOMPARE(plan.value(QStringLiteral("title")).toString(), QStringLiteral("Pool"));
}

void TestSweepDriver::wordsHaveNoKnee()
{
    SweepOutcome outcome;
    outcome.key = QStringLiteral("mode");
    outcome.points =
        pointsOf({QStringLiteral("sequential"), QStringLiteral("threads"), QStringLiteral("pool")});
    double makespan = 8;
    for (model::SweepPoint &point : outcome.points) {
        point.runs.assign(3, {.makespanS = makespan});
        makespan = 1;
    }
    QCOMPARE(model::kneeOf(outcome.points, outcome.measure).verdict,
             model::KneeVerdict::NotNumbers);
    QVERIFY(kneeSentence(outcome).contains(QStringLiteral("not numbers")));
}

void TestSweepDriver::endsOfTheRangeAreNamed()
{
    SweepOutcome outcome;
    outcome.key = QStringLiteral("threads");
    outcome.points = pointsOf({QStringLiteral("4"), QStringLiteral("2"), QStringLiteral("1")});
    for (model::SweepPoint &point : outcome.points)
        point.runs.assign(3, {.makespanS = 8 / point.value.toDouble()});
    QVERIFY(kneeSentence(outcome).contains(QStringLiteral("the last, threads=4")));
    for (model::SweepPoint &point : outcome.points)
        point.runs.assign(3, {.makespanS = 1});
    QVERIFY(kneeSentence(outcome).contains(QStringLiteral("already threads=1")));
}

void TestSweepDriver::idealThroughputIsBoundByCoresAndArrivals()
{
    model::Statistics statistics;
    statistics.workS = 2;
    statistics.coresUsed = 2;
    statistics.tasks.done = 40;
    engine::Plan plan;
    QCOMPARE(model::sweepRunOf(statistics, plan).idealThroughputPerS, 40.0);
    plan.arrival.kind = engine::ArrivalKind::Rate;
    plan.arrival.perSecond = 25;
    QCOMPARE(model::sweepRunOf(statistics, plan).idealThroughputPerS, 25.0);
    plan.arrival.perSecond = 250;
    QCOMPARE(model::sweepRunOf(statistics, plan).idealThroughputPerS, 40.0);
    statistics.workS = 0; // nothing but sleep: only arrivals bound it
    QCOMPARE(model::sweepRunOf(statistics, plan).idealThroughputPerS, 250.0);
    plan.arrival.kind = engine::ArrivalKind::Clients;
    QCOMPARE(model::sweepRunOf(statistics, plan).idealThroughputPerS, 0.0);
}

void TestSweepDriver::valuesStandWhereTheyAre_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("spacing");
    QTest::addColumn<QList<double>>("places"); // 0: the first in size, 1: the last
    const auto row = [](const char *values, SweepSpacing spacing, const QList<double> &places) {
        QTest::newRow(values) << QString::fromLatin1(values).split(QLatin1Char(' '))
                              << static_cast<int>(spacing) << places;
    };
    row("1 2 5", SweepSpacing::Linear, {0, 0.25, 1});
    row("5 1 2", SweepSpacing::Linear, {1, 0, 0.25});
    row("1 10", SweepSpacing::Linear, {0, 1});
    row("0 5 100", SweepSpacing::Linear, {0, 0.05, 1});
    row("-100 0 100", SweepSpacing::Linear, {0, 0.5, 1});
    row("1 10 100", SweepSpacing::Logarithmic, {0, 0.5, 1});
    row("0.5 5 50", SweepSpacing::Logarithmic, {0, 0.5, 1});
    row("true false", SweepSpacing::Even, {});
    row("7", SweepSpacing::Even, {});
}

void TestSweepDriver::valuesStandWhereTheyAre()
{
    QFETCH(const QStringList, values);
    QFETCH(const int, spacing);
    QFETCH(const QList<double>, places);
    const SweepAxis axis = sweepAxis(pointsOf(values));
    QCOMPARE(static_cast<int>(axis.spacing), spacing);
    QCOMPARE(axis.places.size(), static_cast<std::size_t>(values.size()));
    for (const double place : axis.places)
        QVERIFY(place > 0 && place < 1);
    if (places.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(axis.places.begin(), axis.places.end());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const double share = (axis.places[static_cast<std::size_t>(i)] - *least) / (*most - *least);
        QVERIFY2(std::abs(share - places[i]) < 1e-9, qPrintable(QString::number(share)));
    }
}

void TestSweepDriver::wideRangesAreLogarithmicAndSaySo()
{
    const QString key = QStringLiteral("threads");
    QVERIFY(axisTitle(key, SweepSpacing::Logarithmic).contains(QStringLiteral("logarithmic")));
    QCOMPARE(axisTitle(key, SweepSpacing::Linear), key);
}

void TestSweepDriver::figuresHaveRoundSteps()
{
    const FigureAxis shortRange = figureAxis(0.18, model::SweepMeasure::Makespan);
    QVERIFY(shortRange.unit.contains(QStringLiteral("ms")));
    QVERIFY(shortRange.end >= 0.18);
    QCOMPARE(shortRange.step, 0.05);
    QCOMPARE(figureAxis(60, model::SweepMeasure::Throughput).step, 10.0);
    QVERIFY(figureAxis(0, model::SweepMeasure::Makespan).end > 0);
}

void TestSweepDriver::everyOfferedValueIsTaken()
{
    std::vector<std::string> plans;
    for (const engine::BuiltinScenario &scenario : engine::builtinScenarios())
        plans.emplace_back(scenario.json);
    for (const char *arrival :
         {R"({"kind":"rate","per_second":40})", R"({"kind":"clients","count":3})"})
        plans.push_back(std::string(R"({"brigade":1,"mode":"pool","duration_s":1,"arrival":)")
                        + arrival + R"(,"tasks":[{"name":"a","steps":[{"cpu_ms":1}]}]})");
    for (const std::string &json : plans) {
        const auto plan = planWith(json.c_str(), {});
        QVERIFY(plan.ok());
        const auto keys = sweepKeysOf(plan.value().plan, 2);
        QVERIFY(!keys.empty());
        for (const SweepKey &key : keys) {
            const auto range = parseSweepRange(key.key + QLatin1Char('=') + key.values);
            QVERIFY2(range.ok(), qPrintable(key.key));
            const auto setup = prepareSweep(range.value(), 1, [&json](const QStringList &changes) {
                return planWith(json.c_str(), changes);
            });
            QVERIFY2(setup.ok(), setup ? "" : setup.error().c_str());
            QVERIFY2(setup.value().notices.isEmpty() || key.key == QLatin1String("mode"),
                     qPrintable(setup.value().notices.join(QLatin1Char('\n'))));
        }
    }
}

void TestSweepDriver::theChartGrowsWithTheRuns()
{
    const QColor ink = palette(Theme::Light).coreOwn;
    SweepDriver driver(setupOf("threads=1,5,20,40", 1).value());
    const int none = inked(pictureOf(driver.outcome()), ink);
    driver.take(measured(8));
    const int one = inked(pictureOf(driver.outcome()), ink);
    driver.take(measured(4));
    const int two = inked(pictureOf(driver.outcome()), ink);
    QVERIFY2(none < one && one < two,
             qPrintable(QStringLiteral("%1 %2 %3").arg(none).arg(one).arg(two)));
}

QTEST_MAIN(TestSweepDriver)
#include "tst_sweep_driver.moc"
