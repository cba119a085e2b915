// Jars, keys and deadlocks in the street of a recording: who is at which jar with what in hand, who
// has which key and who waits for it, and the ring; from the trace alone, and the same whichever
// way the moment was reached.
#include "app/sharing_words.h"
#include "app/street_view.h"
#include "model/session.h"
#include "tests/app/told_street.h"
#include "tests/model/sample_trace.h"
#include "tests/model/trace_text.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <thread>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::everyRect;

namespace {

/// Values are the low 32 bits of arg2 (shared_cell.h).
/// Two chefs at one jar: both read 5, both write 6. Then a deadlock of both, opened by dismissing
/// chef 2.
const std::string kQuarrel = R"(
    @-90 ProcessSpawned 1 4294967338; @-80 ProcessReady 1 10
    1.1 @-30 c0 ThreadStarted 3; 1.2 @-30 c1 ThreadStarted 3; 1.3 @-30 c1 ThreadStarted 3
    @0 RunStarted
    1.1 @1 c0 ThreadReleased; 1.2 @1 c1 ThreadReleased; 1.3 @1 c1 ThreadReleased
    1.1 @2 c0 #1 TaskStarted 0 1; 1.2 @2 c1 #2 TaskStarted 1 1; 1.3 @2 c1 #3 TaskStarted 2 1
    1.1 @5 c0 #1 StepStarted 0 9; 1.2 @5 c1 #2 StepStarted 0 9
    1.1 @10 c0 #1 VariableRead 0 5; 1.2 @12 c1 #2 VariableRead 0 5
    1.1 @20 c0 #1 VariableWritten 0 6; 1.2 @22 c1 #2 VariableWritten 0 6
    1.1 @25 c0 #1 StepFinished 0 9; 1.2 @26 c1 #2 StepFinished 0 9
    1.1 @30 c0 #1 LockAcquired 0 0; 1.2 @31 c1 #2 LockAcquired 1 0
    1.1 @40 c0 #1 LockWaitBegin 1 2
    1.2 @50 c1 #2 LockWaitBegin 0 1
    1.2 @51 c1 #2 DeadlockMember 2 65537; 1.2 @52 c1 #1 DeadlockMember 1 65537
    1.2 @80 c1 #2 LockWaitEnd 0 2; 1.2 @81 c1 #2 LockReleased 1 0; 1.2 @82 c1 #2 TaskFinished 1
    1.1 @85 c0 #1 LockWaitEnd 1 0; 1.1 @85 c0 #1 LockAcquired 1 0
    1.1 @90 c0 #1 LockReleased 1 0; 1.1 @91 c0 #1 LockReleased 0 0; 1.1 @92 c0 #1 TaskFinished 0
    @95 RunEnded
)";

engine::Plan quarrelPlan()
{
    engine::Plan plan;
    plan.mode = engine::Mode::Threads;
    const auto task = [&](const char *name, const char *first, const char *second) {
        engine::TaskKind kind {.name = name, .steps = {}};
        kind.steps.emplace_back(engine::IncrementStep {.variable = "eggs"});
        kind.steps.emplace_back(engine::LockStep {first});
        kind.steps.emplace_back(engine::LockStep {second});
        kind.steps.emplace_back(engine::UnlockStep {second});
        kind.steps.emplace_back(engine::UnlockStep {first});
        plan.tasks.push_back(std::move(kind));
    };
    task("soup", "salt", "pepper");
    task("steak", "pepper", "salt");
    plan.tasks.push_back({.name = "salad", .steps = {engine::CpuStep {1}}});
    return plan;
}

QString number(engine::ThreadIndex thread)
{
    return QString::number(static_cast<std::uint32_t>(thread));
}

/// Chefs whose badges lie in the rectangle, in the order of the house.
QString chefsIn(const HouseBox &house, const QRectF &rect)
{
    QStringList there;
    for (const ChefBox &chef : house.chefs) {
        if (rect.contains(chef.badge))
            there << number(chef.key.thread);
    }
    return there.join(QLatin1Char(' '));
}

/// "jar 0: 1 2", "key 1: 2" by where badges lie; "ring 2>0 1>1": who wants which key.
QStringList toldSharing(const HouseBox &house)
{
    QStringList told;
    for (const SharedBox &box : house.shared)
        told << QStringLiteral("%1 %2: %3")
                    .arg(box.kind == SharedBox::Kind::Jar ? QStringLiteral("jar")
                                                          : QStringLiteral("key"))
                    .arg(box.index)
                    .arg(chefsIn(house, box.rect));
    QStringList ring;
    for (const RingBox::Seat &seat : house.ring.seats)
        ring << QStringLiteral("%1>%2").arg(number(seat.thread)).arg(seat.wants);
    if (!ring.isEmpty())
        told << QStringLiteral("ring %1 with %2")
                    .arg(ring.join(QLatin1Char(' ')), chefsIn(house, house.ring.rect));
    return told;
}

