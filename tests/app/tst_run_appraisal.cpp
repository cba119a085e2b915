// What is worked out of a run at its end: of a long one beside the window, which lives on meanwhile
// and may change its mind; and once, for all who show it.
#include "app/run_history.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace brigade;
using namespace brigade::app;

namespace {

constexpr int kPatienceMs = 60'000;
using Phase = RunController::Phase;

engine::Plan planNamed(const char *name)
{
    const auto found = engine::findScenario(name);
    if (!found)
        qFatal("no such scenario");
    auto plan = engine::readPlan(found->json, found->name);
    if (!plan)
        qFatal("no plan");
    return plan.value().plan;
}

struct AppraisalDesk
{
    AppraisalDesk()
    {
        engine::RunOptions options;
        options.workerPath = BRIGADE_WORKER;
        controller = std::make_unique<RunController>(options);
    }
    /// To where its last event is there, and nothing more.
    void runLong(RunController::Pictures pictures) const
    {
        controller->start(planNamed("thread-per-task-1000"), pictures);
        QElapsedTimer since;
        since.start();
        while (!beingWorkedOut() && since.elapsed() < kPatienceMs)
            QCoreApplication::processEvents();
        if (!beingWorkedOut())
            qFatal("it is worked out within the handler of its end");
    }
    [[nodiscard]] bool beingWorkedOut() const
    {
        return controller->busy() && controller->session() != nullptr
            && !controller->session()->running();
    }

    std::unique_ptr<RunController> controller;
};

} // namespace

class TestRunAppraisal : public QObject
{
    Q_OBJECT

private slots:
    void theWindowLivesOnMeanwhile_data()
    {
        QTest::addColumn<bool>("live");
        QTest::newRow("drawn") << true;
        QTest::newRow("quiet") << false;
    }
    void theWindowLivesOnMeanwhile();
    void itCanBeForgottenMeanwhile();
    void itCanBeLeftMeanwhile();
    void anotherRunCanBeWantedMeanwhile();
    void aSuccessorWorksNothingOut();
};

void TestRunAppraisal::theWindowLivesOnMeanwhile()
{
    QFETCH(bool, live);
    const AppraisalDesk desk;
    RunHistory history(*desk.controller);
    QSignalSpy ended(desk.controller.get(), &RunController::ended);
    desk.runLong(live ? RunController::Pictures::Live : RunController::Pictures::Afterwards);
    QVERIFY(desk.controller->appraisal() == nullptr);
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatienceMs);
    QCOMPARE(desk.controller->phase(), Phase::Ended);

    // The same as what is worked out of it here.
    const model::Session &session = *desk.controller->session();
    QCOMPARE(session.unfolded(), std::size_t {0});
    const auto again = model::Session::replay(session.trace());
    const auto statistics = model::computeStatistics(again->trace(), again->timeline());
    QCOMPARE(model::report(session.trace(), desk.controller->appraisal()->statistics),
             model::report(again->trace(), statistics));
    QCOMPARE(session.timeline().endNs(), again->timeline().endNs());
    QCOMPARE(session.timeline().threads().size(), again->timeline().threads().size());
    const std::int64_t endNs = session.trace().endNs();
    QCOMPARE(desk.controller->street()->done, again->at(endNs).done);
    QCOMPARE(model::insightsJson(desk.controller->appraisal()->insights),
             model::insightsJson(model::insightsOf(again->trace(), again->timeline(), statistics)));
    QCOMPARE(history.runs().size(), std::size_t {1});
    QCOMPARE(history.runs().front()->statistics().makespanS, statistics.makespanS);
    QVERIFY(!history.runs().front()->shown.appraisal->thumbnails.back().isNull());
}

void TestRunAppraisal::itCanBeForgottenMeanwhile()
{
    const AppraisalDesk desk;
    QSignalSpy ended(desk.controller.get(), &RunController::ended);
    desk.runLong(RunController::Pictures::Afterwards);
    desk.controller->discard();
    QTRY_COMPARE_WITH_TIMEOUT(desk.controller->phase(), Phase::Empty, kPatienceMs);
    QVERIFY(desk.controller->session() == nullptr);
    QVERIFY(desk.controller->appraisal() == nullptr);
    QCOMPARE(ended.size(), 0);
}

void TestRunAppraisal::itCanBeLeftMeanwhile()
{
    AppraisalDesk desk;
    desk.runLong(RunController::Pictures::Afterwards);
    desk.controller.reset(); // who works it out must not read what is gone
}

void TestRunAppraisal::anotherRunCanBeWantedMeanwhile()
{
    const AppraisalDesk desk;
    desk.runLong(RunController::Pictures::Afterwards);
    desk.controller->start(planNamed("dinner"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.controller->phase() == Phase::Ended
                                 && desk.controller->session()->trace().plan()
                                     == planNamed("dinner"),
                             kPatienceMs);
    QCOMPARE(desk.controller->appraisal()->statistics.tasks.done, 3U);
}

void TestRunAppraisal::aSuccessorWorksNothingOut()
{
    const AppraisalDesk desk;
    desk.controller->start(planNamed("dinner"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.controller->phase(), Phase::Ended, kPatienceMs);
    desk.controller->setMoment(50'000'000);
    RunController successor {{}};
    QSignalSpy ended(&successor, &RunController::ended);
    successor.takeOver(*desk.controller);
    QCOMPARE(successor.phase(), Phase::Ended);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(successor.session(), desk.controller->session());
    QCOMPARE(successor.appraisal(), desk.controller->appraisal());
    QCOMPARE(successor.moment(), std::optional<std::int64_t>(50'000'000));
}

QTEST_MAIN(TestRunAppraisal)
#include "tst_run_appraisal.moc"
