#include "tests/engine/collector_desk.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <string>
#include <thread>
#include <vector>

using namespace brigade::engine;
using namespace brigade::engine::test;
using namespace std::chrono_literals;

class TestTraceCollector : public QObject
{
    Q_OBJECT

private slots:
    void mergesThreadsAndProcessesByTime();
    void nothingIsAppendedBeforeTheStart();
    void notesOfTheSupervisorAreThreadZeroOfProcessZero();
    void runningThreadHoldsBackWhatIsLater();
    void parkedThreadHoldsBackNothing();
    void removedProcessIsDrainedAndHoldsBackNothing();
    void recycledRingKeepsItsThreadsApart();
    void droppedIsTheSumOverAllRingsAndProcesses();
    void nonsenseInTheMemoryKeepsTheOrder();
    void realThreadsAreNeverLate_data();
    void realThreadsAreNeverLate();
};

void TestTraceCollector::mergesThreadsAndProcessesByTime()
{
    Desk desk;
    const FakeProcess one = desk.process(1);
    const FakeProcess two = desk.process(2);
    desk.collector.start();
    const std::uint32_t a = one.newThread();
    const std::uint32_t b = one.newThread();
    const std::uint32_t c = two.newThread();
    const std::int64_t now = steadyNowNs();
    one.write(a, now + 10, 1);
    one.write(a, now + 40, 4);
    one.write(b, now + 20, 2);
    one.write(b, now + 30, 3);
    two.write(c, now + 15, 15);
    two.write(c, now + 40, 5); // the same time: in the order of the processes
    while (steadyNowNs() <= now + 40) { }
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1, 15, 2, 3, 4, 5}));
    const auto events = desk.all();
    QVERIFY(isSorted(events));
    QCOMPARE(events[1].process, ProcessIndex {1});
    QCOMPARE(events[2].process, ProcessIndex {2});
    QCOMPARE(events[3].thread, ThreadIndex {1});
    QCOMPARE(events[6].timeNs - events[1].timeNs, 30);
}

void TestTraceCollector::nothingIsAppendedBeforeTheStart()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    const std::uint32_t a = worker.newThread();
    const std::int64_t before = steadyNowNs();
    worker.write(a, before, 1);
    desk.collector.note(EventKind::ProcessSpawned);
    desk.collector.drain();
    QCOMPARE(desk.log.size(), 0U);
    desk.collector.start();
    desk.collector.drain();
    const auto events = desk.all();
    QCOMPARE(events.size(), 3U);
    QVERIFY(events[0].timeNs < 0);
    QCOMPARE(events[1].kind, EventKind::ProcessSpawned);
    QVERIFY(events[1].timeNs < 0);
    QCOMPARE(events[2].kind, EventKind::RunStarted);
    QCOMPARE(events[2].timeNs, 0);
}

void TestTraceCollector::notesOfTheSupervisorAreThreadZeroOfProcessZero()
{
    Desk desk;
    desk.collector.start();
    desk.collector.note(EventKind::TaskLost, TaskId {3}, 2, 1);
    desk.collector.noteCore(EventKind::CoreSample, 5, 100, 7);
    desk.collector.drain();
    const auto events = desk.all();
    QCOMPARE(events.size(), 3U);
    for (const TraceEvent &event : events) {
        QCOMPARE(event.process, kSupervisor);
        QCOMPARE(event.thread, ThreadIndex {0});
    }
    QCOMPARE(events[1].task, TaskId {3});
    QCOMPARE(events[1].arg, 2);
    QCOMPARE(events[1].arg2, 1);
    QCOMPARE(events[2].core, 5);
    QCOMPARE(events[2].arg, 100);
    QCOMPARE(events[2].arg2, 7);
    QVERIFY(events[2].timeNs <= desk.collector.nowNs());
    QVERIFY(desk.log.watermark() >= events[2].timeNs);
}

