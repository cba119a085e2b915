// A session whose run is open to HTTP for long: what it keeps is bounded, and what it threw away is
// counted.
#include "model/invariants.h"
#include "model/session.h"
#include "model/statistics.h"
#include "tests/engine/http_client.h"
#include "tests/engine/run_probe.h"

#include <QTest>

using namespace brigade;
using namespace brigade::model;
using engine::test::HttpClient;
using engine::test::planFrom;

namespace {

constexpr std::size_t kKept = 3000;

std::unique_ptr<Session> open()
{
    const engine::Plan plan = planFrom(R"({"brigade":1,"mode":"async","gil":{"enabled":true},
        "tasks":[{"name":"empty","style":"async def","steps":[]},
                 {"name":"long","style":"async def","steps":[{"sleep_ms":3000}]},
                 {"name":"pool","style":"def","steps":[{"sleep_ms":5}]}]})");
    engine::RunOptions options;
    options.workerPath = BRIGADE_WORKER;
    options.serve = engine::ServeOptions {.keptEvents = kKept};
    auto session = Session::start(plan, options, {});
    if (!session)
        engine::test::giveUp(session.error());
    return std::move(session).value();
}

} // namespace

class ServeSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void theTraceIsBoundedAndWhatIsGoneIsCounted();
};

void ServeSessionTest::theTraceIsBoundedAndWhatIsGoneIsCounted()
{
    constexpr int kRequests = 2000;
    auto session = open();
    HttpClient patient(session->trace().info().port);
    QVERIFY(patient.get("/long")); // has no end while all the others come and go
    HttpClient client(session->trace().info().port);
    std::size_t most = 0;
    for (int i = 0; i < kRequests; ++i) {
        QCOMPARE(client.ask(i % 50 == 0 ? "/pool" : "/empty").status, 200);
        if (i % 20 == 0) {
            session->poll();
            most = std::max(most, session->trace().events().size());
        }
    }
    QVERIFY(session->trace().forgotten().times > 0);
    QCOMPARE(patient.receive().status, 200);
    session->requestStop();
    while (session->running()) {
        session->poll();
        QTest::qSleep(5);
    }
    const Trace &trace = session->trace();
    QVERIFY2(most <= 2 * kKept, std::to_string(most).c_str());
    QVERIFY(trace.appended() > 4 * kKept);
    const Statistics statistics = computeStatistics(trace, session->timeline());
    QCOMPARE(trace.forgotten().tasks.done + statistics.tasks.done, std::uint64_t {kRequests + 1});
    QCOMPARE(session->at(INT64_MAX).done, std::uint64_t {kRequests + 1});
    QVERIFY(statistics.latencyS.max >= 2.9); // the patient one's whole wait
    QCOMPARE(statistics.eventsDropped, std::uint64_t {0});
    double shares = 0;
    for (const CoreShare &core : statistics.cores)
        shares += core.own + core.others + core.idle;
    QVERIFY(std::abs(shares - static_cast<double>(statistics.cores.size())) < 1e-6);
}

QTEST_GUILESS_MAIN(ServeSessionTest)
#include "tst_serve_session.moc"
