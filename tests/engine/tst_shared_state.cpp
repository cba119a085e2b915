// Increments and locks of one process's threads: nothing is lost that cannot be, what is lost is
// told, and the totals are exact.
#include "engine/shared_cell.h"
#include "engine/shared_state.h"
#include "engine/tracer.h"
#include "tests/engine/in_process_trace.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

UnitSizes someUnits()
{
    return {.iterations = {2000, 2000, 2000}, .unitNs = {10'000, 10'000, 10'000}};
}

struct Outcome
{
    std::uint32_t value = 0;
    std::uint64_t total = 0;
    std::vector<TraceEvent> events;

    [[nodiscard]] std::size_t count(EventKind kind) const
    {
        return static_cast<std::size_t>(std::count_if(
            events.begin(), events.end(), [kind](const auto &e) { return e.kind == kind; }));
    }
};

/// So many threads do the step once, all at once.
Outcome runTogether(const IncrementStep &step, int threads, bool gilEnabled = false)
{
    Plan plan;
    plan.tasks.push_back({.name = "adder", .steps = {step}});
    InProcessTrace trace({.rings = 8, .capacity = 1 << 14});
    Gil gil(gilEnabled, 500us);
    SharedState shared({.plan = &plan, .gil = &gil, .units = someUnits(), .notice = {}});
    std::barrier start(threads);
    {
        std::vector<std::jthread> crew;
        crew.reserve(static_cast<std::size_t>(threads));
        for (int i = 0; i < threads; ++i)
            crew.emplace_back([&] {
                const TracedThread traced(trace.rings(), ThreadRole::PerTask);
                start.arrive_and_wait();
                gil.take();
                if (!shared.increment(step, Kernel::Hash, TaskId {1}))
                    std::abort();
                gil.drop(GilRelease::Exit);
            });
    }
    Outcome outcome {.events = trace.events()};
    for (const auto &event : outcome.events) {
        if (event.kind == EventKind::VariableTotal) {
            outcome.value = valueOf(wordOf(event));
            outcome.total = restOf(event);
        }
    }
    return outcome;
}

} // namespace

class TestSharedState : public QObject
{
    Q_OBJECT

private slots:
    void oneThreadLosesNothing()
    {
        const auto outcome = runTogether({.variable = "n", .times = 1000, .windowUnits = 0.05}, 1);
        QCOMPARE(outcome.value, 1000U);
        QCOMPARE(outcome.total, std::uint64_t {1000});
        // The first so many are traced, the rest is counted.
        QCOMPARE(outcome.count(EventKind::VariableRead), std::size_t {kTracedIncrements});
        QCOMPARE(outcome.count(EventKind::VariableWritten), std::size_t {kTracedIncrements});
    }

    void lockAndAtomicLoseNothing()
    {
        for (const Sync sync : {Sync::Lock, Sync::Atomic}) {
            const auto outcome =
                runTogether({.variable = "n", .times = 3000, .windowUnits = 0.05, .sync = sync}, 3);
            QCOMPARE(outcome.value, 9000U);
            QCOMPARE(outcome.total, std::uint64_t {9000});
            for (const auto &event : outcome.events)
                QVERIFY(event.kind != EventKind::VariableWritten || !ignoredOthers(event));
        }
    }

    void unguardedThreadsLoseAndTheTraceSaysWhich()
    {
        // A long window on both sides of a barrier: a loss is as good as sure.
        const auto outcome = runTogether({.variable = "n", .times = 100, .windowUnits = 20}, 2);
        QCOMPARE(outcome.total, std::uint64_t {200});
        QVERIFY(outcome.value < 200);
        QVERIFY(outcome.value >= 1);
        std::size_t ignoring = 0;
        std::map<ThreadIndex, CellWord> lastRead;
        for (const auto &event : outcome.events) {
            if (event.kind == EventKind::VariableRead)
                lastRead[event.thread] = wordOf(event);
            if (event.kind != EventKind::VariableWritten)
                continue;
            QCOMPARE(valueOf(wordOf(event)), valueOf(lastRead[event.thread]) + 1);
            QCOMPARE(ignoredOthers(event), replacedBy(event) != lastRead[event.thread]);
            ignoring += ignoredOthers(event) ? 1U : 0U;
        }
        QVERIFY(ignoring > 0);
    }

    void underTheGilOnlyAHandoverBetweenLoses()
    {
        const IncrementStep step {.variable = "n", .times = 3000, .windowUnits = 0.5};
        IncrementStep whole = step;
        whole.handoverBetween = false;
        const auto safe = runTogether(whole, 2, true);
        QCOMPARE(safe.value, 6000U);
        // 3000 windows against a switch every half millisecond: some fall between.
        const auto torn = runTogether(step, 2, true);
        QVERIFY(torn.value < 6000U);
        QCOMPARE(torn.total, std::uint64_t {6000});
    }

    void aWordTellsValueAndWriter()
    {
        const CellWord word = cellWord(0xffff'fffe, ThreadIndex {4095}, 4095);
        QCOMPARE(valueOf(word), 0xffff'fffeU);
        QVERIFY(word != cellWord(0xffff'fffe, ThreadIndex {4094}, 4095));
        QVERIFY(word != cellWord(0xffff'fffe, ThreadIndex {4095}, 4094));
        TraceEvent event;
        event.arg = variableArg(99, static_cast<std::uint64_t>(word));
        event.arg2 = static_cast<std::int64_t>(static_cast<std::uint64_t>(word) | kIgnoredOthers);
        QCOMPARE(variableOf(event), 99U);
        QVERIFY(replacedBy(event) == word);
        QVERIFY(wordOf(event) == word);
        QVERIFY(ignoredOthers(event));
    }

    void namesAreNumberedByFirstMention()
    {
        Plan plan;
        plan.tasks.push_back(
            {.name = "a",
             .steps = {LockStep {"x"}, IncrementStep {.variable = "n", .sync = Sync::Lock},
                       UnlockStep {"x"}, IncrementStep {.variable = "m"}}});
        plan.tasks.push_back({.name = "b", .steps = {LockStep {"n"}, UnlockStep {"n"}}});
        const auto names = sharedNames(plan);
        QCOMPARE(names.variables, (std::vector<std::string> {"n", "m"}));
        QCOMPARE(names.locks, (std::vector<std::string> {"x", "n"}));
        QCOMPARE(names.lock("n"), 1U);
        QCOMPARE(names.lock("none"), 2U);
        QVERIFY(tracedIncrementsNotice(plan).empty());
        std::get<IncrementStep>(plan.tasks[0].steps[3]).times = 201;
        QVERIFY(!tracedIncrementsNotice(plan).empty());
    }
};

QTEST_GUILESS_MAIN(TestSharedState)
#include "tst_shared_state.moc"
