// Reads, writes and lost updates in the timeline's layout.
#include "engine/plan.h"
#include "model/sharing.h"
#include "tests/app/drawn_timeline.h"
#include "tests/app/timeline_complaint.h"
#include "tests/model/sample_trace.h"

#include <QTest>

using namespace brigade;
using namespace brigade::app;
using namespace brigade::app::test;
using engine::EventKind;

namespace {

constexpr std::int64_t kUsPerMs = 1000;

engine::Plan counterPlan()
{
    engine::Plan plan;
    engine::TaskKind task;
    task.name = "adder";
    task.steps = {engine::IncrementStep {.variable = "counter"}};
    plan.tasks = {task};
    return plan;
}

/// Two threads, each reads 0 and writes 1, the second later: the first one's update is lost.
model::Trace lostUpdate(std::size_t times)
{
    ::brigade::test::EventList list;
    for (std::uint32_t thread : {1U, 2U}) {
        list.add(0, {1, thread, 0, 0}, EventKind::ThreadStarted, 3);
        list.add(0, {1, thread, thread, 0}, EventKind::ThreadReleased);
        list.add(0, {1, thread, thread, 0}, EventKind::TaskStarted, 0, 1);
    }
    const auto word = [](std::uint32_t value, std::uint32_t writer, std::uint64_t write) {
        return static_cast<std::uint64_t>(
            engine::cellWord(value, engine::ThreadIndex {writer}, write));
    };
    std::uint64_t now = 0;
    const auto step = 900 * kUsPerMs / static_cast<std::int64_t>(times);
    for (std::size_t i = 0; i < times; ++i) {
        const auto at = 10 * kUsPerMs + static_cast<std::int64_t>(i) * step;
        const auto value = static_cast<std::uint32_t>(i) + 1;
        const std::uint64_t first = word(value, 1, i);
        const std::uint64_t second = word(value, 2, i);
        const auto put = [&](std::int64_t us, std::uint32_t thread, EventKind kind,
                             std::uint64_t rest, std::uint64_t what) {
            list.add(us, {1, thread, thread, 0}, kind, engine::variableArg(0, rest),
                     static_cast<std::int64_t>(what));
        };
        put(at, 1, EventKind::VariableRead, 0, now);
        put(at + step / 8, 2, EventKind::VariableRead, 0, now);
        put(at + step / 3, 1, EventKind::VariableWritten, now, first);
        put(at + step / 2, 2, EventKind::VariableWritten, first, second | engine::kIgnoredOthers);
        now = second;
    }
    for (std::uint32_t thread : {1U, 2U})
        list.add(999 * kUsPerMs, {1, thread, 0, 0}, EventKind::ThreadEnded);
    model::Trace trace(counterPlan(), {});
    trace.append(list.events);
    return trace;
}

std::size_t count(const TimelineLayout &layout, UpdateKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(layout.updates.begin(), layout.updates.end(),
                      [kind](const UpdateMark &mark) { return mark.kind == kind; }));
}

/// Every write is in one bar of its lane, and a bar with a lost one shows it.
void checkBars(const TimelineLayout &layout, std::uint32_t writes, std::uint32_t lost)
{
    std::uint32_t allWrites = 0;
    std::uint32_t allLost = 0;
    for (const UpdateBar &bar : layout.updateBars) {
        allWrites += bar.writes;
        allLost += bar.lost;
        QVERIFY(layout.rows[bar.row].rect.contains(bar.rect));
        QVERIFY(bar.rect.height() > 0 && bar.rect.width() > 0);
        QCOMPARE(bar.lostPx > 0, bar.lost > 0);
        QVERIFY(bar.lostPx <= bar.rect.height());
    }
    QCOMPARE(allWrites, writes);
    QCOMPARE(allLost, lost);
}

} // namespace

