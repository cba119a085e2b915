#include "model/crc32.h"
#include "model/event_codec.h"
#include "tests/model/sample_trace.h"

#include <QTest>

#include <limits>
#include <random>

using namespace brigade;
using namespace brigade::model;
using engine::EventKind;
using engine::TraceEvent;

namespace {

std::vector<std::uint8_t> encoded(const std::vector<TraceEvent> &events)
{
    std::vector<std::uint8_t> bytes;
    encodeEvents(events, bytes);
    return bytes;
}

std::vector<TraceEvent> randomEvents(std::uint32_t seed, std::size_t count)
{
    std::mt19937_64 random(seed);
    constexpr std::array kKinds {EventKind::TaskStarted, EventKind::GilAcquired,
                                 EventKind::GilWaitBegin, EventKind::SwitchedOut,
                                 EventKind::CoreSample};
    std::vector<TraceEvent> events;
    std::int64_t timeNs = -static_cast<std::int64_t>(random() % 1'000'000'000);
    for (std::size_t i = 0; i < count; ++i) {
        timeNs += static_cast<std::int64_t>(random() >> (random() % 40 + 24U));
        TraceEvent event;
        event.timeNs = timeNs;
        event.arg = static_cast<std::int64_t>(random() >> (random() % 64));
        event.arg2 = static_cast<std::int64_t>(random() >> (random() % 64));
        event.process = static_cast<engine::ProcessIndex>(random() % 5);
        event.thread = static_cast<engine::ThreadIndex>(random() % 9);
        event.task = static_cast<engine::TaskId>(random() >> (32 + random() % 32));
        event.core = static_cast<std::int16_t>(static_cast<int>(random() % 66) - 1);
        event.kind = kKinds[random() % kKinds.size()];
        events.push_back(event);
    }
    return events;
}

} // namespace

class EventCodecTest : public QObject
{
    Q_OBJECT
private slots:
    void checksumIsThatOfZlib();
    void whatIsWrittenIsReadBack();
    void extremeNumbersAreReadBack();
    void typicalEventsTakeFewBytes();
    void everyCutIsAnErrorOrFewerEvents();
    void everyFlippedBitIsSurvived();
    void numbersOutOfRangeAreRefused();
    void aTimeBeforeTheEarliestIsRefused();
};

void EventCodecTest::checksumIsThatOfZlib()
{
    const std::string text = "123456789";
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    QCOMPARE(crc32(bytes), 0xCBF43926U);
    QCOMPARE(crc32({}), 0U);
}

void EventCodecTest::whatIsWrittenIsReadBack()
{
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const auto events =
            seed == 0 ? test::sampleEvents() : randomEvents(seed, std::size_t {seed} * 7);
        std::vector<TraceEvent> read;
        QVERIFY(!decodeEvents(encoded(events), -kMaxEventTimeNs, read));
        QVERIFY(read == events);
    }
}

void EventCodecTest::extremeNumbersAreReadBack()
{
    TraceEvent low;
    low.timeNs = -kMaxEventTimeNs;
    low.arg = std::numeric_limits<std::int64_t>::min();
    low.arg2 = std::numeric_limits<std::int64_t>::max();
    low.process = engine::ProcessIndex {kMaxProcessIndex};
    low.thread = engine::ThreadIndex {kMaxThreadIndex};
    low.task = engine::TaskId {std::numeric_limits<std::uint32_t>::max()};
    low.core = std::numeric_limits<std::int16_t>::max();
    low.kind = EventKind::GilReleased;
    TraceEvent high = low;
    high.timeNs = kMaxEventTimeNs;
    high.arg = std::numeric_limits<std::int64_t>::max();
    high.arg2 = std::numeric_limits<std::int64_t>::min();
    const std::vector<TraceEvent> events {low, high};
    std::vector<TraceEvent> read;
    QVERIFY(!decodeEvents(encoded(events), -kMaxEventTimeNs, read));
    QVERIFY(read == events);
}

void EventCodecTest::typicalEventsTakeFewBytes()
{
    // Four threads under the GIL, a few thousand hand-overs: the bulk of what a real run writes.
    test::EventList list;
    std::int64_t us = 0;
    for (std::int64_t number = 0; number < 4000; ++number) {
        const auto thread = static_cast<std::uint32_t>(number % 4 + 1);
        const test::At at {1, thread, thread, static_cast<std::int16_t>(number % 2)};
        us += 37;
        list.add(us, at, EventKind::GilWaitBegin, 0, 20'000 + number);
        us += 5013;
        list.add(us, at, EventKind::GilAcquired, 5'013'000, 20'001 + number);
        us += 3;
        list.add(us, at, EventKind::GilReleased, engine::kGilRequestPending, 20'001 + number);
    }
    const double each = double(encoded(list.events).size()) / double(list.events.size());
    QVERIFY2(each < 9, qPrintable(QString::number(each)));
}

void EventCodecTest::everyCutIsAnErrorOrFewerEvents()
{
    const auto events = randomEvents(7, 100);
    const auto bytes = encoded(events);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        std::vector<TraceEvent> read;
        (void)decodeEvents(std::span(bytes).first(size), -kMaxEventTimeNs, read);
        QVERIFY(read.size() < events.size());
        QVERIFY(std::equal(read.begin(), read.end(), events.begin()));
    }
}

void EventCodecTest::everyFlippedBitIsSurvived()
{
    const auto bytes = encoded(test::sampleEvents());
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto damaged = bytes;
        damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ (1U << (bit % 8)));
        std::vector<TraceEvent> read;
        const auto error = decodeEvents(damaged, -kMaxEventTimeNs, read);
        QVERIFY(!error || error->offset <= damaged.size());
        for (const TraceEvent &event : read) {
            QVERIFY(engine::eventKindName(event.kind) != "Unknown");
            QVERIFY(std::abs(event.timeNs) <= kMaxEventTimeNs);
        }
    }
}

void EventCodecTest::numbersOutOfRangeAreRefused()
{
    const auto refuses = [](auto change) {
        TraceEvent event;
        event.kind = EventKind::TaskStarted;
        change(event);
        std::vector<TraceEvent> read;
        return decodeEvents(encoded({event}), -kMaxEventTimeNs, read).has_value();
    };
    QVERIFY(!refuses([](TraceEvent &) {}));
    QVERIFY(refuses([](TraceEvent &event) { event.timeNs = kMaxEventTimeNs + 1; }));
    QVERIFY(refuses([](TraceEvent &event) { event.core = -2; }));
    QVERIFY(refuses(
        [](TraceEvent &event) { event.process = engine::ProcessIndex {kMaxProcessIndex + 1}; }));
    QVERIFY(refuses(
        [](TraceEvent &event) { event.thread = engine::ThreadIndex {kMaxThreadIndex + 1}; }));
    QVERIFY(refuses([](TraceEvent &event) { event.kind = EventKind::None; }));
    QVERIFY(refuses([](TraceEvent &event) { event.kind = EventKind {255}; }));
}

void EventCodecTest::aTimeBeforeTheEarliestIsRefused()
{
    const auto bytes = encoded(test::sampleEvents());
    std::vector<TraceEvent> read;
    QVERIFY(decodeEvents(bytes, 0, read).has_value());
    QVERIFY(read.empty());
}

QTEST_APPLESS_MAIN(EventCodecTest)
#include "tst_event_codec.moc"
