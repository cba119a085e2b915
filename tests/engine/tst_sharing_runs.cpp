// Whole runs of plans that share variables and locks, or carry loads.
#include "engine/shared_cell.h"
#include "engine/wait_graph.h"
#include "tests/engine/run_probe.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace brigade::engine;
using namespace brigade::engine::test;

namespace {

/// Process and variable to (value, increments), by the last total of each.
using Totals =
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<std::uint32_t, std::uint64_t>>;

Totals totalsOf(const RunProbe &probe)
{
    Totals totals;
    for (const auto &event : probe.events()) {
        if (event.kind == EventKind::VariableTotal)
            totals[{static_cast<std::uint32_t>(event.process), variableOf(event)}] = {
                valueOf(wordOf(event)), restOf(event)};
    }
    return totals;
}

std::string adders(const std::string &increment, const std::string &more = {})
{
    return R"({ "brigade": 1, "cores": 2, "mode": "threads", )" + more + R"(
      "tasks": [ { "name": "adder", "count": 2, "steps": [ { "increment": { "variable": "counter", )"
        + increment + "} } ] } ] }";
}

/// Each has the first lock before he wants the other's.
Plan oppositeLocks()
{
    return planFrom(R"({ "brigade": 1, "mode": "threads", "tasks": [
      { "name": "ab", "steps": [{ "lock": "a" }, { "cpu_ms": 20 }, { "lock": "b" }, { "unlock": "b" }, { "unlock": "a" }] },
      { "name": "ba", "steps": [{ "lock": "b" }, { "cpu_ms": 20 }, { "lock": "a" }, { "unlock": "a" }, { "unlock": "b" }] } ] })");
}

const RunOptions kAsks {.workerPath = BRIGADE_WORKER, .onDeadlock = OnDeadlock::Ask};

void waitForRing(RunProbe &probe)
{
    while (probe.count(EventKind::DeadlockMember) < 2) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        probe.refresh();
    }
}

} // namespace

class TestSharingRuns : public QObject
{
    Q_OBJECT

private slots:
    void guardedCountersAreExact()
    {
        for (const char *sync : {"lock", "atomic"}) {
            RunProbe probe(planFrom(adders(R"("times": 5000, "window_units": 0.05, "sync": ")"
                                           + std::string(sync) + '"')));
            QVERIFY(probe.finish());
            const auto totals = totalsOf(probe);
            QCOMPARE(totals.size(), std::size_t {1});
            QCOMPARE(totals.begin()->second, std::pair(10'000U, std::uint64_t {10'000}));
            QVERIFY(probe.sumsUp());
        }
    }

    void eachProcessHasACounterOfItsOwn()
    {
        RunProbe probe(
            planFrom(adders(R"("times": 3000, "window_units": 0.05)", R"("processes": 2,)")));
        QVERIFY(probe.finish());
        const auto totals = totalsOf(probe);
        QCOMPARE(totals.size(), std::size_t {2});
        for (const auto &[where, counts] : totals)
            QCOMPARE(counts, std::pair(3000U, std::uint64_t {3000}));
    }

    void longStepsAreAnnouncedAndDoNotFloodTheTrace()
    {
        RunProbe probe(planFrom(adders(R"("times": 300000, "window_units": 0)")));
        QVERIFY(probe.finish());
        QCOMPARE(totalsOf(probe).begin()->second.second, std::uint64_t {600'000});
        QCOMPARE(probe.run().log().dropped(), std::uint64_t {0});
        QVERIFY(probe.count(EventKind::VariableRead) <= 400);
        QVERIFY(probe.count(EventKind::VariableWritten) <= 800);
        QCOMPARE(probe.run().info().notices.size(), std::size_t {1});
    }

    void aDeadlockIsFoundNamedAndEnded()
    {
        RunProbe probe(planFrom(R"({ "brigade": 1, "mode": "threads", "tasks": [
          { "name": "one", "steps": [{ "lock": "a" }, { "sleep_ms": 30 }, { "lock": "b" }, { "unlock": "b" }, { "unlock": "a" }] },
          { "name": "other", "steps": [{ "lock": "b" }, { "sleep_ms": 30 }, { "lock": "a" }, { "unlock": "a" }, { "unlock": "b" }] },
          { "name": "free", "steps": [{ "sleep_ms": 5 }] } ] })"));
        QVERIFY(probe.finish(std::chrono::seconds(10)));
        QVERIFY(probe.sumsUp());
        QCOMPARE(probe.count(EventKind::TaskFinished, 1), std::size_t {2});
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {1});
        QCOMPARE(probe.count(EventKind::DeadlockMember), std::size_t {2});
        std::int64_t lastWaitNs = 0;
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::LockWaitBegin)
                lastWaitNs = event.timeNs;
            if (event.kind == EventKind::DeadlockMember) {
                QVERIFY(event.timeNs - lastWaitNs < 100'000'000);
                QVERIFY(deadlockLink(event.arg2).wants != deadlockLink(event.arg2).holds);
                QVERIFY(event.task != kNoTask);
            }
        }
        const auto notices = probe.run().notices();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const std::string &words) {
            return words.find("holds 'a' and waits for 'b'") != std::string::npos;
        }));
    }

    /// Live, from outside: his task fails, the other one finishes, and the ring stood until then.
    void aDeadlockStandsUntilOneIsDismissed()
    {
        RunProbe probe(oppositeLocks(), kAsks);
        waitForRing(probe);
        std::this_thread::sleep_for(std::chrono::milliseconds(700)); // longer than half a second
        probe.refresh();
        QCOMPARE(probe.count(EventKind::LockWaitEnd), std::size_t {0});
        const auto member =
            std::find_if(probe.events().begin(), probe.events().end(),
                         [](const auto &event) { return event.kind == EventKind::DeadlockMember; });
        const auto thread = static_cast<ThreadIndex>(static_cast<std::uint32_t>(member->arg));
        probe.run().dismiss(member->process, ThreadIndex {4711}); // of nobody nothing comes
        probe.run().dismiss(member->process, thread);
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::TaskFinished, 1), std::size_t {1});
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {1});
        for (const auto &event : probe.events()) {
            if (event.kind == EventKind::LockWaitEnd)
                QCOMPARE(event.arg2, event.thread == thread ? kWaitDismissed : kWaitServed);
        }
    }

    void stoppingOpensAllRings()
    {
        RunProbe probe(oppositeLocks(), kAsks);
        waitForRing(probe);
        probe.run().requestStop();
        QVERIFY(probe.finish(std::chrono::seconds(5)));
        QCOMPARE(probe.count(EventKind::TaskFinished, 1), std::size_t {2});
    }

    /// A task that fails gives its locks back: the next one gets on.
    void aTaskThatFailsLeavesNothingLocked()
    {
        RunProbe probe(planFrom(R"({ "brigade": 1, "mode": "sequential", "tasks": [
          { "name": "a", "count": 3, "steps": [{ "lock": "x" }, { "increment": { "variable": "n" } }, { "unlock": "x" }] } ] })"));
        QVERIFY(probe.finish());
        QCOMPARE(probe.count(EventKind::LockAcquired), std::size_t {3});
        QCOMPARE(probe.count(EventKind::LockReleased), std::size_t {3});
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {3});
    }

    void aLoadIsPackedCarriedAndUnpacked()
    {
        RunProbe probe(
            planFrom(R"({ "brigade": 1, "processes": 2, "mode": "pool", "threads": 2, "tasks": [
          { "name": "crate", "count": 5, "payload_kb": 2000, "steps": [{ "cpu_ms": 1 }] },
          { "name": "letter", "count": 5, "steps": [{ "cpu_ms": 1 }] } ] })"));
        QVERIFY(probe.finish());
        QVERIFY(probe.sumsUp());
        QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {10});
        for (const auto kind : {EventKind::PayloadPackBegin, EventKind::PayloadPackEnd,
                                EventKind::PayloadCarryBegin, EventKind::PayloadCarryEnd,
                                EventKind::PayloadUnpackBegin, EventKind::PayloadUnpackEnd})
            QCOMPARE(probe.count(kind), std::size_t {5});
        // One load's moments are in order, and none before t = 0.
        std::map<TaskId, std::vector<EventKind>> byTask;
        for (const auto &event : probe.events()) {
            if (event.kind >= EventKind::PayloadPackBegin
                && event.kind <= EventKind::PayloadUnpackEnd) {
                byTask[event.task].push_back(event.kind);
                QVERIFY(event.timeNs >= 0);
            }
        }
        for (const auto &[task, kinds] : byTask) {
            QCOMPARE(kinds.size(), std::size_t {6});
            const auto place = [&kinds = kinds](EventKind kind) {
                return std::find(kinds.begin(), kinds.end(), kind) - kinds.begin();
            };
            QVERIFY(place(EventKind::PayloadPackBegin) < place(EventKind::PayloadPackEnd));
            QVERIFY(place(EventKind::PayloadPackEnd) < place(EventKind::PayloadCarryBegin));
            QVERIFY(place(EventKind::PayloadCarryBegin) < place(EventKind::PayloadUnpackBegin));
            QVERIFY(place(EventKind::PayloadUnpackBegin) < place(EventKind::PayloadUnpackEnd));
            // The sender may be told late that all is in the pipe: the taker preempts it.
            QVERIFY(place(EventKind::PayloadCarryBegin) < place(EventKind::PayloadCarryEnd));
        }
    }

    void aLoadOnItsWayMayBeStoppedOrChangeHands()
    {
        for (const bool stop : {true, false}) {
            RunProbe probe(
                planFrom(R"({ "brigade": 1, "processes": 2, "mode": "sequential", "tasks": [
              { "name": "crate", "count": 6, "payload_kb": 12000, "steps": [{ "cpu_ms": 1 }] } ] })"));
            QVERIFY(probe.waitForEvent(EventKind::PayloadCarryBegin));
            if (stop)
                probe.run().requestStop();
            else
                probe.run().change(Parameter::Processes, 1);
            QVERIFY(probe.finish());
            QVERIFY(probe.sumsUp());
            QCOMPARE(probe.count(EventKind::PayloadPackBegin),
                     probe.count(EventKind::PayloadPackEnd));
            QCOMPARE(probe.count(EventKind::PayloadCarryBegin),
                     probe.count(EventKind::PayloadCarryEnd));
            if (!stop)
                QCOMPARE(probe.count(EventKind::TaskFinished, 0), std::size_t {6});
        }
    }
};

QTEST_GUILESS_MAIN(TestSharingRuns)
#include "tst_sharing_runs.moc"
