// The timeline's layout as tables: in bounds, no overlap, nothing left out, hits invert it.
#include "app/lane_rows.h"
#include "app/text_measure.h"
#include "app/timeline_layout.h"
#include "app/timeline_picture.h"
#include "tests/app/random_run.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::RandomRun;

namespace {

constexpr std::int64_t kMs = 1'000'000;

struct Drawn
{
    explicit Drawn(model::Trace run)
        : trace(std::move(run))
        , tasks(trace.plan())
    {
        timeline.fold(trace.events());
        tasks.fold(trace.events());
    }
    [[nodiscard]] TimelineLayout layout(const TimelineRequest &request) const
    {
        return layoutTimeline({trace, timeline, tasks}, request);
    }
    model::Trace trace;
    model::Timeline timeline;
    TaskNames tasks;
};

TimelineRequest requestFor(const QSize &size, Grouping grouping = Grouping::ByThread)
{
    return {.beginNs = 0,
            .endNs = 1000 * kMs,
            .sizePx = size,
            .scale = size.width() >= 3200 ? 2.0 : 1.0,
            .grouping = grouping,
            .font = pictureFont(),
            .title = QStringLiteral("A title of some length for a picture"),
            .result = {QStringLiteral("makespan 1 s"), QStringLiteral("9 of 9 tasks done")},
            .credit = QStringLiteral("Brigade"),
            .words = fieldWords()};
}

/// The parts of a row from left to right, boxes and strips together.
std::vector<QRect> partsOf(const TimelineLayout &layout, std::size_t row)
{
    std::vector<QRect> parts;
    for (const IntervalBox &box : layout.intervals) {
        if (box.row == row)
            parts.push_back(box.rect);
    }
    for (const DensityStrip &strip : layout.strips) {
        if (strip.row == row)
            parts.push_back(strip.rect);
    }
    std::sort(parts.begin(), parts.end(), [](auto &a, auto &b) { return a.left() < b.left(); });
    return parts;
}

QString outOfBounds(const TimelineLayout &layout)
{
    for (const LaneRow &row : layout.rows) {
        if (!layout.plot.contains(row.rect))
            return QStringLiteral("row outside the plot");
    }
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        for (const QRect &part : partsOf(layout, row)) {
            if (!layout.rows[row].rect.contains(part))
                return QStringLiteral("part outside row %1").arg(row);
        }
    }
    for (const TextBox &text : layout.texts) {
        if (!layout.picture.contains(text.rect))
            return text.text + QStringLiteral(" outside");
    }
    for (const LegendSwatch &swatch : layout.legend) {
        if (!layout.picture.contains(swatch.rect))
            return QStringLiteral("swatch outside");
    }
    for (const HandoverLine &line : layout.handovers) {
        if (!layout.plot.contains(line.from) || !layout.plot.contains(line.to))
            return QStringLiteral("hand-over outside");
    }
    return layout.picture.contains(layout.plot) ? QString() : QStringLiteral("plot outside");
}

QString overlapping(const TimelineLayout &layout)
{
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        if (row > 0 && layout.rows[row - 1].rect.bottom() >= layout.rows[row].rect.top())
            return QStringLiteral("rows %1 and %2").arg(row - 1).arg(row);
        const std::vector<QRect> parts = partsOf(layout, row);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (parts[i - 1].right() >= parts[i].left())
                return QStringLiteral("parts in row %1 at %2").arg(row).arg(parts[i].left());
        }
    }
    std::vector<TextBox> texts = layout.texts;
    std::sort(texts.begin(), texts.end(),
              [](auto &a, auto &b) { return a.rect.top() < b.rect.top(); });
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1;
             j < texts.size() && texts[j].rect.top() <= texts[i].rect.bottom(); ++j) {
            if (texts[i].rect.intersects(texts[j].rect))
                return texts[i].text + QStringLiteral(" | ") + texts[j].text;
        }
    }
    return {};
}

/// Texts wider than their rectangle, names outside their interval.
QString cutText(const TimelineLayout &layout)
{
    TextMeasure measure(layout.font);
    for (const TextBox &text : layout.texts) {
        if (measure.widthPx(text.text, text.role, text.pixelSize) > text.rect.width() + 1)
            return text.text;
        if (!text.fill)
            continue;
        const bool inside = std::any_of(
            layout.intervals.begin(), layout.intervals.end(), [&text](const IntervalBox &box) {
                return box.fill == *text.fill && box.rect.left() <= text.rect.left()
                    && text.rect.right() <= box.rect.right()
                    && box.rect.contains(text.rect.center());
            });
        if (!inside)
            return text.text + QStringLiteral(" is in no box");
    }
    return {};
}

