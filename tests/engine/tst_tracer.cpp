#include "engine/tracer.h"
#include "tests/engine/ring_memory.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace brigade::engine;
using namespace std::chrono_literals;

class TestTracer : public QObject
{
    Q_OBJECT

private slots:
    void init() { Tracer::setGapThreshold(0ns); }
    void threadStartsAndEndsWithAnEventOfItsOwn();
    void eventCarriesTaskCoreAndArguments();
    void timesNeverDecreaseWithEitherClock_data();
    void timesNeverDecreaseWithEitherClock();
    void threadWithoutBlockWritesNothingAndIsCounted();
    void threadWithoutFreeRingIsCountedAsDropped();
    void fullRingDropsAndCounts();
    void gapBetweenUnitsIsTimeOffTheCore();
    void gapBeforeAnEventIsTimeOffTheCore();
    void parkedTimeIsNoGap();
    void restartedWatchSeesNoGap();
    void gapsAreNotRecordedWhenTurnedOff();
    void unitsPublishTheThreadsClock();
    void parkedThreadPublishesNothingAndMayWrite();
    void parkedScopesNest();
    void noEventIsEarlierThanABoundGivenBefore_data() { timesNeverDecreaseWithEitherClock_data(); }
    void noEventIsEarlierThanABoundGivenBefore();
    void slotsServeMoreThreadsThanThereAre();
#if defined(__linux__)
    void changedCoreIsAMigration();
#endif
};

namespace {

void spinFor(std::chrono::nanoseconds duration)
{
    const auto end = std::chrono::steady_clock::now() + duration;
    while (std::chrono::steady_clock::now() < end) { }
}

std::vector<EventKind> kinds(const std::vector<Record> &records)
{
    std::vector<EventKind> out;
    for (const Record &record : records) {
        // Whether this machine moves the thread meanwhile is not the test's business.
        if (record.kind != EventKind::Migrated)
            out.push_back(record.kind);
    }
    return out;
}

/// A thread of its own, so that each test begins with an untraced one.
template<typename Work>
void onTracedThread(RingBlock *block, Work work)
{
    std::jthread([block, &work] {
        const TracedThread traced(block, ThreadRole::Pool);
        work();
    }).join();
}

using Kinds = std::vector<EventKind>;
constexpr auto kStarted = EventKind::ThreadStarted;
constexpr auto kEnded = EventKind::ThreadEnded;

} // namespace

void TestTracer::threadStartsAndEndsWithAnEventOfItsOwn()
{
    RingMemory rings({.rings = 2, .capacity = 64});
    onTracedThread(&rings.block, [] {});
    const auto records = rings.drainAll();
    QCOMPARE(kinds(records), (Kinds {kStarted, kEnded}));
    QCOMPARE(records[0].arg, static_cast<std::int64_t>(ThreadRole::Pool));
    QVERIFY(records[0].arg2 != 0);
}

void TestTracer::eventCarriesTaskCoreAndArguments()
{
    RingMemory rings({.rings = 1, .capacity = 64});
    onTracedThread(&rings.block, [] {
        tracer().setTask(TaskId {7});
        tracer().write(EventKind::StepStarted, -5, 6);
        QCOMPARE(tracer().task(), TaskId {7});
        QCOMPARE(tracer().thread(), ThreadIndex {0});
    });
    for (const Record &record : rings.drainAll()) {
        if (record.kind != EventKind::StepStarted)
            continue;
        QCOMPARE(record.arg, -5);
        QCOMPARE(record.arg2, 6);
        QCOMPARE(record.task, 7U);
#if defined(__linux__) || defined(_WIN32)
        QVERIFY(record.core >= 0);
#endif
    }
}

void TestTracer::timesNeverDecreaseWithEitherClock_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("steady") << static_cast<int>(ClockSource::Steady);
    QTest::newRow("best") << static_cast<int>(bestClockSource());
}

void TestTracer::timesNeverDecreaseWithEitherClock()
{
    QFETCH(int, source);
    RingMemory rings({.rings = 1, .capacity = 65536}, static_cast<ClockSource>(source));
    Tracer::setGapThreshold(1us); // so that plenty of gaps are written in between
    onTracedThread(&rings.block, [] {
        for (int i = 0; i < 3000; ++i) {
            tracer().write(EventKind::TaskTaken);
            if (i % 10 == 0)
                spinFor(2us);
            if (i % 7 == 0)
                tracer().unitDone();
            if (i % 11 == 0)
                const ParkedScope parked;
        }
    });
    const auto records = rings.drainAll();
    QVERIFY(records.size() > 3000U);
    for (std::size_t i = 1; i < records.size(); ++i)
        QVERIFY(records[i - 1].ticks <= records[i].ticks);
}

void TestTracer::threadWithoutBlockWritesNothingAndIsCounted()
{
    ThreadIndex first {};
    ThreadIndex second {};
    const auto work = [](ThreadIndex &index) {
        tracer().write(EventKind::TaskTaken);
        tracer().unitDone();
        tracer().restartUnits();
        const ParkedScope parked;
        index = tracer().thread();
    };
    onTracedThread(nullptr, [&] { work(first); });
    onTracedThread(nullptr, [&] { work(second); });
    QCOMPARE(static_cast<std::uint32_t>(second), static_cast<std::uint32_t>(first) + 1);
    tracer().write(EventKind::TaskTaken); // a thread that has never been introduced
}

