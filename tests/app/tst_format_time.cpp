#include "app/format_time.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace brigade::app;

namespace {

struct Written
{
    std::int64_t ns;
    const char *text;
};

/// What is wrong with the ticks of a range; empty when nothing is.
QString complaint(std::int64_t begin, std::int64_t end, int most)
{
    const TimeTicks ticks = chooseTicks(begin, end, most);
    if (ticks.atNs.empty() || static_cast<int>(ticks.atNs.size()) > most)
        return QStringLiteral("%1 ticks").arg(ticks.atNs.size());
    if (ticks.atNs.front() < begin || ticks.atNs.back() > end)
        return QStringLiteral("outside");
    // None missing at either end.
    if (ticks.atNs.front() - begin >= ticks.stepNs || end - ticks.atNs.back() >= ticks.stepNs)
        return QStringLiteral("one missing");
    QStringList labels;
    for (const std::int64_t at : ticks.atNs)
        labels << formatTick(at, ticks);
    return labels.removeDuplicates() > 0 ? QStringLiteral("same label twice") : QString();
}

} // namespace

class TestFormatTime : public QObject
{
    Q_OBJECT

private slots:
    void durationsHaveThreeDigitsAndAFittingUnit();
    void countsAreGrouped();
    void ticksAreOneTwoOrFive();
    void ticksStayInTheRangeAndLeaveNoneOut();
    void anEmptyRangeHasNoTicks();
    void tickLabelsHaveTheDecimalsOfTheStep();
    void aNumberStaysWithItsUnit();
};

void TestFormatTime::durationsHaveThreeDigitsAndAFittingUnit()
{
    constexpr std::array<Written, 19> kCases {{{0, "0 ms"},
                                               {1, "1 ns"},
                                               {999, "999 ns"},
                                               {1'000, "1 µs"},
                                               {12'449, "12.4 µs"},
                                               {999'499, "999 µs"},
                                               {999'500, "1 ms"},
                                               {503'000'000, "503 ms"},
                                               {999'600'000, "1 s"},
                                               {1'250'000'000, "1.25 s"},
                                               {1'200'000'000, "1.2 s"},
                                               {10'000'000'000, "10 s"},
                                               {100'000'000'000, "100 s"},
                                               {119'900'000'000, "120 s"},
                                               {120'000'000'000, "2 min"},
                                               {125'400'000'000, "2 min 5 s"},
                                               {3'600'000'000'000, "60 min"},
                                               {-5'000'000, "−5 ms"},
                                               {-1'500, "−1.5 µs"}}};
    for (const Written &written : kCases)
        QCOMPARE(formatDuration(written.ns), QString::fromUtf8(written.text));
    QVERIFY(!formatDuration(std::numeric_limits<std::int64_t>::min()).isEmpty());
    QVERIFY(!formatDuration(std::numeric_limits<std::int64_t>::max()).isEmpty());
}

void TestFormatTime::countsAreGrouped()
{
    QCOMPARE(formatCount(0), QStringLiteral("0"));
    QCOMPARE(formatCount(12'480), QStringLiteral("12,480"));
    QCOMPARE(formatCount(1'000'000), QStringLiteral("1,000,000"));
}

void TestFormatTime::ticksAreOneTwoOrFive()
{
    QCOMPARE(chooseTicks(0, 503'000'000, 12).stepNs, std::int64_t {50'000'000});
    QCOMPARE(chooseTicks(0, 1'000, 11).stepNs, std::int64_t {100});
    QCOMPARE(chooseTicks(0, 1'100, 11).stepNs, std::int64_t {200});
    QCOMPARE(chooseTicks(0, 4'500, 11).stepNs, std::int64_t {500});
    // Minutes are not decimal in seconds, so their steps are of whole minutes.
    const TimeTicks minutes = chooseTicks(0, 1'200'000'000'000, 11);
    QCOMPARE(minutes.unit, TimeUnit::Minutes);
    QCOMPARE(minutes.stepNs, std::int64_t {120'000'000'000});
}

void TestFormatTime::ticksStayInTheRangeAndLeaveNoneOut()
{
    QStringList found;
    std::int64_t span = 7;
    for (int i = 0; i < 40; ++i, span = span * 17 / 9) {
        for (const int most : {2, 5, 16}) {
            for (const std::int64_t begin : {std::int64_t {0}, -span / 3, span * 2 + 1}) {
                const QString wrong = complaint(begin, begin + span, most);
                if (!wrong.isEmpty() && wrong != QStringLiteral("0 ticks"))
                    found << QStringLiteral("%1+%2/%3: ").arg(begin).arg(span).arg(most) + wrong;
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join("; ")));
}

void TestFormatTime::anEmptyRangeHasNoTicks()
{
    QVERIFY(chooseTicks(5, 5, 10).atNs.empty());
    QVERIFY(chooseTicks(6, 5, 10).atNs.empty());
}

void TestFormatTime::tickLabelsHaveTheDecimalsOfTheStep()
{
    const TimeTicks fine = chooseTicks(0, 2'500'000, 12);
    QCOMPARE(fine.unit, TimeUnit::Milliseconds);
    QCOMPARE(formatTick(0, fine), QStringLiteral("0.0"));
    QCOMPARE(formatTick(1'500'000, fine), QStringLiteral("1.5"));
    const TimeTicks coarse = chooseTicks(-100'000'000, 500'000'000, 12);
    QCOMPARE(formatTick(-100'000'000, coarse), QStringLiteral("−100"));
}

void TestFormatTime::aNumberStaysWithItsUnit()
{
    const QString joined =
        withUnitsKept(QStringLiteral("2.77 s of 5 soups, 40 % in 12 ms; 3 sold"));
    QCOMPARE(joined, QStringLiteral("2.77\u00a0s of 5 soups, 40\u00a0% in 12\u00a0ms; 3 sold"));
}

QTEST_GUILESS_MAIN(TestFormatTime)
#include "tst_format_time.moc"
