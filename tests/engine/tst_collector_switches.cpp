// The system's own switches in the trace: whose they are, and where in time they belong.
#include "tests/engine/collector_desk.h"

#include <QtTest>

#include <chrono>
#include <vector>

using namespace brigade::engine;
using namespace brigade::engine::test;
using namespace std::chrono_literals;

class TestCollectorSwitches : public QObject
{
    Q_OBJECT

private slots:
    void switchesBelongToTheThreadThatNamedItsId();
    void switchesOutsideOfAThreadsLifeAreNone();
    void switchesWaitForTheirMargin();
    void lateSwitchIsMovedAndCounted();
};

void TestCollectorSwitches::switchesBelongToTheThreadThatNamedItsId()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    std::vector<SwitchRecord> pending;
    desk.collector.addSwitches(worker.index(), [&pending](std::vector<SwitchRecord> &out) {
        out.insert(out.end(), pending.begin(), pending.end());
        pending.clear();
        return std::uint64_t {7};
    });
    desk.collector.start();
    const std::int64_t now = steadyNowNs();
    const std::uint32_t a = worker.newThread();
    const std::uint32_t b = worker.newThread();
    // Two cores' records, each in order; the thread's own words come later than these.
    pending = {{.monotonicNs = now + 40, .systemThreadId = 101, .core = 1, .in = true},
               {.monotonicNs = now + 30, .systemThreadId = 100, .core = 0, .preempted = true},
               {.monotonicNs = now + 50, .systemThreadId = 999, .core = 0, .in = true}};
    desk.collector.drain();
    worker.started(a, now + 10, 100);
    worker.started(b, now + 20, 101);
    std::this_thread::sleep_for(5ms);
    desk.collector.drain();
    const auto switches = desk.switches();
    QCOMPARE(switches.size(), 2U);
    QCOMPARE(switches[0].kind, EventKind::SwitchedOut);
    QCOMPARE(switches[0].thread, ThreadIndex {0});
    QCOMPARE(switches[0].arg, 1);
    QCOMPARE(switches[1].kind, EventKind::SwitchedIn);
    QCOMPARE(switches[1].thread, ThreadIndex {1});
    QCOMPARE(switches[1].process, ProcessIndex {1});
    QCOMPARE(int {switches[1].core}, 1);
    QCOMPARE(switches[1].timeNs - switches[0].timeNs, 10);
    QCOMPARE(desk.log.dropped(), 7U); // the kernel had no room for them
    QVERIFY(isSorted(desk.all()));
    QCOMPARE(desk.collector.late(), 0U);
}

void TestCollectorSwitches::switchesOutsideOfAThreadsLifeAreNone()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.start();
    const std::int64_t now = steadyNowNs();
    desk.collector.addSwitches(
        worker.index(), [now, first = true](std::vector<SwitchRecord> &out) mutable {
            for (std::int16_t i = 0; first && i < 8; ++i)
                out.push_back(
                    {.monotonicNs = now + std::int64_t {i} * 10, .systemThreadId = 100, .core = i});
            first = false;
            return std::uint64_t {0};
        });
    // The system gives the same id to two threads, one after the other.
    const std::uint32_t a = worker.newThread();
    worker.started(a, now + 15, 100);
    worker.ended(a, now + 35);
    const std::uint32_t b = worker.newThread();
    worker.started(b, now + 45, 100);
    worker.ended(b, now + 65);
    std::this_thread::sleep_for(5ms);
    desk.collector.drain();
    std::vector<std::pair<int, std::uint32_t>> found;
    for (const TraceEvent &event : desk.switches())
        found.emplace_back(event.core, static_cast<std::uint32_t>(event.thread));
    QCOMPARE(found, (std::vector<std::pair<int, std::uint32_t>> {{2, 0}, {3, 0}, {5, 1}, {6, 1}}));
}

void TestCollectorSwitches::switchesWaitForTheirMargin()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.addSwitches(worker.index(),
                               [](std::vector<SwitchRecord> &) { return std::uint64_t {0}; });
    desk.collector.start();
    const std::uint32_t a = worker.newThread();
    worker.write(a, steadyNowNs(), 1);
    desk.collector.drain();
    QVERIFY(desk.log.watermark() < desk.collector.nowNs() - 2'000'000);
    std::this_thread::sleep_for(5ms);
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1}));
    // The last records of a process that is gone are all there; nothing is waited for.
    worker.write(a, steadyNowNs(), 2);
    desk.collector.removeProcess(worker.index());
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1, 2}));
}

void TestCollectorSwitches::lateSwitchIsMovedAndCounted()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.start();
    const std::int64_t now = steadyNowNs();
    const std::uint32_t a = worker.newThread();
    worker.started(a, now, 100);
    std::this_thread::sleep_for(5ms);
    desk.collector.drain();
    const std::int64_t watermark = desk.log.watermark();
    desk.collector.addSwitches(worker.index(), [now](std::vector<SwitchRecord> &out) {
        out.push_back({.monotonicNs = now + 100, .systemThreadId = 100, .core = 1});
        return std::uint64_t {0};
    });
    desk.collector.drain();
    QCOMPARE(desk.switches().size(), 1U);
    QCOMPARE(desk.switches()[0].timeNs, watermark);
    QCOMPARE(desk.collector.late(), 1U);
    QVERIFY(isSorted(desk.all()));
}

QTEST_GUILESS_MAIN(TestCollectorSwitches)
#include "tst_collector_switches.moc"
