// What is written and marked in a timeline: hand-overs, crashes, drops, names, legend.
#include "app/lane_rows.h"
#include "tests/app/drawn_timeline.h"
#include "tests/app/random_run.h"
#include "tests/app/timeline_complaint.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <algorithm>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;

class TestTimelineMarks : public QObject
{
    Q_OBJECT
private slots:
    void fewHandoversAreLinesAndManyAreCounted();
    void takingAFreeGilIsNoHandover();
    void controlThreadsAreNotDrawn();
    void aCrashedProcessIsMarked();
    void droppedEventsAreShown();
    void theLegendListsWhatOccurs();
    void tasksAreNamedWhereTheyFit();
    void aThousandThreadsAreThinRowsWithFewNames();
    void rowsBelongToTheirProcesses();
};

void TestTimelineMarks::fewHandoversAreLinesAndManyAreCounted()
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

void TestTimelineMarks::takingAFreeGilIsNoHandover()
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

void TestTimelineMarks::controlThreadsAreNotDrawn()
{
    const Drawn drawn(testing::traceFrom("1.0 @0 c0 ThreadStarted 1; 1.1 @0 c0 ThreadStarted 2;"
                                         "1.0 @1 c0 ThreadReleased; 1.1 @1 c0 ThreadReleased;"
                                         "1.0 @1s c0 ThreadEnded; 1.1 @1s c0 ThreadEnded"));
    QCOMPARE(drawn.timeline.threads().size(), std::size_t {2});
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(textsOf(layout, TextRole::Lane), QStringList(QStringLiteral("thread 1")));
}

void TestTimelineMarks::aCrashedProcessIsMarked()
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

void TestTimelineMarks::droppedEventsAreShown()
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

void TestTimelineMarks::theLegendListsWhatOccurs()
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

void TestTimelineMarks::tasksAreNamedWhereTheyFit()
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

void TestTimelineMarks::aThousandThreadsAreThinRowsWithFewNames()
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

void TestTimelineMarks::rowsBelongToTheirProcesses()
{
    const Drawn drawn(testing::randomTrace({.processes = 3, .threads = 2}));
    const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
    QCOMPARE(textsOf(layout, TextRole::Group),
             QStringList({"process 1 (pid 4711)", "process 2 (pid 4712)", "process 3 (pid 4713)"}));
    QCOMPARE(layout.rows.size(), std::size_t {6});
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(static_cast<std::size_t>(layout.rows[i].thread.process), i / 2 + 1);
}

QTEST_MAIN(TestTimelineMarks)
#include "tst_timeline_marks.moc"
