// The timeline's layout as tables: in bounds, no overlap, nothing left out, hits invert it.
#include "app/density_column.h"
#include "app/lane_rows.h"
#include "tests/app/drawn_timeline.h"
#include "tests/app/random_run.h"
#include "tests/app/timeline_complaint.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <utility>
#include <vector>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;
using brigade::testing::RandomRun;

namespace {

/// What is drawn in a column of one pixel, from the bottom up: fill and height.
using Column = std::vector<std::pair<int, int>>;

std::vector<Column> columnsOf(const DensityStrip &strip)
{
    std::vector<Column> columns;
    std::size_t piece = 0;
    for (const DensityColumn &each : strip.columns) {
        Column column;
        for (; piece < each.pieceEnd; ++piece)
            column.emplace_back(strip.pieces[piece].fill, strip.pieces[piece].heightPx);
        columns.insert(columns.end(), static_cast<std::size_t>(each.widthPx), column);
    }
    return columns;
}

std::vector<Column> meanOf(const Drawn &drawn,
                           const TimelineLayout &layout,
                           const DensityStrip &strip)
{
    const LaneRow &row = layout.rows[strip.row];
    const auto lanes = drawn.timeline.threads();
    const auto first = std::find_if(lanes.begin(), lanes.end(),
                                    [&](const auto *lane) { return lane->key == row.thread; });
    const auto width = static_cast<std::size_t>(strip.rect.width());
    std::vector<model::LaneBin> mean(width);
    std::vector<model::LaneBin> bins(width);
    for (std::size_t i = 0; i < row.laneCount; ++i) {
        drawn.timeline.summarize(*first[static_cast<std::ptrdiff_t>(i)], layout.beginNs,
                                 layout.endNs, bins);
        for (std::size_t x = 0; x < width; ++x) {
            for (std::size_t state = 0; state < model::kThreadStateCount; ++state)
                mean[x].share[state] += bins[x].share[state];
            mean[x].nativeShare += bins[x].nativeShare;
        }
    }
    DensityStrip expected {.rect = strip.rect, .row = strip.row, .pieces = {}, .columns = {}};
    Shares shares;
    for (model::LaneBin &bin : mean) {
        for (float &share : bin.share)
            share /= static_cast<float>(row.laneCount);
        bin.nativeShare /= static_cast<float>(row.laneCount);
        setStateShares(shares, bin);
        appendColumn(expected, shares);
    }
    return columnsOf(expected);
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void everySizeAndGroupingIsInBoundsAndDoesNotOverlap();
    void everyRangeIsInBoundsAndLeavesNothingOut();
    void everyIntervalIsABoxOrInAStrip();
    void threadsTileTheirRows();
    void anEmptyTimelineSaysSo();
    void theLegendStandsAsItIsReadAndTimeDoesNot();
    void oneThreadWithOneIntervalIsOneBox();
    void columnsAreHitAtTheirFirstNanosecond();
    void pointsOutsideHitNothing();
    void smallIntervalsBecomeColumnsWithTheirShares();
    void narrowBoxesBesideDenseColumnsJoinTheirStrip();
    void severalThreadsInOneRowAreTheirMean();
    void columnsOfACoreShowWhoRan();
    void lanesByCoreAreFilledByThread();
    void theLegendGivesWayToTheLanes();
    void processesWithoutRoomForANameHaveATick();
};

void TestTimelineLayout::everySizeAndGroupingIsInBoundsAndDoesNotOverlap()
{
    constexpr std::array<RandomRun, 8> kRuns {
        RandomRun {.threads = 1},
        RandomRun {.threads = 3},
        RandomRun {.threads = 40},
        RandomRun {.threads = 1000, .meanIntervalNs = 200 * kMs},
        RandomRun {.processes = 4, .threads = 3},
        RandomRun {.processes = 64, .threads = 2, .meanIntervalNs = 100 * kMs},
        RandomRun {.processes = 64, .threads = 20, .meanIntervalNs = 500 * kMs},
        RandomRun {.threads = 4, .lengthNs = 1000 * kMs, .meanIntervalNs = 50'000}};
    constexpr std::array<QSize, 4> kSizes {QSize(640, 400), QSize(1024, 700), QSize(1600, 900),
                                           QSize(3840, 2160)};
    QStringList found;
    for (std::size_t run = 0; run < kRuns.size(); ++run) {
        const Drawn drawn(testing::randomTrace(kRuns[run]));
        for (const QSize &size : kSizes) {
            for (const Grouping grouping : {Grouping::ByThread, Grouping::ByCore}) {
                const QString wrong = complaint(drawn.layout(requestFor(size, grouping)));
                if (!wrong.isEmpty())
                    found << QStringLiteral("run %1 at %2: ").arg(run).arg(size.width()) + wrong;
            }
        }
    }
    QCOMPARE(found, QStringList());
}

void TestTimelineLayout::everyRangeIsInBoundsAndLeavesNothingOut()
{
    const Drawn drawn(testing::randomTrace({.threads = 5, .meanIntervalNs = 3 * kMs}));
    struct Range
    {
        std::int64_t beginNs, endNs;
    };
    constexpr std::array<Range, 7> kRanges {{{0, 1000 * kMs},
                                             {-30 * kMs, 1100 * kMs},
                                             {500 * kMs, 501 * kMs},
                                             {500 * kMs, 500 * kMs + 10},
                                             {2000 * kMs, 3000 * kMs},
                                             {7, 7},
                                             {-1'000'000'000'000'000, 1'000'000'000'000'000}}};
    for (const Range &range : kRanges) {
        for (const Grouping grouping : {Grouping::ByThread, Grouping::ByCore}) {
            TimelineRequest request = requestFor(QSize(1024, 700), grouping);
            request.beginNs = range.beginNs;
            request.endNs = range.endNs;
            const QString wrong = complaint(drawn.layout(request));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }
}

void TestTimelineLayout::everyIntervalIsABoxOrInAStrip()
{
    for (const std::int64_t mean : {std::int64_t {40'000}, 300'000 + kMs / 10, 20 * kMs}) {
        const Drawn drawn(testing::randomTrace({.threads = 4, .meanIntervalNs = mean}));
        for (const Grouping grouping : {Grouping::ByThread, Grouping::ByCore}) {
            const TimelineRequest request = requestFor(QSize(1600, 900), grouping);
            const TimelineLayout layout = drawn.layout(request);
            QCOMPARE(layout.intervals.size() + layout.intervalsInStrips,
                     intervalsInRange(drawn, request));
        }
    }
}

void TestTimelineLayout::threadsTileTheirRows()
{
    const Drawn drawn(testing::randomTrace({.threads = 6, .meanIntervalNs = kMs}));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        int next = layout.plot.left();
        for (const QRect &part : partsOf(layout, row)) {
            QCOMPARE(part.left(), next);
            next = part.right() + 1;
        }
        QCOMPARE(next, layout.plot.right() + 1);
    }
}

void TestTimelineLayout::anEmptyTimelineSaysSo()
{
    const Drawn drawn {model::Trace()};
    for (const Grouping grouping : {Grouping::ByThread, Grouping::ByCore}) {
        const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900), grouping));
        QVERIFY(layout.rows.empty());
        QVERIFY(textsOf(layout, TextRole::Result).contains(fieldWords().empty));
        QCOMPARE(complaint(layout), QString());
    }
}

void TestTimelineLayout::oneThreadWithOneIntervalIsOneBox()
{
    const Drawn drawn(testing::traceFrom("1.1 @0 c0 ThreadStarted 3; 1.1 @0 c0 ThreadReleased;"
                                         "1.1 @1s c0 ThreadEnded"));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(layout.rows.size(), std::size_t {1});
    QCOMPARE(layout.intervals.size(), std::size_t {1});
    QCOMPARE(layout.strips.size(), std::size_t {0});
    QCOMPARE(layout.intervals.front().rect, layout.rows.front().rect);
    QCOMPARE(layout.rows.front().rect.width(), layout.plot.width());
}

void TestTimelineLayout::columnsAreHitAtTheirFirstNanosecond()
{
    TimelineLayout layout;
    layout.plot = QRect(100, 0, 777, 10);
    layout.beginNs = -12'345;
    layout.endNs = 987'654'321;
    for (int x = 90; x < 900; ++x) {
        QCOMPARE(layout.xOf(layout.timeAt(x)), x);
        QCOMPARE(layout.xOf(layout.timeAt(x) - 1), x - 1);
    }
    QCOMPARE(layout.xOf(layout.beginNs), 100);
    QCOMPARE(layout.xOf(layout.endNs), 877);
    QVERIFY(layout.xOf(INT64_MAX) > 877);
    QVERIFY(layout.xOf(INT64_MIN) < 100);
}

void TestTimelineLayout::pointsOutsideHitNothing()
{
    const Drawn drawn(testing::randomTrace({}));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1024, 700)));
    QVERIFY(!hitTest(layout, QPoint(0, 0)));
    QVERIFY(!hitTest(layout, QPoint(-5, 5000)));
    QVERIFY(!hitTest(layout, layout.rows.front().rect.topLeft() - QPoint(1, 0)));
    // Between two rows.
    QVERIFY(!hitTest(layout, layout.rows.front().rect.bottomLeft() + QPoint(5, 1)));
}

