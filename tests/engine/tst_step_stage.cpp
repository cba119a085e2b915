// Threads that move only when they are chosen, in this very process: what a thread does is decided
// by the list of choices alone.
#include "engine/step_plan.h"
#include "engine/step_stage.h"
#include "tests/engine/in_process_trace.h"
#include "tests/engine/step_plans.h"

#include <QTest>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace brigade::engine;

namespace {

/// A stage and the last word that came from it.
class Watched
{
public:
    explicit Watched(Plan plan)
        : m_plan(std::move(plan))
        , m_stage({.plan = &m_plan,
                   .rings = m_trace.rings(),
                   .units = {.iterations = {200, 200, 200}, .unitNs = {1000, 1000, 1000}},
                   .report = [this](const StepState &state) { take(state); }})
    {
    }

    StepState play(const std::vector<StepNumber> &choices)
    {
        m_stage.play({.choices = choices}, ++m_plays);
        const std::lock_guard lock(m_mutex);
        return m_last;
    }
    [[nodiscard]] StepState last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }
    StepState now() { return m_stage.state(); }
    [[nodiscard]] std::vector<TraceEvent> events() const { return m_trace.events(); }

private:
    void take(const StepState &state)
    {
        const std::lock_guard lock(m_mutex);
        m_last = state;
    }

    Plan m_plan;
    InProcessTrace m_trace {{.rings = 16, .capacity = 1 << 12}};
    mutable std::mutex m_mutex;
    StepState m_last;
    std::uint64_t m_plays = 0;
    StepStage m_stage;
};

std::vector<Stand> standsOf(const StepState &state)
{
    std::vector<Stand> stands;
    for (const auto &thread : state.threads)
        stands.push_back(thread.stand);
    return stands;
}

std::size_t countOf(const std::vector<TraceEvent> &events, EventKind kind)
{
    return static_cast<std::size_t>(std::count_if(
        events.begin(), events.end(), [kind](const auto &e) { return e.kind == kind; }));
}

} // namespace

class TestStepStage : public QObject
{
    Q_OBJECT

private slots:
    void everybodyStandsBeforeTheFirstMoment()
    {
        Watched watched(twoAdders(Sync::None));
        const auto state = watched.now();
        QCOMPARE(standsOf(state), (std::vector {Stand::Ready, Stand::Ready}));
        QCOMPARE(state.threads[0].moment.kind, MomentKind::Read);
        QCOMPARE(state.values, std::vector<std::uint32_t> {0});
        QCOMPARE(state.moves, std::uint64_t {0});
    }

    void bothReadBeforeEitherWritesAndOneUpdateIsLost()
    {
        Watched watched(twoAdders(Sync::None));
        auto state = watched.play({1, 2});
        QCOMPARE(state.threads[0].moment.kind, MomentKind::Add);
        state = watched.play({2, 2, 1});
        QCOMPARE(state.threads[0].moment.kind, MomentKind::Write);
        QCOMPARE(state.threads[0].moment.inHand, 1U);
        QCOMPARE(state.values, std::vector<std::uint32_t> {1});
        state = watched.play({1});
        QCOMPARE(standsOf(state), (std::vector {Stand::Done, Stand::Done}));
        QVERIFY(state.over());
        QCOMPARE(state.values, std::vector<std::uint32_t> {1});
        QCOMPARE(state.made, std::vector<std::uint64_t> {2});
    }

    void oneAfterTheOtherLosesNothing()
    {
        Watched watched(twoAdders(Sync::None));
        QCOMPARE(watched.play({1, 1, 1, 2, 2, 2}).values, std::vector<std::uint32_t> {2});
    }

    void theTraceHasTheChosenOrder()
    {
        Watched watched(twoAdders(Sync::None));
        watched.play({2, 1, 1, 2, 2, 1});
        std::vector<std::pair<EventKind, TaskId>> order;
        for (const auto &event : watched.events()) {
            if (event.kind == EventKind::VariableRead || event.kind == EventKind::VariableWritten)
                order.emplace_back(event.kind, event.task);
        }
        const std::vector<std::pair<EventKind, TaskId>> expected {
            {EventKind::VariableRead, TaskId {2}},
            {EventKind::VariableRead, TaskId {1}},
            {EventKind::VariableWritten, TaskId {2}},
            {EventKind::VariableWritten, TaskId {1}}};
        QCOMPARE(order, expected);
    }

    void whoWantsAHeldLockCannotBeChosen()
    {
        Watched watched(twoAdders(Sync::Lock));
        auto state = watched.play({1});
        QCOMPARE(standsOf(state), (std::vector {Stand::Ready, Stand::LockBlocked}));
        QCOMPARE(state.owners, std::vector<StepNumber> {1});
        state = watched.play({2});
        QCOMPARE(state.refused, StepNumber {2});
        QCOMPARE(state.moves, std::uint64_t {1});
        state = watched.play({1, 1, 1, 1});
        QCOMPARE(standsOf(state), (std::vector {Stand::Done, Stand::Ready}));
        QCOMPARE(watched.play({2, 2, 2, 2, 2}).values, std::vector<std::uint32_t> {2});
    }

    void aRingOfLocksIsADeadlock()
    {
        {
            Watched watched(oppositeLocks());
            auto state = watched.play({1});
            QVERIFY(state.ring.empty());
            state = watched.play({2});
            QCOMPARE(standsOf(state), (std::vector {Stand::LockBlocked, Stand::LockBlocked}));
            const std::vector<StepRingMember> ring {{.number = 1, .wants = 1, .holds = 0},
                                                    {.number = 2, .wants = 0, .holds = 1}};
            QCOMPARE(state.ring, ring);
            QVERIFY(state.over());
            QCOMPARE(watched.play({1}).refused, StepNumber {1});
        }
    }

