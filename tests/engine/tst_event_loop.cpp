#include "engine/event_loop.h"
#include "engine/gil.h"
#include "engine/tracer.h"
#include "in_process_trace.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <vector>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

/// Runs a loop on a thread of its own, with a ring, until it is stopped.
class LoopProbe
{
public:
    explicit LoopProbe(const std::function<void(EventLoop &)> &first, bool withGil = true)
        : m_gil(withGil, 5ms)
        , m_loop(m_gil)
    {
        m_loop.call([this, first] { first(m_loop); });
    }

    Gil &gil() { return m_gil; }
    EventLoop &loop() { return m_loop; }
    void run()
    {
        std::jthread thread([this] {
            const TracedThread traced(m_trace.rings(), ThreadRole::Loop);
            m_loop.run();
        });
    }
    std::vector<TraceEvent> events() { return m_trace.events(); }

private:
    InProcessTrace m_trace {{.rings = 4, .capacity = 4096}};
    Gil m_gil;
    EventLoop m_loop;
};

} // namespace

class TestEventLoop : public QObject
{
    Q_OBJECT

private slots:
    void callsComeInTheirOrder()
    {
        std::vector<int> order;
        LoopProbe probe([&](EventLoop &loop) {
            for (int i = 0; i < 5; ++i)
                loop.call([&order, i] { order.push_back(i); });
            loop.call([&loop] { loop.stop(); });
            order.push_back(-1);
        });
        probe.run();
        QCOMPARE(order, (std::vector<int> {-1, 0, 1, 2, 3, 4}));
    }

    void timersComeByTheirTime()
    {
        std::vector<int> order;
        LoopProbe probe([&](EventLoop &loop) {
            loop.callLater(40ms, [&] {
                order.push_back(3);
                loop.stop();
            });
            loop.callLater(20ms, [&] { order.push_back(2); });
            loop.callLater(0ms, [&] { order.push_back(1); });
        });
        const auto begin = std::chrono::steady_clock::now();
        probe.run();
        QCOMPARE(order, (std::vector<int> {1, 2, 3}));
        QVERIFY(std::chrono::steady_clock::now() - begin >= 40ms);
    }

    /// Two timers are over while the loop is kept; they come in turn afterwards, not before.
    void whoKeepsTheLoopKeepsEverybodyWaiting()
    {
        std::vector<std::string> story;
        LoopProbe probe([&](EventLoop &loop) {
            loop.callLater(5ms, [&] { story.emplace_back("five"); });
            loop.callLater(10ms, [&] {
                story.emplace_back("ten");
                loop.stop();
            });
            std::this_thread::sleep_for(30ms);
            story.emplace_back("let go");
        });
        probe.run();
        QCOMPARE(story, (std::vector<std::string> {"let go", "five", "ten"}));
    }

    void anotherThreadWakesTheLoop()
    {
        std::atomic<bool> waits {true};
        LoopProbe probe([](EventLoop &) {});
        std::jthread other([&] {
            std::this_thread::sleep_for(30ms);
            waits = false;
            probe.loop().call([&] { probe.loop().stop(); });
        });
        probe.run();
        QVERIFY(!waits);
    }

    void theGilIsHeldInCallsAndFreeWhileTheLoopWaits()
    {
        bool heldInCall = false;
        LoopProbe probe([&](EventLoop &loop) {
            heldInCall = probe.gil().heldByMe();
            loop.callLater(60ms, [&] { loop.stop(); });
        });
        std::atomic<bool> taken {false};
        std::jthread other([&] {
            std::this_thread::sleep_for(20ms);
            const auto begin = std::chrono::steady_clock::now();
            probe.gil().take();
            taken = std::chrono::steady_clock::now() - begin < 30ms;
            probe.gil().drop(GilRelease::Exit);
        });
        probe.run();
        other.join();
        QVERIFY(heldInCall);
        QVERIFY(taken);
        bool held = false;
        bool waits = false;
        for (const TraceEvent &event : probe.events()) {
            if (event.kind == EventKind::GilAcquired)
                held = true;
            if (event.kind == EventKind::GilReleased)
                held = false;
            if (event.kind == EventKind::LoopWaitBegin) {
                QVERIFY(!held);
                waits = true;
            }
            if (event.kind == EventKind::LoopWaitEnd) {
                QVERIFY(waits && !held);
                waits = false;
            }
        }
        QVERIFY(!waits);
    }

    void thousandsOfTimersNeedOneThread()
    {
        int over = 0;
        LoopProbe probe([&](EventLoop &loop) {
            for (int i = 0; i < 5000; ++i) {
                loop.callLater(std::chrono::milliseconds(5 + i % 7), [&] {
                    if (++over == 5000)
                        loop.stop();
                });
            }
        });
        probe.run();
        QCOMPARE(over, 5000);
    }

    void aSupplierThatIsNotThereIsAnError()
    {
        std::string words;
        LoopProbe probe([&](EventLoop &loop) {
            loop.request(1, 5ms, [&](const Result<bool> &answer) {
                words = answer ? "answered" : answer.error();
                loop.stop();
            });
        });
        probe.run();
        QVERIFY2(words.starts_with("the supplier does not answer"), words.c_str());
    }

    void stopLeavesTheRestUndone()
    {
        int done = 0;
        {
            LoopProbe probe([&](EventLoop &loop) {
                loop.callLater(1h, [&] { ++done; });
                loop.call([&] { loop.stop(); });
                loop.call([&] { ++done; });
            });
            probe.run();
        }
        QCOMPARE(done, 0);
    }
};

QTEST_APPLESS_MAIN(TestEventLoop)
#include "tst_event_loop.moc"