QString wrongStrip(const TimelineLayout &layout)
{
    for (const DensityStrip &strip : layout.strips) {
        if (strip.columnEnds.size() != static_cast<std::size_t>(strip.rect.width()))
            return QStringLiteral("columns");
        std::size_t piece = 0;
        for (const std::uint32_t end : strip.columnEnds) {
            int height = 0;
            for (; piece < end; ++piece) {
                if (strip.pieces[piece].heightPx == 0)
                    return QStringLiteral("empty piece");
                height += strip.pieces[piece].heightPx;
            }
            if (height > strip.rect.height())
                return QStringLiteral("too high");
        }
    }
    return {};
}

QString wrongHit(const TimelineLayout &layout)
{
    for (std::size_t i = 0; i < layout.intervals.size(); ++i) {
        const QPoint middle = layout.intervals[i].rect.center();
        const auto hit = hitTest(layout, middle);
        if (!hit || hit->interval != i || hit->row != layout.intervals[i].row)
            return QStringLiteral("box %1 is not hit").arg(i);
        // Where a pixel is less than a nanosecond, several columns show the same one.
        if (layout.endNs - layout.beginNs >= layout.plot.width()
            && layout.xOf(hit->timeNs) != middle.x())
            return QStringLiteral("time of box %1").arg(i);
    }
    for (const DensityStrip &strip : layout.strips) {
        const auto hit = hitTest(layout, strip.rect.center());
        if (!hit || hit->interval || hit->row != strip.row)
            return QStringLiteral("a strip is not hit");
    }
    return {};
}

QString complaint(const TimelineLayout &layout)
{
    for (const QString &found : {outOfBounds(layout), overlapping(layout), cutText(layout),
                                 wrongStrip(layout), wrongHit(layout)}) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList textsOf(const TimelineLayout &layout, TextRole role)
{
    QStringList texts;
    for (const TextBox &text : layout.texts) {
        if (text.role == role)
            texts << text.text;
    }
    return texts;
}

/// What touches the range, of all threads that are drawn.
std::uint64_t intervalsInRange(const Drawn &drawn, const TimelineRequest &request)
{
    std::uint64_t count = 0;
    if (request.grouping == Grouping::ByThread) {
        for (const model::ThreadLane *lane : drawn.timeline.threads())
            count += model::Timeline::within(*lane, request.beginNs, request.endNs).size();
    } else {
        for (const model::CoreLane *lane : drawn.timeline.cores())
            count += model::Timeline::within(*lane, request.beginNs, request.endNs).size();
    }
    return count;
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
    void oneThreadWithOneIntervalIsOneBox();
    void columnsAreHitAtTheirFirstNanosecond();
    void pointsOutsideHitNothing();
    void smallIntervalsBecomeColumnsWithTheirShares();
    void columnsOfACoreShowWhoRan();
    void fewHandoversAreLinesAndManyAreCounted();
    void takingAFreeGilIsNoHandover();
    void controlThreadsAreNotDrawn();
    void aCrashedProcessIsMarked();
    void droppedEventsAreShown();
    void theLegendListsWhatOccurs();
    void tasksAreNamedWhereTheyFit();
    void aThousandThreadsAreThinRowsWithFewNames();
    void rowsBelongToTheirProcesses();
    void lanesByCoreAreFilledByThread();
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
    QCOMPARE(textsOf(layout, TextRole::Note).first(), "drawn as density: 20,000 intervals");
    const DensityStrip &strip = layout.strips.front();
    QCOMPARE(strip.rect, layout.rows.front().rect);
    int running = 0;
    for (const DensityPiece &piece : strip.pieces)
        running += piece.fill == static_cast<int>(model::ThreadState::Running) ? piece.heightPx : 0;
    const double share = running / double(strip.rect.width() * strip.rect.height());
    QVERIFY2(std::abs(share - 0.25) < 0.01, qPrintable(QString::number(share)));
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
        for (const DensityPiece &piece : strip.pieces)
            height[piece.fill] += piece.heightPx;
    }
    QCOMPARE(height.size(), std::size_t {2});
    QVERIFY(std::abs(height.begin()->second / area - 0.2) < 0.02);
    QVERIFY(std::abs(height.rbegin()->second / area - 0.6) < 0.02);
}

