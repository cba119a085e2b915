// Every pattern once in a trace that has it, and once where it must not be claimed.
#include "model/insights.h"
#include "tests/model/trace_text.h"

#include <QJsonObject>
#include <QTest>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

engine::RunInfo twoCores()
{
    engine::RunInfo info;
    info.host.usableCores = {0, 1};
    return info;
}

std::vector<Insight> insightsIn(const std::string &text, const engine::Plan &plan = {})
{
    const Trace trace = traceFrom(text, plan, twoCores());
    Timeline timeline(trace.info().switchSource);
    timeline.fold(trace.events());
    return insightsOf(trace, timeline, computeStatistics(trace, timeline));
}

QStringList kindsIn(const std::string &text, const engine::Plan &plan = {})
{
    QStringList kinds;
    for (const Insight &insight : insightsIn(text, plan))
        kinds << QLatin1String(nameOf(insight.kind));
    return kinds;
}

const std::string kTwoThreads = R"(
    @-3ms ProcessSpawned 1 4294968296; @-1ms ProcessReady 1 2000000
    1.1 @-2ms c0 ThreadStarted 2; 1.2 @-2ms c1 ThreadStarted 2
    @0 RunStarted; @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 0 0
    1.1 @0 c0 ThreadReleased; 1.1 @0 c0 #1 TaskStarted
    1.2 @0 c1 ThreadReleased; 1.2 @0 c1 #2 TaskStarted
)";

/// Both compute, one after the other waits 50 ms for the GIL.
const std::string kGil = kTwoThreads + R"(
    1.2 @0 c1 GilWaitBegin; 1.2 @50ms c1 GilAcquired
    1.1 @50ms c0 GilWaitBegin; 1.1 @100ms c0 GilAcquired
    1.2 @100ms c1 #2 TaskFinished 0; 1.2 @100ms c1 IdleBegin
    1.1 @150ms c0 #1 TaskFinished 0; 1.1 @150ms c0 IdleBegin
)";

/// Both compute all the time, one half as long as the other.
const std::string kUneven = kTwoThreads + R"(
    1.2 @50ms c1 #2 TaskFinished 0; 1.2 @50ms c1 IdleBegin
    1.1 @100ms c0 #1 TaskFinished 0; 1.1 @100ms c0 IdleBegin
)";

