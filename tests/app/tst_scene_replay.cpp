// The street of a recording: who is where at chosen moments, which sign is over whose head, who
// queues in which order, which house is burnt, closed, open again; and the same whichever way the
// moment was reached, forward, backward or by a jump.
#include "app/street_view.h"
#include "model/recording.h"
#include "model/session.h"
#include "tests/app/told_street.h"
#include "tests/model/sample_trace.h"
#include "tests/model/trace_text.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace brigade;
using namespace brigade::app;
using brigade::testing::everyRect;
using brigade::testing::toldStreet;

namespace {

const QSize kView {1600, 1000};

/// Two houses with a bathroom each. Chef 3 of the first overtakes chef 2 at the door; the second
/// house burns down and reopens as the third; in the end the GIL is switched off and both close.
const std::string kEvening = R"(
    @-90 ProcessSpawned 1 4294967338; @-90 ProcessSpawned 2 4294967339
    @-80 ProcessReady 1 10; @-80 ProcessReady 2 10
    1.1 @-30 c0 ThreadStarted 2; 1.2 @-30 c0 ThreadStarted 2; 1.3 @-30 c1 ThreadStarted 2
    2.1 @-30 c1 ThreadStarted 2
    1.1 @-20 c0 IdleBegin; 1.2 @-20 c0 IdleBegin; 1.3 @-20 c1 IdleBegin; 2.1 @-20 c1 IdleBegin
    @0 RunStarted
    @1 #1 TaskArrived; @1 #2 TaskArrived; @1 #3 TaskArrived; @1 #4 TaskArrived; @1 #5 TaskArrived
    @1 #6 TaskArrived
    @3 #1 TaskDispatched 1 1; @3 #2 TaskDispatched 1 1; @3 #3 TaskDispatched 1 1
    @3 #4 TaskDispatched 2 1; @3 #5 TaskDispatched 1 1
    1.0 @5 #1 TaskQueued; 1.0 @5 #2 TaskQueued; 1.0 @5 #3 TaskQueued; 2.0 @5 #4 TaskQueued
    1.0 @5 #5 TaskQueued
    1.1 @10 c0 IdleEnd; 1.1 @10 c0 #1 TaskTaken; 1.1 @11 c0 #1 GilAcquired
    1.1 @11 c0 #1 TaskStarted 0 1; 2.1 @10 c1 IdleEnd; 2.1 @10 c1 #4 TaskTaken
    2.1 @11 c1 #4 GilAcquired; 2.1 @11 c1 #4 TaskStarted 0 1
    1.2 @12 c1 IdleEnd; 1.2 @12 c1 #2 TaskTaken; 1.2 @13 c1 #2 GilWaitBegin
    1.3 @14 c1 IdleEnd; 1.3 @14 c1 #3 TaskTaken; 1.3 @15 c1 #3 GilWaitBegin
    2.1 @25 c1 #4 GilReleased 1; 2.1 @25 c1 #4 BlockBegin 2
    1.1 @30 c0 #1 GilReleased 1; 1.1 @30 c0 #1 BlockBegin 0
    1.3 @31 c1 #3 GilAcquired 16; 1.3 @31 c1 #3 TaskStarted 0 1
    1.1 @40 c0 #1 BlockEnd; 1.1 @41 c0 #1 GilWaitBegin
    2.1 @45 c0 #4 BlockEnd; 2.1 @46 c0 #4 GilAcquired
    1.3 @50 c1 #3 GilReleased 1; 1.3 @50 c1 #3 BlockBegin 1; 1.2 @51 c1 #2 GilAcquired 38
    1.2 @51 c1 #2 TaskStarted 0 1
    @60 ProcessCrashed 2 11; @60 #4 TaskRequeued 2 1
    @61 ProcessSpawned 3 4294967340; @61 ProcessReplaced 3 2
    @70 ProcessReady 3 9; 3.1 @71 c0 ThreadStarted 2; 3.1 @72 c0 IdleBegin
    @73 #4 TaskDispatched 3 2; 3.0 @74 #4 TaskQueued 0 2; 3.1 @74 c0 IdleEnd
    3.1 @74 c0 #4 TaskTaken 0 2; 3.1 @74 c0 #4 GilAcquired; 3.1 @74 c0 #4 TaskStarted 0 2
    @75 PlanChanged 3 0
    1.2 @76 c1 #2 OffCoreBegin
    1.2 @79 c1 #2 OffCoreEnd; 1.2 @80 c1 #2 TaskFinished 0; 1.2 @80 c1 IdleBegin
    1.1 @81 c1 #1 GilWaitSignalled 2; 1.1 @82 c1 #1 TaskFinished 0; 1.1 @82 ThreadEnded
    1.3 @82 c1 #3 BlockEnd; 1.3 @83 c1 #3 TaskFinished 0; 1.3 @83 c1 IdleBegin
    3.1 @84 c0 #4 TaskFinished 0; 3.1 @84 c0 IdleBegin; @85 ProcessDismissed 1
    @90 ProcessExited 1 0; @95 ProcessExited 3 0; @96 #6 TaskCancelled; @97 RunEnded
)";