void TestTimelineLayout::fewHandoversAreLinesAndManyAreCounted()
{
    for (const int count : {20, 5000}) {
        testing::RunWriter out;
        for (unsigned thread : {1U, 2U}) {
            out.by(1, thread).add(-1, engine::EventKind::ThreadStarted, 3);
            out.add(0, engine::EventKind::ThreadReleased);
            out.add(1, engine::EventKind::GilWaitBegin);
        }
        for (int i = 0; i < count; ++i) {
            const std::int64_t at = 2 + i * (1000 * kMs / count);
            out.by(1, 1 + static_cast<unsigned>(i) % 2).add(at, engine::EventKind::GilAcquired);
            out.add(at + 1000 * kMs / count - 1, engine::EventKind::GilReleased);
            out.add(at + 1000 * kMs / count - 1, engine::EventKind::GilWaitBegin);
        }
        model::Trace trace;
        trace.append(out.events());
        const Drawn drawn(std::move(trace));
        const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
        const bool few = count == 20;
        QCOMPARE(layout.handovers.size(), few ? std::size_t {19} : std::size_t {0});
        QCOMPARE(textsOf(layout, TextRole::Legend).contains(fieldWords().handover), few);
        QCOMPARE(textsOf(layout, TextRole::Note).filter("hand-overs").size(), few ? 0 : 1);
        for (const HandoverLine &line : layout.handovers)
            QVERIFY(line.from.y() != line.to.y());
    }
}

void TestTimelineLayout::takingAFreeGilIsNoHandover()
{
    // Thread 2 waits for it from the start; thread 1 takes it again when it has long lain free.
    const Drawn drawn(testing::traceFrom("1.1 @0 c0 ThreadStarted 3; 1.1 @0 c0 ThreadReleased;"
                                         "1.2 @0 c1 ThreadStarted 3; 1.2 @0 c1 ThreadReleased;"
                                         "1.1 @1 c0 GilAcquired 0 1; 1.2 @2 c1 GilWaitBegin 0;"
                                         "1.1 @100ms c0 GilReleased 1 1; 1.1 @100ms BlockBegin 0;"
                                         "1.2 @150ms c1 GilAcquired 1 2;"
                                         "1.2 @200ms c1 GilReleased 1 2; 1.2 @200ms BlockBegin 0;"
                                         "1.1 @900ms c0 BlockEnd; 1.1 @900ms c0 GilAcquired 0 3;"
                                         "1.1 @950ms ThreadEnded; 1.2 @950ms ThreadEnded"));
    QCOMPARE(drawn.timeline.handovers().size(), std::size_t {2});
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(layout.handovers.size(), std::size_t {1});
    QCOMPARE(layout.handovers.front().to.x(), layout.xOf(150 * kMs));
}

void TestTimelineLayout::controlThreadsAreNotDrawn()
{
    const Drawn drawn(testing::traceFrom("1.0 @0 c0 ThreadStarted 1; 1.1 @0 c0 ThreadStarted 2;"
                                         "1.0 @1 c0 ThreadReleased; 1.1 @1 c0 ThreadReleased;"
                                         "1.0 @1s c0 ThreadEnded; 1.1 @1s c0 ThreadEnded"));
    QCOMPARE(drawn.timeline.threads().size(), std::size_t {2});
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(textsOf(layout, TextRole::Lane), QStringList(QStringLiteral("thread 1")));
}

void TestTimelineLayout::aCrashedProcessIsMarked()
{
    testing::RunWriter out;
    std::mt19937 random(1);
    for (unsigned process : {1U, 2U}) {
        out.process(process, -20 * kMs);
        writeThread(out.by(process, 1),
                    {.lengthNs = static_cast<std::int64_t>(process) * 300 * kMs}, random);
    }
    out.by(0, 0).with(0).add(500 * kMs, engine::EventKind::ProcessCrashed, 2, 11);
    model::Trace trace;
    trace.append(out.events());
    const Drawn drawn(std::move(trace));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(layout.crashes.size(), std::size_t {1});
    QCOMPARE(layout.crashes.front().left(), layout.xOf(500 * kMs));
    QCOMPARE(layout.crashes.front().top(), layout.rows[1].rect.top());
    const QStringList warnings = textsOf(layout, TextRole::Warning);
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains("signal 11, SIGSEGV"), qPrintable(warnings.first()));
    QVERIFY2(warnings.first().contains("500 ms"), qPrintable(warnings.first()));
}