/// Both wait for something outside.
const std::string kWaits = kTwoThreads + R"(
    1.1 @1ms c0 BlockBegin 0; 1.2 @1ms c1 BlockBegin 0
    1.1 @99ms c0 BlockEnd; 1.2 @99ms c1 BlockEnd
    1.1 @100ms c0 #1 TaskFinished 0; 1.2 @100ms c1 #2 TaskFinished 0
    1.1 @100ms c0 IdleBegin; 1.2 @100ms c1 IdleBegin
)";

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private slots:
    void oneAtATimeBehindTheGil()
    {
        const auto found = insightsIn(kGil);
        QVERIFY(found.size() >= 2);
        QVERIFY(found[0].kind == InsightKind::GilSerialised);
        QCOMPARE(qRound(1000 * found[0].oneS), 100);
        QCOMPARE(qRound(100 * found[0].share), 40); // 100 of 250 ms
        QCOMPARE(found[0].endNs, 150'000'000);
        QVERIFY(!kindsIn(kUneven).contains(QStringLiteral("gil-serialised")));
        QVERIFY(!kindsIn(kWaits).contains(QStringLiteral("gil-serialised")));
    }

    void coresWithoutWorkInTheLastRound()
    {
        const auto found = insightsIn(kUneven);
        QCOMPARE(found.size(), std::size_t {1});
        QVERIFY(found[0].kind == InsightKind::StairStep);
        QCOMPARE(found[0].beginNs, 50'000'000);
        QCOMPARE(found[0].endNs, 100'000'000);
        QVERIFY(!kindsIn(kWaits).contains(QStringLiteral("stair-step")));
    }

    void waitsThatOverlap()
    {
        const auto found = insightsIn(kWaits);
        QCOMPARE(found.size(), std::size_t {1});
        QVERIFY(found[0].kind == InsightKind::WaitsOverlap);
        QCOMPARE(qRound(1000 * found[0].oneS), 100);
        QCOMPARE(qRound(1000 * found[0].otherS), 200);
    }

    void aPoolWhoseThreadsOnlyWait()
    {
        engine::Plan plan;
        plan.mode = engine::Mode::Pool;
        std::string text = R"(1.1 @-2ms c0 ThreadStarted 2; @0 RunStarted; @0 #1 TaskArrived 0 0
            @0 #2 TaskArrived 0 0; @0 #3 TaskArrived 0 0; 1.1 @0 c0 ThreadReleased)";
        for (int i = 0; i < 3; ++i)
            text += QStringLiteral("; 1.1 @%1ms c0 #%2 TaskStarted; 1.1 @%1ms c0 BlockBegin 0; "
                                   "1.1 @%3ms c0 BlockEnd; 1.1 @%3ms c0 #%2 TaskFinished 0")
                        .arg(i * 100)
                        .arg(i + 1)
                        .arg(i * 100 + 100)
                        .toStdString();
        const auto found = insightsIn(text, plan);
        QCOMPARE(found.size(), std::size_t {1}); // one thread: nothing overlaps
        QVERIFY(found[0].kind == InsightKind::PoolTooSmall);
        QCOMPARE(qRound(1000 * found[0].oneS), 100); // 0, 100, 200
        QCOMPARE(qRound(1000 * found[0].otherS), 100);
        plan.mode = engine::Mode::Threads;
        QVERIFY(kindsIn(text, plan).isEmpty());
    }

    void theConvoyIsTheOneWhoOnlyNaps()
    {
        std::string text = kTwoThreads;
        std::string brief = kTwoThreads;
        for (int i = 0; i < 6; ++i) {
            const QString nap =
                QStringLiteral("; 1.2 @%1ms c1 BlockBegin 0; 1.2 @%2ms c1 BlockEnd; "
                               "1.2 @%2ms c1 GilWaitBegin; 1.2 @%3us c1 GilAcquired");
            const int at = 1 + 20 * i;
            text += nap.arg(at).arg(at + 10).arg((at + 15) * 1000).toStdString();
            brief += nap.arg(at).arg(at + 10).arg((at + 10) * 1000 + 500).toStdString();
        }
        const std::string end =
            R"(; 1.1 @200ms c0 #1 TaskFinished 0; 1.2 @200ms c1 #2 TaskFinished 0)";
        const auto found = insightsIn(text + end);
        const auto convoy = std::find_if(found.begin(), found.end(), [](const Insight &it) {
            return it.kind == InsightKind::Convoy;
        });
        QVERIFY(convoy != found.end());
        QCOMPARE(qRound(1000 * convoy->oneS), 5);
        QCOMPARE(qRound(1000 * convoy->otherS), 10);
        QCOMPARE(convoy->count, std::uint64_t {6});
        QVERIFY(convoy->thread == (ThreadKey {engine::ProcessIndex {1}, engine::ThreadIndex {2}}));
        QVERIFY(!kindsIn(brief + end).contains(QStringLiteral("convoy")));
    }

    void moreThreadsThanCores()
    {
        const std::string text = kTwoThreads + R"(
            1.2 @0 c1 OffCoreBegin; 1.2 @60ms c0 OffCoreEnd
            1.1 @60ms c0 OffCoreBegin; 1.1 @120ms c0 OffCoreEnd
            1.2 @120ms c0 #2 TaskFinished 0; 1.1 @180ms c0 #1 TaskFinished 0)";
        const QStringList kinds = kindsIn(text);
        QVERIFY2(kinds.contains(QStringLiteral("oversubscribed")), qPrintable(kinds.join(' ')));
        QVERIFY(!kindsIn(kUneven).contains(QStringLiteral("oversubscribed")));
    }

    void whatACrashTookAndWhatMakesARunDoubtful()
    {
        const auto lost = insightsIn(kTwoThreads + R"(
            @60ms ProcessCrashed 1 11; @60ms #2 TaskLost 1 1; @60ms #1 TaskLost 1 1)");
        QVERIFY(!lost.empty() && lost[0].kind == InsightKind::LostToCrash);
        QCOMPARE(lost[0].count, std::uint64_t {2});
        QVERIFY(lost[0].beginNs < 60'000'000 && lost[0].endNs > 60'000'000);

        const auto noisy = insightsIn(kUneven
                                      + "; @100ms c0 CoreSample 100000000; "
                                        "@100ms c1 CoreSample 90000000");
        // After what the run itself is about.
        QCOMPARE(noisy.size(), std::size_t {2});
        QVERIFY(noisy[0].kind == InsightKind::StairStep);
        QVERIFY(noisy[1].kind == InsightKind::NoisyMachine);
        QCOMPARE(qRound(100 * noisy[1].share), 20); // 40 of 2 x 100 ms
    }

    /// As with thousands of threads that wake up only to wait again.
    void whatARunTookItselfIsNoNoiseOfTheMachine()
    {
        const QStringList kinds =
            kindsIn(kUneven
                    + "; @0 CpuSample 0 1000000; @100ms c0 CoreSample 100000000; "
                      "@100ms c1 CoreSample 90000000; @100ms CpuSample 0 39000000");
        QVERIFY2(!kinds.contains(QStringLiteral("noisy-machine")), qPrintable(kinds.join(' ')));
    }

    void aReportNamesKindAndPlace()
    {
        const QJsonArray json = insightsJson(insightsIn(kUneven));
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0].toObject()["kind"].toString(), QStringLiteral("stair-step"));
        QCOMPARE(json[0].toObject()["from_s"].toDouble(), 0.05);
        QCOMPARE(json[0].toObject()["to_s"].toDouble(), 0.1);
    }
};

QTEST_APPLESS_MAIN(TestInsights)
#include "tst_insights.moc"
