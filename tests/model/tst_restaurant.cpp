// The street at any moment, and that walking back gives what walking forth gave.
#include "model/restaurant.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace brigade;
using namespace brigade::model;
using brigade::testing::eventsFrom;
using brigade::testing::traceFrom;

namespace {

constexpr engine::ProcessIndex kFirst {1};
constexpr engine::ThreadIndex kOne {1};
constexpr engine::ThreadIndex kTwo {2};

std::vector<unsigned> numbers(const std::deque<engine::TaskId> &queue)
{
    std::vector<unsigned> result;
    result.reserve(queue.size());
    for (const auto task : queue)
        result.push_back(static_cast<unsigned>(task));
    return result;
}

const std::string kKitchen = R"(
    @-50 ProcessSpawned 1 4294967338; @-40 ProcessReady 1 10
    1.1 @-30 c0 ThreadStarted 2; 1.2 @-30 c1 ThreadStarted 2
    1.1 @-20 c0 IdleBegin; 1.2 @-20 c1 IdleBegin
    @0 RunStarted
)";

const std::string kService = kKitchen + R"(
    @0 #1 TaskArrived 4 0; @0 #2 TaskArrived 4 0; @0 #3 TaskArrived 5 0
    @1 #1 TaskDispatched 1 1; @1 #2 TaskDispatched 1 1
    1.0 @2 #1 TaskQueued 1; 1.0 @2 #2 TaskQueued 2
    1.1 @3 c0 IdleEnd; 1.1 @3 c0 #1 TaskTaken 1; 1.1 @4 c0 #1 GilAcquired
    1.1 @4 c0 #1 TaskStarted 4 1; 1.1 @5 c0 #1 StepStarted 0 0
    1.2 @6 c1 IdleEnd; 1.2 @6 c1 #2 TaskTaken 0; 1.2 @7 c1 #2 GilWaitBegin
    1.1 @20 c0 #1 StepFinished 0 0; 1.1 @21 c0 #1 StepStarted 1 2; 1.1 @22 c0 #1 GilReleased 1
    1.1 @22 c0 #1 BlockBegin 0; 1.2 @23 c1 #2 GilAcquired 16; 1.2 @24 c1 #2 TaskStarted 4 1
    1.1 @40 c1 #1 BlockEnd; 1.1 @41 c1 #1 GilWaitBegin; 1.2 @50 c1 #2 TaskFinished 0
    1.2 @51 c1 GilReleased 0; 1.1 @52 c1 #1 GilAcquired 11; 1.1 @60 c1 #1 TaskFinished 1
)";

engine::Plan planWithGil()
{
    engine::Plan plan;
    plan.gil.enabled = true;
    plan.threads = 2;
    plan.cores = 2;
    return plan;
}

/// Any events of two processes, in time order, sensible or not.
std::vector<engine::TraceEvent> randomEvents(unsigned seed, int count)
{
    static const std::vector<std::string> kinds {"IdleBegin",          "IdleEnd",
                                                 "BlockBegin 1",       "BlockEnd",
                                                 "GilWaitBegin",       "GilAcquired",
                                                 "GilReleased 1",      "OffCoreBegin",
                                                 "OffCoreEnd",         "NativeBegin",
                                                 "NativeEnd",          "TaskStarted 2",
                                                 "TaskFinished",       "TaskFinished 1",
                                                 "Migrated 0 1",       "StepStarted 3",
                                                 "TaskQueued 1",       "TaskQueued 1",
                                                 "TaskTaken",          "TaskReturned",
                                                 "ThreadEnded",        "ThreadStarted 2",
                                                 "ThreadStarted 3",    "ThreadStarted 4",
                                                 "TaskSuspended 0 90", "TaskSuspended 2 90",
                                                 "TaskResumed",        "TaskHandedBack",
                                                 "LoopWaitBegin",      "LoopWaitEnd"};
    static const std::vector<std::string> supervisors {
        "TaskArrived 0",    "TaskDispatched 1 1",
        "TaskRequeued 1 1", "TaskLost 1 1",
        "TaskCancelled",    "CoreSample 200",
        "MemorySample 1 7", "PlanChanged 3 1",
        "PlanChanged 0 2",  "ProcessSpawned 2 4294967338"};
    std::mt19937 random(seed);
    std::string text = "@0 ProcessSpawned 1 4294967338\n@0 ProcessSpawned 2 4294967339\n";
    int time = 0;
    for (int i = 0; i < count; ++i) {
        time += random() % 3 == 0 ? 0 : static_cast<int>(random() % 50);
        const bool street = random() % 5 == 0;
        const auto &from = street ? supervisors : kinds;
        if (!street)
            text += std::to_string(1 + random() % 2) + "." + std::to_string(random() % 4) + " ";
        text += "@" + std::to_string(time) + " c" + std::to_string(random() % 3) + " #"
            + std::to_string(1 + random() % 30) + " " + from[random() % from.size()] + "\n";
        if (i == count * 3 / 4)
            text += "@" + std::to_string(time) + " ProcessCrashed 2 11\n";
    }
    return eventsFrom(text);
}

} // namespace

