// An event loop's life in every fold of the trace: lanes, tickets, figures, insights, the sum
// check, the Chrome trace.
#include "model/chrome_trace.h"
#include "model/insights.h"
#include "model/invariants.h"
#include "model/loop_stretches.h"
#include "model/restaurant.h"
#include "model/statistics.h"
#include "tests/model/timeline_text.h"
#include "tests/model/trace_text.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

/// Thread 1 is the loop, 2 a thread of its pool. Tasks 1 and 2 are coroutines that sleep 100 ms; 2
/// then keeps the loop for 150 ms. Task 3 is done in the pool, and finished by the loop when that
/// is free again.
const std::string kEvening = R"(
    @-3ms ProcessSpawned 1 4294968296
    1.0 @-2ms c0 ThreadStarted 1; 1.1 @-2ms c0 ThreadStarted 4; @-1ms ProcessReady 1 2000000
    @0 RunStarted; @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 1 0; @0 #3 TaskArrived 2 0
    @0 #1 TaskDispatched 1 1; @0 #2 TaskDispatched 1 1; @0 #3 TaskDispatched 1 1
    1.0 @0 #1 TaskQueued 0 1; 1.0 @0 #2 TaskQueued 0 1; 1.0 @0 #3 TaskQueued 0 1
    1.1 @0 c0 ThreadReleased; 1.1 @0 c0 GilAcquired 0 1
    1.1 @1ms c0 #1 TaskTaken 0 1; 1.1 @1ms c0 #1 TaskStarted 0 1; 1.1 @1ms c0 #1 StepStarted 0 2
    1.1 @2ms c0 #1 TaskSuspended 0 100000000
    1.1 @2ms c0 #2 TaskTaken 0 1; 1.1 @2ms c0 #2 TaskStarted 1 1; 1.1 @2ms c0 #2 StepStarted 0 2
    1.1 @3ms c0 #2 TaskSuspended 0 100000000
    1.1 @3ms c0 #3 TaskTaken 0 1; 1.1 @3ms c0 #3 TaskQueued 0 1
    1.2 @3ms c1 ThreadStarted 2
    1.1 @4ms c0 GilReleased 1 1; 1.1 @4ms c0 LoopWaitBegin
    1.2 @4ms c1 GilAcquired 0 2; 1.2 @4ms c1 #3 TaskTaken 0 1; 1.2 @4ms c1 #3 TaskStarted 2 1
    1.2 @5ms c1 #3 GilReleased 1 2; 1.2 @5ms c1 #3 BlockBegin 0
    1.1 @102ms c0 LoopWaitEnd; 1.1 @102ms c0 GilAcquired 0 3
    1.1 @102ms c0 #1 TaskResumed; 1.1 @102ms c0 #1 StepFinished 0 2; 1.1 @103ms c0 #1 TaskFinished 0
    1.1 @103ms c0 #2 TaskResumed; 1.1 @103ms c0 #2 StepFinished 0 2; 1.1 @104ms c0 #2 StepStarted 1 6
    1.1 @104ms c0 #2 GilReleased 1 3; 1.1 @104ms c0 #2 BlockBegin 0
    1.2 @155ms c1 #3 BlockEnd; 1.2 @155ms c1 #3 GilAcquired 0 4; 1.2 @156ms c1 #3 TaskHandedBack 0
    1.2 @156ms c1 GilReleased 1 4; 1.2 @156ms c1 IdleBegin
    1.1 @253ms c0 #2 BlockEnd; 1.1 @253ms c0 #2 GilAcquired 0 5
    1.1 @253ms c0 #2 StepFinished 1 6; 1.1 @254ms c0 #2 TaskFinished 0
    1.1 @254ms c0 #3 TaskResumed; 1.1 @255ms c0 #3 TaskFinished 0
    1.1 @255ms c0 GilReleased 1 5; 1.1 @255ms c0 LoopWaitBegin
    1.1 @260ms c0 LoopWaitEnd; 1.1 @260ms c0 ThreadEnded; 1.2 @260ms c1 IdleEnd
    1.2 @260ms c1 ThreadEnded; @261ms ProcessExited 1 0; @261ms RunEnded
)";

engine::Plan planOf()
{
    engine::Plan plan;
    plan.mode = engine::Mode::Async;
    plan.gil.enabled = true;
    for (const char *name : {"tea", "nap", "query"})
        plan.tasks.push_back({.name = name, .steps = {}});
    return plan;
}