void TestTimelineLayout::droppedEventsAreShown()
{
    model::Trace trace = testing::randomTrace({});
    QVERIFY(textsOf(Drawn(trace).layout(requestFor(QSize(640, 400))), TextRole::Warning).isEmpty());
    trace.setDropped(12'480);
    trace.setEnd(model::TraceEnd::Truncated);
    const QStringList warnings =
        textsOf(Drawn(trace).layout(requestFor(QSize(640, 400))), TextRole::Warning);
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings.first().contains("12,480"));
}

void TestTimelineLayout::theLegendListsWhatOccurs()
{
    const Drawn drawn(testing::traceFrom("1.1 @0 c0 ThreadStarted 3; 1.1 @0 c0 ThreadReleased;"
                                         "1.1 @100ms c0 NativeBegin; 1.1 @200ms c0 NativeEnd;"
                                         "1.1 @300ms c0 IdleBegin; 1.1 @2s c0 IdleEnd;"
                                         "1.1 @2s c0 BlockBegin 0; 1.1 @3s c0 BlockEnd"));
    const Words words = fieldWords();
    const auto of = [&words](model::ThreadState state) {
        return words.states[static_cast<std::size_t>(state)];
    };
    TimelineRequest request = requestFor(QSize(1600, 900));
    QCOMPARE(textsOf(drawn.layout(request), TextRole::Legend),
             QStringList({of(model::ThreadState::Running), words.states[kNativeFill],
                          of(model::ThreadState::Idle)}));
    // Only what is in the range.
    request.beginNs = 100 * kMs;
    request.endNs = 200 * kMs;
    QCOMPARE(textsOf(drawn.layout(request), TextRole::Legend),
             QStringList(words.states[kNativeFill]));
}

void TestTimelineLayout::tasksAreNamedWhereTheyFit()
{
    engine::Plan plan = testing::randomPlan();
    const Drawn drawn(testing::traceFrom("1.1 @0 c0 ThreadStarted 3; 1.1 @0 c0 ThreadReleased;"
                                         "1.1 @0 c0 #1 TaskStarted 0 1; 1.1 @500ms #1 TaskFinished;"
                                         "1.1 @500ms c0 #2 TaskStarted 1 1;"
                                         "1.1 @510ms c0 #2 BlockBegin 0; 1.1 @1s c0 #2 BlockEnd;"
                                         "1.1 @1s c0 #2 TaskFinished",
                                         plan));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    const QStringList names = textsOf(layout, TextRole::Interval);
    QVERIFY(names.contains("steak"));
    QVERIFY(names.contains("salad"));
    QVERIFY(names.contains("I/O · 490 ms"));
    // Not in the ten milliseconds before it: fourteen pixels.
    QCOMPARE(names.count(QStringLiteral("salad")), 1);
}

void TestTimelineLayout::aThousandThreadsAreThinRowsWithFewNames()
{
    const Drawn drawn(testing::randomTrace({.threads = 1000, .meanIntervalNs = 300 * kMs}));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    std::size_t lanes = 0;
    for (const LaneRow &row : layout.rows) {
        QVERIFY(row.rect.height() >= 1 && row.rect.height() <= 2);
        lanes += row.laneCount;
    }
    QCOMPARE(lanes, std::size_t {1000});
    const QStringList names = textsOf(layout, TextRole::Lane);
    QVERIFY(names.size() >= 10 && names.size() <= 60);
    QCOMPARE(names.first(), QStringLiteral("thread 1"));
    QVERIFY(names.contains("thread 500"));
    QVERIFY(textsOf(layout, TextRole::Note).contains("a row stands for 2 threads"));
}

void TestTimelineLayout::rowsBelongToTheirProcesses()
{
    const Drawn drawn(testing::randomTrace({.processes = 3, .threads = 2}));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(textsOf(layout, TextRole::Group),
             QStringList({"process 1 (pid 4711)", "process 2 (pid 4712)", "process 3 (pid 4713)"}));
    QCOMPARE(layout.rows.size(), std::size_t {6});
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(static_cast<std::size_t>(layout.rows[i].thread.process), i / 2 + 1);
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

QTEST_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