struct Moment
{
    std::int64_t timeNs;
    QStringList told;
};

/// What must be seen; each line is a rail, a house or a stove.
const std::vector<Moment> &moments()
{
    static const std::vector<Moment> kMoments {
        {2,
         {"street rail 1 2 3 4 5 6", "1 open, bench 1 rest 2 rest 3 rest", "2 open, bench 1 rest"}},
        {5,
         {"street rail 6", "1 open, rail 1 2 3 5, bench 1 rest 2 rest 3 rest",
          "2 open, rail 4, bench 1 rest"}},
        {20,
         {"street rail 6", "1 open, rail 5, inside 1 pan, door 2 queue 3 queue",
          "2 open, inside 1 pan", "stove 0: 1.1", "stove 1: 2.1"}},
        {30, // left, and nobody has gone in yet
         {"street rail 6", "1 open, rail 5, door 2 queue 3 queue, oven 1 clock",
          "2 open, delivery 1 clock", "stove 0: -", "stove 1: -"}},
        {35, // the third was quicker than the second
         {"street rail 6", "1 open, rail 5, inside 3 pan, door 2 queue, oven 1 clock",
          "2 open, delivery 1 clock", "stove 0: -", "stove 1: 1.3"}},
        {47,
         {"street rail 6", "1 open, rail 5, inside 3 pan, door 2 queue 1 queue",
          "2 open, inside 1 pan", "stove 0: 2.1", "stove 1: 1.3"}},
        {55,
         {"street rail 6", "1 open, rail 5, inside 2 pan, door 1 queue, pantry 3 clock",
          "2 open, inside 1 pan", "stove 0: 2.1", "stove 1: 1.2"}},
        {60,
         {"street rail 6 4", "1 open, rail 5, inside 2 pan, door 1 queue, pantry 3 clock",
          "2 burnt", "stove 0: -", "stove 1: 1.2"}},
        {65,
         {"street rail 6 4", "1 open, rail 5, inside 2 pan, door 1 queue, pantry 3 clock",
          "3 reopening", "stove 0: -", "stove 1: 1.2"}},
        {72,
         {"street rail 6 4", "1 open, rail 5, inside 2 pan, door 1 queue, pantry 3 clock",
          "3 open, bench 1 rest", "stove 0: -", "stove 1: 1.2"}},
        {77, // the bathroom is struck: nobody is inside it any more
         {"street rail 6", "1 open struck, rail 5, home 1 queue 2 hand, pantry 3 clock",
          "3 open struck, home 1 pan", "stove 0: 3.1", "stove 1: -"}},
        {86, // the first chef has left
         {"street rail 6", "1 open struck, rail 5, bench 2 rest 3 rest",
          "3 open struck, bench 1 rest", "stove 0: -", "stove 1: -"}},
        {92, {"street rail 6", "3 open struck, bench 1 rest", "stove 0: -", "stove 1: -"}},
        {100, {"1 closed", "3 closed", "stove 0: -", "stove 1: -"}}};
    return kMoments;
}

engine::Plan eveningPlan()
{
    engine::Plan plan;
    plan.gil.enabled = true;
    plan.processes = 2;
    plan.restart = true;
    plan.onCrash = engine::OnCrash::Requeue;
    plan.tasks.resize(1);
    plan.tasks.front() = {.name = "supper", .count = 6, .steps = {engine::CpuStep {1}}};
    return plan;
}

