// What the threads of a run shared, folded from traces written by hand.
#include "model/insights.h"
#include "model/restaurant.h"
#include "model/sharing.h"
#include "model/statistics.h"
#include "tests/model/sample_trace.h"
#include "tests/model/trace_text.h"

#include <QTest>

using namespace brigade;
using engine::EventKind;
using engine::ThreadIndex;

namespace {

engine::Plan sharingPlan()
{
    engine::Plan plan;
    engine::TaskKind task;
    task.name = "a";
    task.steps = {engine::LockStep {"salt"}, engine::LockStep {"pepper"},
                  engine::IncrementStep {.variable = "counter"}};
    plan.tasks = {task};
    return plan;
}

std::uint64_t word(std::uint32_t value, std::uint32_t writer, std::uint64_t write)
{
    return static_cast<std::uint64_t>(engine::cellWord(value, ThreadIndex {writer}, write));
}

/// Events about variable 0, times in microseconds.
class Writes
{
public:
    void read(std::int64_t us, std::uint32_t thread, std::uint64_t what)
    {
        list.add(us, {1, thread, thread}, EventKind::VariableRead, engine::variableArg(0, 0),
                 static_cast<std::int64_t>(what));
    }
    void write(std::int64_t us,
               std::uint32_t thread,
               std::uint64_t what,
               std::uint64_t replaced,
               bool ignoring = false)
    {
        list.add(us, {1, thread, thread}, EventKind::VariableWritten,
                 engine::variableArg(0, replaced),
                 static_cast<std::int64_t>(what | (ignoring ? engine::kIgnoredOthers : 0)));
    }
    test::EventList list;
};

constexpr const char *kDeadlock = R"(
    @-1ms ProcessSpawned 1 42
    1.1 @0 ThreadStarted 3; 1.1 @0 ThreadReleased; 1.2 @0 ThreadStarted 3; 1.2 @0 ThreadReleased
    #1 @0 TaskArrived 0; #2 @0 TaskArrived 0
    1.1 @1us #1 TaskStarted 0 1; 1.2 @1us #2 TaskStarted 0 1
    1.1 @10us #1 LockAcquired 0 0; 1.2 @10us #2 LockAcquired 1 0
    1.1 @20us #1 LockWaitBegin 1 2
    1.2 @30us #2 LockWaitBegin 0 1
    1.2 @30us #2 DeadlockMember 2 4295032832
    1.2 @30us #1 DeadlockMember 1 1
    1.1 @530us #1 LockWaitEnd 1 1; 1.1 @531us #1 LockReleased 0 0
    1.1 @532us #1 TaskFinished 1
    1.2 @540us #2 LockWaitEnd 0 1; 1.2 @541us #2 LockReleased 1 0
    1.2 @542us #2 TaskFinished 1
    1.1 @600us ThreadEnded; 1.2 @600us ThreadEnded)";

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT

