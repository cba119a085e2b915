// What the GIL costs when nobody asks for it: a check between two units, and a drop with a take.
#include "engine/event_ring.h"
#include "engine/gil.h"
#include "engine/shared_memory.h"
#include "engine/tracer.h"
#include "tests/bench/noise.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace brigade;
using Clock = std::chrono::steady_clock;

constexpr int kRounds = 5;
constexpr int kTriesForQuiet = 3;

/// Nanoseconds each, the median of the rounds.
template<typename Work>
double costOf(int times, Work work)
{
    std::vector<double> costs;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = Clock::now();
        for (int i = 0; i < times; ++i)
            work();
        costs.push_back(std::chrono::duration<double, std::nano>(Clock::now() - start).count()
                        / times);
    }
    std::ranges::sort(costs);
    return costs[costs.size() / 2];
}

template<typename Work>
bool report(const char *name, double mostNs, int times, Work work)
{
    double cost = 0;
    const double others = bench::quietly(kTriesForQuiet, [&] { cost = costOf(times, work); });
    const auto verdict = bench::judge(cost <= mostNs, others);
    std::printf("%-40s %8.2f ns  (at most %.0f)  others %4.1f %%  %s\n", name, cost, mostNs,
                100 * others, bench::word(verdict));
    return verdict != bench::Verdict::Fail;
}

} // namespace

int main()
{
    constexpr int kChecks = 50'000'000;
    constexpr int kPairs = 1'000'000;
    constexpr double kCheckNs = 5;
    constexpr double kPairNs = 300;
    bool kept = true;

    engine::Gil off(false, std::chrono::milliseconds(5));
    kept &= report("check, GIL off", kCheckNs, kChecks, [&] { off.check(); });

    engine::Gil gil(true, std::chrono::milliseconds(5));
    gil.take();
    kept &= report("check, GIL held, nobody asks", kCheckNs, kChecks, [&] { gil.check(); });
    kept &= report("drop and take, alone, untraced", kPairNs, kPairs, [&] {
        gil.drop(engine::GilRelease::Blocking);
        gil.take();
    });

    const engine::RingGeometry geometry {.rings = 1, .capacity = 1U << 16};
    auto memory = engine::SharedMemory::create(engine::RingBlock::bytesFor(geometry));
    auto rings =
        engine::RingBlock::create(memory.value().data(), geometry, engine::bestClockSource());
    const engine::TracedThread traced(&rings, engine::ThreadRole::PerTask);
    std::vector<engine::Record> records;
    int untilDrained = 0;
    kept &= report("drop and take, alone, traced", kPairNs, kPairs, [&] {
        gil.drop(engine::GilRelease::Blocking);
        gil.take();
        if (++untilDrained == 30'000) {
            untilDrained = 0;
            records.clear();
            rings.drain(0, 0, records);
        }
    });
    gil.drop(engine::GilRelease::Exit);
    return kept ? 0 : 1;
}