struct Moment
{
    std::int64_t timeNs;
    QStringList told;
    QString jar;
    QString key;
};

const std::vector<Moment> &quarrelMoments()
{
    static const std::vector<Moment> kMoments {
        {6, {"jar 0: ", "key 0: ", "key 1: "}, "0", "free"},
        {11, {"jar 0: 1", "key 0: ", "key 1: "}, "5 · 1 has read 5", "free"},
        {15, {"jar 0: 1 2", "key 0: ", "key 1: "}, "5 · 1 has read 5, 2 has read 5", "free"},
        {21, {"jar 0: 1 2", "key 0: ", "key 1: "}, "6 · 2 has read 5", "free"},
        {23, {"jar 0: 1 2", "key 0: ", "key 1: "}, "6", "free"},
        {27, {"jar 0: ", "key 0: ", "key 1: "}, "6", "free"},
        {35, {"jar 0: ", "key 0: ", "key 1: "}, "6", "Chef 1 has it"},
        {45, {"jar 0: ", "key 0: ", "key 1: 1"}, "6", "Chef 1 has it"},
        {60, {"jar 0: ", "ring 2>0 1>1 with 1 2"}, "6", "Chef 1 has it"},
        {83, {"jar 0: ", "key 0: ", "key 1: 1"}, "6", "Chef 1 has it"},
        {87, {"jar 0: ", "key 0: ", "key 1: "}, "6", "Chef 1 has it"},
        {93, {"jar 0: ", "key 0: ", "key 1: "}, "6", "free"}};
    return kMoments;
}

/// A still street of a trace.
struct Stage
{
    explicit Stage(model::Trace trace)
    {
        view.setMotion(StreetView::Motion::Still);
        view.resize(1600, 1000);
        view.show();
        controller.showRecording(std::move(trace));
    }
    const HouseBox &seek(std::int64_t timeNs)
    {
        controller.setMoment(timeNs);
        view.grab();
        return view.picture().houses.front();
    }

    RunController controller {{}};
    StreetView view {controller};
};

model::Trace quarrel()
{
    engine::RunInfo info = test::sampleInfo();
    info.switchSource = engine::SwitchSource::Gaps;
    model::Trace trace(quarrelPlan(), info);
    std::vector<engine::TraceEvent> events = brigade::testing::eventsFrom(kQuarrel);
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &a, const auto &b) { return a.timeNs < b.timeNs; });
    trace.append(events);
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

model::Trace realRun(const engine::Plan &plan)
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    auto session = model::Session::start(plan, options, {});
    if (!session)
        qFatal("%s", session.error().c_str());
    while (session.value()->running()) {
        session.value()->poll();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return session.value()->trace();
}

} // namespace

class TestSceneSharing : public QObject
{
    Q_OBJECT

private slots:
    void whoIsAtTheJarAndWhoHasTheKey()
    {
        Stage stage(quarrel());
        for (const Moment &moment : quarrelMoments())
            check(stage, moment);
    }

    void backwardsItIsTheSame()
    {
        Stage stage(quarrel());
        auto moments = quarrelMoments();
        std::reverse(moments.begin(), moments.end());
        for (const Moment &moment : moments)
            check(stage, moment);
        std::mt19937 random(3);
        for (int jump = 0; jump < 60; ++jump)
            check(stage, quarrelMoments()[random() % quarrelMoments().size()]);
    }

    void nothingOverlapsAndAllIsInTheHouse()
    {
        Stage stage(quarrel());
        for (const QSize size : {QSize(1600, 1000), QSize(900, 560), QSize(640, 420)}) {
            stage.view.resize(size);
            for (const Moment &moment : quarrelMoments()) {
                const HouseBox &house = stage.seek(moment.timeNs);
                std::vector<QRectF> rects {house.title, house.rail.rect, house.bathroom};
                for (const ChefBox &chef : house.chefs)
                    rects.insert(rects.end(), {chef.badge, chef.text});
                for (const SharedBox &box : house.shared)
                    rects.insert(rects.end(), {box.art, box.label});
                for (const RingBox::Seat &seat : house.ring.seats)
                    rects.insert(rects.end(), {seat.key, seat.keyLabel});
                for (std::size_t i = 0; i < rects.size(); ++i) {
                    QVERIFY(rects[i].isEmpty() || house.rect.contains(rects[i]));
                    for (std::size_t k = i + 1; k < rects.size(); ++k)
                        QVERIFY2(!rects[i].intersects(rects[k]),
                                 qPrintable(QStringLiteral("%1: %2 and %3 of %4")
                                                .arg(moment.timeNs)
                                                .arg(i)
                                                .arg(k)
                                                .arg(size.width())));
                }
            }
        }
    }