private slots:
    void countersAreTheLastTotalsOfEachProcess()
    {
        test::EventList list;
        const auto total = [&](std::int64_t us, std::uint32_t process, std::uint64_t increments,
                               std::uint32_t value) {
            list.add(us, {process, 1}, EventKind::VariableTotal, engine::variableArg(0, increments),
                     static_cast<std::int64_t>(word(value, 3, 4)));
        };
        total(1, 1, 10, 10);
        total(2, 2, 5, 5);
        total(3, 1, 20, 13);
        const auto figures = model::sharingFigures(sharingPlan(), list.events);
        QCOMPARE(figures.counters.size(), std::size_t {1});
        const auto &counter = figures.counters.front();
        QCOMPARE(counter.name, std::string("counter"));
        QCOMPARE(counter.expected, std::uint64_t {25});
        QCOMPARE(counter.actual, std::uint64_t {18});
        QCOMPARE(counter.lost(), std::uint64_t {7});
        QCOMPARE(counter.processes.size(), std::size_t {2});
        QCOMPARE(counter.processes[1].actual, std::uint64_t {5});
    }

    void aWriteThatWasIgnoredIsLostWithWhatItWasBuiltOn()
    {
        Writes writes;
        writes.read(1, 1, 0);                                   // 1 reads 0
        writes.read(2, 2, 0);                                   // 2 reads 0,
        writes.write(3, 2, word(1, 2, 1), 0);                   // writes 1,
        writes.read(4, 2, word(1, 2, 1));                       //
        writes.write(5, 2, word(2, 2, 2), word(1, 2, 1));       // and 2
        writes.write(6, 1, word(1, 1, 1), word(2, 2, 2), true); // 1 writes 1: both are lost
        writes.read(7, 2, word(1, 1, 1));
        writes.write(8, 2, word(2, 2, 3), word(1, 1, 1));
        model::IncrementFold fold;
        const std::span<const engine::TraceEvent> events(writes.list.events);
        fold.fold(events.first(4)); // in pieces, as a trace grows
        fold.fold(events.subspan(4));
        const auto &all = fold.writes();
        QCOMPARE(all.size(), std::size_t {4});
        QVERIFY(all[0].lost() && all[0].ignoredBy == std::size_t {2});
        QVERIFY(all[1].lost() && all[1].ignoredBy == std::size_t {2});
        QVERIFY(!all[2].lost() && !all[3].lost());
        QCOMPARE(all[2].readNs, std::optional<std::int64_t> {1000});
        QCOMPARE(all[3].value, 2U);
    }

    void locksAreHeldAndWaitedFor()
    {
        const auto trace = testing::traceFrom(kDeadlock, sharingPlan());
        const auto figures = model::sharingFigures(trace.plan(), trace.events());
        QCOMPARE(figures.locks.size(), std::size_t {2});
        QCOMPARE(figures.locks[0].name, std::string("salt"));
        QCOMPARE(figures.locks[0].acquired, std::uint64_t {1});
        QCOMPARE(figures.locks[0].waits, std::uint64_t {1});
        QVERIFY(std::abs(figures.locks[0].waitS - 510e-6) < 1e-9);
        QVERIFY(std::abs(figures.locks[0].heldS - 521e-6) < 1e-9);
    }

    void aRingIsTheRestaurantsReportsAndInsights()
    {
        const auto trace = testing::traceFrom(kDeadlock, sharingPlan());
        model::Restaurant restaurant(trace);
        const auto &process = restaurant.at(100'000).processes.at(engine::ProcessIndex {1});
        QCOMPARE(process.deadlockRing, (std::vector {ThreadIndex {2}, ThreadIndex {1}}));
        QCOMPARE(process.locks.at(0).holder, std::optional(ThreadIndex {1}));
        QCOMPARE(process.locks.at(0).waiters, std::vector {ThreadIndex {2}});
        QVERIFY(process.threads.at(ThreadIndex {1}).state == model::ThreadState::LockWait);
        QVERIFY(restaurant.at(590'000).processes.at(engine::ProcessIndex {1}).deadlockRing.empty());

        model::Timeline timeline;
        timeline.fold(trace.events());
        const auto statistics = model::computeStatistics(trace, timeline);
        const auto &ring = statistics.sharing.deadlock;
        QCOMPARE(ring.size(), std::size_t {2});
        QCOMPARE(ring[0].wants, std::string("salt"));
        QCOMPARE(ring[0].holds, std::string("pepper"));
        QVERIFY(ring[1].task == engine::TaskId {1});
        const auto report = model::report(trace, statistics);
        QCOMPARE(report["deadlock"].toArray().size(), 2);
        QCOMPARE(report["deadlock"].toArray()[1].toObject()["task_name"].toString(), QString("a"));
        const auto insights = model::insightsOf(trace, timeline, statistics);
        QVERIFY(std::any_of(insights.begin(), insights.end(), [](const auto &it) {
            return it.kind == model::InsightKind::Deadlock && it.count == 2;
        }));
    }

    void loadsAreAddedUp()
    {
        const auto trace = testing::traceFrom(R"(
            #1 @1ms PayloadPackBegin 1 2048; #1 @3ms PayloadPackEnd 1 2048
            #1 @3ms PayloadCarryBegin 1 2048; #2 @3ms PayloadPackBegin 1 1024
            #1 @4ms PayloadCarryEnd 1 2048; 1.1 #1 @5ms PayloadUnpackBegin 0 2048
            1.1 #1 @9ms PayloadUnpackEnd 0 2048; #2 @10ms PayloadPackEnd 1 1024)",
                                              sharingPlan());
        const auto payload = model::sharingFigures(trace.plan(), trace.events()).payload;
        QCOMPARE(payload.loads, std::uint64_t {2});
        QCOMPARE(payload.bytes, std::uint64_t {3072});
        QCOMPARE(payload.packS, 0.009);
        QCOMPARE(payload.carryS, 0.001);
        QCOMPARE(payload.unpackS, 0.004);
    }
};

QTEST_APPLESS_MAIN(TestSharing)
#include "tst_sharing.moc"