void TestTimelineLayout::smallIntervalsBecomeColumnsWithTheirShares()
{
    // A quarter of the time at work, ten thousand times in a second: 20 intervals a column.
    testing::RunWriter out;
    out.by(1, 1).add(0, engine::EventKind::ThreadStarted, 3);
    out.add(0, engine::EventKind::ThreadReleased);
    for (std::int64_t i = 0; i < 10'000; ++i) {
        out.add(i * 100'000 + 25'000, engine::EventKind::BlockBegin);
        out.add(i * 100'000 + 100'000, engine::EventKind::BlockEnd);
    }
    model::Trace trace;
    trace.append(out.events());
    const Drawn drawn(std::move(trace));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(layout.intervals.size(), std::size_t {0});
    QCOMPARE(layout.strips.size(), std::size_t {1});
    QCOMPARE(textsOf(layout, TextRole::Note).first(),
             "too short to draw one by one: 20,000 intervals");
    const DensityStrip &strip = layout.strips.front();
    QCOMPARE(strip.rect, layout.rows.front().rect);
    const int running = test::pixelsOf(strip)[static_cast<int>(model::ThreadState::Running)];
    const double share = running / double(strip.rect.width() * strip.rect.height());
    QVERIFY2(std::abs(share - 0.25) < 0.01, qPrintable(QString::number(share)));
}

