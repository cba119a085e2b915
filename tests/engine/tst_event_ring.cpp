#include "tests/engine/ring_memory.h"

#include <QtTest>

#include <cstring>
#include <thread>
#include <vector>

using namespace brigade::engine;

class TestEventRing : public QObject
{
    Q_OBJECT

private slots:
    void freshBlockIsOpenedAsItWasCreated();
    void openRefusesWhatIsNoBlock();
    void capacityIsRoundedUpToAPowerOfTwo();
    void claimTakesTheLowestFreeSlotUntilNoneIsLeft();
    void endedRingIsFreedOnlyByTheReader();
    void drainBringsRecordsInOrderAcrossTheEnd();
    void boundIsTheReadersClockWhileParked();
    void boundIsWhatWasPublishedWhileRunning();
    void headThatCannotBeIsCutDown();
    void oneWriterOneReaderLoseAndReorderNothing();
    void droppedCountOutlivesTheRingsOwner();
};

namespace {

void append(const RingBlock &block, std::uint32_t slot, std::uint64_t ticks)
{
    const Record record {
        .ticks = ticks, .arg = 0, .arg2 = 0, .task = 0, .core = 0, .kind = EventKind::TaskTaken};
    brigade::engine::append(block, slot, record);
}

} // namespace

void TestEventRing::freshBlockIsOpenedAsItWasCreated()
{
    const RingMemory rings({.rings = 5, .capacity = 256}, ClockSource::Steady);
    const RingBlock opened = RingBlock::open(rings.memory.data(), rings.memory.size());
    QCOMPARE(opened.ringCount(), 5U);
    QCOMPARE(opened.capacity(), 256U);
    QCOMPARE(opened.clock(), ClockSource::Steady);
    QCOMPARE(opened.ringsInUse(), 0U);
    QCOMPARE(opened.dropped(), 0U);
}

void TestEventRing::openRefusesWhatIsNoBlock()
{
    const RingMemory rings({.rings = 5, .capacity = 256});
    auto *bytes = static_cast<unsigned char *>(rings.memory.data());
    QCOMPARE(RingBlock::open(nullptr, 1000).ringCount(), 0U);
    QCOMPARE(RingBlock::open(bytes, 10).ringCount(), 0U);
    QCOMPARE(RingBlock::open(bytes, rings.memory.size() - 1).ringCount(), 0U);
    for (const std::size_t at : {0U, 8U, 12U, 16U}) { // magic, version, slots, capacity
        const unsigned char was = bytes[at];
        bytes[at] = static_cast<unsigned char>(was + 0x3f);
        QCOMPARE(RingBlock::open(bytes, rings.memory.size()).ringCount(), 0U);
        bytes[at] = was;
    }
    QCOMPARE(RingBlock::open(bytes, rings.memory.size()).ringCount(), 5U);
}

void TestEventRing::capacityIsRoundedUpToAPowerOfTwo()
{
    const RingMemory rings({.rings = 0, .capacity = 1000});
    QCOMPARE(rings.block.capacity(), 1024U);
    QCOMPARE(rings.block.ringCount(), 1U);
}

void TestEventRing::claimTakesTheLowestFreeSlotUntilNoneIsLeft()
{
    const RingMemory rings({.rings = 2, .capacity = 16});
    QCOMPARE(rings.block.nextThread(), ThreadIndex {0});
    QCOMPARE(rings.block.nextThread(), ThreadIndex {1});
    QCOMPARE(rings.block.claim(ThreadIndex {0}).value_or(99), 0U);
    QCOMPARE(rings.block.claim(ThreadIndex {1}).value_or(99), 1U);
    QVERIFY(!rings.block.claim(ThreadIndex {2}));
    QCOMPARE(rings.block.ringsInUse(), 2U);
}

