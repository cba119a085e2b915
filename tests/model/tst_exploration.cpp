// All interleavings of real threads, against an enumeration that knows nothing of the engine; and
// the way back.
#include "model/exploration.h"
#include "model/step_session.h"
#include "tests/engine/step_plans.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <map>

using namespace brigade;
using namespace brigade::model;
using engine::Sync;

namespace {

ExplorationResult exploreAll(const engine::Plan &plan)
{
    auto exploration = Exploration::start(plan, BRIGADE_WORKER);
    if (!exploration)
        qFatal("%s", exploration.error().c_str());
    while (exploration.value()->next()) { }
    if (!exploration.value()->problem().isEmpty())
        qFatal("%s", qPrintable(exploration.value()->problem()));
    return exploration.value()->result();
}

std::unique_ptr<StepSession> startSession(const engine::Plan &plan)
{
    auto session = StepSession::start(plan, BRIGADE_WORKER);
    if (!session)
        qFatal("%s", session.error().c_str());
    return std::move(session).value();
}

/// By value: how many interleavings of `threads` threads with `times` unlocked increments each.
/// Recursion over (moments done, what is in hand), by pen and paper's rules.
std::map<std::uint32_t, std::uint64_t> enumerate(std::size_t threads, std::uint32_t times)
{
    struct Adder
    {
        std::uint32_t moments = 0;
        std::uint32_t hand = 0;
    };
    std::map<std::uint32_t, std::uint64_t> ends;
    std::vector<Adder> adders(threads);
    std::uint32_t counter = 0;
    const std::function<void()> go = [&] {
        bool any = false;
        for (auto &adder : adders) {
            if (adder.moments == 3 * times)
                continue;
            any = true;
            const auto [savedAdder, savedCounter] = std::pair(adder, counter);
            switch (adder.moments % 3) {
            case 0:
                adder.hand = counter;
                break;
            case 1:
                ++adder.hand;
                break;
            default:
                counter = adder.hand;
                break;
            }
            ++adder.moments;
            go();
            adder = savedAdder;
            counter = savedCounter;
        }
        if (!any)
            ++ends[counter];
    };
    go();
    return ends;
}

std::map<std::uint32_t, std::uint64_t> byValue(const ExplorationResult &result)
{
    std::map<std::uint32_t, std::uint64_t> ends;
    for (const auto &outcome : result.outcomes)
        ends[outcome.values.at(0)] += outcome.count;
    return ends;
}

} // namespace

class TestExploration : public QObject
{
    Q_OBJECT

private slots:
    void twoIncrementsHaveTwentyInterleavingsAndEighteenLose()
    {
        const auto result = exploreAll(engine::twoAdders(Sync::None));
        QVERIFY(result.complete);
        QCOMPARE(result.interleavings, std::uint64_t {20});
        QCOMPARE(result.countOf(StepEnd::LostUpdates), std::uint64_t {18});
        QCOMPARE(result.countOf(StepEnd::Whole), std::uint64_t {2});
    }

