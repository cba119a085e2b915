#include "model/session.h"
#include "tests/model/sample_trace.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

using namespace brigade;
using namespace brigade::model;

namespace {

engine::Plan smallPlan()
{
    engine::Plan plan;
    plan.title = "Small";
    plan.mode = engine::Mode::Pool;
    plan.threads = 2;
    plan.tasks.push_back({.name = "soup", .count = 6, .steps = {engine::SleepStep {.ms = 20}}});
    return plan;
}

engine::RunOptions options()
{
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    return options;
}

bool pollToTheEnd(Session &session)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(40);
    while (session.running() && std::chrono::steady_clock::now() < until) {
        session.poll();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return !session.running();
}

bool sameEvents(const Trace &a, const Trace &b)
{
    return std::equal(a.events().begin(), a.events().end(), b.events().begin(), b.events().end());
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aReplayIsThereAtOnce();
    void whatIsFoldedApartIsTheSame();
    void aRunIsTakenInAndRecorded();
    void aRunIsOverWhenAllOfItIsTakenIn();
    void aRunCanBeStopped();
    void aJournalThatCannotBeWrittenIsAnError();
    void aMissingWorkerIsAnError();

private:
    QTemporaryDir m_folder;
};

void SessionTest::aReplayIsThereAtOnce()
{
    Trace trace(test::samplePlan(), test::sampleInfo());
    trace.append(test::sampleEvents());
    trace.setEnd(TraceEnd::Truncated);
    const auto session = Session::replay(std::move(trace));
    QVERIFY(!session->running());
    QVERIFY(!session->poll());
    session->requestStop(); // nothing to stop, and no harm
    QCOMPARE(session->timeline().threads().size(), 4U);
    QCOMPARE(session->trace().end(), TraceEnd::Truncated);
    QCOMPARE(session->at(1'000'000'000'000).done, 2U);
    QCOMPARE(session->at(2'100'000).done, 1U);
    QCOMPARE(session->at(0).done, 0U);
}

void SessionTest::whatIsFoldedApartIsTheSame()
{
    Trace trace(test::samplePlan(), test::sampleInfo());
    trace.append(test::sampleEvents());
    const auto session = Session::replay(trace);
    QCOMPARE(session->unfolded(), trace.events().size());
    FoldedTrace folded = session->foldApart();
    QCOMPARE(session->unfolded(), trace.events().size()); // nothing of its own
    session->adopt(std::move(folded));
    QCOMPARE(session->unfolded(), std::size_t {0});
    const auto other = Session::replay(trace);
    QCOMPARE(session->timeline().endNs(), other->timeline().endNs());
    QCOMPARE(session->timeline().threads().size(), other->timeline().threads().size());
    for (const std::int64_t timeNs : {INT64_MAX, std::int64_t {2'100'000}, std::int64_t {0}})
        QCOMPARE(session->at(timeNs), other->at(timeNs));
}

void SessionTest::aRunIsTakenInAndRecorded()
{
    const QString path = m_folder.filePath(QStringLiteral("run.brigade"));
    auto started = Session::start(smallPlan(), options(), path);
    QVERIFY2(started.ok(), started ? "" : started.error().c_str());
    Session &session = *started.value();
    QVERIFY(session.running());
    QVERIFY(pollToTheEnd(session));
    QCOMPARE(session.journalError(), QString());
    QCOMPARE(session.trace().end(), TraceEnd::Complete);
    QCOMPARE(session.at(session.trace().endNs()).done, 6U);
    QCOMPARE(session.timeline().endNs(), session.trace().endNs());
    const auto recorded = readRecording(path);
    QVERIFY2(recorded.ok(), recorded ? "" : recorded.error().c_str());
    QVERIFY(sameEvents(recorded.value(), session.trace()));
    QVERIFY(recorded.value().plan() == session.trace().plan());
    QCOMPARE(recorded.value().end(), TraceEnd::Complete);
}

void SessionTest::aRunIsOverWhenAllOfItIsTakenIn()
{
    auto started = Session::start(smallPlan(), options(), {});
    QVERIFY(bool(started));
    Session &session = *started.value();
    std::this_thread::sleep_for(std::chrono::milliseconds(300)); // it has ended by itself
    QTRY_VERIFY_WITH_TIMEOUT(session.poll(1) && session.ending(), 20'000);
    std::size_t taken = session.trace().events().size();
    while (session.ending()) {
        QVERIFY(session.running());
        QVERIFY(session.trace().end() == TraceEnd::Open);
        const std::size_t left = session.untaken();
        QVERIFY(left > 0);
        QVERIFY(session.poll(2));
        taken += std::min<std::size_t>(left, 2);
        QCOMPARE(session.trace().events().size(), taken);
    }
    QVERIFY(!session.running());
    QVERIFY(session.trace().end() == TraceEnd::Complete);
    QCOMPARE(session.untaken(), 0U);
    QCOMPARE(session.trace().events().back().kind, engine::EventKind::RunEnded);
}

void SessionTest::aRunCanBeStopped()
{
    engine::Plan plan = smallPlan();
    plan.arrival = {.kind = engine::ArrivalKind::Rate, .perSecond = 20};
    plan.durationS = 600;
    auto started = Session::start(plan, options(), {});
    QVERIFY2(started.ok(), started ? "" : started.error().c_str());
    Session &session = *started.value();
    while (session.at(INT64_MAX).arrived == 0)
        session.poll();
    session.change(engine::Parameter::Threads, 3);
    session.requestStop();
    QVERIFY(pollToTheEnd(session));
    QCOMPARE(session.trace().events().back().kind, engine::EventKind::RunEnded);
    QCOMPARE(session.trace().events().back().arg, 1);
}

void SessionTest::aJournalThatCannotBeWrittenIsAnError()
{
    const auto started = Session::start(smallPlan(), options(),
                                        m_folder.filePath(QStringLiteral("no/such/x.brigade")));
    QVERIFY(!started.ok());
    QVERIFY(QString::fromStdString(started.error()).contains(QStringLiteral("no/such/x.brigade")));
}

void SessionTest::aMissingWorkerIsAnError()
{
    engine::RunOptions wrong;
    wrong.workerPath = "/no/such/worker";
    const auto started = Session::start(smallPlan(), wrong, {});
    QVERIFY(!started.ok());
    QVERIFY(QString::fromStdString(started.error()).contains(QStringLiteral("/no/such/worker")));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