void TestEventRing::endedRingIsFreedOnlyByTheReader()
{
    RingMemory rings({.rings = 1, .capacity = 16});
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    append(rings.block, 0, 7);
    rings.block.ring(0).state = RingState::Ended;
    QVERIFY(!rings.block.claim(rings.block.nextThread()));
    QCOMPARE(rings.drainAll().size(), 1U);
    QCOMPARE(rings.block.claim(ThreadIndex {5}).value_or(99), 0U);
    append(rings.block, 0, 8);
    std::vector<Record> out;
    QCOMPARE(rings.block.drain(0, 100, out).thread, ThreadIndex {5});
    QCOMPARE(out.size(), 1U);
    QCOMPARE(out[0].ticks, 8U);
}

void TestEventRing::drainBringsRecordsInOrderAcrossTheEnd()
{
    RingMemory rings({.rings = 1, .capacity = 8});
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    std::uint64_t written = 0;
    std::uint64_t expected = 0;
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 1 + round % 8; ++i)
            append(rings.block, 0, written++);
        for (const Record &record : rings.drainAll())
            QCOMPARE(record.ticks, expected++);
    }
    QCOMPARE(expected, written);
}

void TestEventRing::boundIsTheReadersClockWhileParked()
{
    const RingMemory rings({.rings = 1, .capacity = 8});
    std::vector<Record> out;
    QCOMPARE(rings.block.drain(0, 1000, out).boundTicks, 1000U); // free
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    QCOMPARE(rings.block.drain(0, 1001, out).boundTicks, 1001U); // claimed, not yet running
    rings.block.ring(0).state = RingState::Ended;
    rings.block.ring(0).published = 5;
    QCOMPARE(rings.block.drain(0, 1002, out).boundTicks, 1002U);
}

void TestEventRing::boundIsWhatWasPublishedWhileRunning()
{
    const RingMemory rings({.rings = 1, .capacity = 8});
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    rings.block.ring(0).published = 400;
    std::vector<Record> out;
    QCOMPARE(rings.block.drain(0, 1000, out).boundTicks, 400U);
    append(rings.block, 0, 450);
    QCOMPARE(rings.block.drain(0, 1000, out).boundTicks, 450U);
    // It has published nothing since, but its times never decrease.
    QVERIFY(rings.block.drain(0, 1001, out).boundTicks >= 400U);
}

void TestEventRing::headThatCannotBeIsCutDown()
{
    RingMemory rings({.rings = 1, .capacity = 8});
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    rings.block.ring(0).head = UINT64_MAX - 3;
    QCOMPARE(rings.drainAll().size(), 8U);
    rings.block.ring(0).head = 5;
    QVERIFY(rings.drainAll().size() <= 8U);
}

void TestEventRing::oneWriterOneReaderLoseAndReorderNothing()
{
    RingMemory rings({.rings = 1, .capacity = 64});
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    constexpr std::uint64_t kRecords = 200'000;
    std::jthread writer([&rings] {
        const Ring &ring = rings.block.ring(0);
        for (std::uint64_t i = 0; i < kRecords; ++i) {
            while (i - ring.tail.load(std::memory_order_acquire) >= rings.block.capacity())
                std::this_thread::yield();
            append(rings.block, 0, i);
        }
    });
    std::uint64_t expected = 0;
    while (expected < kRecords) {
        for (const Record &record : rings.drainAll())
            QCOMPARE(record.ticks, expected++);
        std::this_thread::yield();
    }
}

void TestEventRing::droppedCountOutlivesTheRingsOwner()
{
    RingMemory rings({.rings = 2, .capacity = 8});
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    rings.block.ring(0).dropped += 3;
    rings.block.ring(0).state = RingState::Ended;
    rings.drainAll();
    QCOMPARE(rings.block.claim(rings.block.nextThread()).value_or(99), 0U);
    rings.block.ring(0).dropped += 2;
    rings.block.unheard() += 10;
    QCOMPARE(rings.block.dropped(), 15U);
}

QTEST_APPLESS_MAIN(TestEventRing)
#include "tst_event_ring.moc"