    void theSameLocksInTurnAreNoDeadlock()
    {
        Watched watched(oppositeLocks());
        const auto state = watched.play({1, 1, 1, 1, 2, 2, 2, 2});
        QVERIFY(state.ring.empty());
        QCOMPARE(standsOf(state), (std::vector {Stand::Done, Stand::Done}));
    }

    void theGilIsHandedOverOnlyWhereItMayBe()
    {
        auto plan = twoAdders(Sync::None);
        plan.gil.enabled = true;
        std::get<IncrementStep>(plan.tasks[0].steps[0]).handoverBetween = false;
        Watched watched(plan);
        auto state = watched.play({1});
        QCOMPARE(standsOf(state), (std::vector {Stand::Ready, Stand::GilBlocked}));
        QCOMPARE(state.gilHolder, StepNumber {1});
        state = watched.play({1, 1});
        QCOMPARE(standsOf(state), (std::vector {Stand::Done, Stand::Ready}));
        QCOMPARE(watched.play({2, 2, 2}).values, std::vector<std::uint32_t> {2});
    }

    void withAHandoverBetweenTheGilSavesNothing()
    {
        auto plan = twoAdders(Sync::None);
        plan.gil.enabled = true;
        Watched watched(plan);
        auto state = watched.play({1, 2});
        QCOMPARE(state.gilHolder, StepNumber {2});
        QCOMPARE(watched.play({1, 1, 2, 2}).values, std::vector<std::uint32_t> {1});
    }

    void whoSleepsComesBackByHimselfAndAsksForTheGil()
    {
        Plan plan;
        plan.gil.enabled = true;
        plan.tasks.push_back({.name = "sleeper", .steps = {SleepStep {20}, CpuStep {0.01}}});
        plan.tasks.push_back({.name = "busy", .steps = {CpuStep {0.01}, CpuStep {0.01}}});
        Watched watched(plan);
        auto state = watched.play({1});
        QCOMPARE(state.threads[0].stand, Stand::Away);
        state = watched.play({2});
        QTRY_COMPARE(watched.last().threads[0].stand, Stand::Ready);
        QCOMPARE(watched.last().threads[0].moment.kind, MomentKind::TakeGil);
        QCOMPARE(watched.last().gilHolder, StepNumber {2});
        state = watched.play({1, 1, 2});
        QVERIFY(state.over());
        QCOMPARE(state.moves, std::uint64_t {5});
    }

    void choosingASleeperWaitsUntilHeIsBack()
    {
        Plan plan;
        plan.tasks.push_back({.name = "sleeper", .steps = {SleepStep {5}, CpuStep {0.01}}});
        Watched watched(plan);
        QVERIFY(watched.play({1, 1}).over());
    }

    void whatIsLeftInTheMiddleEnds()
    {
        for (const auto &choices : {std::vector<StepNumber> {}, {1}, {1, 2}, {2, 2, 1}}) {
            Watched watched(twoAdders(Sync::None));
            watched.play(choices);
        }
        for (const auto &choices : {std::vector<StepNumber> {1}, {1, 2}, {2, 2, 1}}) {
            auto plan = oppositeLocks();
            plan.gil.enabled = true;
            Watched watched(plan);
            watched.play(choices);
        }
    }

    void aThousandTimesTheSameInterleaving()
    {
        for (int i = 0; i < 1000; ++i) {
            Watched watched(twoAdders(Sync::None));
            const auto state = watched.play({1, 2, 2, 2, 1, 1});
            QCOMPARE(state.values, std::vector<std::uint32_t> {1});
            QCOMPARE(countOf(watched.events(), EventKind::VariableWritten), std::size_t {2});
        }
    }

    void statesAndRequestsSurviveThePipe()
    {
        Watched watched(oppositeLocks());
        const auto state = watched.play({1, 2});
        QCOMPARE(readStepState(stepStateBytes(state)), std::optional(state));
        auto bytes = stepStateBytes(state);
        bytes.pop_back();
        QVERIFY(!readStepState(bytes));
        const StepRequest request {.firstTask = TaskId {7}, .choices = {1, 2, 1}};
        QCOMPARE(readStepRequest(stepRequestBytes(request)), std::optional(request));
    }

    void plansThatCannotBeSteppedSayWhy()
    {
        QCOMPARE(whyNotStepped(twoAdders(Sync::None)), std::string());
        QCOMPARE(momentsOf(twoAdders(Sync::None)), std::uint64_t {6});
        QCOMPARE(momentsOf(twoAdders(Sync::Lock)), std::uint64_t {10});
        auto plan = twoAdders(Sync::None);
        plan.processes = 2;
        QVERIFY(whyNotStepped(plan).find("processes") != std::string::npos);
        plan = twoAdders(Sync::None);
        plan.tasks[0].count = 10;
        QVERIFY(!whyNotStepped(plan).empty());
        plan = twoAdders(Sync::None);
        std::get<IncrementStep>(plan.tasks[0].steps[0]).times = 1'000'000;
        QVERIFY(whyNotStepped(plan).find("times") != std::string::npos);
        plan = twoAdders(Sync::None);
        plan.tasks[0].steps.emplace_back(NetStep {5});
        QVERIFY(!whyNotStepped(plan).empty());
    }
};

QTEST_APPLESS_MAIN(TestStepStage)
#include "tst_step_stage.moc"
