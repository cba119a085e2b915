// Queue, work done and latency over time, from traces small enough to add up by hand.
#include "model/task_flow.h"
#include "tests/model/trace_text.h"

#include <QTest>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::traceFrom;

namespace {

constexpr std::int64_t kMs = 1'000'000;

TaskFlow flowOf(const std::string &text)
{
    const Trace trace = traceFrom(text, {}, {});
    TaskFlow flow;
    flow.fold(trace);
    return flow;
}

/// Three come at once to one thread; it takes 40 ms for each. The third is cancelled.
const std::string kThreeTasks = R"(
    @0 RunStarted
    @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 0 0; @0 #3 TaskArrived 0 0
    1.1 @10ms c0 #1 TaskStarted 0 1; 1.1 @50ms c0 #1 TaskFinished 0
    1.1 @50ms c0 #2 TaskStarted 0 1; 1.1 @90ms c0 #2 TaskFinished 0
    @95ms #3 TaskCancelled
)";

} // namespace

class TestTaskFlow : public QObject
{
    Q_OBJECT

private slots:
    void theQueueIsTheMostInEachStep();
    void doneAndLatencyBelongToTheStepOfTheEnd();
    void aRequeuedTaskWaitsAgain();
    void rejectedAndLostTasksDoNotWait();
    void piecesGiveTheSame();
    void anEmptyRangeHasNoSteps();
    void stateTotalsAddUpTheThreadsOfAProcess();
};

void TestTaskFlow::theQueueIsTheMostInEachStep()
{
    const auto points = flowOf(kThreeTasks).over(0, 100 * kMs, 10);
    QCOMPARE(points.size(), std::size_t {10});
    QCOMPARE(points[0].endNs, 10 * kMs);
    QCOMPARE(points[0].queued, std::size_t {3});
    QCOMPARE(points[1].queued, std::size_t {3}); // begins with three, then two
    QCOMPARE(points[2].queued, std::size_t {2});
    QCOMPARE(points[6].queued, std::size_t {1});
    QCOMPARE(points[9].queued, std::size_t {1});
    // A look at a part begins with what is known from before it.
    const auto part = flowOf(kThreeTasks).over(60 * kMs, 80 * kMs, 2);
    QCOMPARE(part[0].queued, std::size_t {1});
}

void TestTaskFlow::doneAndLatencyBelongToTheStepOfTheEnd()
{
    const TaskFlow flow = flowOf(kThreeTasks);
    QCOMPARE(flow.finished(), std::size_t {2});
    const auto points = flow.over(0, 100 * kMs, 10);
    std::size_t done = 0;
    for (const FlowPoint &point : points)
        done += point.done;
    QCOMPARE(done, std::size_t {2});
    QCOMPARE(points[5].done, std::size_t {1});
    QCOMPARE(points[5].latencyS.p50, 0.05);
    QCOMPARE(points[9].done, std::size_t {1});
    QCOMPARE(points[9].latencyS.p99, 0.09);
    QCOMPARE(points[4].done, std::size_t {0});
    const auto whole = flow.over(0, 100 * kMs, 1);
    QCOMPARE(whole[0].latencyS.p50, 0.05);
    QCOMPARE(whole[0].latencyS.max, 0.09);
    QCOMPARE(flow.over(0, 90 * kMs, 1)[0].done, std::size_t {1}); // half open
}

void TestTaskFlow::aRequeuedTaskWaitsAgain()
{
    const auto points = flowOf(R"(
        @0 RunStarted; @0 #1 TaskArrived 0 0
        1.1 @10ms c0 #1 TaskStarted 0 1; @30ms #1 TaskRequeued 1 1
        2.1 @60ms c0 #1 TaskStarted 0 2; 2.1 @80ms c0 #1 TaskFinished 0
    )")
                            .over(0, 80 * kMs, 8);
    QCOMPARE(points[2].queued, std::size_t {0});
    QCOMPARE(points[3].queued, std::size_t {1});
    QCOMPARE(points[5].queued, std::size_t {1});
    QCOMPARE(points[7].queued, std::size_t {0});
}

void TestTaskFlow::rejectedAndLostTasksDoNotWait()
{
    const auto points = flowOf(R"(
        @0 RunStarted; @0 #1 TaskArrived 0 0; @0 #2 TaskArrived 0 0
        @10ms #1 TaskRejected; @20ms #2 TaskLost 1 1
    )")
                            .over(0, 30 * kMs, 3);
    QCOMPARE(points[0].queued, std::size_t {2});
    QCOMPARE(points[1].queued, std::size_t {2});
    QCOMPARE(points[2].queued, std::size_t {1});
    QCOMPARE(points[2].done, std::size_t {0});
}

void TestTaskFlow::piecesGiveTheSame()
{
    const Trace whole = traceFrom(kThreeTasks, {}, {});
    Trace growing;
    TaskFlow flow;
    for (const engine::TraceEvent &event : whole.events()) {
        growing.append(std::span(&event, 1));
        flow.fold(growing);
    }
    const auto once = flowOf(kThreeTasks).over(0, 100 * kMs, 10);
    const auto pieces = flow.over(0, 100 * kMs, 10);
    for (std::size_t i = 0; i < once.size(); ++i) {
        QCOMPARE(pieces[i].queued, once[i].queued);
        QCOMPARE(pieces[i].done, once[i].done);
    }
}

void TestTaskFlow::anEmptyRangeHasNoSteps()
{
    QVERIFY(flowOf(kThreeTasks).over(5, 5, 10).empty());
    QVERIFY(flowOf(kThreeTasks).over(0, 100, 0).empty());
    QCOMPARE(TaskFlow().over(0, 3, 10).size(), std::size_t {3}); // no step is shorter than 1 ns
}

void TestTaskFlow::stateTotalsAddUpTheThreadsOfAProcess()
{
    const Trace trace = traceFrom(R"(
        @-3ms ProcessSpawned 1 4294968296
        1.0 @-2ms c0 ThreadStarted 1
        1.1 @-2ms c0 ThreadStarted 2; 1.2 @-2ms c0 ThreadStarted 2
        @0 RunStarted; @0 #1 TaskArrived 0 0
        1.1 @0 c0 ThreadReleased; 1.1 @0 c0 #1 TaskStarted; 1.1 @50ms c0 #1 TaskFinished 0
        1.1 @50ms c0 IdleBegin
        1.2 @0 c0 ThreadReleased; 1.2 @0 c0 IdleBegin
        1.0 @100ms c0 ThreadEnded; 1.1 @100ms c0 ThreadEnded; 1.2 @100ms c0 ThreadEnded
    )",
                                  {}, {});
    Timeline timeline;
    timeline.fold(trace.events());
    const auto totals = stateTotals(timeline, 0, 100 * kMs);
    QCOMPARE(totals.size(), std::size_t {1});
    QCOMPARE(static_cast<std::uint32_t>(totals[0].process), 1U);
    const auto timeIn = [&](ThreadState state) {
        return totals[0].totals.ns.at(static_cast<std::size_t>(state));
    };
    QCOMPARE(timeIn(ThreadState::Running), 50 * kMs);
    QCOMPARE(timeIn(ThreadState::Idle), 150 * kMs); // of both; the control thread is left out
}

QTEST_APPLESS_MAIN(TestTaskFlow)
#include "tst_task_flow.moc"