void TestTracer::threadWithoutFreeRingIsCountedAsDropped()
{
    RingMemory rings({.rings = 1, .capacity = 64});
    onTracedThread(&rings.block, [&rings] {
        onTracedThread(&rings.block, [] { tracer().write(EventKind::TaskTaken); });
    });
    QCOMPARE(rings.block.dropped(), 3U); // started, taken, ended
    QCOMPARE(kinds(rings.drainAll()), (Kinds {kStarted, kEnded}));
}

void TestTracer::fullRingDropsAndCounts()
{
    RingMemory rings({.rings = 1, .capacity = 16});
    std::vector<Record> records;
    onTracedThread(&rings.block, [&] {
        for (int i = 0; i < 100; ++i)
            tracer().write(EventKind::TaskTaken, i);
        records = rings.drainAll();
        tracer().write(EventKind::TaskFinished);
    });
    QCOMPARE(records.size(), 16U);
    QCOMPARE(records[0].kind, kStarted);
    QVERIFY(rings.block.dropped() >= 85U); // more when it was moved between cores meanwhile
    QCOMPARE(kinds(rings.drainAll()), (Kinds {EventKind::TaskFinished, kEnded}));
}

void TestTracer::gapBetweenUnitsIsTimeOffTheCore()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    Tracer::setGapThreshold(20ms);
    onTracedThread(&rings.block, [] {
        tracer().setTask(TaskId {3});
        tracer().write(EventKind::StepStarted);
        tracer().unitDone();
        std::this_thread::sleep_for(40ms); // not parked: as good as taken off the core
        tracer().unitDone();
        tracer().write(EventKind::StepFinished);
    });
    const auto records = rings.drainAll();
    QCOMPARE(kinds(records),
             (Kinds {kStarted, EventKind::StepStarted, EventKind::OffCoreBegin,
                     EventKind::OffCoreEnd, EventKind::StepFinished, kEnded}));
    const Record &begin = records[2];
    const Record &end = *std::find_if(records.begin(), records.end(), [](const Record &record) {
        return record.kind == EventKind::OffCoreEnd;
    });
    QCOMPARE(begin.task, 3U);
    QCOMPARE(end.task, 3U);
    // One unit's worth, an eighth of the threshold, was still work.
    const std::uint64_t off = end.ticks - begin.ticks;
    QVERIFY(off >= ticksIn(37ms, rings.block.clock()));
    QVERIFY(begin.ticks - records[1].ticks >= ticksIn(2400us, rings.block.clock()));
}

void TestTracer::gapBeforeAnEventIsTimeOffTheCore()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    Tracer::setGapThreshold(20ms);
    onTracedThread(&rings.block, [] {
        tracer().write(EventKind::TaskFinished);
        std::this_thread::sleep_for(30ms);
        tracer().write(EventKind::TaskTaken);
    });
    QCOMPARE(kinds(rings.drainAll()),
             (Kinds {kStarted, EventKind::TaskFinished, EventKind::OffCoreBegin,
                     EventKind::OffCoreEnd, EventKind::TaskTaken, kEnded}));
}

void TestTracer::parkedTimeIsNoGap()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    Tracer::setGapThreshold(20ms);
    onTracedThread(&rings.block, [] {
        {
            const ParkedScope parked;
            std::this_thread::sleep_for(30ms);
        }
        tracer().unitDone();
    });
    QCOMPARE(kinds(rings.drainAll()), (Kinds {kStarted, kEnded}));
}

void TestTracer::restartedWatchSeesNoGap()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    Tracer::setGapThreshold(20ms);
    onTracedThread(&rings.block, [] {
        std::this_thread::sleep_for(30ms);
        tracer().restartUnits();
        tracer().unitDone();
    });
    QCOMPARE(kinds(rings.drainAll()), (Kinds {kStarted, kEnded}));
}

void TestTracer::gapsAreNotRecordedWhenTurnedOff()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    onTracedThread(&rings.block, [] {
        std::this_thread::sleep_for(5ms);
        tracer().unitDone();
        const ParkedScope parked;
        tracer().write(EventKind::TaskTaken);
    });
    QCOMPARE(kinds(rings.drainAll()), (Kinds {kStarted, EventKind::TaskTaken, kEnded}));
}

void TestTracer::unitsPublishTheThreadsClock()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    onTracedThread(&rings.block, [&rings] {
        const std::uint64_t before = readTicks(rings.block.clock());
        QVERIFY(rings.block.ring(0).published <= before);
        tracer().unitDone();
        QVERIFY(rings.block.ring(0).published >= before);
        QVERIFY(rings.block.ring(0).published <= readTicks(rings.block.clock()));
    });
}

