// Two threads that write a million events a second each while the reader shares their cores: none
// may be dropped. Usage: bench_two_writers [seconds, default 10] [events a second each].
#include "engine/trace_collector.h"
#include "engine/tracer.h"
#include "tests/bench/noise.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <vector>

using namespace brigade;
using namespace brigade::engine;
using namespace std::chrono_literals;

namespace {

constexpr int kTries = 3;
constexpr auto kDrainEvery = 4ms;
/// 262 ms at a million a second.
constexpr RingGeometry kGeometry {.rings = 4, .capacity = 1U << 18};

struct Wish
{
    double seconds = 10;
    double perSecond = 1e6;
};

struct Finding
{
    std::uint64_t written = 0;
    std::uint64_t arrived = 0;
    std::uint64_t dropped = 0;
    std::uint64_t late = 0;
    double seconds = 0;
    double readerCpuS = 0;
    double longestPauseMs = 0;
};

/// In step with the clock: one event each period; after an interruption as many as are due.
std::uint64_t writeSteadily(RingBlock &block, Wish wish, const std::atomic<bool> &stop)
{
    const TracedThread traced(&block, ThreadRole::Pool);
    const double period =
        static_cast<double>(ticksIn(1s, block.clock())) / std::max(1.0, wish.perSecond);
    const std::uint64_t begin = readTicks(block.clock());
    std::uint64_t written = 0;
    while (!stop) {
        const auto due = static_cast<std::uint64_t>(
            static_cast<double>(readTicks(block.clock()) - begin) / period);
        for (; written < due; ++written)
            tracer().write(EventKind::TaskTaken);
    }
    return written;
}

double threadCpuSeconds()
{
#if defined(__linux__)
    timespec used {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
#else
    return 0;
#endif
}

std::uint64_t countTaken(const TraceLog &log)
{
    std::vector<TraceEvent> events;
    log.copyFrom(0, events);
    return static_cast<std::uint64_t>(
        std::count_if(events.begin(), events.end(),
                      [](const TraceEvent &event) { return event.kind == EventKind::TaskTaken; }));
}

Finding measure(Wish wish)
{
    Finding finding;
    TraceLog log;
    TraceCollector collector(log, bestClockSource());
    auto memory = SharedMemory::create(RingBlock::bytesFor(kGeometry));
    if (!memory.ok()) {
        std::fprintf(stderr, "%s\n", memory.error().c_str());
        std::exit(2);
    }
    RingBlock block = RingBlock::create(memory.value().data(), kGeometry, bestClockSource());
    collector.addProcess(ProcessIndex {1}, std::move(memory.value()), block);
    collector.start();

    std::atomic<bool> stop = false;
    std::array<std::uint64_t, 2> written {};
    const auto begin = std::chrono::steady_clock::now();
    std::array<std::jthread, 2> writers;
    for (std::size_t i = 0; i < writers.size(); ++i)
        writers[i] = std::jthread([&, i] { written[i] = writeSteadily(block, wish, stop); });
    auto last = begin;
    while (last - begin < std::chrono::duration<double>(wish.seconds)) {
        std::this_thread::sleep_for(kDrainEvery);
        collector.drain();
        const auto now = std::chrono::steady_clock::now();
        finding.longestPauseMs = std::max(
            finding.longestPauseMs, std::chrono::duration<double, std::milli>(now - last).count());
        last = now;
    }
    stop = true;
    for (std::jthread &writer : writers)
        writer.join();
    collector.finish();
    finding.seconds = std::chrono::duration<double>(last - begin).count();
    finding.readerCpuS = threadCpuSeconds();
    finding.written = written[0] + written[1];
    finding.arrived = countTaken(log);
    finding.dropped = log.dropped();
    finding.late = collector.late();
    return finding;
}

} // namespace

int main(int argc, char **argv)
{
    Wish wish;
    if (argc > 1)
        wish.seconds = std::strtod(argv[1], nullptr);
    if (argc > 2)
        wish.perSecond = std::strtod(argv[2], nullptr);
    Finding found;
    const double others = bench::quietly(kTries, [&] {
        std::jthread([&] { found = measure(wish); }).join(); // a thread of its own: its CPU time
    });
    const double rate = static_cast<double>(found.written) / 2 / found.seconds;
    const bool kept = found.dropped == 0 && found.arrived == found.written && found.late == 0
        && rate >= wish.perSecond * 0.99;
    // None dropped on a disturbed machine is none dropped all the more.
    const auto verdict = kept ? bench::Verdict::Pass : bench::judge(false, others);
    std::printf(
        "%s  2 writers, %.0f events/s each for %.1f s: %llu written, %llu arrived, %llu "
        "dropped, %llu late; reader %.1f %% of a core, longest pause %.1f ms; others took "
        "%.1f %%\n",
        bench::word(verdict), rate, found.seconds, static_cast<unsigned long long>(found.written),
        static_cast<unsigned long long>(found.arrived),
        static_cast<unsigned long long>(found.dropped), static_cast<unsigned long long>(found.late),
        found.readerCpuS / found.seconds * 100, found.longestPauseMs, others * 100);
    return verdict == bench::Verdict::Fail ? 1 : 0;
}
