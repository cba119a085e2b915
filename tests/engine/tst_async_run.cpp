// Whole runs in mode async: who does what on which thread, what waits for whom.
#include "tests/engine/run_probe.h"

#include <QTest>

#include <csignal>
#include <map>

using namespace brigade::engine;
using namespace brigade::engine::test;

namespace {

std::string asyncPlan(const std::string &more, const std::string &tasks)
{
    return R"({"brigade":1,"mode":"async","gil":{"enabled":true},)" + more + R"("tasks":[)" + tasks
        + "]}";
}

std::string task(const std::string &name,
                 const std::string &style,
                 int count,
                 const std::string &steps)
{
    return R"({"name":")" + name + R"(","style":")" + style + R"(","count":)"
        + std::to_string(count) + R"(,"steps":[)" + steps + "]}";
}

std::map<std::pair<ProcessIndex, ThreadIndex>, ThreadRole> rolesOf(const RunProbe &probe)
{
    std::map<std::pair<ProcessIndex, ThreadIndex>, ThreadRole> roles;
    for (const auto &event : probe.events()) {
        if (event.kind == EventKind::ThreadStarted)
            roles[{event.process, event.thread}] = static_cast<ThreadRole>(event.arg);
    }
    return roles;
}

/// Most tasks at once between two kinds of event.
std::size_t mostAtOnce(const RunProbe &probe, EventKind begin, EventKind end)
{
    std::set<TaskId> now;
    std::size_t most = 0;
    for (const auto &event : probe.events()) {
        if (event.kind == begin)
            now.insert(event.task);
        if (event.kind == end)
            now.erase(event.task);
        most = std::max(most, now.size());
    }
    return most;
}

std::int64_t finishedNs(const RunProbe &probe, std::uint32_t task)
{
    for (const auto &event : probe.events()) {
        if (event.kind == EventKind::TaskFinished && event.task == TaskId {task})
            return event.timeNs;
    }
    return -1;
}

constexpr std::int64_t kMs = 1'000'000;

} // namespace

class TestAsyncRun : public QObject
{
    Q_OBJECT

private slots:
    void oneThreadCarriesThousandsThatAwait()
    {
        RunProbe probe(
            planFrom(asyncPlan("", task("a", "async def", 10'000, R"({"sleep_ms":200})"))));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {10'000});
        QCOMPARE(probe.run().log().dropped(), std::uint64_t {0});
        QVERIFY(mostAtOnce(probe, EventKind::TaskSuspended, EventKind::TaskResumed) > 9'000);
        std::set<ThreadIndex> threads;
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::TaskStarted)
                threads.insert(event.thread);
        }
        QCOMPARE(threads.size(), std::size_t {1});
    }

    void netAwaitsShareTheThreadToo()
    {
        RunProbe probe(planFrom(asyncPlan("", task("a", "async def", 1500, R"({"net_ms":50})"))));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {1500});
        QVERIFY(mostAtOnce(probe, EventKind::TaskSuspended, EventKind::TaskResumed) > 500);
        QVERIFY(probe.makespanS() > 0.099); // a thousand connections: the rest waits for them
    }