Trace evening()
{
    engine::RunInfo info;
    info.host.usableCores = {0, 1};
    return traceFrom(kEvening, planOf(), info);
}

Timeline timelineOf(const Trace &trace)
{
    Timeline timeline;
    timeline.fold(trace.events());
    return timeline;
}

constexpr engine::ProcessIndex kHouse {1};
constexpr ThreadKey kLoop {kHouse, engine::ThreadIndex {1}};
constexpr std::int64_t kMs = 1'000'000;

QString countsAt(Restaurant &restaurant, std::int64_t ms)
{
    const ProcessNow &house = restaurant.at(ms * kMs).processes.at(kHouse);
    const TicketCounts counts = house.tickets(ms * kMs);
    return QStringLiteral("%1 running, %2 aside, %3 ready, %4 in the pool, %5 at the door")
        .arg(counts.running)
        .arg(counts.setAside)
        .arg(counts.ready)
        .arg(counts.inPool)
        .arg(house.atTheDoor());
}

QStringList faultsOf(const std::string &text)
{
    const Trace trace = traceFrom(text, planOf());
    const auto lines = violations(trace, timelineOf(trace));
    return {lines.begin(), lines.end()};
}

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    const auto at = text.find(what);
    if (at == std::string::npos)
        qFatal("nothing to replace");
    return text.replace(at, what.size(), by);
}

} // namespace

class TestLoopFold : public QObject
{
    Q_OBJECT

private slots:
    void theLoopsLaneSaysWhichTicketItIsOn()
    {
        const Trace trace = evening();
        const Timeline timeline = timelineOf(trace);
        QStringList busy;
        for (const Interval &interval : timeline.thread(kLoop)->intervals) {
            busy << QStringLiteral("%1 %2..%3 #%4")
                        .arg(brigade::testing::nameOf(interval.state))
                        .arg(interval.beginNs / kMs)
                        .arg(interval.endNs / kMs)
                        .arg(static_cast<unsigned>(interval.task));
        }
        QCOMPARE(
            busy.join(QStringLiteral("; ")),
            QStringLiteral("Starting -2..0 #0; Running 0..1 #0; Running 1..2 #1; Running 2..3 #2; "
                           "Running 3..4 #0; LoopWait 4..102 #0; Running 102..103 #1; "
                           "Running 103..104 #2; Io 104..253 #2; Running 253..254 #2; "
                           "Running 254..255 #3; LoopWait 255..260 #0"));
    }

    void ticketsAreRunningSetAsideOrReady()
    {
        const Trace trace = evening();
        Restaurant restaurant(trace);
        QCOMPARE(countsAt(restaurant, 0),
                 "0 running, 0 aside, 0 ready, 0 in the pool, 3 at the door");
        QCOMPARE(countsAt(restaurant, 50),
                 "0 running, 2 aside, 0 ready, 0 in the pool, 0 at the door");
        // Both timers are over; the loop is on the first.
        restaurant.at(102 * kMs);
        QCOMPARE(countsAt(restaurant, 102),
                 "1 running, 1 aside, 0 ready, 0 in the pool, 0 at the door");
        QCOMPARE(countsAt(restaurant, 200),
                 "1 running, 0 aside, 1 ready, 0 in the pool, 0 at the door");
        QCOMPARE(countsAt(restaurant, 257),
                 "0 running, 0 aside, 0 ready, 0 in the pool, 0 at the door");
        QCOMPARE(countsAt(restaurant, 3),
                 "0 running, 2 aside, 0 ready, 1 in the pool, 0 at the door"); // back
    }