void TestTimelineLayout::theLegendStandsAsItIsReadAndTimeDoesNot()
{
    testing::RunWriter out;
    out.by(1, 1).add(0, engine::EventKind::ThreadStarted, 3);
    out.add(kMs, engine::EventKind::ThreadReleased);
    out.add(50 * kMs, engine::EventKind::BlockBegin);
    out.add(100 * kMs, engine::EventKind::BlockEnd);
    model::Trace trace;
    trace.append(out.events());
    const Drawn drawn(std::move(trace));
    TimelineRequest request = requestFor(QSize(1000, 600));
    const TimelineLayout ltr = drawn.layout(request);
    request.words.direction = Qt::RightToLeft;
    const TimelineLayout rtl = drawn.layout(request);
    QVERIFY(ltr.legend.size() >= 2);
    QCOMPARE(rtl.legend.size(), ltr.legend.size());
    for (std::size_t i = 0; i < ltr.legend.size(); ++i) {
        QCOMPARE(rtl.legend[i].rect.left(), 999 - ltr.legend[i].rect.right());
        QCOMPARE(rtl.legend[i].rect.top(), ltr.legend[i].rect.top());
    }
    QCOMPARE(rtl.intervals.size(), ltr.intervals.size());
    for (std::size_t i = 0; i < ltr.intervals.size(); ++i)
        QCOMPARE(rtl.intervals[i].rect, ltr.intervals[i].rect);
}

