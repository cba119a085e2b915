// What the sliders say of a plan, and the plan that a set of sliders makes of the one that was
// loaded. Untouched sliders leave the loaded plan exactly as it was, whatever it holds.
// Threads: pure functions, any thread.
#pragma once

#include "engine/plan.h"

#include <vector>

namespace brigade::app {

struct SliderValues
{
    int cores = 1;
    int processes = 1;
    int threads = 1;    ///< pool size, per process
    int amount = 1;     ///< as AmountMeaning says
    int cpuPercent = 0; ///< of a task's time that it computes; the rest it waits
    bool gil = false;
    double switchIntervalMs = 5;
    friend bool operator==(const SliderValues &, const SliderValues &) = default;
};

/// What the amount counts: tasks in all, arrivals a second, or clients.
enum class AmountMeaning : std::uint8_t { Tasks, PerSecond, Clients };

[[nodiscard]] AmountMeaning amountMeaning(const engine::Plan &plan);
/// The largest amount the slider offers.
[[nodiscard]] int maxAmount(const engine::Plan &plan);
/// The smallest: every kind of task is there at least once.
[[nodiscard]] int minAmount(const engine::Plan &plan);
/// Whether the pool size means anything in this plan's mode.
[[nodiscard]] bool threadsApply(const engine::Plan &plan);
/// Whether any task has a time that can be shared between computing and waiting.
[[nodiscard]] bool cpuShareApplies(const engine::Plan &plan);

[[nodiscard]] SliderValues slidersOf(const engine::Plan &plan, int usableCores);
[[nodiscard]] engine::Plan withSliders(const engine::Plan &base,
                                       const SliderValues &values,
                                       int usableCores);

/// `counts` scaled to sum to `total`, each at least 1, shares kept as well as whole numbers can.
[[nodiscard]] std::vector<std::uint32_t> scaledCounts(const std::vector<std::uint32_t> &counts,
                                                      std::uint32_t total);
/// The same total time, `cpuPercent` of it computing. Steps that last no time go; a missing
/// `cpu_ms` comes first, a missing `sleep_ms` last.
[[nodiscard]] std::vector<engine::Step> withCpuShare(const std::vector<engine::Step> &steps,
                                                     int cpuPercent);

} // namespace brigade::app