/// A real run of two restaurants, short, with everything in it that a chef can wait for.
engine::Plan shortPlan()
{
    engine::Plan plan = eveningPlan();
    plan.mode = engine::Mode::Pool;
    plan.threads = 3;
    plan.gil.switchIntervalMs = 1;
    const auto task = [](const char *name, std::uint32_t count, std::vector<engine::Step> steps) {
        engine::TaskKind kind;
        kind.name = name;
        kind.count = count;
        kind.steps = std::move(steps);
        return kind;
    };
    plan.tasks = {
        task("stew", 8, {engine::CpuStep {4}, engine::SleepStep {5}, engine::CpuStep {4}}),
        task("list", 2, {engine::FileStep {16}, engine::CpuStep {1}}),
        task("call", 2, {engine::NetStep {8}, engine::NativeStep {2}}),
        task("flambe", 1, {engine::CpuStep {3}, engine::CrashStep {}})};
    return plan;
}

/// A still street of a recording.
struct Scene
{
    explicit Scene(model::Trace trace)
    {
        view.setMotion(StreetView::Motion::Still);
        view.resize(kView);
        view.show();
        controller.showRecording(std::move(trace));
    }
    const model::StreetNow &seek(std::int64_t timeNs)
    {
        controller.setMoment(timeNs);
        view.grab();
        return *controller.street();
    }
    QStringList told(std::int64_t timeNs)
    {
        const model::StreetNow &street = seek(timeNs);
        return toldStreet(view.picture(), street);
    }

    RunController controller {{}};
    StreetView view {controller};
};

/// Through a file, as a user's recording goes.
model::Trace recorded(const model::Trace &trace, const QString &path)
{
    auto writer = model::RecordingWriter::create(path, trace.plan(), trace.info());
    if (!writer || !writer.value()->append(trace.events()) || !writer.value()->finish(0))
        qFatal("cannot write %s", qPrintable(path));
    auto reading = model::readRecording(path);
    if (!reading)
        qFatal("%s", reading.error().c_str());
    return std::move(reading).value();
}

/// The same from the events alone, by the plainest of rules.
struct Ledger
{
    std::map<engine::ProcessIndex, std::optional<engine::ThreadIndex>> holder;
    std::map<engine::ProcessIndex, std::vector<engine::TaskId>> rail;
    std::set<engine::ProcessIndex> crashed;

    Ledger(std::span<const engine::TraceEvent> events, std::int64_t timeNs)
    {
        for (const engine::TraceEvent &event : events) {
            if (event.timeNs <= timeNs)
                note(event);
        }
    }
    void note(const engine::TraceEvent &event)
    {
        using engine::EventKind;
        std::vector<engine::TaskId> &tickets = rail[event.process];
        switch (event.kind) {
        case EventKind::GilAcquired:
            holder[event.process] = event.thread;
            break;
        case EventKind::GilReleased:
            if (holder[event.process] == event.thread)
                holder[event.process].reset();
            break;
        case EventKind::TaskQueued:
            tickets.push_back(event.task);
            break;
        case EventKind::TaskTaken:
        case EventKind::TaskReturned:
            std::erase(tickets, event.task);
            break;
        case EventKind::ProcessCrashed:
            crashed.insert(static_cast<engine::ProcessIndex>(event.arg));
            break;
        default:
            break;
        }
    }
};

} // namespace

