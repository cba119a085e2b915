#include "engine/clock.h"

#include <QtTest>

#include <chrono>
#include <cmath>
#include <thread>

using namespace brigade::engine;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void steadyTicksAreNanoseconds();
    void pairsAreHitAndStretchesAreStraight();
    void decodedTimeNeverDecreases();
    void pairThatDoesNotComeAfterTheLastIsIgnored();
    void whatIsForgottenDoesNotChangeTheRest();
    void decodedCounterFollowsTheSteadyClock();
    void ticksOfADurationAgreeWithTheMap();
};

namespace {

/// Pairs far from what note() itself reads are made relative to a first one.
struct Stretch
{
    ClockMap map {ClockSource::Tsc};
    std::uint64_t base = readTicks(ClockSource::Tsc) + 1'000'000'000'000;
    std::int64_t baseNs = steadyNowNs() + 1'000'000'000'000;

    void add(std::uint64_t ticks, std::int64_t ns) { map.note({base + ticks, baseNs + ns}); }
    std::int64_t at(std::uint64_t ticks) const { return map.toSteadyNs(base + ticks) - baseNs; }
};

} // namespace

void TestClock::steadyTicksAreNanoseconds()
{
    ClockMap map(ClockSource::Steady);
    map.note();
    QCOMPARE(map.toSteadyNs(12'345), 12'345);
    QCOMPARE(map.nsPerTick(), 1.0);
    QCOMPARE(ticksIn(std::chrono::microseconds(3), ClockSource::Steady), 3'000U);
}

void TestClock::pairsAreHitAndStretchesAreStraight()
{
    Stretch stretch;
    stretch.add(0, 0);
    stretch.add(1000, 500);
    stretch.add(2000, 1500); // the second stretch is twice as slow
    QCOMPARE(stretch.at(0), 0);
    QCOMPARE(stretch.at(500), 250);
    QCOMPARE(stretch.at(1000), 500);
    QCOMPARE(stretch.at(1500), 1000);
    QCOMPARE(stretch.at(2000), 1500);
}

void TestClock::decodedTimeNeverDecreases()
{
    Stretch stretch;
    const std::array<std::pair<std::uint64_t, std::int64_t>, 5> pairs {
        {{0, 0}, {7, 900}, {1000, 901}, {1003, 901}, {5000, 9000}}};
    for (const auto &[ticks, ns] : pairs)
        stretch.add(ticks, ns);
    std::int64_t last = stretch.at(0);
    for (std::uint64_t ticks = 1; ticks < 6000; ++ticks) {
        QVERIFY(stretch.at(ticks) >= last);
        last = stretch.at(ticks);
    }
}

void TestClock::pairThatDoesNotComeAfterTheLastIsIgnored()
{
    Stretch stretch;
    stretch.add(0, 0);
    stretch.add(1000, 500);
    stretch.add(900, 700);
    stretch.add(1100, 400);
    stretch.add(2000, 1000);
    QCOMPARE(stretch.at(1500), 750);
}

void TestClock::whatIsForgottenDoesNotChangeTheRest()
{
    Stretch stretch;
    constexpr std::uint64_t kPairs = 5000;
    for (std::uint64_t i = 0; i < kPairs; ++i)
        stretch.add(i * 1000, static_cast<std::int64_t>(i * 500 + i % 7));
    const std::uint64_t from = 4000 * 1000 + 300;
    const std::int64_t before = stretch.at(from);
    const std::int64_t later = stretch.at(4500 * 1000 + 77);
    stretch.map.forgetBefore(stretch.base + from);
    QCOMPARE(stretch.at(from), before);
    QCOMPARE(stretch.at(4500 * 1000 + 77), later);
}

void TestClock::decodedCounterFollowsTheSteadyClock()
{
    if (bestClockSource() != ClockSource::Tsc)
        QSKIP("no invariant counter here");
    ClockMap map(ClockSource::Tsc);
    for (int i = 0; i < 20; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        const std::int64_t before = steadyNowNs();
        const std::uint64_t ticks = readTicks(ClockSource::Tsc);
        const std::int64_t after = steadyNowNs();
        const std::uint64_t noted = map.note();
        QVERIFY(noted > ticks);
        // One microsecond for the readings' own length and for the two being different clocks.
        QVERIFY(map.toSteadyNs(ticks) >= before - 1000);
        QVERIFY(map.toSteadyNs(ticks) <= after + 1000);
    }
}

void TestClock::ticksOfADurationAgreeWithTheMap()
{
    const ClockSource source = bestClockSource();
    ClockMap map(source);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    map.note();
    const auto ticks = static_cast<double>(ticksIn(std::chrono::milliseconds(1), source));
    const double ratio = ticks * map.nsPerTick() / 1e6;
    QVERIFY2(std::abs(ratio - 1.0) < 0.05, qPrintable(QString::number(ratio)));
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
