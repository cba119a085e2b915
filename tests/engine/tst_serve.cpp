// A plan that is open to real clients over HTTP: well-behaved ones, and the others.
#include "tests/engine/served_plan.h"

#include <QTest>

#include <csignal>
#include <sstream>

using namespace brigade::engine;
using namespace brigade::engine::test;
using namespace std::chrono_literals;

namespace {

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Local addresses that listen on that port, as /proc/net/tcp writes them.
std::set<std::string> listenersOn(std::uint16_t port, const char *table)
{
    std::set<std::string> addresses;
    std::ifstream file(table);
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string number;
        std::string local;
        std::string remote;
        std::string state;
        words >> number >> local >> remote >> state;
        const auto colon = local.find(':');
        if (state == "0A" && colon != std::string::npos
            && std::stoul(local.substr(colon + 1), nullptr, 16) == port)
            addresses.insert(local.substr(0, colon));
    }
    return addresses;
}

} // namespace

class ServeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTaskIsAnEndpoint();
    void whatIsNotServedIsRefused_data();
    void whatIsNotServedIsRefused();
    void aConnectionIsKept();
    void pipelinedRequestsAreAnsweredInTurn();
    void nonsenseIsRefusedAndOthersAreServed();
    void slowClientsAreLetGo();
    void halfClosedAndResetConnectionsHurtNobody();
    void fiveHundredAtOnceAndNoDescriptorIsLeft();
    void tooManyConnectionsAreToldToComeLater();
    void aFullQueueIsToldToComeAgain();
    void aKilledWorkerIsReplacedAndItsRequestsAreCounted();
    void aCrashAsksForAPost();
    void aStopFinishesWhatIsBeingCooked();
    void theListenerIsOnLoopbackAlone();
    void aTakenPortAndAnotherModeAreRefused();
    void customersOfThePlanComeBesideOthers();
};

void ServeTest::everyTaskIsAnEndpoint()
{
    Server server;
    HttpClient client = server.client();
    for (const char *path : {"/empty", "/wait", "/pool", "/empty?n=1"}) {
        const HttpAnswer answer = client.ask(path);
        QCOMPARE(answer.status, 200);
        QVERIFY2(contains(answer.body, R"("result":"done")"), answer.body.c_str());
        QVERIFY2(contains(answer.body, R"("ms":)"), answer.body.c_str());
    }
    const HttpAnswer list = client.ask("/");
    QCOMPARE(list.status, 200);
    QVERIFY2(contains(list.body, R"("path":"/pool","style":"def")"), list.body.c_str());
    QVERIFY2(contains(list.body, R"("method":"POST","path":"/boom")"), list.body.c_str());
    const HttpAnswer page =
        client.say("GET / HTTP/1.1\r\nHost: localhost:1\r\nAccept: text/html\r\n\r\n");
    QVERIFY2(contains(page.body, "A &lt;small> server"), page.body.c_str());
    QVERIFY2(contains(page.body, "<a href=\"/pool\">"), page.body.c_str());
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::TaskArrived), std::size_t {4});
    QCOMPARE(server.probe().count(EventKind::TaskFinished, 0), std::size_t {4});
    std::set<TaskId> numbers;
    for (const TraceEvent &event : server.probe().events()) {
        if (event.kind != EventKind::TaskArrived)
            continue;
        QVERIFY(numbers.insert(event.task).second);
        QCOMPARE(event.arg2, event.timeNs);
    }
}

void ServeTest::whatIsNotServedIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const char *request, int status, const char *header) {
        QTest::newRow(name) << QByteArray(request) << status << QByteArray(header);
    };
    row("unknown", "GET /nosuch HTTP/1.1\r\nHost: localhost\r\n\r\n", 404, "");
    row("method", "POST /empty HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nhi", 405,
        "Allow: GET");
    row("crash", "GET /boom HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, "Allow: POST");
    row("another page",
        "POST /boom HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n"
        "Content-Length: 0\r\n\r\n",
        403, "");
    row("another host", "GET /empty HTTP/1.1\r\nHost: evil.example:80\r\n\r\n", 421, "");
    row("nearly this host", "GET /empty HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421, "");
    row("no host", "GET /empty HTTP/1.1\r\n\r\n", 400, "");
    row("port", "GET /empty HTTP/1.1\r\nHost: [::1]:80a\r\n\r\n", 421, "");
}

void ServeTest::whatIsNotServedIsRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    static Server server; // none of these is an order
    HttpClient client = server.client();
    const HttpAnswer answer = client.say(request.toStdString());
    QCOMPARE(answer.status, status);
    QVERIFY2(contains(answer.head, header.toStdString()), answer.head.c_str());
    QCOMPARE(client.ask("/empty").status, 200);
}

void ServeTest::aConnectionIsKept()
{
    Server server;
    HttpClient client = server.client();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.ask("/empty").status, 200);
    const HttpAnswer last =
        client.say("GET /empty HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY2(contains(last.head, "Connection: close"), last.head.c_str());
    QVERIFY(client.ended());
    HttpClient old = server.client();
    QCOMPARE(old.say("GET /empty HTTP/1.0\r\nHost: localhost\r\n\r\n").status, 200);
    QVERIFY(old.ended());
}

