#include "tests/engine/kill_process.h"
#include "tests/engine/run_probe.h"

#include <QTest>

#include <csignal>

#if defined(__linux__)
#include <unistd.h>
#endif

using namespace brigade::engine;
using namespace brigade::engine::test;

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void everyModeDoesAllItsTasks_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto *mode : {"sequential", "threads", "pool"}) {
            for (const auto *dispatch : {"round_robin", "first_free"}) {
                for (const auto *gil : {"true", "false"}) {
                    const auto how =
                        QString(R"("mode":"%1","dispatch":"%2","gil":{"enabled":%3},"processes":2)")
                            .arg(mode, dispatch, gil);
                    QTest::newRow(qPrintable(QString("%1 %2 %3").arg(mode, dispatch, gil))) << how;
                }
            }
        }
        QTest::newRow("async")
            << R"("mode":"async","threads":3,"gil":{"enabled":true},"processes":2)";
        QTest::newRow("staggered") << R"("mode":"threads","start":"staggered")";
    }
    void everyModeDoesAllItsTasks()
    {
        QFETCH(QString, how);
        const auto plan =
            planFrom("{\"brigade\":1," + how.toStdString()
                     + R"(,"tasks":[{"name":"a","count":12,"steps":[{"cpu_ms":1},{"sleep_ms":3},)"
                       R"({"native_ms":1},{"file_kb":4},{"net_ms":2}]}]})");
        RunProbe probe(plan);
        QVERIFY(probe.finish());
        QCOMPARE(probe.run().outcome(), Outcome::Done);
        QCOMPARE(probe.count(EventKind::TaskArrived), std::size_t {12});
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {12});
        QCOMPARE(probe.count(EventKind::ProcessCrashed), std::size_t {0});
        QVERIFY(probe.sumsUp());
        QCOMPARE(probe.run().log().dropped(), std::uint64_t {0});
        std::set<ProcessIndex> used;
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::TaskStarted)
                used.insert(event.process);
        }
        QCOMPARE(used.size(), std::size_t {plan.processes});
        QVERIFY(std::is_sorted(
            probe.events().begin(), probe.events().end(),
            [](const auto &left, const auto &right) { return left.timeNs < right.timeNs; }));
    }

    void theBarrierLetsAllThreadsGoTogether()
    {
        RunProbe probe(planFrom(R"({"brigade":1,"mode":"threads","processes":2,)"
                                R"("tasks":[{"name":"a","count":20,"steps":[{"sleep_ms":50}]}]})"));
        QVERIFY(probe.finish());
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::ThreadStarted)
                QVERIFY(event.timeNs < 0);
            if (event.kind == EventKind::ThreadReleased && event.thread != ThreadIndex {0})
                QVERIFY(event.timeNs >= 0);
        }
    }

    void aCrashLosesWhatTheProcessHeldAndTheOtherGoesOn()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"pool","threads":2,"processes":2,"tasks":[)"
            R"({"name":"bomb","steps":[{"cpu_ms":5},{"crash":"segv"}]},{"name":"a","count":9,"steps":[{"sleep_ms":200}]}]})"));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::ProcessCrashed), std::size_t {1});
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::ProcessCrashed)
                QCOMPARE(event.arg2, std::int64_t {SIGSEGV});
        }
        QCOMPARE(probe.count(EventKind::TaskLost), std::size_t {5});
        QCOMPARE(probe.count(EventKind::TaskFinished), std::size_t {5});
        QVERIFY(probe.sumsUp());
        QCOMPARE(probe.count(EventKind::StepStarted, 1),
                 std::size_t {1}); // what it wrote before it died is there
    }

    void requeuedNothingIsLost()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"pool","threads":2,"processes":2,"on_crash":"requeue","tasks":[)"
            R"({"name":"bomb","steps":[{"crash":"abort"}]},)"
            R"({"name":"a","count":9,"steps":[{"sleep_ms":20}]}]})"));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::ProcessCrashed), std::size_t {1});
        QCOMPARE(probe.count(EventKind::TaskLost), std::size_t {0});
        QVERIFY(probe.count(EventKind::TaskRequeued) >= 1);
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {10});
        QVERIFY(probe.sumsUp());
    }

    void aRestartedProcessTakesThePlace()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"sequential","on_crash":"requeue","restart":true,"tasks":[)"
            R"({"name":"bomb","steps":[{"crash":"exit"}]},)"
            R"({"name":"a","count":3,"steps":[{"sleep_ms":10}]}]})"));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::ProcessReplaced), std::size_t {1});
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {4});
        QVERIFY(probe.sumsUp());
    }

    void anOrderThatAlwaysCrashesIsLostAfterThreeAttempts()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"sequential","on_crash":"requeue","restart":true,"tasks":[)"
            R"({"name":"bomb","steps":[{"crash":"segv","always":true}]}]})"));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::ProcessCrashed), std::size_t {3});
        QCOMPARE(probe.count(EventKind::TaskLost), std::size_t {1});
        QVERIFY(probe.sumsUp());
    }

    void aWorkerKilledFromOutsideIsACrash()
    {
        RunProbe probe(planFrom(R"({"brigade":1,"mode":"threads","processes":2,)"
                                R"("tasks":[{"name":"a","count":6,"steps":[{"sleep_ms":300}]}]})"));
        QVERIFY(probe.waitForEvent(EventKind::TaskStarted, 6));
        QVERIFY(killProcess(probe.pidOf(1)));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::ProcessCrashed, 1), std::size_t {1});
        QCOMPARE(probe.count(EventKind::TaskLost), std::size_t {3});
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {3});
        QVERIFY(probe.sumsUp());
    }

    void allWorkersDeadTheRunEnds()
    {
        RunProbe probe(
            planFrom(R"({"brigade":1,"mode":"sequential","processes":1,"dispatch":"first_free",)"
                     R"("tasks":[{"name":"a","count":4,"steps":[{"sleep_ms":500}]}]})"));
        QVERIFY(probe.waitForEvent(EventKind::TaskStarted));
        QVERIFY(killProcess(probe.pidOf(1)));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::TaskLost), std::size_t {4});
        QVERIFY(probe.sumsUp());
    }

    void stopFinishesWhatIsInHandAndCancelsTheRest()
    {
        RunProbe probe(
            planFrom(R"({"brigade":1,"mode":"pool","threads":2,)"
                     R"("tasks":[{"name":"a","count":40,"steps":[{"sleep_ms":100}]}]})"));
        QVERIFY(probe.waitForEvent(EventKind::TaskStarted, 2));
        probe.run().requestStop();
        QVERIFY(probe.finish());
        QCOMPARE(probe.run().outcome(), Outcome::Stopped);
        QVERIFY(probe.count(EventKind::TaskCancelled) >= 30);
        QVERIFY(probe.count(EventKind::TaskFinished, 0) >= 2);
        QCOMPARE(probe.count(EventKind::ProcessCrashed), std::size_t {0});
        QVERIFY(probe.sumsUp());
    }

    void stopTwiceKills()
    {
        RunProbe probe(planFrom(
            R"({"brigade":1,"mode":"threads","tasks":[{"name":"a","steps":[{"sleep_ms":60000}]}]})"));
        QVERIFY(probe.waitForEvent(EventKind::TaskStarted));
        probe.run().requestStop();
        probe.run().requestStop();
        QVERIFY(probe.finish(std::chrono::seconds(5)));
        QCOMPARE(probe.run().outcome(), Outcome::Stopped);
        QCOMPARE(probe.count(EventKind::TaskCancelled), std::size_t {1});
        QVERIFY(probe.sumsUp());
    }

    void aRunThatIsDroppedLeavesNothingBehind()
    {
#if defined(__linux__)
        const auto before = childrenOf(::getpid());
        {
            RunProbe probe(planFrom(
                R"({"brigade":1,"mode":"threads","processes":3,"tasks":[{"name":"a","count":3,"steps":[{"sleep_ms":60000}]}]})"));
            QVERIFY(childrenOf(::getpid()).size() >= before.size() + 3);
        }
        QCOMPARE(childrenOf(::getpid()), before);
#else
        QSKIP("asked of /proc");
#endif
    }

    void arrivalsAtARateAreAllServed()
    {
        RunProbe probe(
            planFrom(R"({"brigade":1,"mode":"pool","threads":4,"processes":2,"duration_s":0.5,)"
                     R"("arrival":{"kind":"rate","per_second":100,"distribution":"poisson"},)"
                     R"("tasks":[{"name":"a","count":1,"steps":[{"sleep_ms":5}]}]})"));
        QVERIFY(probe.finish());
        QVERIFY(probe.count(EventKind::TaskArrived) > 20);
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), probe.count(EventKind::TaskArrived));
    }

    void clientsWaitForTheirAnswer()
    {
        RunProbe probe(planFrom(R"({"brigade":1,"mode":"pool","threads":8,"duration_s":0.5,)"
                                R"("arrival":{"kind":"clients","count":3,"think_ms":1},)"
                                R"("tasks":[{"name":"a","count":1,"steps":[{"sleep_ms":20}]}]})"));
        QVERIFY(probe.finish());
        int inHand = 0;
        int most = 0;
        for (const auto &event : probe.events()) {
            inHand += event.kind == EventKind::TaskArrived ? 1
                : event.kind == EventKind::TaskFinished    ? -1
                                                           : 0;
            most = std::max(most, inHand);
        }
        QCOMPARE(most, 3);
        QVERIFY(probe.count(EventKind::TaskArrived) > 10);
    }

    void aMissingWorkerProgramIsOneLine()
    {
        const auto plan =
            planFrom(R"({"brigade":1,"tasks":[{"name":"a","steps":[{"sleep_ms":1}]}]})");
        const auto started = Run::start(plan, {.workerPath = "/no/such/worker"});
        QVERIFY(!started.ok());
        QVERIFY(QString::fromStdString(started.error()).contains("/no/such/worker"));
    }

    void aWorkerThatDiesAtOnceIsAnErrorAndNoHang()
    {
        const auto plan =
            planFrom(R"({"brigade":1,"tasks":[{"name":"a","steps":[{"sleep_ms":1}]}]})");
        const auto started = Run::start(plan, {.workerPath = "/bin/false"});
        QVERIFY(!started.ok());
        QVERIFY(!QString::fromStdString(started.error()).contains('\n'));
    }

    void aWorkerThatTalksNonsenseIsAnErrorAndNoHang()
    {
        const auto plan =
            planFrom(R"({"brigade":1,"tasks":[{"name":"a","steps":[{"sleep_ms":1}]}]})");
        QVERIFY(!Run::start(plan, {.workerPath = "/usr/bin/yes"}).ok());
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