void TestTracer::parkedThreadPublishesNothingAndMayWrite()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    onTracedThread(&rings.block, [&rings] {
        const Ring &ring = rings.block.ring(0);
        QVERIFY(ring.published != kParked);
        tracer().park();
        QVERIFY(tracer().parked());
        QCOMPARE(ring.published.load(), kParked);
        const std::uint64_t before = readTicks(rings.block.clock());
        tracer().write(EventKind::GilWaitTimeout);
        QVERIFY(tracer().parked());
        QCOMPARE(ring.published.load(), kParked);
        std::vector<Record> out;
        rings.block.drain(0, 0, out);
        QCOMPARE(out.back().kind, EventKind::GilWaitTimeout);
        QVERIFY(out.back().ticks >= before);
        tracer().unpark();
        QVERIFY(ring.published >= before);
    });
}

void TestTracer::parkedScopesNest()
{
    RingMemory rings({.rings = 1, .capacity = 256});
    onTracedThread(&rings.block, [] {
        const ParkedScope outer;
        {
            const ParkedScope inner;
        }
        QVERIFY(tracer().parked());
    });
}

namespace {

/// The reader's side of one ring, which remembers what it has been promised.
struct PromiseKeeper
{
    const RingBlock &block;
    std::uint64_t bound = 0;
    std::uint64_t events = 0;
    std::uint64_t broken = 0;
    std::vector<Record> records {};

    void look()
    {
        records.clear();
        const std::uint64_t now = readTicks(block.clock());
        orderClockAndMemory();
        if (block.ringsInUse() == 0)
            return;
        const RingBlock::Look seen = block.drain(0, now, records);
        for (const Record &record : records)
            broken += record.ticks < bound ? 1 : 0;
        bound = std::max(bound, std::min(seen.boundTicks, now));
        events += records.size();
    }
};

void parkAndWrite(int times)
{
    for (int i = 0; i < times; ++i) {
        tracer().park();
        if (i % 3 == 0)
            tracer().write(EventKind::GilWaitTimeout);
        tracer().unpark();
        tracer().write(EventKind::TaskTaken);
        if (i % 5 == 0)
            tracer().unitDone();
    }
}

} // namespace

// The races 1 to 4 of event_ring.cpp, over and over: one thread parks, unparks and writes, the
// other looks, both as fast as they can.
void TestTracer::noEventIsEarlierThanABoundGivenBefore()
{
    QFETCH(int, source);
    RingMemory rings({.rings = 1, .capacity = 1U << 14}, static_cast<ClockSource>(source));
    std::atomic<bool> stop = false;
    std::jthread writer([&] {
        while (!stop) {
            const TracedThread traced(&rings.block, ThreadRole::Pool);
            parkAndWrite(1000);
        }
    });
    PromiseKeeper reader {rings.block};
    for (const auto end = std::chrono::steady_clock::now() + 1s;
         std::chrono::steady_clock::now() < end;) {
        for (int i = 0; i < 100; ++i)
            reader.look();
    }
    stop = true;
    writer.join();
    QVERIFY(reader.events > 0);
    QCOMPARE(reader.broken, 0U);
}

void TestTracer::slotsServeMoreThreadsThanThereAre()
{
    RingMemory rings({.rings = 3, .capacity = 64});
    std::size_t events = 0;
    for (std::uint32_t i = 0; i < 50; ++i) {
        onTracedThread(&rings.block, [i] { QCOMPARE(tracer().thread(), ThreadIndex {i}); });
        if (i % 2 == 1)
            events += kinds(rings.drainAll()).size();
    }
    QCOMPARE(events, 100U);
    QCOMPARE(rings.block.dropped(), 0U);
}

#if defined(__linux__)
void TestTracer::changedCoreIsAMigration()
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    sched_getaffinity(0, sizeof allowed, &allowed);
    if (CPU_COUNT(&allowed) < 2)
        QSKIP("one core only");
    std::vector<std::size_t> cores;
    for (std::size_t core = 0; core < CPU_SETSIZE && cores.size() < 2; ++core) {
        if (CPU_ISSET(core, &allowed))
            cores.push_back(core);
    }
    const auto moveTo = [](std::size_t core) {
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(core, &one);
        sched_setaffinity(0, sizeof one, &one);
    };
    RingMemory rings({.rings = 1, .capacity = 256});
    std::jthread([&] {
        moveTo(cores[0]);
        const TracedThread traced(&rings.block, ThreadRole::Pool);
        moveTo(cores[1]);
        tracer().unitDone();
        moveTo(cores[0]);
        tracer().write(EventKind::TaskTaken);
    }).join();
    const auto records = rings.drainAll();
    QCOMPARE(records.size(), 5U);
    for (const std::size_t at : {1U, 2U}) {
        QCOMPARE(records[at].kind, EventKind::Migrated);
        QCOMPARE(static_cast<std::size_t>(records[at].arg), cores[at - 1]);
        QCOMPARE(static_cast<std::size_t>(records[at].core), cores[at % 2]);
    }
    QCOMPARE(records[3].kind, EventKind::TaskTaken);
    QCOMPARE(static_cast<std::size_t>(records[3].core), cores[0]);
}
#endif

QTEST_APPLESS_MAIN(TestTracer)
#include "tst_tracer.moc"