class TestRestaurant : public QObject
{
    Q_OBJECT

private slots:
    void taskIsFollowedFromArrivalToItsThread()
    {
        const Trace trace = traceFrom(kService, planWithGil());
        Restaurant restaurant(trace);
        QCOMPARE(numbers(restaurant.at(0).supervisorQueue), std::vector<unsigned>({1, 2, 3}));
        QCOMPARE(numbers(restaurant.at(1).supervisorQueue), std::vector<unsigned>({3}));
        QCOMPARE(numbers(restaurant.at(2).processes.at(kFirst).queue),
                 std::vector<unsigned>({1, 2}));
        QCOMPARE(numbers(restaurant.at(3).processes.at(kFirst).queue), std::vector<unsigned>({2}));
        const ThreadNow &thread = restaurant.at(10).processes.at(kFirst).threads.at(kOne);
        QCOMPARE(thread.state, ThreadState::Running);
        QCOMPARE(thread.task, engine::TaskId {1});
        QCOMPARE(thread.taskKind, 4);
        QCOMPARE(thread.step, 0);
        QCOMPARE(thread.core, 0);
        QCOMPARE(thread.sinceNs, 3);
    }

    void gilHasOneHolderAndItsWaitersInOrder()
    {
        const Trace trace = traceFrom(kService, planWithGil());
        Restaurant restaurant(trace);
        const ProcessNow &early = restaurant.at(10).processes.at(kFirst);
        QVERIFY(early.gilEnabled);
        QCOMPARE(early.gilHolder, std::optional(kOne));
        QCOMPARE(early.gilWaiters, std::vector {kTwo});
        const StreetNow &late = restaurant.at(45);
        QCOMPARE(late.processes.at(kFirst).gilHolder, std::optional(kTwo));
        QCOMPARE(late.processes.at(kFirst).gilWaiters, std::vector {kOne});
        QCOMPARE(late.gilSwitches, 1U);
        QCOMPARE(restaurant.at(51).processes.at(kFirst).gilHolder,
                 std::optional<engine::ThreadIndex>());
        QCOMPARE(restaurant.at(52).gilSwitches, 2U);
    }

    void threadThatBlocksSaysWhy()
    {
        const Trace trace = traceFrom(kService, planWithGil());
        Restaurant restaurant(trace);
        const ThreadNow &thread = restaurant.at(30).processes.at(kFirst).threads.at(kOne);
        QCOMPARE(thread.state, ThreadState::Io);
        QCOMPARE(thread.block, std::optional(engine::BlockReason::Sleep));
        QCOMPARE(thread.step, 1);
    }

    void coresShowWhoIsThere()
    {
        const Trace trace = traceFrom(kService, planWithGil());
        Restaurant restaurant(trace);
        const StreetNow &now = restaurant.at(10);
        QCOMPARE(now.cores.at(0).thread, std::optional(ThreadKey {kFirst, kOne}));
        QCOMPARE(now.cores.at(1).thread, std::optional<ThreadKey>());
        QCOMPARE(restaurant.at(30).cores.at(1).thread, std::optional(ThreadKey {kFirst, kTwo}));
    }