    /// Each arrow of a ring begins and ends at the two that it joins.
    void theRingIsClosed()
    {
        Stage stage(quarrel());
        const HouseBox &house = stage.seek(60);
        const auto &seats = house.ring.seats;
        QCOMPARE(seats.size(), std::size_t {2});
        const auto near = [](const QPointF &point, const QRectF &rect) {
            return rect.adjusted(-16, -16, 16, 16).contains(point);
        };
        const auto badgeOf = [&](engine::ThreadIndex thread) {
            for (const ChefBox &chef : house.chefs) {
                if (chef.key.thread == thread)
                    return chef.badge;
            }
            return QRectF();
        };
        for (std::size_t i = 0; i < seats.size(); ++i) {
            const auto &seat = seats[i];
            const QRectF key = seat.key.united(seat.keyLabel);
            QVERIFY(near(seat.wish.p1(), badgeOf(seat.thread)) && near(seat.wish.p2(), key));
            QVERIFY(near(seat.hold.p1(), key)
                    && near(seat.hold.p2(), badgeOf(seats[(i + 1) % seats.size()].thread)));
        }
    }

    /// Of runs that really happened: the same from both directions, and as the events say.
    void realRunsAreTheSameFromBothDirections()
    {
        engine::Plan race;
        race.mode = engine::Mode::Threads;
        race.tasks.push_back(
            {.name = "adder",
             .count = 2,
             .steps = {engine::IncrementStep {.variable = "n", .times = 150, .windowUnits = 2}}});
        engine::Plan locks = quarrelPlan();
        for (std::size_t task = 0; task < 2; ++task) // each has the first before he wants the other
            locks.tasks[task].steps.insert(locks.tasks[task].steps.begin() + 2,
                                           engine::CpuStep {20});
        for (const engine::Plan &plan : {race, locks}) {
            Stage stage(realRun(plan));
            const auto events = stage.controller.session()->trace().events();
            std::mt19937_64 random(9);
            std::vector<std::int64_t> times;
            times.reserve(80);
            for (int i = 0; i < 80; ++i)
                times.push_back(events[random() % events.size()].timeNs);
            std::sort(times.begin(), times.end());
            std::vector<QStringList> told;
            std::vector<std::vector<QRectF>> rects;
            QStringList seen;
            for (const std::int64_t time : times) {
                told.push_back(toldSharing(stage.seek(time)));
                rects.push_back(everyRect(stage.view.picture()));
                seen << told.back();
            }
            for (std::size_t i = times.size(); i-- > 0;) {
                QCOMPARE(toldSharing(stage.seek(times[i])), told[i]);
                QVERIFY(everyRect(stage.view.picture()) == rects[i]);
            }
            seen.removeDuplicates();
            QVERIFY2(seen.size() > 1, qPrintable(seen.join(QLatin1Char('\n'))));
        }
    }

private:
    static void check(Stage &stage, const Moment &moment)
    {
        const HouseBox &house = stage.seek(moment.timeNs);
        QCOMPARE(toldSharing(house), moment.told);
        const model::ProcessNow &process =
            stage.controller.street()->processes.at(engine::ProcessIndex {1});
        const TaskNames &tasks = stage.controller.taskNames();
        const auto words = model::Vocabulary::Restaurant;
        const QStringList ways = jarWords(process, 0, tasks, words);
        QCOMPARE(ways.last(), ways.last().section(QStringLiteral(" · "), 0, 0));
        QVERIFY(ways.last().startsWith(QStringLiteral("“eggs”: ")));
        QVERIFY2(jarWords(process, 0, tasks, words)
                     .first()
                     .endsWith(QStringLiteral("“eggs”: ") + moment.jar),
                 qPrintable(jarWords(process, 0, tasks, words).first()));
        QVERIFY2(keyWords(process, 0, tasks, words)
                     .first()
                     .endsWith(QStringLiteral("“salt”: ") + moment.key),
                 qPrintable(keyWords(process, 0, tasks, words).first()));
    }
};

QTEST_MAIN(TestSceneSharing)
#include "tst_scene_sharing.moc"