void TestTraceCollector::runningThreadHoldsBackWhatIsLater()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.start();
    const std::int64_t now = steadyNowNs();
    const std::uint32_t slow = worker.newThread();
    const std::uint32_t fast = worker.newThread();
    worker.publish(slow, now);
    worker.publish(fast, now);
    worker.write(fast, now + 10, 2);
    while (steadyNowNs() <= now + 30) { }
    desk.collector.drain();
    QCOMPARE(desk.marks(), Marks {});
    worker.write(slow, now + 5, 1);
    worker.write(fast, now + 20, 3);
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1}));
    worker.publish(slow, now + 30);
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1, 2, 3}));
    QCOMPARE(desk.collector.late(), 0U);
}

void TestTraceCollector::parkedThreadHoldsBackNothing()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.start();
    const std::uint32_t parked = worker.newThread();
    const std::uint32_t running = worker.newThread();
    const std::int64_t now = steadyNowNs();
    worker.write(parked, now, 1);
    worker.write(running, now + 10, 2);
    worker.publish(running, now + 20);
    while (steadyNowNs() <= now + 20) { }
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1, 2}));
}

void TestTraceCollector::removedProcessIsDrainedAndHoldsBackNothing()
{
    Desk desk;
    const FakeProcess killed = desk.process(1);
    const FakeProcess other = desk.process(2);
    desk.collector.start();
    const std::int64_t now = steadyNowNs();
    const std::uint32_t a = killed.newThread();
    killed.publish(a, now);
    const std::uint32_t b = other.newThread();
    other.write(b, now + 20, 3);
    while (steadyNowNs() <= now + 20) { }
    desk.collector.drain();
    QCOMPARE(desk.marks(), Marks {});
    killed.write(a, now + 5, 1);
    killed.write(a, now + 10, 2);
    desk.collector.removeProcess(ProcessIndex {1});
    desk.collector.removeProcess(ProcessIndex {1});
    desk.collector.note(EventKind::ProcessCrashed, kNoTask, 1);
    desk.collector.drain();
    QCOMPARE(desk.marks(), (Marks {1, 2, 3}));
    QCOMPARE(desk.all().back().kind, EventKind::ProcessCrashed);
}

void TestTraceCollector::recycledRingKeepsItsThreadsApart()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.start();
    for (std::uint32_t i = 0; i < 10; ++i) {
        const std::uint32_t slot = worker.newThread();
        QCOMPARE(slot, 0U);
        worker.write(slot, steadyNowNs(), i);
        worker.ended(slot, steadyNowNs());
        desk.collector.drain();
    }
    desk.collector.finish();
    for (const TraceEvent &event : desk.all()) {
        if (event.kind == EventKind::TaskTaken)
            QCOMPARE(event.thread, ThreadIndex {static_cast<std::uint32_t>(event.arg2)});
    }
    QCOMPARE(desk.marks().size(), 10U);
}

void TestTraceCollector::droppedIsTheSumOverAllRingsAndProcesses()
{
    Desk desk;
    const FakeProcess one = desk.process(1);
    const FakeProcess two = desk.process(2);
    desk.collector.start();
    const std::uint32_t a = one.newThread();
    const std::uint32_t b = two.newThread();
    one.block.ring(a).dropped = 3;
    one.block.unheard() = 4;
    two.block.ring(b).dropped = 10;
    desk.collector.drain();
    QCOMPARE(desk.log.dropped(), 17U);
    one.block.ring(a).dropped = 5;
    desk.collector.removeProcess(ProcessIndex {1});
    two.block.ring(b).dropped = 20;
    desk.collector.drain();
    QCOMPARE(desk.log.dropped(), 29U);
    desk.collector.finish();
    desk.collector.finish();
    QCOMPARE(desk.log.dropped(), 29U);
}