    void otherSizesAgreeWithPenAndPaper_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("times");
        QTest::newRow("one thread") << 1 << 3;
        QTest::newRow("two times two") << 2 << 2;
    }

    void otherSizesAgreeWithPenAndPaper()
    {
        QFETCH(int, threads);
        QFETCH(int, times);
        auto plan = engine::twoAdders(Sync::None, static_cast<std::uint64_t>(times));
        plan.tasks[0].count = static_cast<std::uint32_t>(threads);
        QElapsedTimer timer;
        timer.start();
        const auto result = exploreAll(plan);
        qInfo() << result.interleavings << "interleavings in ms:" << timer.elapsed();
        QVERIFY(result.complete);
        QVERIFY(byValue(result)
                == enumerate(static_cast<std::size_t>(threads), static_cast<std::uint32_t>(times)));
    }

    void withTheLockNoneLoses()
    {
        const auto result = exploreAll(engine::twoAdders(Sync::Lock));
        QCOMPARE(result.interleavings, std::uint64_t {2});
        QCOMPARE(result.countOf(StepEnd::Whole), std::uint64_t {2});
        QCOMPARE(exploreAll(engine::twoAdders(Sync::Lock, 2)).countOf(StepEnd::Whole),
                 std::uint64_t {6}); // 4 sections in a row: 4 over 2
        QCOMPARE(exploreAll(engine::twoAdders(Sync::Atomic)).countOf(StepEnd::Whole),
                 std::uint64_t {2});
    }

    void theGilAloneSavesTheCounterOnlyWithoutAHandoverBetween()
    {
        auto plan = engine::twoAdders(Sync::None);
        plan.gil.enabled = true;
        QCOMPARE(exploreAll(plan).countOf(StepEnd::LostUpdates), std::uint64_t {18});
        std::get<engine::IncrementStep>(plan.tasks[0].steps[0]).handoverBetween = false;
        const auto result = exploreAll(plan);
        QCOMPARE(result.interleavings, std::uint64_t {2});
        QCOMPARE(result.countOf(StepEnd::Whole), std::uint64_t {2});
    }

    void oppositeLocksDeadlockInSomeInterleavings()
    {
        // Each has four moments; one after the other: 2. Else both hold one lock: 2 orders of that.
        const auto result = exploreAll(engine::oppositeLocks());
        QCOMPARE(result.countOf(StepEnd::Deadlock), std::uint64_t {2});
        QVERIFY(result.countOf(StepEnd::Whole) > 0);
        for (const auto &outcome : result.outcomes) {
            if (outcome.end == StepEnd::Deadlock)
                QCOMPARE(interleavingText(outcome.example), QStringLiteral("1 2"));
        }
    }

    void undoAfterAnyNumberGivesTheStateBefore()
    {
        auto plan = engine::twoAdders(Sync::Lock, 2);
        const auto session = startSession(plan);
        session->setSeed(7);
        std::vector<StepState> states;
        do {
            states.push_back(session->state());
        } while (session->chooseBy(StepScheduler::Random));
        QCOMPARE(states.size(), std::size_t {21});
        for (std::size_t k = states.size() - 1; k > 0; --k) {
            QVERIFY(session->undo());
            auto now = session->state();
            auto before = states[k - 1];
            for (auto *state : {&now, &before}) { // threads and tasks are new ones
                state->plays = 0;
                for (auto &thread : state->threads)
                    thread.thread = {}, thread.task = {};
            }
            QVERIFY(now == before);
            QCOMPARE(session->choices().size(), k - 1);
        }
        QVERIFY(!session->undo());
    }

    void roundRobinTakesTurns()
    {
        const auto session = startSession(engine::twoAdders(Sync::None));
        while (session->chooseBy(StepScheduler::RoundRobin)) { }
        QCOMPARE(interleavingText(session->choices()), QStringLiteral("1 2 1 2 1 2"));
        QCOMPARE(lostUpdates(session->state()), std::uint64_t {1});
    }

    void replayStopsAtTheFirstWhoCannotMove()
    {
        const auto session = startSession(engine::twoAdders(Sync::Lock));
        QVERIFY(!session->replay({1, 2, 1}));
        QCOMPARE(session->choices(), (Interleaving {1}));
        QVERIFY(session->replay({1, 1, 1, 1, 1, 2}));
        QCOMPARE(session->choices().size(), std::size_t {6});
    }

    void aSleeperWhoWokeWaitsForTheGil()
    {
        engine::Plan plan;
        plan.gil.enabled = true;
        plan.tasks.push_back(
            {.name = "sleeper", .steps = {engine::SleepStep {5}, engine::CpuStep {0.05}}});
        plan.tasks.push_back(
            {.name = "busy", .steps = {engine::CpuStep {0.05}, engine::CpuStep {0.05}}});
        const auto session = startSession(plan);
        QVERIFY(session->choose(1));
        session->waitForSleepers();
        QVERIFY(session->choose(2));
        QVERIFY(session->choose(2));
        QCOMPARE(session->waited().at(0), 2U);
        QVERIFY(session->choose(1));
        QCOMPARE(session->waited().at(0), 0U);
    }

    void choicesAreTextAndBack()
    {
        QCOMPARE(interleavingText({1, 1, 2}), QStringLiteral("1 1 2"));
        for (const auto *text : {"1 1 2", "112", " 1,1\n2 "}) {
            const auto read = readInterleavingText(QString::fromLatin1(text));
            QVERIFY(read.ok());
            QCOMPARE(read.value(), (Interleaving {1, 1, 2}));
        }
        QVERIFY(!readInterleavingText(QStringLiteral("1 x")).ok());
        QVERIFY(!readInterleavingText(QStringLiteral("0")).ok());
        QCOMPARE(readInterleavingText({}).value(), Interleaving {});
    }

    void aFileHasThePlanWithIt()
    {
        const SavedInterleaving saved {.plan = engine::oppositeLocks(), .choices = {1, 2}};
        const auto read = readSavedInterleaving(savedInterleaving(saved));
        QVERIFY(read.ok());
        QVERIFY(read.value() == saved);
        QVERIFY(!readSavedInterleaving("{}").ok());
        QVERIFY(!readSavedInterleaving("nonsense").ok());
    }
};

QTEST_GUILESS_MAIN(TestExploration)
#include "tst_exploration.moc"
