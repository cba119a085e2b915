// What one event costs the thread that writes it: beside a bare write of 32 bytes with the same
// clock into the same memory. Budgets: 12 ns with the CPU's counter, 25 ns with the steady clock.
#include "engine/tracer.h"
#include "tests/bench/noise.h"
#include "tests/engine/ring_memory.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace brigade;
using namespace brigade::engine;

namespace {

constexpr RingGeometry kGeometry {.rings = 1, .capacity = 1U << 16};
constexpr std::uint32_t kBatch = kGeometry.capacity / 2;
constexpr int kRounds = 1000;
constexpr int kTries = 5;

double nsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin)
        .count();
}

/// Median over the rounds of one call's cost; the ring is drained between rounds.
double costNs(const RingMemory &rings, const std::function<void()> &batch)
{
    std::vector<double> costs;
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        batch();
        costs.push_back(nsSince(begin) / kBatch);
        rings.drainAll();
    }
    const auto middle = costs.begin() + kRounds / 2;
    std::nth_element(costs.begin(), middle, costs.end());
    return *middle;
}

struct Costs
{
    double bareNs = 0;
    double firstLapNs = 0;
    double writeNs = 0;
    double unitDoneNs = 0;
    double parkNs = 0;
};

/// The least that a record with a time can cost: no look at the core, the room, or the gap.
double bareCost(ClockSource clock)
{
    const RingMemory rings(kGeometry, clock);
    std::uint64_t head = 0;
    const auto batch = [&rings, &head, clock] {
        Record *records = rings.block.records(0);
        std::atomic<std::uint64_t> &published = rings.block.ring(0).head;
        for (std::uint32_t i = 0; i < kBatch; ++i) {
            records[head & (kGeometry.capacity - 1)] = {.ticks = readTicks(clock),
                                                        .arg = i,
                                                        .arg2 = 0,
                                                        .task = 1,
                                                        .core = 0,
                                                        .kind = EventKind::TaskTaken};
            published.store(++head, std::memory_order_release);
        }
    };
    batch();
    batch();
    return costNs(rings, batch);
}

Costs measure(ClockSource clock)
{
    Costs costs;
    costs.bareNs = bareCost(clock);
    RingMemory rings(kGeometry, clock);
    const TracedThread traced(&rings.block, ThreadRole::Main);
    const auto write = [] {
        for (std::uint32_t i = 0; i < kBatch; ++i)
            tracer().write(EventKind::TaskTaken, i);
    };
    const auto begin = std::chrono::steady_clock::now();
    write();
    costs.firstLapNs = nsSince(begin) / kBatch;
    rings.drainAll();
    write();
    rings.drainAll();
    costs.writeNs = costNs(rings, write);
    costs.unitDoneNs = costNs(rings, [] {
        for (std::uint32_t i = 0; i < kBatch; ++i)
            tracer().unitDone();
    });
    costs.parkNs = costNs(rings, [] {
        for (std::uint32_t i = 0; i < kBatch; ++i)
            const ParkedScope parked;
    });
    return costs;
}

bench::Verdict examine(ClockSource clock, double budgetNs)
{
    Costs costs;
    const double others = bench::quietly(kTries, [&] { costs = measure(clock); });
    const auto verdict = bench::judge(costs.writeNs <= budgetNs, others);
    std::printf("%-8s %9.1f %9.1f %11.1f %9.1f %9.1f %9.0f  %s (others took %.1f %%)\n",
                clock == ClockSource::Tsc ? "counter" : "steady", costs.bareNs, costs.writeNs,
                costs.firstLapNs, costs.unitDoneNs, costs.parkNs, budgetNs, bench::word(verdict),
                others * 100);
    return verdict;
}

} // namespace

int main()
{
    constexpr double kCounterBudgetNs = 12;
    constexpr double kSteadyBudgetNs = 25;
    std::printf("ns each  %9s %9s %11s %9s %9s %9s\n", "bare", "write", "first lap", "unitDone",
                "park", "budget");
    int failed = 0;
    if (bestClockSource() == ClockSource::Tsc)
        failed += examine(ClockSource::Tsc, kCounterBudgetNs) == bench::Verdict::Fail ? 1 : 0;
    failed += examine(ClockSource::Steady, kSteadyBudgetNs) == bench::Verdict::Fail ? 1 : 0;
    return failed == 0 ? 0 : 1;
}