void TestTraceCollector::nonsenseInTheMemoryKeepsTheOrder()
{
    Desk desk;
    const FakeProcess worker = desk.process(1);
    desk.collector.start();
    const std::uint32_t a = worker.newThread();
    worker.write(a, steadyNowNs(), 1);
    worker.write(a, 17, 2);
    worker.write(a, INT64_MAX, 3);
    worker.block.ring(a).head += 5000;
    desk.collector.drain();
    desk.collector.finish();
    QVERIFY(isSorted(desk.all()));
    QVERIFY(desk.all().back().timeNs <= desk.collector.nowNs());
    QVERIFY(desk.collector.late() > 0);
}

void TestTraceCollector::realThreadsAreNeverLate_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("steady") << static_cast<int>(ClockSource::Steady);
    QTest::newRow("best") << static_cast<int>(bestClockSource());
}

namespace {

/// What a worker's thread does, in an order that the dice decide. Returns the events written.
std::uint64_t actWildly(std::uint32_t dice)
{
    if (dice < 100) {
        tracer().unitDone();
        return 0;
    }
    if (dice < 200) {
        tracer().write(EventKind::TaskTaken);
        return 1;
    }
    const ParkedScope parked;
    if (dice < 220)
        std::this_thread::yield();
    if (dice == 220)
        std::this_thread::sleep_for(50us);
    if (dice <= 250)
        return 0;
    tracer().write(EventKind::GilWaitTimeout);
    return 1;
}

/// One thread after the other, each as fast as it can, until told to stop. Returns the events
/// written.
std::uint64_t runWildly(RingBlock &block, std::uint32_t seed, const std::atomic<bool> &stop)
{
    constexpr int kActsPerThread = 3000;
    std::uint64_t written = 0;
    std::uint32_t random = seed;
    while (!stop) {
        std::jthread([&] {
            const TracedThread traced(&block, ThreadRole::PerTask);
            written += 2;
            for (int i = 0; i < kActsPerThread && !stop; ++i) {
                random = random * 1664525U + 1013904223U;
                written += actWildly(random >> 24U);
            }
        }).join();
    }
    return written;
}

} // namespace

void TestTraceCollector::realThreadsAreNeverLate()
{
    QFETCH(int, source);
    Tracer::setGapThreshold(0ns);
    constexpr std::uint32_t kThreads = 6; // more than there are cores on a small machine
    constexpr RingGeometry kGeometry {.rings = kThreads, .capacity = 1U << 16};
    const auto clock = static_cast<ClockSource>(source);
    TraceLog log;
    TraceCollector collector(log, clock);
    auto memory = SharedMemory::create(RingBlock::bytesFor(kGeometry));
    RingBlock block = RingBlock::create(memory.value().data(), kGeometry, clock);
    collector.addProcess(ProcessIndex {1}, std::move(memory.value()), block);
    collector.start();

    std::atomic<bool> stop = false;
    std::atomic<std::uint64_t> written = 0;
    {
        std::vector<std::jthread> threads;
        for (std::uint32_t i = 0; i < kThreads; ++i)
            threads.emplace_back([&, i] { written += runWildly(block, i + 1, stop); });
        for (const auto end = std::chrono::steady_clock::now() + 1s;
             std::chrono::steady_clock::now() < end;)
            collector.drain(); // without a pause: as many looks as there can be
        stop = true;
    }
    collector.finish();

    std::vector<TraceEvent> events;
    log.copyFrom(0, events);
    QCOMPARE(collector.late(), 0U);
    QVERIFY(isSorted(events));
    std::map<EventKind, std::uint64_t> counts;
    for (const TraceEvent &event : events)
        ++counts[event.kind];
    QCOMPARE(events.size() - counts[EventKind::RunStarted] - counts[EventKind::Migrated]
                 + log.dropped(),
             written.load());
    QCOMPARE(counts[EventKind::ThreadStarted], counts[EventKind::ThreadEnded]);
    qInfo("%zu events, %llu dropped", events.size(),
          static_cast<unsigned long long>(log.dropped()));
}

QTEST_APPLESS_MAIN(TestTraceCollector)
#include "tst_trace_collector.moc"
