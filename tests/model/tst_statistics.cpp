// The figures of a run, from traces small enough to add up by hand.
#include "model/statistics.h"
#include "tests/model/trace_text.h"

#include <QJsonObject>
#include <QTest>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

engine::RunInfo infoWithCores(int count)
{
    engine::RunInfo info;
    for (int core = 0; core < count; ++core)
        info.host.usableCores.push_back(static_cast<std::int16_t>(core));
    return info;
}

Statistics statisticsOf(const Trace &trace)
{
    Timeline timeline(trace.info().switchSource);
    timeline.fold(trace.events());
    return computeStatistics(trace, timeline);
}

Statistics statisticsOf(const std::string &text)
{
    return statisticsOf(traceFrom(text, {}, infoWithCores(2)));
}

/// Two threads: task 1 computes 100 ms on core 0, task 2 computes 50, sleeps 100, computes 50 on
/// core 1, the last 50 of it late because it waited 40 for the GIL and was off the core for 10.
const std::string kTwoTasks = R"(
    @-3ms ProcessSpawned 1 4294968296
    @-1ms ProcessReady 1 2000000
    1.0 @-2ms c0 ThreadStarted 1; 1.0 @-2ms c0 ThreadReleased
    1.1 @-2ms c0 ThreadStarted 2; 1.2 @-2ms c1 ThreadStarted 2
    @0 RunStarted
    @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 1 0
    1.1 @0 c0 ThreadReleased; 1.1 @0 c0 #1 TaskStarted
    1.2 @0 c1 ThreadReleased; 1.2 @0 c1 #2 TaskStarted
    1.2 @50ms c1 BlockBegin 0
    1.1 @100ms c0 #1 TaskFinished 0; 1.1 @100ms c0 IdleBegin
    @100ms c0 CoreSample 100000000; @100ms c1 CoreSample 70000000
    1.2 @150ms c1 BlockEnd; 1.2 @150ms c1 GilWaitBegin; 1.2 @190ms c1 GilAcquired
    1.2 @200ms c1 OffCoreBegin
    @200ms c0 CoreSample 30000000; @200ms c1 CoreSample 30000000
    1.2 @210ms c1 OffCoreEnd
    1.2 @250ms c1 #2 TaskFinished 0; 1.2 @250ms c1 IdleBegin
    @300ms c0 CoreSample 0; @300ms c1 CoreSample 40000000
    @260ms MemorySample 1 5242880; @270ms MemorySample 1 4194304; @280ms SwitchSample 1 17
    @300ms ProcessExited 1 0; @300ms RunEnded 0
)";

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void timesOfTwoTasksOnTwoCores()
    {
        const Statistics figures = statisticsOf(kTwoTasks);
        QCOMPARE(figures.makespanS, 0.25);
        QCOMPARE(figures.workS, 0.2);
        QCOMPARE(figures.idealS, 0.2);           // task 2 alone: 100 ms of work, 100 ms asleep
        QCOMPARE(figures.speedup, 0.3 / 0.25);   // 100 and 200 ms alone
        QCOMPARE(figures.efficiency, 0.2 / 0.5); // 200 ms of work in 2 x 250 ms
        QCOMPARE(figures.coresUsed, 2U);
        QCOMPARE(figures.throughputPerS, 8.0);
        QCOMPARE(figures.latencyS.p50, 0.1);
        QCOMPARE(figures.latencyS.p90, 0.25);
        QCOMPARE(figures.latencyS.max, 0.25);
    }

    void idealIsWorkOverCoresWhenNoTaskIsLong()
    {
        std::string text = "1.0 @0 c0 ThreadStarted 0; 1.0 @0 ThreadReleased";
        for (int task = 1; task <= 4; ++task) {
            const std::string id = " #" + std::to_string(task);
            text.append("\n@0").append(id).append(" TaskArrived 0 0\n1.0 @");
            text.append(std::to_string(task * 10 - 10)).append("ms c0").append(id);
            text.append(" TaskStarted\n1.0 @").append(std::to_string(task * 10)).append("ms c0");
            text.append(id).append(" TaskFinished");
        }
        const Statistics figures = statisticsOf(text);
        QCOMPARE(figures.makespanS, 0.04);
        QCOMPARE(figures.idealS, 0.02);
        QCOMPARE(figures.speedup, 1.0);
        QCOMPARE(figures.efficiency, 0.5);
    }

    void statesCoverTaskThreadsFromZeroToTheMakespan()
    {
        const Statistics figures = statisticsOf(kTwoTasks);
        const auto at = [&](ThreadState state) {
            return figures.statesS[static_cast<std::size_t>(state)];
        };
        QCOMPARE(at(ThreadState::Starting), 0.0);
        QCOMPARE(at(ThreadState::Running), 0.2);
        QCOMPARE(at(ThreadState::GilWait), 0.04);
        QCOMPARE(at(ThreadState::OffCore), 0.01);
        QCOMPARE(at(ThreadState::Io), 0.1);
        QCOMPARE(at(ThreadState::Idle), 0.15);
        QCOMPARE(figures.gilWaitS, 0.04);
        double sum = 0;
        for (const double state : figures.statesS)
            sum += state;
        QCOMPARE(sum, 2 * figures.makespanS);
    }

    void coresDivideIntoOwnOthersAndIdle()
    {
        const Statistics figures = statisticsOf(kTwoTasks);
        QCOMPARE(figures.cores.size(), 2U);
        QCOMPARE(figures.cores[0].own, 0.4);
        QCOMPARE(figures.cores[0].others, 0.12); // 30 ms of the second sample, none of the others
        QCOMPARE(figures.cores[1].own, 0.4);
        // 20 ms of the first sample, 20 of the second, and of the third 0 (40 busy, all ours).
        QCOMPARE(figures.cores[1].others, 0.16);
        for (const CoreShare &core : figures.cores)
            QCOMPARE(core.own + core.others + core.idle, 1.0);
    }

    /// 1: 150 ms on cores from the first reading to the last, of which it ran 120; 0, Brigade
    /// itself, has no threads of tasks: all of its 7 ms count.
    void overheadIsWhatItsOwnProcessesHadBesidesRunning()
    {
        const Statistics figures =
            statisticsOf(kTwoTasks
                         + "@0 CpuSample 0 50000000; @20ms CpuSample 1 5000000; "
                           "@100ms CpuSample 1 99000000; @200ms CpuSample 1 155000000; "
                           "@300ms CpuSample 0 57000000");
        QVERIFY(figures.overheadS);
        QCOMPARE(*figures.overheadS, 0.037);
    }

    void overheadOfWhichTheSystemSaysNothingIsUnknown()
    {
        QVERIFY(!statisticsOf(kTwoTasks).overheadS);
        const Trace trace = traceFrom(kTwoTasks, {}, infoWithCores(2));
        QVERIFY(report(trace, statisticsOf(trace))["overhead_s"].isNull());
    }

    void coreBusyBeyondTheMakespanIsDividedAtTheEdge()
    {
        const Statistics figures = statisticsOf(R"(
            1.0 @0 c0 ThreadStarted 0; 1.0 @0 c0 ThreadReleased; @0 #1 TaskArrived 0 0
            1.0 @0 c0 #1 TaskStarted; 1.0 @20ms c0 #1 TaskFinished; 1.0 @20ms c0 IdleBegin
            @100ms c0 CoreSample 60000000)");
        QCOMPARE(figures.cores[0].own, 1.0);
        QCOMPARE(figures.cores[0].others, 0.0);
        const Statistics idle = statisticsOf(R"(
            1.0 @0 c0 ThreadStarted 0; 1.0 @0 c1 ThreadReleased; @0 #1 TaskArrived 0 0
            1.0 @0 c1 #1 TaskStarted; 1.0 @20ms c1 #1 TaskFinished; 1.0 @20ms c1 IdleBegin
            @100ms c0 CoreSample 60000000)");
        QCOMPARE(idle.cores[0].others, 0.6);
        QCOMPARE(idle.cores[1].own, 1.0);
    }

    void uncoveredTailIsTakenToBeLikeTheRest()
    {
        const Statistics figures = statisticsOf(R"(
            1.0 @0 c1 ThreadStarted 0; 1.0 @0 c1 ThreadReleased; @0 #1 TaskArrived 0 0
            1.0 @0 c1 #1 TaskStarted; @100ms c0 CoreSample 50000000
            1.0 @150ms c1 #1 TaskFinished)");
        QCOMPARE(figures.cores[0].others, 0.5);
    }

    void crashLosesTasksAndEndsTheMakespan()
    {
        const Statistics figures = statisticsOf(R"(
            @-3ms ProcessSpawned 1 4294968296; @-3ms ProcessSpawned 2 4294968297
            1.1 @-2ms c0 ThreadStarted 2; 2.1 @-2ms c1 ThreadStarted 2
            @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 3 0; @0 #3 TaskArrived 3 0; @0 #4 TaskArrived 0 0
            @0 #5 TaskArrived 0 0
            1.1 @0 c0 #1 TaskStarted; 2.1 @0 c1 #2 TaskStarted
            1.1 @30ms c0 #1 TaskFinished 0; 1.1 @30ms c0 IdleBegin
            @40ms ProcessCrashed 2 11; @41ms #2 TaskLost 2 1; @41ms #3 TaskLost 2 1
            @50ms #4 TaskRejected; @50ms #5 TaskCancelled; @60ms ProcessExited 1 3)");
        QCOMPARE(figures.makespanS, 0.04);
        QCOMPARE(figures.workS, 0.07);
        QCOMPARE(figures.speedup, 0.03 / 0.04);
        QCOMPARE(figures.tasks.submitted, 5U);
        QCOMPARE(figures.tasks.done, 1U);
        QCOMPARE(figures.tasks.lost, 2U);
        QCOMPARE(figures.tasks.rejected, 1U);
        QCOMPARE(figures.tasks.cancelled, 1U);
        QCOMPARE(figures.tasks.outstanding(), 0U);
        QCOMPARE(figures.lostTasks.size(), 2U);
        QCOMPARE(figures.lostTasks[0].task, engine::TaskId {2});
        QCOMPARE(figures.lostTasks[0].kind, 3);
        QCOMPARE(figures.processes[0].exitCode, std::optional<std::int64_t>(3));
        QCOMPARE(figures.processes[1].signal, std::optional<std::int64_t>(11));
        QVERIFY(!figures.processes[1].exitCode);
    }

    void crashByExitCodeIsAnExitCode()
    {
        const Statistics figures =
            statisticsOf("@0 ProcessSpawned 1 4294968296; @5 ProcessCrashed 1 -7");
        QCOMPARE(figures.processes[0].exitCode, std::optional<std::int64_t>(7));
        QVERIFY(!figures.processes[0].signal);
    }

    void requeuedTaskCountsWorkOfBothAttemptsButAloneOnce()
    {
        const Statistics figures = statisticsOf(R"(
            1.1 @0 c0 ThreadStarted 2; 2.1 @0 c1 ThreadStarted 2; @0 #1 TaskArrived 0 0
            1.1 @0 c0 #1 TaskStarted 0 1; @20ms ProcessCrashed 1 11; @20ms #1 TaskRequeued 1 1
            2.1 @20ms c1 #1 TaskStarted 0 2; 2.1 @50ms c1 #1 TaskFinished 0)");
        QCOMPARE(figures.workS, 0.05);
        QCOMPARE(figures.speedup, 0.03 / 0.05);
        QCOMPARE(figures.tasks.done, 1U);
        QCOMPARE(figures.tasks.lost, 0U);
    }

    void runThatGoesOnLastsUntilNow()
    {
        const Statistics figures = statisticsOf(R"(
            1.1 @0 c0 ThreadStarted 2; @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 0 0
            1.1 @0 c0 #1 TaskStarted; 1.1 @20ms c0 #1 TaskFinished; 1.1 @20ms c0 #2 TaskStarted
            @70ms c0 CoreSample 0)");
        QCOMPARE(figures.makespanS, 0.07);
        QCOMPARE(figures.workS, 0.07);
    }

    void latencyCountsFromTheScheduledArrival()
    {
        std::string text = "1.1 @0 c0 ThreadStarted 2";
        for (int task = 1; task <= 10;
             ++task) { // arrives 5 ms late, ends `task` ms after its schedule
            const std::string id = " #" + std::to_string(task);
            text.append("\n@").append(std::to_string(task * 100 + 5)).append("ms").append(id);
            text.append(" TaskArrived 0 ")
                .append(std::to_string(task * 100))
                .append("000000\n1.1 @");
            text.append(std::to_string(task * 100 + task)).append("ms").append(id);
            text.append(" TaskFinished");
        }
        const Statistics figures = statisticsOf(text);
        QCOMPARE(figures.latencyS.p50, 0.005);
        QCOMPARE(figures.latencyS.p90, 0.009);
        QCOMPARE(figures.latencyS.p99, 0.010);
        QCOMPARE(figures.latencyS.max, 0.010);
    }

    void gilSwitchesAreTakesByAnother()
    {
        const Statistics figures = statisticsOf(R"(
            1.1 @0 ThreadStarted 2; 1.2 @0 ThreadStarted 2
            1.1 @1 GilAcquired; 1.1 @5 GilReleased 256; 1.2 @6 GilAcquired; 1.2 @7 GilReleased 1
            1.2 @8 GilAcquired; 1.2 @9 GilReleased 1; 1.1 @10 GilAcquired)");
        QCOMPARE(figures.gilSwitches, 2U);
        QCOMPARE(figures.gilForcedSwitches, 1U);
    }

    void threadsAreCountedWithoutControl()
    {
        const Statistics figures = statisticsOf(R"(
            1.0 @0 ThreadStarted 1; 1.1 @0 ThreadStarted 3; 1.2 @1 ThreadStarted 3; 1.1 @2 ThreadEnded
            1.3 @3 ThreadStarted 3; 2.1 @4 ThreadStarted 3; @5 ProcessCrashed 1 9
            2.2 @6 ThreadStarted 3)");
        QCOMPARE(figures.threadsCreated, 5U);
        QCOMPARE(figures.threadsPeak, 3U);
    }

    void highestCoreLimitCounts()
    {
        engine::Plan plan;
        plan.cores = 1;
        const std::string text = "@0 #1 TaskArrived 0 0; 1.1 @0 c0 ThreadStarted 2;"
                                 "1.1 @0 c0 #1 TaskStarted; 1.1 @8ms c0 #1 TaskFinished";
        QCOMPARE(statisticsOf(traceFrom(text, plan, infoWithCores(4))).coresUsed, 1U);
        QCOMPARE(
            statisticsOf(traceFrom("@0 PlanChanged 0 2;" + text, plan, infoWithCores(4))).coresUsed,
            2U);
        QCOMPARE(
            statisticsOf(traceFrom("@0 PlanChanged 0 9;" + text, plan, infoWithCores(4))).coresUsed,
            4U);
    }

    void readingsOfAProcess()
    {
        const Statistics figures = statisticsOf(kTwoTasks);
        QCOMPARE(figures.processes.size(), 1U);
        QCOMPARE(figures.processes[0].pid, 1000);
        QCOMPARE(figures.processes[0].startS, 0.002);
        QCOMPARE(figures.processes[0].rssMb, 5.0);
        QCOMPARE(figures.contextSwitches, 17U);
    }

    /// As in a recording that breaks off: nobody knows how those ended.
    void whatHasNoEndIsOutstanding()
    {
        const Statistics figures = statisticsOf(traceFrom(R"(
            @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 0 0; @0 #3 TaskArrived 0 0
            1.1 @0 c0 #1 TaskStarted; 1.1 @30ms c0 #1 TaskFinished 0; @40ms #2 TaskLost 2 1)"));
        QCOMPARE(figures.tasks.submitted, 3U);
        QCOMPARE(figures.tasks.outstanding(), 1U);
        QCOMPARE(figures.makespanS, 0.04);
    }

    void reportHasEveryKeyOfTheContract()
    {
        const Trace trace = traceFrom(kTwoTasks, {}, infoWithCores(2));
        const QJsonObject json = report(trace, statisticsOf(trace));
        const std::vector<std::pair<QString, QStringList>> contract {
            {"plan", {"brigade", "mode", "tasks", "gil"}},
            {"host", {"cores_usable", "cores_host", "os", "cpu"}},
            {"states",
             {"starting_s", "running_s", "gil_wait_s", "lock_wait_s", "io_s", "off_core_s",
              "loop_wait_s", "idle_s"}},
            {"gil", {"switches", "forced_switches", "wait_s"}},
            {"tasks",
             {"submitted", "done", "failed", "lost", "rejected", "cancelled", "outstanding"}},
            {"latency_s", {"p50", "p90", "p99", "max"}},
            {"threads", {"created", "peak"}},
            {"events", {"recorded", "dropped"}},
            {"counters", {}}};
        for (const auto &[key, inner] : contract) {
            QVERIFY2(json[key].isObject(), qPrintable(key));
            for (const QString &name : inner)
                QVERIFY2(json[key].toObject().contains(name), qPrintable(key + '.' + name));
        }
        for (const char *key :
             {"makespan_s", "work_s", "ideal_s", "speedup", "efficiency", "throughput_per_s"})
            QVERIFY2(json[QLatin1String(key)].isDouble(), key);
        for (const char *key : {"core", "own", "others", "idle"})
            QVERIFY2(json["cores"][0].toObject().contains(QLatin1String(key)), key);
        for (const char *key : {"index", "pid", "start_s", "rss_mb", "pss_mb", "exit"})
            QVERIFY2(json["processes"][0].toObject().contains(QLatin1String(key)), key);
        QCOMPARE(json["switch_source"].toString(), QString("gaps"));
        QVERIFY(json.contains("deadlock") && json["deadlock"].isNull());
        QCOMPARE(json["makespan_s"].toDouble(), 0.25);
        QCOMPARE(json["states"]["io_s"].toDouble(), 0.1);
        QCOMPARE(json["trace"].toString(), QString("complete"));
    }

    void reportNamesExitsAndLostTasks()
    {
        engine::Plan plan;
        plan.title = "Supper";
        plan.tasks.resize(2);
        plan.tasks[0].name = "soup";
        plan.tasks[1].name = "salad";
        const Trace trace = traceFrom(R"(
            @0 ProcessSpawned 1 4294968296; @0 ProcessSpawned 2 8589935592
            @0 ProcessSpawned 3 4294968297; @0 #7 TaskArrived 1 0
            @5 ProcessCrashed 1 11; @5 #7 TaskLost 1 1; @6 ProcessExited 2 0)",
                                      plan);
        const QJsonObject json = report(trace, statisticsOf(trace));
        QCOMPARE(json["title"].toString(), QString("Supper"));
        QCOMPARE(json["processes"][0]["exit"].toString(), QString("SIGSEGV"));
        QCOMPARE(json["processes"][0]["role"].toString(), QString("worker"));
        QCOMPARE(json["processes"][1]["exit"].toInt(-1), 0);
        QCOMPARE(json["processes"][1]["role"].toString(), QString("supplier"));
        QVERIFY(json["processes"][2]["exit"].isNull());
        QCOMPARE(json["lost_tasks"][0]["id"].toInt(), 7);
        QCOMPARE(json["lost_tasks"][0]["name"].toString(), QString("salad"));
        QCOMPARE(json["plan"]["tasks"][1]["name"].toString(), QString("salad"));
    }

    void emptyTraceGivesZeroes()
    {
        const Statistics figures = statisticsOf(std::string());
        QCOMPARE(figures.makespanS, 0.0);
        QCOMPARE(figures.speedup, 0.0);
        QCOMPARE(figures.efficiency, 0.0);
        QVERIFY(figures.cores.empty());
    }
};

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