void ServeTest::pipelinedRequestsAreAnsweredInTurn()
{
    Server server;
    HttpClient client = server.client();
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += HttpClient::request("GET", i % 10 == 0 ? "/wait" : "/empty");
    QVERIFY(client.send(many));
    for (int i = 0; i < 100; ++i) {
        const HttpAnswer answer = client.receive();
        QCOMPARE(answer.status, 200);
        QVERIFY2(contains(answer.body, i % 10 == 0 ? "\"wait\"" : "\"empty\""),
                 answer.body.c_str());
    }
}

void ServeTest::nonsenseIsRefusedAndOthersAreServed()
{
    Server server;
    HttpClient other = server.client();
    const auto refused = [&server](const std::string &text, int status) {
        HttpClient client = server.client();
        client.send(text); // it may stop listening before the end
        const HttpAnswer answer = client.receive();
        return answer.status == status && client.ended();
    };
    QVERIFY(refused("COOK ME A SALAD\r\n\r\n", 400));
    QVERIFY(refused(std::string(300, '\0'), 400));
    QVERIFY(refused("GET / HTTP/1.1\r\nHost: a\r\nHost\r\n\r\n", 400));
    const std::string megabyte(1'000'000, 'x');
    QVERIFY(refused("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + megabyte + "\r\n\r\n", 431));
    QVERIFY(refused("GET /" + megabyte + " HTTP/1.1\r\n\r\n", 431));
    QVERIFY(refused(
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" + megabyte, 413));
    QCOMPARE(other.ask("/empty").status, 200);
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::ProcessCrashed), std::size_t {0});
}

void ServeTest::slowClientsAreLetGo()
{
    Server server({}, {.requestTimeoutMs = 150, .idleTimeoutMs = 300});
    std::vector<HttpClient> slow;
    for (int i = 0; i < 20; ++i) {
        slow.push_back(server.client());
        QVERIFY(slow.back().send("GET /empty HTTP/1.1\r\nHo"));
    }
    HttpClient idle = server.client();
    HttpClient cooked = server.client();
    QVERIFY(cooked.get("/long")); // longer than any of the time-outs: it is no client's fault
    for (HttpClient &client : slow) {
        QCOMPARE(client.receive().status, 408);
        QVERIFY(client.ended());
    }
    QVERIFY(idle.ended());
    QCOMPARE(cooked.receive().status, 200);
}

void ServeTest::halfClosedAndResetConnectionsHurtNobody()
{
    Server server;
    server.client().ask("/empty");
    const std::size_t before = server.descriptorsOf(1);
    HttpClient half = server.client();
    QVERIFY(half.get("/wait"));
    half.halfClose();
    QCOMPARE(half.receive().status, 200);
    QVERIFY(half.ended());
    for (int i = 0; i < 50; ++i) {
        HttpClient client = server.client();
        if (i % 3 == 0)
            client.send("GET /em");
        else if (i % 3 == 1)
            QVERIFY(client.get("/wait"));
        client.leave(i % 2 == 0 ? Farewell::Reset : Farewell::Close);
    }
    HttpClient last = server.client();
    QCOMPARE(last.ask("/empty").status, 200);
    last.leave(Farewell::Close);
    half.leave(Farewell::Close);
    QVERIFY(server.descriptorsComeDownTo(1, before));
    QVERIFY(server.close());
}

void ServeTest::fiveHundredAtOnceAndNoDescriptorIsLeft()
{
    Server server;
    server.client().ask("/empty");
    const std::size_t before = server.descriptorsOf(1);
    {
        std::vector<HttpClient> clients;
        for (int i = 0; i < 500; ++i) {
            clients.push_back(server.client());
            QVERIFY(clients.back().connected());
            QVERIFY(clients.back().get("/wait"));
        }
        for (HttpClient &client : clients)
            QCOMPARE(client.receive().status, 200);
    }
    QVERIFY(server.descriptorsComeDownTo(1, before));
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::TaskFinished, 0), std::size_t {501});
}

void ServeTest::tooManyConnectionsAreToldToComeLater()
{
    Server server({}, {.connections = 5});
    std::vector<HttpClient> kept;
    for (int i = 0; i < 5; ++i) {
        kept.push_back(server.client());
        QCOMPARE(kept.back().ask("/empty").status, 200);
    }
    HttpClient sixth = server.client();
    const HttpAnswer answer = sixth.receive();
    QCOMPARE(answer.status, 503);
    QVERIFY(contains(answer.head, "Retry-After: 1"));
    QVERIFY(sixth.ended());
    QCOMPARE(kept.front().ask("/empty").status, 200);
}

void ServeTest::aFullQueueIsToldToComeAgain()
{
    Server server(R"("threads":1,"queue_limit":2,)");
    std::vector<HttpClient> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(server.client());
        QVERIFY(clients.back().get("/pool"));
    }
    int done = 0;
    int later = 0;
    for (HttpClient &client : clients) {
        const HttpAnswer answer = client.receive();
        done += answer.status == 200 ? 1 : 0;
        later += answer.status == 503 && contains(answer.head, "Retry-After: 1") ? 1 : 0;
    }
    QCOMPARE(done + later, 10);
    QVERIFY(done >= 2);
    QVERIFY(later >= 5);
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::TaskRejected), static_cast<std::size_t>(later));
}