    void countsAtTheEnd()
    {
        const Trace trace = traceFrom(kService, planWithGil());
        Restaurant restaurant(trace);
        const StreetNow &now = restaurant.at(INT64_MAX);
        QCOMPARE(now.arrived, 3U);
        QCOMPARE(now.done, 1U);
        QCOMPARE(now.failed, 1U);
        QCOMPARE(now.processes.at(kFirst).tasksFailed, 1U);
        QCOMPARE(now.processes.at(kFirst).threads.at(kOne).taskKind, -1);
        QVERIFY(now.started && !now.ended);
    }

    void beforeTheTraceThereIsNothing()
    {
        const Trace trace = traceFrom(kService, planWithGil());
        Restaurant restaurant(trace);
        QVERIFY(!restaurant.at(100).processes.empty());
        const StreetNow &now = restaurant.at(-1000);
        QVERIFY(now.processes.empty());
        QVERIFY(!now.started);
        QCOMPARE(now.liveCores, 2U);
        QCOMPARE(now.timeNs, -1000);
    }

    void coreSampleIsDividedIntoOursAndOthers()
    {
        const Trace trace = traceFrom(kKitchen + R"(
            1.1 @0 c0 IdleEnd; 1.1 @40 c0 IdleBegin; @100 c0 CoreSample 70
            1.1 @150 c0 IdleEnd; @200 c0 CoreSample 30)");
        Restaurant restaurant(trace);
        QVERIFY(!restaurant.at(99).cores.at(0).measured);
        QVERIFY(restaurant.at(100).cores.at(0).measured);
        QCOMPARE(restaurant.at(100).cores.at(0).ownShare, 0.4);
        QCOMPARE(restaurant.at(100).cores.at(0).othersShare, 0.3);
        QCOMPARE(restaurant.at(200).cores.at(0).ownShare, 0.5);
        QCOMPARE(restaurant.at(200).cores.at(0).othersShare, 0.0);
    }

    void aCoreThatTheRunMayNotUseIsClosed()
    {
        const std::string samples = kKitchen + R"(
            @10 c0 CoreSample 1; @10 c3 CoreSample 1; @20 PlanChanged 0 1; @30 PlanChanged 0 2)";
        engine::RunInfo info;
        info.host.usableCores = {0, 3};
        info.host.os = "Linux 6.1";
        engine::Plan plan = planWithGil();
        const Trace trace = traceFrom(samples, plan, info);
        Restaurant restaurant(trace);
        QVERIFY(!restaurant.at(10).cores.at(3).closed);
        QVERIFY(restaurant.at(20).cores.at(3).closed);
        QVERIFY(!restaurant.at(20).cores.at(0).closed);
        QVERIFY(!restaurant.at(30).cores.at(3).closed);
        QVERIFY(!restaurant.at(10).cores.at(3).closed); // and back

        // More than there are, and one that is not among them.
        plan.cores = 8;
        const Trace many = traceFrom(samples
                                         + "; @40 c5 CoreSample 1; @41 PlanChanged 0 1;"
                                           "@42 c3 CoreSample 1",
                                     plan, info);
        Restaurant crowd(many);
        QVERIFY(!crowd.at(10).cores.at(3).closed);
        QVERIFY(crowd.at(40).cores.at(5).closed);
        QVERIFY(crowd.at(42).cores.at(3).closed);