    void aTicketIsReadyWhenItsTimerIsOverThoughNobodyLooks()
    {
        const Trace trace = traceFrom(R"(
            @-3ms ProcessSpawned 1 4294968296; 1.1 @-2ms ThreadStarted 4; @0 RunStarted
            1.1 @1ms #1 TaskStarted 0 1; 1.1 @2ms #1 TaskSuspended 0 10000000
            1.1 @2ms #2 TaskStarted 0 1; 1.1 @3ms #2 TaskSuspended 2 10000000
            1.1 @3ms #3 TaskStarted 1 1; 1.1 @90ms #3 TaskFinished)");
        Restaurant restaurant(trace);
        QCOMPARE(countsAt(restaurant, 5),
                 "1 running, 2 aside, 0 ready, 0 in the pool, 0 at the door");
        // Of an answer nobody can know before the loop looks.
        QCOMPARE(countsAt(restaurant, 20),
                 "1 running, 1 aside, 1 ready, 0 in the pool, 0 at the door");
    }

    void theLoopGoesOnWithTheTicketsKindAndStep()
    {
        const Trace trace = evening();
        Restaurant restaurant(trace);
        const ThreadNow &loop =
            restaurant.at(102 * kMs).processes.at(kHouse).threads.at(kLoop.thread);
        QCOMPARE(loop.state, ThreadState::Running);
        const ThreadNow nap =
            restaurant.at(200 * kMs).processes.at(kHouse).threads.at(kLoop.thread);
        QCOMPARE(nap.taskKind, 1);
        QCOMPARE(nap.step, 1);
        QCOMPARE(nap.state, ThreadState::Io);
        QCOMPARE(restaurant.at(200 * kMs).processes.at(kHouse).loop->sinceNs, 103 * kMs);
        QCOMPARE(restaurant.at(50 * kMs).processes.at(kHouse).threads.at(kLoop.thread).taskKind,
                 -1);
    }

    void figuresCountWhatIsAwaitedAndWhatTheLoopMadeWait()
    {
        const Trace trace = evening();
        const Statistics figures = computeStatistics(trace, timelineOf(trace));
        QCOMPARE(figures.tasks.done, std::uint64_t {3});
        QCOMPARE(figures.makespanS, 0.255);
        QCOMPARE(figures.awaitedS, 0.2);
        QCOMPARE(qRound(1000 * figures.loopLongestS), 151);
        QCOMPARE(figures.loopBlocks, std::uint64_t {1});
        QCOMPARE(qRound(1000 * figures.statesS[static_cast<std::size_t>(ThreadState::LoopWait)]),
                 98);
        // Alone: tea 102 ms, nap 252, query 152.
        QCOMPARE(qRound(1000 * figures.speedup * figures.makespanS), 506);
        QCOMPARE(figures.kinds.size(), std::size_t {3});
        QCOMPARE(figures.kinds[0].latencyS.max, 0.103);
        QCOMPARE(figures.kinds[2].latencyS.max, 0.255); // to the answer, not to the pool's end
        const QJsonObject json = report(trace, figures);
        const QJsonArray kinds = json.value(QStringLiteral("kinds")).toArray();
        QCOMPARE(kinds.size(), 3);
        QCOMPARE(kinds.at(2).toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("query"));
        const QJsonObject latency =
            kinds.at(0).toObject().value(QStringLiteral("latency_s")).toObject();
        QCOMPARE(latency.value(QStringLiteral("p50")).toDouble(), 0.103);
        QCOMPARE(json.value(QStringLiteral("states"))
                     .toObject()
                     .value(QStringLiteral("loop_wait_s"))
                     .toDouble(),
                 0.098);
    }

    void aBlockedLoopStandsOut()
    {
        const Trace trace = evening();
        const Timeline timeline = timelineOf(trace);
        const auto found = insightsOf(trace, timeline, computeStatistics(trace, timeline));
        const auto blocked = std::find_if(found.begin(), found.end(), [](const Insight &insight) {
            return insight.kind == InsightKind::LoopBlocked;
        });
        QVERIFY(blocked != found.end());
        QCOMPARE(qRound(1000 * blocked->oneS), 151);
        QCOMPARE(blocked->count, std::uint64_t {1});
        QCOMPARE(blocked->name, std::string("nap"));
        QVERIFY(blocked->thread == kLoop);
    }

    void aStretchIsFoundByAnyMomentInIt()
    {
        const Trace trace = evening();
        const Timeline timeline = timelineOf(trace);
        const ThreadLane &lane = *timeline.thread(kLoop);
        for (const std::int64_t ms : {103, 150, 253}) {
            const auto stretch = loopStretchAt(lane, ms * kMs);
            QVERIFY(stretch.has_value());
            QCOMPARE(stretch->beginNs, 103 * kMs);
            QCOMPARE(stretch->endNs, 254 * kMs);
        }
        QCOMPARE(loopStretchAt(lane, 1 * kMs)->endNs, 2 * kMs);
        QVERIFY(!loopStretchAt(lane, 50 * kMs));
        QVERIFY(!loopStretchAt(lane, 1000 * kMs));
        QVERIFY(!loopStretchAt(*timeline.thread({kHouse, engine::ThreadIndex {2}}), 50 * kMs));
    }

    void whoWaitsForTheGilDoesNotBlock()
    {
        const Trace trace = traceFrom(replaced(replaced(kEvening, "1.1 @104ms c0 #2 BlockBegin 0",
                                                        "1.1 @104ms c0 #2 GilWaitBegin"),
                                               "1.1 @253ms c0 #2 BlockEnd; ", ""),
                                      planOf());
        const Statistics figures = computeStatistics(trace, timelineOf(trace));
        QCOMPARE(figures.loopBlocks, std::uint64_t {0});
        QCOMPARE(qRound(1000 * figures.loopLongestS), 151);
    }

    void aLoopThatAwaitsIsNotBlocked()
    {
        const Trace trace = traceFrom(replaced(kEvening, "@253ms c0 #2 BlockEnd",
                                               "@105ms c0 #2 BlockEnd; 1.1 @105ms c0 #2 "
                                               "TaskSuspended 0 1; 1.1 @253ms c0 #2 TaskResumed"),
                                      planOf());
        const Timeline timeline = timelineOf(trace);
        QCOMPARE(computeStatistics(trace, timeline).loopBlocks, std::uint64_t {0});
    }

    void theSumCheckHoldsForASoundEvening()
    {
        QCOMPARE(faultsOf(kEvening).join(QStringLiteral(" | ")), QString());
    }

    void theSumCheckSeesFaults_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("fault");
        QTest::newRow("resumed from nowhere") << "#1 TaskResumed"
                                              << "#3 TaskResumed"
                                              << "task 3 was resumed and had not been set";
        QTest::newRow("set aside by who is not on it") << "#1 TaskSuspended"
                                                       << "#2 TaskSuspended"
                                                       << "task 2 was set aside by who was not";
        QTest::newRow("waits with the GIL") << "1.1 @4ms c0 GilReleased 1 1; "
                                            << ""
                                            << "thread 1.1 waits for the selector holding the GIL";
        QTest::newRow("waits while busy") << "1.1 @3ms c0 #2 TaskSuspended 0 100000000"
                                          << ""
                                          << "its loop waits while it is busy";
        QTest::newRow("waits twice") << "1.1 @255ms c0 LoopWaitBegin"
                                     << "1.1 @255ms c0 LoopWaitBegin; 1.1 @256ms c0 LoopWaitBegin"
                                     << "its loop waits while it is busy";
        QTest::newRow("two at once") << "1.1 @103ms c0 #1 TaskFinished 0"
                                     << ""
                                     << "task 2 was begun by a thread that is on another";
        QTest::newRow("never answered") << "1.1 @255ms c0 #3 TaskFinished 0"
                                        << ""
                                        << "task 3 has no end";
        QTest::newRow("handed back unbegun") << "1.2 @4ms c1 #3 TaskStarted 2 1"
                                             << ""
                                             << "task 3 was handed back and never started";
    }
    void theSumCheckSeesFaults()
    {
        QFETCH(QString, what);
        QFETCH(QString, by);
        QFETCH(QString, fault);
        const QStringList faults =
            faultsOf(replaced(kEvening, what.toStdString(), by.toStdString()));
        QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(QStringLiteral(" | "))));
    }

    void chromeShowsATicketInPieces()
    {
        const Trace trace = evening();
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(writeChromeTrace(trace, timelineOf(trace), out));
        QStringList loop;
        QString name;
        const auto events =
            QJsonDocument::fromJson(out.data()).object().value(QStringLiteral("traceEvents"));
        for (const auto &value : events.toArray()) {
            const QJsonObject event = value.toObject();
            const QString what = event.value(QStringLiteral("name")).toString();
            if (what == QStringLiteral("thread_name")
                && event.value(QStringLiteral("args")).toObject().value(QStringLiteral("name"))
                    == QStringLiteral("event loop"))
                name = QStringLiteral("event loop");
            if (event.value(QStringLiteral("cat")).toString() == QStringLiteral("task"))
                loop << QStringLiteral("%1 %2+%3")
                            .arg(what)
                            .arg(event.value(QStringLiteral("ts")).toDouble() / 1000 - 3)
                            .arg(event.value(QStringLiteral("dur")).toDouble() / 1000);
            if (what == QStringLiteral("blocking sleep"))
                QCOMPARE(event.value(QStringLiteral("dur")).toDouble(), 149'000.0);
        }
        QCOMPARE(name, QStringLiteral("event loop"));
        QCOMPARE(loop.join(QStringLiteral("; ")),
                 QStringLiteral("tea #1 1+1; nap #2 2+1; tea #1 102+1; nap #2 103+151; "
                                "query #3 4+152"));
    }
};

QTEST_APPLESS_MAIN(TestLoopFold)
#include "tst_loop_fold.moc"
