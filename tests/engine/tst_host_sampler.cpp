#include "engine/host_sampler.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstring>
#include <ctime>
#include <thread>
#include <vector>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kMegabyte = 1 << 20;

std::int64_t busyNs()
{
    std::int64_t sum = 0;
    for (const CoreReading &core : readCores())
        sum += core.busyNs;
    return sum;
}

void spinFor(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) { }
}

/// Memory that is written to, so that it is there.
class Touched
{
public:
    Touched(std::size_t bytes, int flags)
        : m_bytes(bytes)
        , m_memory(::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | flags, -1, 0))
    {
        std::memset(m_memory, 1, bytes);
    }
    ~Touched() { ::munmap(m_memory, m_bytes); }
    Touched(const Touched &) = delete;
    Touched &operator=(const Touched &) = delete;

private:
    std::size_t m_bytes;
    void *m_memory;
};

ProcessReading ownReading(ReadingDepth depth = ReadingDepth::WithProportional)
{
    return readProcess(::getpid(), depth).value_or(ProcessReading {});
}

std::vector<std::jthread> sleepers(int count)
{
    std::vector<std::jthread> threads;
    threads.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([](const std::stop_token &leave) {
            while (!leave.stop_requested())
                std::this_thread::sleep_for(1ms);
        });
    }
    return threads;
}

} // namespace

class TestHostSampler : public QObject
{
    Q_OBJECT

private slots:
    void everyCoreIsThereOnce()
    {
        const auto cores = readCores();
        QVERIFY(!cores.empty());
        for (std::size_t i = 1; i < cores.size(); ++i)
            QVERIFY(cores[i - 1].core < cores[i].core);
        QVERIFY(std::all_of(cores.begin(), cores.end(), [](const CoreReading &core) {
            return core.stolenNs >= 0 && core.stolenNs <= core.busyNs;
        }));
    }

    void busyTimeGrowsWithWork()
    {
        const auto before = busyNs();
        spinFor(200ms);
        // Ticks of 10 ms, and the hypervisor's own idea of them: half is proof enough.
        QVERIFY(busyNs() - before >= 100'000'000);
    }

    /// Against what the thread itself is told; a thread that has ended counts on.
    void timeOnCoresIsThatOfAllThreads()
    {
        const auto before = readCpuNs(kThisProcess);
        std::jthread([] { spinFor(60ms); }).join();
        spinFor(60ms);
        const auto after = readCpuNs(::getpid());
        timespec all {};
        QCOMPARE(::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &all), 0);
        QVERIFY(before && after);
        QVERIFY(*after > *before);
        const std::int64_t nowNs = std::int64_t {all.tv_sec} * 1'000'000'000 + all.tv_nsec;
        QVERIFY(*after <= nowNs && nowNs - *after < 20'000'000);
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!readCpuNs(child)); // gone
    }

    void privateMemoryIsSeenAndSharedIsNot()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("what the sanitizer notes about shared memory is private memory");
#endif
        const auto before = ownReading();
        const Touched shared(64 * kMegabyte, MAP_SHARED);
        const auto withShared = ownReading();
        QVERIFY(withShared.residentBytes - before.residentBytes < 16 * kMegabyte);
        QVERIFY(withShared.proportionalBytes - before.proportionalBytes < 16 * kMegabyte);
        const Touched own(64 * kMegabyte, MAP_PRIVATE);
        const auto withOwn = ownReading();
        QVERIFY(withOwn.residentBytes - withShared.residentBytes >= 60 * kMegabyte);
        QVERIFY(withOwn.proportionalBytes - withShared.proportionalBytes >= 60 * kMegabyte);
    }

    void proportionalIsAtMostResident()
    {
        const auto reading = ownReading();
        QVERIFY(reading.proportionalBytes > 0);
        QVERIFY(reading.proportionalBytes <= reading.residentBytes + kMegabyte);
        QCOMPARE(ownReading(ReadingDepth::Quick).proportionalBytes, 0);
    }

    void sleepsAreSwitches()
    {
        ProcessSampler sampler(::getpid());
        const auto before = sampler.read(ReadingDepth::Quick);
        for (int i = 0; i < 50; ++i)
            std::this_thread::sleep_for(1ms);
        const auto after = sampler.read(ReadingDepth::Quick);
        QVERIFY(before && after);
        QVERIFY(after->contextSwitches - before->contextSwitches >= 45);
    }

    void switchesNeverDecreaseWhenThreadsEnd()
    {
        ProcessSampler sampler(::getpid());
        auto threads = sleepers(100);
        std::this_thread::sleep_for(30ms);
        std::int64_t last = 0;
        while (!threads.empty()) {
            const auto reading = sampler.read(ReadingDepth::Quick);
            QVERIFY(reading && reading->contextSwitches >= last);
            last = reading->contextSwitches;
            threads.resize(threads.size() - std::min<std::size_t>(threads.size(), 20));
        }
        const auto end = sampler.read(ReadingDepth::Quick);
        QVERIFY(end && end->contextSwitches >= last);
        QVERIFY(last >= 100);
    }

    void everyThreadGetsItsTurn()
    {
        ProcessSampler sampler(::getpid());
        const auto threads = sleepers(150);
        const auto first = sampler.read(ReadingDepth::Quick);
        std::this_thread::sleep_for(100ms);
        // Three readings of 64 reach all 150; each has slept some 50 times or more by then.
        std::optional<ProcessReading> last;
        for (int i = 0; i < 3; ++i)
            last = sampler.read(ReadingDepth::Quick);
        QVERIFY(first && last);
        QVERIFY(last->contextSwitches - first->contextSwitches >= std::int64_t {150} * 3);
    }

    void processThatHasGoneIsNoReading()
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        siginfo_t info {};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
        QVERIFY(!readProcess(child, ReadingDepth::Quick)); // a zombie
        ::waitpid(child, nullptr, 0);
        QVERIFY(!readProcess(child, ReadingDepth::WithProportional));
        QVERIFY(!readProcess(-1, ReadingDepth::Quick));
    }
};

QTEST_GUILESS_MAIN(TestHostSampler)
#include "tst_host_sampler.moc"