void ServeTest::aKilledWorkerIsReplacedAndItsRequestsAreCounted()
{
    Server server(R"("processes":2,)");
    std::vector<HttpClient> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(server.client());
        QVERIFY(clients.back().get("/long"));
    }
    QVERIFY(server.probe().waitForEvent(EventKind::TaskArrived, 40));
    QVERIFY(server.probe().pidOf(1) > 0);
    QCOMPARE(::kill(server.probe().pidOf(1), SIGKILL), 0);
    HttpClient other = server.client();
    QCOMPARE(other.ask("/empty").status, 200); // by the one that is left, or the new one
    std::size_t failed = 0;
    for (HttpClient &client : clients)
        failed += client.receive().status == 200 ? 0U : 1U;
    QVERIFY(failed > 0);
    QVERIFY(failed < 40);
    QVERIFY(server.probe().waitForEvent(EventKind::ProcessReplaced));
    QVERIFY(server.probe().waitForEvent(EventKind::ProcessReady, 3));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(server.client().ask("/empty").status, 200);
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::TaskLost), failed);
}

void ServeTest::aCrashAsksForAPost()
{
    Server server;
    HttpClient client = server.client();
    QCOMPARE(client
                 .say("POST /boom HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:1\r\n"
                      "Content-Length: 0\r\n\r\n")
                 .status,
             0);
    QVERIFY(server.probe().waitForEvent(EventKind::ProcessReady, 2));
    QCOMPARE(server.client().ask("/empty").status, 200);
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::TaskLost), std::size_t {1});
}

void ServeTest::aStopFinishesWhatIsBeingCooked()
{
    Server server(R"("threads":1,)");
    HttpClient idle = server.client();
    QCOMPARE(idle.ask("/empty").status, 200);
    std::vector<HttpClient> clients;
    for (const char *path : {"/long", "/pool", "/pool", "/pool"}) {
        clients.push_back(server.client());
        QVERIFY(clients.back().get(path));
    }
    QVERIFY(server.probe().waitForEvent(EventKind::TaskArrived, 5));
    const std::uint16_t port = server.port();
    server.probe().run().requestStop();
    QVERIFY(idle.ended());
    for (HttpClient &client : clients) {
        const HttpAnswer answer = client.receive();
        QCOMPARE(answer.status, 200);
        QVERIFY(contains(answer.head, "Connection: close"));
    }
    QVERIFY(server.probe().finish(20s));
    QCOMPARE(server.probe().run().outcome(), Outcome::Done);
    QCOMPARE(server.probe().count(EventKind::TaskFinished, 0), std::size_t {5});
    QVERIFY(!HttpClient(port).connected());
}

void ServeTest::theListenerIsOnLoopbackAlone()
{
    Server server;
    const std::uint16_t port = server.port();
    QVERIFY(port != 0);
    QCOMPARE(listenersOn(port, "/proc/net/tcp"), std::set<std::string> {"0100007F"});
    auto six = listenersOn(port, "/proc/net/tcp6");
    six.erase("00000000000000000000000001000000");
    QVERIFY(six.empty());
}

void ServeTest::aTakenPortAndAnotherModeAreRefused()
{
    Server server;
    const Plan plan = planFrom(planText(""));
    const auto again = Run::start(
        plan, {.workerPath = BRIGADE_WORKER, .serve = ServeOptions {.port = server.port()}});
    QVERIFY(!again.ok());
    QVERIFY2(contains(again.error(), std::to_string(server.port())), again.error().c_str());
    Plan pool = plan;
    pool.mode = Mode::Pool;
    const auto other = Run::start(pool, {.workerPath = BRIGADE_WORKER, .serve = ServeOptions {}});
    QVERIFY(!other.ok());
    QVERIFY2(contains(other.error(), "'async'"), other.error().c_str());
}

void ServeTest::customersOfThePlanComeBesideOthers()
{
    const Plan plan = planFrom(R"({"brigade":1,"mode":"async","duration_s":0.2,
        "arrival":{"kind":"rate","per_second":100},
        "tasks":[{"name":"empty","style":"async def","steps":[]}]})");
    RunProbe probe(plan,
                   RunOptions {.workerPath = BRIGADE_WORKER,
                               .serve = ServeOptions {.customers = Customers::AlsoOfThePlan}});
    HttpClient client(probe.run().info().port);
    QCOMPARE(client.ask("/empty").status, 200);
    QVERIFY(probe.waitForEvent(EventKind::TaskArrived, 3));
    probe.run().requestStop();
    QVERIFY(probe.finish(20s));
    QVERIFY(probe.sumsUp());
    std::set<ProcessIndex> sources;
    for (const TraceEvent &event : probe.events()) {
        if (event.kind == EventKind::TaskArrived)
            sources.insert(event.process);
    }
    QCOMPARE(sources, (std::set<ProcessIndex> {kSupervisor, ProcessIndex {1}}));
}

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