    void whatBlocksComesOneAfterTheOther_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("sleep") << R"({"blocking_sleep_ms":10})";
        QTest::newRow("cpu") << R"({"cpu_ms":5})";
        QTest::newRow("native") << R"({"native_ms":5})";
        QTest::newRow("file") << R"({"file_kb":4})";
    }
    void whatBlocksComesOneAfterTheOther()
    {
        QFETCH(QString, step);
        RunProbe probe(planFrom(asyncPlan("", task("a", "async def", 8, step.toStdString()))));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {8});
        QCOMPARE(mostAtOnce(probe, EventKind::TaskStarted, EventKind::TaskFinished),
                 std::size_t {1});
    }

    void aDefTaskIsDoneInThePoolAndFinishedByTheLoop()
    {
        RunProbe probe(
            planFrom(asyncPlan(R"("threads":3,)", task("a", "def", 7, R"({"sleep_ms":20})"))));
        QVERIFY(probe.finish());
        const auto roles = rolesOf(probe);
        std::set<ThreadIndex> pool;
        for (const auto &event : probe.events()) {
            const auto role = roles.find({event.process, event.thread});
            switch (event.kind) {
            case EventKind::TaskStarted:
            case EventKind::TaskHandedBack:
                QVERIFY(role->second == ThreadRole::Pool);
                pool.insert(event.thread);
                break;
            case EventKind::TaskFinished:
            case EventKind::TaskResumed:
                QVERIFY(role->second == ThreadRole::Loop);
                break;
            default:
                break;
            }
        }
        QCOMPARE(pool.size(), std::size_t {3});
        QCOMPARE(mostAtOnce(probe, EventKind::TaskStarted, EventKind::TaskHandedBack),
                 std::size_t {3});
        QVERIFY(probe.makespanS() > 0.0599); // three rounds
    }

    void aBlockedLoopKeepsTheAnswersOfThePool()
    {
        RunProbe probe(planFrom(asyncPlan(
            "",
            task("quick", "def", 1, R"({"sleep_ms":20})") + ","
                + task("rude", "async def", 1, R"({"sleep_ms":5},{"blocking_sleep_ms":200})"))));
        QVERIFY(probe.finish());
        const auto handedBack =
            std::find_if(probe.events().begin(), probe.events().end(),
                         [](const auto &event) { return event.kind == EventKind::TaskHandedBack; });
        QVERIFY(handedBack != probe.events().end());
        QVERIFY(finishedNs(probe, 1) - handedBack->timeNs > 100 * kMs);
    }

    void asyncTasksBesideThePoolDoNotWaitForIt()
    {
        RunProbe probe(
            planFrom(asyncPlan(R"("threads":1,)",
                               task("slow", "def", 3, R"({"sleep_ms":100})") + ","
                                   + task("quick", "async def", 20, R"({"sleep_ms":10})"))));
        QVERIFY(probe.finish());
        for (std::uint32_t quick = 4; quick <= 23; ++quick)
            QVERIFY(finishedNs(probe, quick) < finishedNs(probe, 2));
    }

    void aFullQueueRejectsWhatTheLoopHasNotBegun()
    {
        RunProbe probe(planFrom(asyncPlan(
            R"("queue_limit":5,"duration_s":0.5,"arrival":{"kind":"rate","per_second":200},)",
            task("a", "async def", 1, R"({"blocking_sleep_ms":40})"))));
        QVERIFY(probe.finish());
        QVERIFY(probe.sumsUp());
        QVERIFY(probe.count(EventKind::TaskRejected) > 50);
        QVERIFY(probe.count(EventKind::TaskFinished, 0) >= 8);
    }

    void whatIsSetAsideIsNotQueued()
    {
        RunProbe probe(planFrom(asyncPlan(
            R"("queue_limit":20,"duration_s":0.5,"arrival":{"kind":"rate","per_second":200},)",
            task("a", "async def", 1, R"({"sleep_ms":300})"))));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::TaskRejected), std::size_t {0});
        QVERIFY(mostAtOnce(probe, EventKind::TaskSuspended, EventKind::TaskResumed) > 40);
    }

    void clientsThatAreTurnedAwayComeAgainAndEnd()
    {
        RunProbe probe(planFrom(asyncPlan(
            R"("queue_limit":1,"duration_s":0.3,"arrival":{"kind":"clients","count":20},)",
            task("a", "async def", 1, R"({"cpu_ms":5})"))));
        QVERIFY(probe.finish());
        QVERIFY(probe.sumsUp());
        QVERIFY(probe.count(EventKind::TaskRejected) > 20);
    }

    void aCrashOnTheLoopTakesTheProcess_data()
    {
        QTest::addColumn<QString>("onCrash");
        QTest::newRow("lose") << "lose";
        QTest::newRow("requeue") << "requeue";
    }
    void aCrashOnTheLoopTakesTheProcess()
    {
        QFETCH(QString, onCrash);
        const QString more = QString(R"("restart":true,"on_crash":"%1",)").arg(onCrash);
        RunProbe probe(planFrom(
            asyncPlan(more.toStdString(),
                      task("a", "async def", 30, R"({"sleep_ms":50})") + ","
                          + task("bomb", "async def", 1, R"({"sleep_ms":10},{"crash":"segv"})"))));
        QVERIFY(probe.finish());
        QVERIFY(probe.sumsUp());
        QCOMPARE(probe.count(EventKind::ProcessCrashed), std::size_t {1});
        const std::size_t lost = onCrash == "lose" ? 31 : 0;
        QCOMPARE(probe.count(EventKind::TaskLost), lost);
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), 31 - lost);
    }

    void aStoppedRunFinishesWhatIsInHandAndCancelsTheRest()
    {
        RunProbe probe(
            planFrom(asyncPlan(R"("threads":2,)",
                               task("later", "def", 50, R"({"sleep_ms":100})") + ","
                                   + task("aside", "async def", 50, R"({"sleep_ms":300})"))));
        QVERIFY(probe.waitForEvent(EventKind::TaskSuspended, 50));
        probe.run().requestStop();
        QVERIFY(probe.finish());
        QVERIFY(probe.run().outcome() == Outcome::Stopped);
        QVERIFY(probe.sumsUp());
        QVERIFY(probe.count(EventKind::TaskCancelled) >= 40);
        QVERIFY(probe.count(EventKind::TaskFinished, 0) >= 50);
    }
};

QTEST_GUILESS_MAIN(TestAsyncRun)
#include "tst_async_run.moc"