class TestSceneReplay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void everybodyIsWhereTheEventsSay()
    {
        Scene scene(evening());
        for (const Moment &moment : moments())
            QCOMPARE(scene.told(moment.timeNs), moment.told);
    }

    void backwardItIsTheSame()
    {
        Scene scene(evening());
        QCOMPARE(scene.told(moments().back().timeNs), moments().back().told);
        for (auto moment = moments().rbegin(); moment != moments().rend(); ++moment)
            QCOMPARE(scene.told(moment->timeNs), moment->told);
    }

    void jumpingAboutItIsTheSame()
    {
        Scene scene(evening());
        std::mt19937 random(7);
        for (int jump = 0; jump < 100; ++jump) {
            const Moment &moment = moments()[random() % moments().size()];
            QCOMPARE(scene.told(moment.timeNs), moment.told);
        }
    }

    /// Of a run that really happened: folded state and layout, from both directions.
    void aRealRunIsTheSameFromBothDirections()
    {
        Scene scene(shortRun());
        const std::int64_t endNs = scene.controller.session()->trace().events().back().timeNs;
        std::mt19937_64 random(11);
        std::vector<std::int64_t> times;
        times.reserve(200);
        for (int i = 0; i < 200; ++i)
            times.push_back(
                static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(endNs)));
        std::sort(times.begin(), times.end());
        struct Seen
        {
            model::StreetNow street;
            std::vector<QRectF> rects;
            QStringList told;
        };
        const auto look = [&](std::int64_t timeNs) {
            const model::StreetNow &street = scene.seek(timeNs);
            return Seen {street, everyRect(scene.view.picture()),
                         toldStreet(scene.view.picture(), street)};
        };
        std::vector<Seen> forward;
        forward.reserve(times.size());
        for (const std::int64_t time : times)
            forward.push_back(look(time));
        std::vector<std::size_t> order(times.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = order.size() - 1 - i; // all the way back, then criss-cross
        std::vector<std::size_t> shuffled = order;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        order.insert(order.end(), shuffled.begin(), shuffled.end());
        for (const std::size_t i : order) {
            const Seen again = look(times[i]);
            QVERIFY2(again.street == forward[i].street, qPrintable(QString::number(times[i])));
            QCOMPARE(again.told, forward[i].told);
            QVERIFY(again.rects == forward[i].rects);
        }
        // It was worth it: not the same all the time.
        QVERIFY(forward.front().told != forward[forward.size() / 2].told);
    }

    // NOLINTNEXTLINE(readability-function-cognitive-complexity): one look, told in one place
    void aRealRunShowsWhatItsEventsSay()
    {
        Scene scene(shortRun());
        const auto events = scene.controller.session()->trace().events();
        // A house is burnt for the few events until another opens in its place: look there too.
        const auto crash = std::find_if(events.begin(), events.end(), [](const auto &event) {
            return event.kind == engine::EventKind::ProcessCrashed;
        });
        QVERIFY(crash != events.end());
        std::mt19937_64 random(5);
        int inside = 0;
        int queued = 0;
        int burnt = 0;
        for (int i = 0; i < 150; ++i) {
            // An event's own moment: that is where mistakes show.
            const std::int64_t timeNs =
                i == 0 ? crash->timeNs : events[random() % events.size()].timeNs;
            const model::StreetNow &street = scene.seek(timeNs);
            const Ledger ledger(events, timeNs);
            for (const HouseBox &house : scene.view.picture().houses) {
                const model::ProcessNow &process = street.processes.at(house.process);
                QCOMPARE(process.crashed, ledger.crashed.contains(house.process));
                burnt += process.crashed ? 1 : 0;
                if (!house.front.isEmpty())
                    continue;
                for (const ChefBox &chef : house.chefs) {
                    const auto holder = ledger.holder.find(house.process);
                    const bool holds =
                        holder != ledger.holder.end() && holder->second == chef.key.thread;
                    QCOMPARE(brigade::testing::whereIs(house, chef) == QLatin1String("inside"),
                             holds);
                    inside += holds ? 1 : 0;
                }
                const auto rail = ledger.rail.find(house.process);
                if (rail == ledger.rail.end())
                    continue;
                QCOMPARE(house.rail.tickets.size() + house.rail.hidden, rail->second.size());
                for (std::size_t t = 0; t < house.rail.tickets.size(); ++t)
                    QCOMPARE(house.rail.tickets[t].task, rail->second[t]);
                queued += static_cast<int>(rail->second.size());
            }
        }
        QVERIFY2(inside > 10 && queued > 10 && burnt > 0,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(inside).arg(queued).arg(burnt)));
    }

private:
    [[nodiscard]] model::Trace evening() const
    {
        engine::RunInfo info = test::sampleInfo();
        info.switchSource = engine::SwitchSource::Gaps;
        model::Trace trace(eveningPlan(), info);
        std::vector<engine::TraceEvent> events = brigade::testing::eventsFrom(kEvening);
        std::stable_sort(events.begin(), events.end(),
                         [](const auto &a, const auto &b) { return a.timeNs < b.timeNs; });
        trace.append(events);
        return recorded(trace, m_folder.filePath(QStringLiteral("evening.brigade")));
    }
    /// Run once; read again by every test.
    [[nodiscard]] model::Trace shortRun() const
    {
        const QString path = m_folder.filePath(QStringLiteral("short.brigade"));
        if (!QFile::exists(path)) {
            engine::RunOptions options;
            options.workerPath = BRIGADE_WORKER;
            auto started = model::Session::start(shortPlan(), options, path);
            if (!started)
                qFatal("%s", started.error().c_str());
            model::Session &session = *started.value();
            for (int i = 0; i < 6000 && session.running(); ++i) {
                QTest::qWait(5);
                session.poll();
            }
            session.poll();
        }
        auto reading = model::readRecording(path);
        if (!reading)
            qFatal("%s", reading.error().c_str());
        return std::move(reading).value();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSceneReplay)
#include "tst_scene_replay.moc"
