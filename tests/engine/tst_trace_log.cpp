#include "engine/trace_log.h"

#include <QtTest>

#include <thread>
#include <vector>

using namespace brigade::engine;

class TestTraceLog : public QObject
{
    Q_OBJECT

private slots:
    void copyBringsEverythingFromAnIndexOn();
    void theOldestAreThrownAway();
    void readersSeeAPrefixWhileItGrows();
};

namespace {

std::vector<TraceEvent> counting(std::int64_t from, std::int64_t to)
{
    std::vector<TraceEvent> events;
    for (std::int64_t time = from; time < to; ++time)
        events.push_back({.timeNs = time});
    return events;
}

} // namespace

void TestTraceLog::copyBringsEverythingFromAnIndexOn()
{
    constexpr std::int64_t kEvents = 200'000;
    TraceLog log;
    for (std::int64_t from = 0; from < kEvents; from += 50'000) {
        log.append(counting(from, from + 50'000));
        log.append({});
    }
    QCOMPARE(log.size(), std::size_t {kEvents});
    for (const std::size_t from : {0U, 1U, 32'767U, 32'768U, 65'536U, 199'999U}) {
        std::vector<TraceEvent> out {{.timeNs = -1}};
        const CopiedEvents copied = log.copyFrom(from, out);
        QCOMPARE(copied.begin, from);
        QCOMPARE(copied.end, std::size_t {kEvents});
        QCOMPARE(out.size(), kEvents - from + 1);
        QCOMPARE(out[0].timeNs, -1);
        for (std::size_t i = 1; i < out.size(); ++i)
            QCOMPARE(out[i].timeNs, static_cast<std::int64_t>(from + i - 1));
    }
    std::vector<TraceEvent> out;
    QCOMPARE(log.copyFrom(kEvents, out).begin, std::size_t {kEvents});
    QVERIFY(out.empty());
    // A part at a time, over the edges of chunks.
    for (std::size_t at = 0; at < kEvents; at = log.copyFrom(at, out, 30'000).end)
        QCOMPARE(out.size(), at);
    QCOMPARE(out.size(), std::size_t {kEvents});
    for (std::size_t i = 0; i < out.size(); ++i)
        QCOMPARE(out[i].timeNs, static_cast<std::int64_t>(i));
}

void TestTraceLog::theOldestAreThrownAway()
{
    constexpr std::int64_t kEvents = 500'000;
    constexpr std::size_t kKept = 100'000;
    TraceLog log;
    log.keepNewest(kKept);
    for (std::int64_t from = 0; from < kEvents; from += 50'000)
        log.append(counting(from, from + 50'000));
    QCOMPARE(log.size(), std::size_t {kEvents});
    std::vector<TraceEvent> out;
    const CopiedEvents copied = log.copyFrom(1000, out);
    QCOMPARE(copied.end, std::size_t {kEvents});
    QCOMPARE(out.size(), copied.end - copied.begin);
    QVERIFY(out.size() >= kKept);
    QVERIFY(out.size() <= kKept + 70'000);
    for (std::size_t i = 0; i < out.size(); ++i)
        QCOMPARE(out[i].timeNs, static_cast<std::int64_t>(copied.begin + i));
    out.clear();
    QCOMPARE(log.copyFrom(kEvents - 10, out).begin, std::size_t {kEvents - 10});
    QCOMPARE(out.size(), std::size_t {10});
}

void TestTraceLog::readersSeeAPrefixWhileItGrows()
{
    constexpr std::int64_t kEvents = 100'000;
    TraceLog log;
    std::jthread writer([&log] {
        for (std::int64_t from = 0; from < kEvents; from += 100) {
            log.append(counting(from, from + 100));
            log.setWatermark(from);
        }
    });
    std::vector<TraceEvent> seen;
    while (seen.size() < kEvents) {
        const std::int64_t watermark = log.watermark();
        log.copyFrom(seen.size(), seen);
        QVERIFY(std::cmp_greater(seen.size(), watermark) || seen.empty());
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i].timeNs, static_cast<std::int64_t>(i));
}

QTEST_APPLESS_MAIN(TestTraceLog)
#include "tst_trace_log.moc"
