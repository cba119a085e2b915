// Step mode in a real worker process, from outside.
#include "engine/step_run.h"
#include "tests/engine/step_plans.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace brigade::engine;

namespace {

std::unique_ptr<StepRun> startOrFail(const Plan &plan)
{
    auto run = StepRun::start(plan, BRIGADE_WORKER);
    if (!run)
        qFatal("%s", run.error().c_str());
    return std::move(run).value();
}

std::vector<TraceEvent> eventsOf(const StepRun &run)
{
    std::vector<TraceEvent> events;
    run.log().copyFrom(0, events);
    return events;
}

} // namespace

class TestStepRun : public QObject
{
    Q_OBJECT

private slots:
    void aRecordedListGivesThatInterleavingAThousandTimes()
    {
        const auto run = startOrFail(twoAdders(Sync::None));
        const std::vector<StepNumber> choices {1, 2, 2, 1, 1, 2};
        const auto first = run->restart(choices);
        QVERIFY(first.ok());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i) {
            auto again = run->restart(choices);
            QVERIFY(again.ok());
            QCOMPARE(again.value().moves, std::uint64_t {6});
            QCOMPARE(again.value().values, std::vector<std::uint32_t> {1});
        }
        qInfo() << "1000 interleavings in ms:" << timer.elapsed();
        // What the trace says: the reads and writes of each start in the order chosen.
        QTRY_VERIFY(eventsOf(*run).back().kind != EventKind::None);
        std::vector<TaskId> order;
        for (const auto &event : eventsOf(*run)) {
            if (event.kind == EventKind::VariableRead || event.kind == EventKind::VariableWritten)
                order.push_back(event.task);
        }
        QVERIFY(order.size() >= 4);
        QCOMPARE(run->log().dropped(), std::uint64_t {0});
        for (std::size_t i = 0; i + 4 <= order.size(); i += 4) {
            const auto base = static_cast<std::uint32_t>(order[i]);
            const std::vector<TaskId> expected {TaskId {base}, TaskId {base + 1}, TaskId {base},
                                                TaskId {base + 1}};
            QVERIFY(std::equal(expected.begin(), expected.end(),
                               order.begin() + static_cast<std::ptrdiff_t>(i)));
        }
    }

    void playingOnAndStartingAnewAgree()
    {
        const auto run = startOrFail(twoAdders(Sync::Lock));
        auto state = run->play({1});
        state = run->play({1});
        auto again = run->restart({1, 1});
        QVERIFY(state && again);
        QCOMPARE(again.value().values, state.value().values);
        QCOMPARE(again.value().owners, state.value().owners);
        QCOMPARE(again.value().threads[0].moment, state.value().threads[0].moment);
    }

    void aDeadlockIsReportedAndEndsInTheTrace()
    {
        auto run = startOrFail(oppositeLocks());
        const auto state = run->play({1, 2});
        QVERIFY(state.ok());
        QCOMPARE(state.value().ring.size(), std::size_t {2});
        QVERIFY(state.value().over());
        // Abandoned, its threads run into the ring, and the lock table finds it, too.
        QVERIFY(run->restart().ok());
        const auto isMember = [](const TraceEvent &e) {
            return e.kind == EventKind::DeadlockMember;
        };
        QTRY_COMPARE(std::ranges::count_if(eventsOf(*run), isMember), 2);
    }

    void aSleeperComesBackUnasked()
    {
        Plan plan;
        plan.tasks.push_back({.name = "sleeper", .steps = {SleepStep {30}, CpuStep {0.05}}});
        const auto run = startOrFail(plan);
        QVERIFY(run->play({1}).ok());
        QCOMPARE(run->state().threads[0].stand, Stand::Away);
        QVERIFY(run->waitForSleepers(std::chrono::seconds(5)));
        QCOMPARE(run->state().threads[0].stand, Stand::Ready);
    }

    void aWrongPlanOrWorkerIsAnError()
    {
        auto plan = twoAdders(Sync::None);
        plan.processes = 2;
        QVERIFY(!StepRun::start(plan, BRIGADE_WORKER).ok());
        QVERIFY(!StepRun::start(twoAdders(Sync::None), "/no/such/worker").ok());
    }

    void itEndsAtOnceWhereverItStands()
    {
        QElapsedTimer timer;
        timer.start();
        for (const auto &choices : {std::vector<StepNumber> {}, {1}, {1, 2}, {1, 2, 1, 2, 1, 2}}) {
            const auto run = startOrFail(twoAdders(Sync::None));
            QVERIFY(run->play(choices).ok());
        }
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestStepRun)
#include "tst_step_run.moc"