        plan.cores = 1;
        const Trace one = traceFrom(samples, plan, info);
        QVERIFY(Restaurant(one).at(10).cores.at(3).closed);
        // Where a system keeps nobody to his cores, none is closed.
        info.host.os = "macOS 14";
        const Trace free = traceFrom(samples, plan, info);
        QVERIFY(!Restaurant(free).at(10).cores.at(3).closed);
    }

    void crashEmptiesTheKitchen()
    {
        const Trace trace = traceFrom(kKitchen + R"(
            @0 #1 TaskArrived; @0 #1 TaskDispatched 1 1; 1.0 @1 #1 TaskQueued 1
            1.1 @2 c0 IdleEnd; 1.1 @3 c0 GilAcquired; 1.2 @3 GilWaitBegin
            @10 ProcessCrashed 1 9; @10 #1 TaskLost 1 1; 1.1 @11 c0 StepStarted)");
        Restaurant restaurant(trace);
        QCOMPARE(restaurant.at(9).cores.at(0).thread, std::optional(ThreadKey {kFirst, kOne}));
        const StreetNow &now = restaurant.at(11);
        const ProcessNow &process = now.processes.at(kFirst);
        QVERIFY(process.crashed && process.gone);
        QVERIFY(process.threads.empty());
        QVERIFY(process.queue.empty());
        QVERIFY(process.gilWaiters.empty());
        QVERIFY(!process.gilHolder);
        QVERIFY(!now.cores.at(0).thread);
        QCOMPARE(now.lost, 1U);
    }

    void changedPlanShows()
    {
        const Trace trace = traceFrom(kKitchen
                                          + "@5 PlanChanged 2 8; @6 PlanChanged 3 0;"
                                            "@7 PlanChanged 4 500000; @8 PlanChanged 0 1",
                                      planWithGil());
        Restaurant restaurant(trace);
        QCOMPARE(restaurant.at(4).liveThreads, 2U);
        QCOMPARE(restaurant.at(5).liveThreads, 8U);
        QVERIFY(restaurant.at(5).processes.at(kFirst).gilEnabled);
        QVERIFY(!restaurant.at(6).processes.at(kFirst).gilEnabled);
        QCOMPARE(restaurant.at(7).liveSwitchIntervalNs, 500'000);
        QCOMPARE(restaurant.at(8).liveCores, 1U);
    }

    void jumpsGiveWhatFoldingFromTheStartGives()
    {
        for (unsigned seed = 0; seed < 2; ++seed) {
            Trace trace;
            trace.append(randomEvents(seed, 12000));
            Restaurant jumping(trace);
            jumping.at(trace.endNs());
            std::mt19937 random(seed);
            for (int jump = 0; jump < 15; ++jump) {
                const auto time =
                    static_cast<std::int64_t>(random() % static_cast<unsigned>(trace.endNs() + 10));
                Restaurant fresh(trace);
                QVERIFY(jumping.at(time) == fresh.at(time));
            }
        }
    }

    void growingTraceGivesTheSameAsAWholeOne()
    {
        const auto events = randomEvents(7, 12000);
        Trace whole;
        whole.append(events);
        Trace growing;
        Restaurant watching(growing);
        std::mt19937 random(7);
        for (std::size_t at = 0; at < events.size();) {
            const std::size_t step = std::min<std::size_t>(1 + random() % 900, events.size() - at);
            growing.append(std::span(events).subspan(at, step));
            at += step;
            watching.at(growing.endNs());
            if (random() % 4 == 0)
                watching.at(growing.endNs() / 2);
        }
        Restaurant fresh(whole);
        QVERIFY(watching.at(whole.endNs()) == fresh.at(whole.endNs()));
    }

    /// Somebody looks at one moment while the trace grows.
    void foldingAheadMovesNothingThatIsSeen()
    {
        const auto events = randomEvents(3, 30000);
        Trace whole;
        whole.append(events);
        Restaurant fresh(whole);
        const std::int64_t moment = whole.endNs() / 5;
        const StreetNow then = fresh.at(moment);
        Trace growing;
        growing.append(std::span(events).first(10000));
        Restaurant watching(growing);
        QVERIFY(watching.at(moment) == then);
        for (std::size_t at = 10000; at + 500 <= events.size(); at += 500) {
            growing.append(std::span(events).subspan(at, 500));
            const auto reached = watching.foldAhead(400);
            QVERIFY(reached && *reached <= growing.endNs());
            QVERIFY(watching.at(*reached) == fresh.at(*reached));
            QVERIFY(watching.at(moment) == then);
        }
        growing.append(std::span(events).subspan(growing.events().size()));
        while (watching.foldAhead(400)) { }
        QVERIFY(watching.at(whole.endNs()) == fresh.at(whole.endNs()));
        QVERIFY(watching.at(moment) == then);
    }
};

QTEST_APPLESS_MAIN(TestRestaurant)
#include "tst_restaurant.moc"
