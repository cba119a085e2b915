// The shares of every core over time, from traces small enough to add up by hand.
#include "model/core_series.h"
#include "tests/model/trace_text.h"

#include <QTest>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

std::vector<CoreSeries> seriesOf(const std::string &text, std::size_t most = 200)
{
    const Trace trace = traceFrom(text, {}, {});
    Timeline timeline;
    timeline.fold(trace.events());
    CoreReadings readings;
    readings.fold(trace);
    return readings.series(timeline, {.most = most});
}

/// A thread on core 0 for the first 150 ms; readings each 100 ms.
const std::string kOneThread = R"(
    @-3ms ProcessSpawned 1 4294968296
    1.1 @-2ms c0 ThreadStarted 2
    @0 RunStarted; @0 #1 TaskArrived 0 0
    1.1 @0 c0 ThreadReleased; 1.1 @0 c0 #1 TaskStarted
    @100ms c0 CoreSample 100000000; @100ms c1 CoreSample 20000000
    1.1 @150ms c0 #1 TaskFinished 0; 1.1 @150ms c0 IdleBegin
    @200ms c0 CoreSample 60000000; @200ms c1 CoreSample 0
    @300ms c0 CoreSample 300000000; @300ms c1 CoreSample 100000000
)";

} // namespace

class TestCoreSeries : public QObject
{
    Q_OBJECT

private slots:
    void ownIsTheTimelinesAndOthersTheRest();
    void sharesNeverExceedTheCore();
    void neighboursAreJoinedToTheMost();
    void foldingTwiceCountsOnce();
    void noReadingsGiveNoSeries();
};

void TestCoreSeries::ownIsTheTimelinesAndOthersTheRest()
{
    const auto series = seriesOf(kOneThread);
    QCOMPARE(series.size(), std::size_t {2});
    QCOMPARE(series[0].core, std::int16_t {0});
    QCOMPARE(series[0].points.size(), std::size_t {3});
    QCOMPARE(series[0].points[0].own, 1.0);
    QCOMPARE(series[0].points[0].others, 0.0);
    QCOMPARE(series[0].points[1].own, 0.5);
    QVERIFY(qAbs(series[0].points[1].others - 0.1) < 1e-9);
    QCOMPARE(series[1].points[0].own, 0.0);
    QCOMPARE(series[1].points[0].others, 0.2);
}

void TestCoreSeries::sharesNeverExceedTheCore()
{
    const CorePoint last = seriesOf(kOneThread)[0].points.back();
    QCOMPARE(last.own + last.others, 1.0);
}

void TestCoreSeries::neighboursAreJoinedToTheMost()
{
    const auto series = seriesOf(kOneThread, 2);
    QCOMPARE(series[0].points.size(), std::size_t {2});
    QCOMPARE(series[0].points[0].endNs, std::int64_t {200'000'000});
    QCOMPARE(series[0].points[0].own, 0.75);
    QVERIFY(qAbs(series[0].points[0].others - 0.05) < 1e-9);
    QCOMPARE(series[0].points[1].beginNs, std::int64_t {200'000'000});
}

void TestCoreSeries::foldingTwiceCountsOnce()
{
    const Trace trace = traceFrom(kOneThread, {}, {});
    Timeline timeline;
    timeline.fold(trace.events());
    CoreReadings readings;
    readings.fold(trace);
    readings.fold(trace);
    QCOMPARE(readings.series(timeline, {.most = 200})[0].points.size(), std::size_t {3});
    // Only the readings of that window, and as many points for it as for the whole.
    const auto part =
        readings.series(timeline, {.most = 200, .beginNs = 100'000'000, .endNs = 150'000'000});
    QCOMPARE(part[0].points.size(), std::size_t {1});
    QCOMPARE(part[0].points[0].beginNs, std::int64_t {100'000'000});
}

void TestCoreSeries::noReadingsGiveNoSeries()
{
    QVERIFY(seriesOf("@0 RunStarted").empty());
}

QTEST_APPLESS_MAIN(TestCoreSeries)
#include "tst_core_series.moc"
