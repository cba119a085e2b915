// Recordings that are opened: a short one at once, a long one on a thread of its own, given up when
// something else is wanted meanwhile.
#include "app/run_controller.h"
#include "app/run_history.h"
#include "engine/plan_reader.h"
#include "tests/app/random_run.h"

#include <QSignalSpy>
#include <QTest>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr std::int64_t kShortNs = 50'000'000;
constexpr std::int64_t kLongNs = 200'000'000'000;

model::Trace recording(std::int64_t lengthNs)
{
    model::Trace trace = brigade::testing::randomTrace({.lengthNs = lengthNs});
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

struct Desk
{
    RunController controller {engine::RunOptions {.workerPath = BRIGADE_WORKER}};
    RunHistory history {controller};
    QSignalSpy ended {&controller, &RunController::ended};
    QSignalSpy openings {&controller, &RunController::openingChanged};

    void open(std::int64_t lengthNs) { controller.showRecording(recording(lengthNs)); }
    [[nodiscard]] std::int64_t shownNs() const
    {
        return controller.session() == nullptr ? -1 : controller.session()->trace().endNs();
    }
};

} // namespace

class TestRunController : public QObject
{
    Q_OBJECT

private slots:
    void aShortOneIsThereAtOnce()
    {
        Desk desk;
        desk.open(kShortNs);
        QVERIFY(!desk.controller.opening());
        QCOMPARE(desk.ended.count(), 1);
        QVERIFY(desk.controller.appraisal() != nullptr);
        QCOMPARE(desk.openings.count(), 0);
    }

    void aLongOneComesLaterAndWholly()
    {
        Desk desk;
        desk.open(kShortNs);
        const std::int64_t shortNs = desk.shownNs();
        const model::Trace whole = recording(kLongNs);
        desk.controller.showRecording(whole);
        QVERIFY(desk.controller.opening());
        QVERIFY(!desk.controller.busy());
        QCOMPARE(desk.shownNs(), shortNs); // stays until then
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 2, kPatienceMs);
        QVERIFY(!desk.controller.opening());
        QCOMPARE(desk.openings.count(), 2);
        const model::Session &session = *desk.controller.session();
        QCOMPARE(session.trace().events().size(), whole.events().size());
        QCOMPARE(session.unfolded(), std::size_t {0});
        QVERIFY(desk.controller.appraisal()->statistics.makespanS > 0);
        QCOMPARE(desk.controller.street()->timeNs, whole.endNs());
        QCOMPARE(desk.history.runs().size(), std::size_t {2});
    }

    void whatIsShownAgainIsNotWorkedOutAgain()
    {
        Desk desk;
        desk.open(kLongNs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 1, kPatienceMs);
        const model::Session *first = desk.controller.session();
        desk.open(kShortNs);
        QVERIFY(desk.controller.session() != first);
        desk.history.showAgain(*desk.history.runs().front());
        QVERIFY(!desk.controller.opening());
        QCOMPARE(desk.controller.session(), first);
        QCOMPARE(desk.history.runs().size(), std::size_t {2});
    }

    void stopGivesItUp()
    {
        Desk desk;
        desk.open(kLongNs);
        desk.controller.requestStop();
        QVERIFY(!desk.controller.opening());
        QCOMPARE(desk.openings.count(), 2);
        desk.open(kShortNs); // waits for the thread of the first
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 1, kPatienceMs);
        QVERIFY(desk.shownNs() < kLongNs / 2);
    }

    void theLastOfTwoIsShown()
    {
        Desk desk;
        desk.open(kLongNs);
        desk.open(kLongNs / 2);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 1, kPatienceMs);
        QVERIFY(desk.shownNs() < kLongNs / 4 * 3);
        QTest::qWait(50);
        QCOMPARE(desk.ended.count(), 1);
    }

    void whatIsParkedIsBeingOpened()
    {
        Desk desk;
        desk.open(kLongNs);
        desk.controller.discard(); // as a plan that is opened does
        QVERIFY(!desk.controller.opening());
        desk.open(kLongNs / 2);
        QVERIFY(desk.controller.opening());
        desk.controller.requestStop();
        QVERIFY(!desk.controller.opening());
        desk.open(kShortNs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 1, kPatienceMs);
        QVERIFY(desk.shownNs() < kLongNs / 4);
    }

    void aRunShownAgainMeanwhileIsTheLastWish()
    {
        Desk desk;
        desk.open(kShortNs);
        const model::Session *first = desk.controller.session();
        desk.open(kLongNs);
        desk.history.showAgain(*desk.history.runs().front());
        QVERIFY(!desk.controller.opening());
        QCOMPARE(desk.controller.session(), first);
        desk.open(kShortNs / 2); // waits for the recording's thread
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 3, kPatienceMs);
        QVERIFY(desk.shownNs() < kLongNs / 4);
        QCOMPARE(desk.history.runs().size(), std::size_t {2});
    }

    void whatIsDiscardedDoesNotComeBack()
    {
        Desk desk;
        desk.open(kLongNs);
        desk.controller.discard();
        QVERIFY(!desk.controller.opening());
        desk.open(kShortNs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 1, kPatienceMs);
        QVERIFY(desk.shownNs() < kLongNs / 2);
    }

    void aRunThatIsStartedMeanwhileWins()
    {
        const auto plan = engine::readPlan(
            R"({"brigade": 1, "tasks": [{"name": "tea", "steps": [{"sleep_ms": 20}]}]})", "tea");
        QVERIFY2(plan.ok(), plan.ok() ? "" : plan.error().c_str());
        Desk desk;
        desk.open(kLongNs);
        desk.controller.start(plan.value().plan);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 1, kPatienceMs);
        QCOMPARE(desk.controller.session()->trace().plan().tasks.front().name, std::string("tea"));
        desk.open(kShortNs); // waits for the recording's thread
        QTRY_COMPARE_WITH_TIMEOUT(desk.ended.count(), 2, kPatienceMs);
        QVERIFY(desk.shownNs() < kLongNs / 2);
    }
};

QTEST_MAIN(TestRunController)
#include "tst_run_controller.moc"