class TestTimelineUpdates : public QObject
{
    Q_OBJECT

private slots:
    void aLostUpdateIsStruckOutWithALineToTheReadThatIgnoredIt()
    {
        const Drawn drawn(lostUpdate(1));
        const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900)));
        QCOMPARE(complaint(layout), QString());
        QCOMPARE(count(layout, UpdateKind::Read), std::size_t {2});
        QCOMPARE(count(layout, UpdateKind::Write), std::size_t {1});
        QCOMPARE(count(layout, UpdateKind::LostWrite), std::size_t {1});
        QCOMPARE(layout.ignored.size(), std::size_t {1});
        const auto &write = drawn.timeline.writes()[0];
        QVERIFY(write.lost());
        QCOMPARE(layout.ignored[0].from.x(), layout.xOf(write.writtenNs));
        QCOMPARE(layout.ignored[0].to.x(), layout.xOf(*drawn.timeline.writes()[1].readNs));
        QVERIFY(layout.ignored[0].from.y() < layout.ignored[0].to.y());
        QVERIFY(textsOf(layout, TextRole::Legend).contains(fieldWords().lostUpdate));
    }

    void marksLieInTheirLanesAndValuesOverlapNothing()
    {
        const Drawn drawn(lostUpdate(6));
        for (const QSize &size : {QSize(700, 300), QSize(1024, 700), QSize(3200, 1800)}) {
            const TimelineLayout layout = drawn.layout(requestFor(size));
            QCOMPARE(complaint(layout), QString());
            QCOMPARE(layout.updates.empty(), false);
            for (const UpdateMark &mark : layout.updates) {
                QVERIFY(std::any_of(layout.rows.begin(), layout.rows.end(),
                                    [&](const auto &row) { return row.rect.contains(mark.rect); }));
            }
            for (const HandoverLine &line : layout.ignored)
                QVERIFY(layout.plot.contains(line.from) && layout.plot.contains(line.to));
        }
    }

    void tooManyToBeToldApartAreCountedInBars()
    {
        const Drawn drawn(lostUpdate(500));
        TimelineRequest request = requestFor(QSize(1600, 900));
        const TimelineLayout layout = drawn.layout(request);
        QCOMPARE(complaint(layout), QString());
        QVERIFY(layout.updates.empty());
        QVERIFY(!textsOf(layout, TextRole::Legend).contains(fieldWords().update));
        QVERIFY(textsOf(layout, TextRole::Legend).contains(fieldWords().updateBars));
        QCOMPARE(textsOf(layout, TextRole::Note).filter(QStringLiteral("1,000")).size(), 1);
        QCOMPARE(textsOf(layout, TextRole::Note).filter(QStringLiteral("500 of them")).size(), 1);
        checkBars(layout, 1000, 500);
        // A closer look tells them apart.
        // A closer look tells them apart.
        request.beginNs = 100 * kMs;
        request.endNs = 110 * kMs;
        QVERIFY(!drawn.layout(request).updates.empty());
        QVERIFY(drawn.layout(request).updateBars.empty());
    }

    void foldedLanesAndThinOnesHaveTheirBarsToo()
    {
        const Drawn drawn(lostUpdate(500));
        TimelineRequest request = requestFor(QSize(1600, 900));
        request.folded = {engine::ProcessIndex {1}};
        const TimelineLayout folded = drawn.layout(request);
        QCOMPARE(folded.rows.size(), std::size_t {1});
        checkBars(folded, 1000, 500);
        checkBars(drawn.layout(requestFor(QSize(640, 260))), 1000, 500);
    }

    void byCoreThereAreNoneButTheyAreCounted()
    {
        const Drawn many(lostUpdate(500));
        const TimelineLayout counted = many.layout(requestFor(QSize(1600, 900), Grouping::ByCore));
        QVERIFY(counted.updateBars.empty());
        QCOMPARE(textsOf(counted, TextRole::Note).filter(QStringLiteral("not drawn: 1,000")).size(),
                 1);
        const Drawn drawn(lostUpdate(1));
        const TimelineLayout layout = drawn.layout(requestFor(QSize(1600, 900), Grouping::ByCore));
        QVERIFY(layout.updates.empty() && layout.ignored.empty());
    }
};

QTEST_MAIN(TestTimelineUpdates)
#include "tst_timeline_updates.moc"
