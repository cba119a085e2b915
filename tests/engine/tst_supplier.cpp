// Started with --supplier, this program is the supplier that its tests talk to.
#include "engine/child_process.h"
#include "engine/loopback_socket.h"
#include "engine/supplier.h"

#include <QFile>
#include <QTest>

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <thread>
#include <vector>

#include <boost/asio/read_until.hpp>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

/// A supplier process of the test's own.
class RunningSupplier
{
public:
    RunningSupplier()
    {
        auto child =
            ChildProcess::spawn(m_context,
                                {.path = QCoreApplication::applicationFilePath().toStdString(),
                                 .arguments = {"--supplier"}});
        if (!child)
            return;
        m_child = std::move(child).value();
        std::string line;
        boost::system::error_code error;
        boost::asio::read_until(m_child->output(), boost::asio::dynamic_buffer(line), '\n', error);
        m_port = QByteArray::fromStdString(line).trimmed().toUShort();
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    void closeInput() { m_child->closeInput(); }
    std::optional<ExitStatus> end()
    {
        std::optional<ExitStatus> end;
        m_child->asyncWait([&end](ExitStatus status) { end = status; });
        m_context.restart();
        const auto until = std::chrono::steady_clock::now() + 5s;
        while (!end && std::chrono::steady_clock::now() < until)
            m_context.run_one_until(until);
        return end;
    }

private:
    boost::asio::io_context m_context;
    std::unique_ptr<ChildProcess> m_child;
    std::uint16_t m_port = 0;
};

template<typename Work>
std::chrono::nanoseconds timeOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begin;
}

} // namespace

class TestSupplier : public QObject
{
    Q_OBJECT

private slots:
    void answerComesAfterTheTimeAskedFor()
    {
        const RunningSupplier supplier;
        SupplierClient client(supplier.port());
        QVERIFY(client.request(0));
        const auto shortTime = timeOf([&] { QVERIFY(client.request(1 * kNsPerMs)); });
        const auto longTime = timeOf([&] { QVERIFY(client.request(60 * kNsPerMs)); });
        QVERIFY(shortTime >= 1ms);
        QVERIFY(longTime >= 60ms);
        QVERIFY(shortTime < longTime);
    }

    void manyRequestsAreAnsweredAtOnce()
    {
        const RunningSupplier supplier;
        SupplierClient alone(supplier.port());
        const auto one = timeOf([&] { QVERIFY(alone.request(50 * kNsPerMs)); });
        std::atomic<int> answered = 0;
        const auto fifty = timeOf([&] {
            std::vector<std::jthread> clients;
            clients.reserve(50);
            for (int i = 0; i < 50; ++i) {
                clients.emplace_back([&] {
                    SupplierClient client(supplier.port());
                    if (client.request(50 * kNsPerMs))
                        ++answered;
                });
            }
        });
        QCOMPARE(answered.load(), 50);
        QVERIFY(fifty < 10 * one);
    }

    void connectionIsUsedAgain()
    {
        const RunningSupplier supplier;
        SupplierClient client(supplier.port());
        bool allWell = true;
        for (int i = 0; i < 200; ++i)
            allWell = allWell && client.request(1000).ok();
        QVERIFY(allWell);
        QCOMPARE(connectionsTo(supplier.port()), 1);
    }

    void listensOnLoopbackOnly()
    {
        const RunningSupplier supplier;
        // Address 127.0.0.1 in the kernel's spelling; 0A: listening.
        const auto wanted =
            "0100007F:" + QByteArray::number(supplier.port(), 16).toUpper() + " 00000000:0000 0A";
        QVERIFY(tableOf("/proc/net/tcp").contains(wanted));
        QCOMPARE(tableOf("/proc/net/tcp6")
                     .count(":" + QByteArray::number(supplier.port(), 16).toUpper() + " "),
                 0);
    }

    void badClientsDoNoHarm()
    {
        const RunningSupplier supplier;
        const std::vector<std::byte> flood(100'000, std::byte {0xff});
        for (int i = 0; i < 20; ++i) {
            LoopbackSocket silent;
            QVERIFY(!silent.connect(supplier.port()));
            LoopbackSocket cutShort;
            QVERIFY(!cutShort.connect(supplier.port()));
            QVERIFY(!cutShort.sendAll(std::span(flood).first(3)));
            LoopbackSocket flooder;
            QVERIFY(!flooder.connect(supplier.port()));
            // The supplier may hang up in the middle of it: either is fine.
            static_cast<void>(flooder.sendAll(flood));
            LoopbackSocket leaver;
            QVERIFY(!leaver.connect(supplier.port()));
            QVERIFY(!leaver.sendAll(std::span(flood).first(8)));
        }
        SupplierClient client(supplier.port());
        QVERIFY(client.request(kNsPerMs));
    }

    void negativeTimeIsNoTime()
    {
        const RunningSupplier supplier;
        SupplierClient client(supplier.port());
        QVERIFY(client.request(-1));
        QVERIFY(client.request(INT64_MIN));
    }

    void longestTimeIsCut()
    {
        const RunningSupplier supplier;
        LoopbackSocket waiting;
        QVERIFY(!waiting.connect(supplier.port()));
        std::array<std::byte, 8> longest {};
        longest.fill(std::byte {0xff});
        longest.back() = std::byte {0x7f};
        QVERIFY(!waiting.sendAll(longest));
        SupplierClient client(supplier.port());
        QVERIFY(client.request(kNsPerMs));
    }

    void endOfInputEndsIt()
    {
        RunningSupplier supplier;
        LoopbackSocket waiting;
        QVERIFY(!waiting.connect(supplier.port()));
        supplier.closeInput();
        QCOMPARE(supplier.end(), ExitStatus {});
    }

    void clientConnectsAgainOnce()
    {
        std::optional<RunningSupplier> supplier(std::in_place);
        SupplierClient client(supplier->port());
        QVERIFY(client.request(0));
        supplier.reset();
        const auto refused = client.request(0);
        QVERIFY(!refused);
        QVERIFY(QByteArray::fromStdString(refused.error())
                    .startsWith("the supplier does not answer: "));
    }

private:
    static QByteArray tableOf(const char *path)
    {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Established connections from a client to the port.
    static int connectionsTo(std::uint16_t port)
    {
        const auto remote = " 0100007F:" + QByteArray::number(port, 16).toUpper() + " 01 ";
        return static_cast<int>(tableOf("/proc/net/tcp").count(remote));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--supplier")
        return runSupplier();
    const QCoreApplication application(argc, argv);
    TestSupplier test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_supplier.moc"
