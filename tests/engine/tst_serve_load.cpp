// A plan that is open to HTTP under load: a worker is killed, and memory stays what it was.
#include "tests/engine/served_plan.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <unistd.h>

using namespace brigade::engine;
using namespace brigade::engine::test;

namespace {

/// Memory of a process that it shares with nobody, as its rings are.
std::int64_t privateKb(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/statm");
    std::int64_t all = 0;
    std::int64_t resident = 0;
    std::int64_t shared = 0;
    file >> all >> resident >> shared;
    return (resident - shared) * ::sysconf(_SC_PAGESIZE) / 1024;
}

} // namespace

class ServeLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void othersAnswerWhileOneIsKilledUnderLoad();
    void memoryDoesNotGrowWithRequests();
};

void ServeLoadTest::othersAnswerWhileOneIsKilledUnderLoad()
{
    Server server(R"("processes":2,)");
    const std::uint16_t port = server.port();
    std::atomic<bool> killed {false};
    std::atomic<bool> enough {false};
    std::atomic<int> before {0};
    std::atomic<int> after {0};
    std::atomic<int> failed {0};
    std::vector<std::jthread> clients;
    clients.reserve(8);
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&] {
            while (!enough) {
                HttpClient client(port);
                while (!enough) {
                    if (client.ask("/empty").status != 200) {
                        ++failed;
                        break; // comes again
                    }
                    ++(killed ? after : before);
                }
            }
        });
    }
    QVERIFY(server.probe().waitForEvent(EventKind::TaskFinished, 200));
    QCOMPARE(::kill(server.probe().pidOf(1), SIGKILL), 0);
    killed = true;
    QVERIFY(server.probe().waitForEvent(EventKind::ProcessReady, 3));
    QTRY_VERIFY_WITH_TIMEOUT(after > 200, 10'000);
    enough = true;
    clients.clear();
    QVERIFY(before > 0);
    QVERIFY2(failed <= 8, std::to_string(failed).c_str()); // those that it had accepted, once each
    QVERIFY(server.close());
    QCOMPARE(server.probe().count(EventKind::ProcessCrashed), std::size_t {1});
}

void ServeLoadTest::memoryDoesNotGrowWithRequests()
{
#if defined(BRIGADE_SANITIZED)
    QSKIP("a sanitizer keeps what was freed for a while");
#endif
    Server server;
    HttpClient client = server.client();
    constexpr int kAtOnce = 50;
    std::string many;
    for (int i = 0; i < kAtOnce; ++i)
        many += HttpClient::request("GET", "/empty");
    const auto ask = [&client, &many](int rounds) {
        for (int round = 0; round < rounds; ++round) {
            client.send(many);
            for (int i = 0; i < kAtOnce; ++i) {
                if (client.receive().status != 200)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(ask(40));
    QVERIFY(server.probe().waitForEvent(EventKind::ProcessReady));
    const std::int64_t beforeKb = privateKb(server.probe().pidOf(1));
    QVERIFY(beforeKb > 0);
    QVERIFY(ask(160));
    const std::int64_t grownKb = privateKb(server.probe().pidOf(1)) - beforeKb;
    QVERIFY2(grownKb < 1500,
             std::to_string(grownKb).c_str()); // 8000 requests: under 200 bytes each
}

QTEST_GUILESS_MAIN(ServeLoadTest)
#include "tst_serve_load.moc"
