// The time and the core of an event belong together: two threads write while the system moves them
// to and fro, and the kernel's records say where each of them was when.
#include "engine/clock.h"
#include "engine/host.h"
#include "engine/switch_recorder.h"
#include "engine/tracer.h"
#include "tests/engine/ring_memory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <span>
#include <thread>
#include <vector>

#include <sched.h>
#include <unistd.h>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kWriters = 2;
constexpr int kMoves = 400;

/// The kernel's own clock, so that no difference between clocks can explain a wrong core.
constexpr ClockSource kClock = ClockSource::Steady;

using SystemIds = std::array<std::atomic<int>, kWriters>;

void spin(int rounds)
{
    std::atomic<int> turned = 0;
    while (turned.fetch_add(1, std::memory_order_relaxed) < rounds) { }
}

/// A parked thread looks at clock and core for every event anew.
void writeParked(RingBlock &block, std::atomic<int> &systemId, const std::atomic<bool> &stop)
{
    const TracedThread traced(&block, ThreadRole::Pool);
    const ParkedScope parked;
    systemId = ::gettid();
    while (!stop) {
        tracer().write(EventKind::StepStarted);
        spin(100);
    }
}

void moveAbout(const SystemIds &writers, std::span<const std::int16_t> cores)
{
    for (std::size_t move = 0; move < kMoves; ++move) {
        for (std::size_t writer = 0; writer < kWriters; ++writer) {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(static_cast<std::size_t>(cores[(move + writer) % 2]), &one);
            ::sched_setaffinity(writers[writer], sizeof one, &one);
        }
        std::this_thread::sleep_for(50us);
    }
}

struct Watched
{
    std::array<std::vector<Record>, kWriters> events; ///< of each ring
    std::vector<SwitchRecord> switches;
    std::uint64_t lost = 0;
};

Watched watchWriters(SwitchRecorder &recorder, std::span<const std::int16_t> cores)
{
    Watched watched;
    RingMemory rings({.rings = kWriters, .capacity = 1U << 16}, kClock);
    SystemIds ids {};
    std::atomic<bool> stop = false;
    std::atomic<bool> moved = false;
    const auto take = [&] {
        const std::uint64_t now = readTicks(kClock);
        orderClockAndMemory();
        for (std::uint32_t slot = 0; slot < kWriters; ++slot)
            rings.block.drain(slot, now, watched.events[slot]);
        watched.lost = recorder.drain(watched.switches);
    };
    {
        std::vector<std::jthread> threads;
        for (std::atomic<int> &id : ids)
            threads.emplace_back([&rings, &id, &stop] { writeParked(rings.block, id, stop); });
        while (std::any_of(ids.begin(), ids.end(), [](const auto &id) { return id == 0; }))
            std::this_thread::sleep_for(1ms);
        threads.emplace_back([&] {
            moveAbout(ids, cores);
            moved = true;
        });
        while (!moved) {
            std::this_thread::sleep_for(1ms);
            take();
        }
        stop = true;
    }
    take();
    return watched;
}

/// Of one thread, in time order.
std::vector<SwitchRecord> switchesOf(const Watched &watched, std::int64_t systemId)
{
    std::vector<SwitchRecord> own;
    std::copy_if(watched.switches.begin(), watched.switches.end(), std::back_inserter(own),
                 [systemId](const auto &record) { return record.systemThreadId == systemId; });
    std::stable_sort(own.begin(), own.end(),
                     [](const auto &a, const auto &b) { return a.monotonicNs < b.monotonicNs; });
    return own;
}

struct Compared
{
    int right = 0;
    int wrong = 0;
    QString firstWrong;
};

/// Of the events whose core the kernel tells.
void compare(std::span<const Record> events, std::span<const SwitchRecord> own, Compared &compared)
{
    for (const Record &event : events) {
        const auto timeNs = static_cast<std::int64_t>(event.ticks);
        const auto next =
            std::upper_bound(own.begin(), own.end(), timeNs,
                             [](std::int64_t time, const auto &r) { return time < r.monotonicNs; });
        if (next == own.begin() || next == own.end() || !std::prev(next)->in)
            continue;
        if (std::prev(next)->core == event.core) {
            ++compared.right;
        } else if (++compared.wrong == 1) {
            compared.firstWrong = QString("core %1 told, core %2 was it for another %3 ns")
                                      .arg(event.core)
                                      .arg(std::prev(next)->core)
                                      .arg(next->monotonicNs - timeNs);
        }
    }
}

} // namespace

class TestTracedCore : public QObject
{
    Q_OBJECT

private slots:
    void coreOfAnEventIsWhereTheThreadWasAtItsTime()
    {
        const auto cores = readHostInfo().usableCores;
        if (cores.size() < 2)
            QSKIP("one core only");
        auto recorder = SwitchRecorder::open(0, cores);
        if (!recorder)
            QSKIP(recorder.error().c_str());
        const Watched watched = watchWriters(*recorder.value(), cores);
        if (watched.lost > 0)
            QSKIP("the kernel had no room for all records");
        Compared compared;
        for (const auto &events : watched.events) {
            QVERIFY(!events.empty());
            compare(events, switchesOf(watched, events.front().arg2), compared);
        }
        QVERIFY2(compared.wrong == 0,
                 qPrintable(QString("%1 of %2: %3")
                                .arg(compared.wrong)
                                .arg(compared.wrong + compared.right)
                                .arg(compared.firstWrong)));
        QVERIFY(compared.right > kMoves);
    }
};

QTEST_APPLESS_MAIN(TestTracedCore)
#include "tst_traced_core.moc"