/// Else boxes and strips would alternate pixel by pixel.
void TestTimelineLayout::narrowBoxesBesideDenseColumnsJoinTheirStrip()
{
    // Works for one pixel or two, then waits for less than one.
    testing::RunWriter out;
    std::mt19937 random(1);
    out.by(1, 1).add(0, engine::EventKind::ThreadStarted, 3);
    out.add(0, engine::EventKind::ThreadReleased);
    for (std::int64_t at = kMs; at < 1000 * kMs;) {
        out.add(at += kMs + static_cast<std::int64_t>(random() % 500'000),
                engine::EventKind::BlockBegin);
        out.add(at += 1 + static_cast<std::int64_t>(random() % 50'000),
                engine::EventKind::BlockEnd);
    }
    model::Trace trace;
    trace.append(out.events());
    const Drawn drawn(std::move(trace));
    for (const Grouping grouping : {Grouping::ByThread, Grouping::ByCore}) {
        const TimelineRequest request = requestFor(QSize(1600, 900), grouping);
        const TimelineLayout layout = drawn.layout(request);
        QCOMPARE(complaint(layout), QString());
        QCOMPARE(layout.intervals.size() + layout.intervalsInStrips,
                 intervalsInRange(drawn, request));
        if (grouping == Grouping::ByCore)
            continue; // nothing lies between two boxes there
        QVERIFY2(layout.strips.size() < 100, qPrintable(QString::number(layout.strips.size())));
        int next = layout.plot.left();
        for (const QRect &part : partsOf(layout, 0)) {
            QCOMPARE(part.left(), next);
            next = part.right() + 1;
        }
        QCOMPARE(next, layout.plot.right() + 1);
    }
}

/// Against summaries of every lane by itself: some 380,000 columns, from all of a run down to
/// columns that nearly every interval fills.
void TestTimelineLayout::severalThreadsInOneRowAreTheirMean()
{
    const Drawn drawn(testing::randomTrace({.threads = 1000, .meanIntervalNs = 20 * kMs}));
    std::size_t columns = 0;
    std::size_t different = 0;
    for (const std::int64_t endNs : {1000 * kMs, 100 * kMs, 10 * kMs}) {
        TimelineRequest request = requestFor(QSize(1024, 400));
        request.endNs = endNs;
        const TimelineLayout layout = drawn.layout(request);
        for (const DensityStrip &strip : layout.strips) {
            if (layout.rows[strip.row].laneCount < 2)
                continue;
            const std::vector<Column> expected = meanOf(drawn, layout, strip);
            const std::vector<Column> found = columnsOf(strip);
            QCOMPARE(found.size(), expected.size());
            columns += found.size();
            for (std::size_t i = 0; i < found.size(); ++i)
                different += found[i] == expected[i] ? 0U : 1U;
        }
    }
    QVERIFY(columns > 100'000);
    // Sums of fractions depend on their order: a share at the edge of a pixel may fall either way.
    QVERIFY2(different * 1000 < columns, qPrintable(QString::number(different)));
}

void TestTimelineLayout::columnsOfACoreShowWhoRan()
{
    // Thread 2 runs three times as long as thread 1, and a fifth of the time nobody does.
    testing::RunWriter out;
    for (unsigned thread : {1U, 2U}) {
        out.by(1, thread).on(0).add(-1, engine::EventKind::ThreadStarted, 3);
        out.add(0, engine::EventKind::ThreadReleased);
        out.add(0, engine::EventKind::BlockBegin);
    }
    for (std::int64_t i = 0; i < 50'000; ++i) {
        const std::int64_t at = i * 20'000;
        out.by(1, 1).on(0).add(at, engine::EventKind::BlockEnd);
        out.add(at + 4'000, engine::EventKind::BlockBegin);
        out.by(1, 2).on(0).add(at + 4'000, engine::EventKind::BlockEnd);
        out.add(at + 16'000, engine::EventKind::BlockBegin);
    }
    model::Trace trace;
    trace.append(out.events());
    const Drawn drawn(std::move(trace));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900), Grouping::ByCore));
    QCOMPARE(layout.rows.size(), std::size_t {1});
    std::map<int, double> height;
    double area = 0;
    for (const DensityStrip &strip : layout.strips) {
        area += strip.rect.width() * strip.rect.height();
        for (const auto &[fill, pixels] : test::pixelsOf(strip))
            height[fill] += pixels;
    }
    QCOMPARE(height.size(), std::size_t {2});
    QVERIFY(std::abs(height.begin()->second / area - 0.2) < 0.02);
    QVERIFY(std::abs(height.rbegin()->second / area - 0.6) < 0.02);
}

/// As in a low window.
void TestTimelineLayout::theLegendGivesWayToTheLanes()
{
    const Drawn drawn(brigade::testing::randomTrace({.threads = 4}));
    TimelineRequest request = requestFor({700, 300});
    request.title.clear();
    request.result.clear();
    request.credit.clear();
    QVERIFY(!drawn.layout(request).legend.empty());
    request.sizePx = {700, 150};
    const TimelineLayout low = drawn.layout(request);
    QVERIFY(low.legend.empty());
    QCOMPARE(low.rows.size(), std::size_t {4});
    QVERIFY(low.plot.height() > 40);
    for (const TextBox &tick : low.texts)
        QVERIFY2(low.picture.contains(tick.rect), qPrintable(tick.text));
}

void TestTimelineLayout::lanesByCoreAreFilledByThread()
{
    const Drawn drawn(testing::randomTrace({.processes = 2, .threads = 2}));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900), Grouping::ByCore));
    QCOMPARE(textsOf(layout, TextRole::Lane), QStringList({"core 0", "core 1"}));
    for (const IntervalBox &box : layout.intervals) {
        QCOMPARE(box.fill, kStateFillCount + threadFillIndex(box.thread));
        QVERIFY(drawn.timeline.thread(box.thread) != nullptr);
    }
    QVERIFY(textsOf(layout, TextRole::Legend).contains("process 2, thread 1"));
    QVERIFY(textsOf(layout, TextRole::Legend).contains(fieldWords().coreUnused));
}

void TestTimelineLayout::processesWithoutRoomForANameHaveATick()
{
    const Drawn drawn(testing::randomTrace({.processes = 16, .threads = 40}));
    TimelineRequest request = requestFor({1000, 340});
    request.title.clear();
    request.result.clear();
    const TimelineLayout layout = drawn.layout(request);
    QStringList everySecond;
    for (std::uint32_t number = 1; number < 16; number += 2)
        everySecond << request.words.processShort({.process = engine::ProcessIndex {number}});
    QCOMPARE(textsOf(layout, TextRole::Group), everySecond);
    std::vector<int> firstRows;
    engine::ProcessIndex before {};
    for (const LaneRow &row : layout.rows) {
        if (row.thread.process != before)
            firstRows.push_back(row.rect.top());
        before = row.thread.process;
    }
    QCOMPARE(layout.groupTicks, firstRows);
    // With room for headers no ticks are needed.
    QVERIFY(drawn.layout(requestFor({1600, 4000})).groupTicks.empty());
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
