// What a measurement is given: the clock, the memory's reader, cores and programs, all of them
// replaceable, so that a test can see where a figure comes from; and how it is repeated.
// Threads: repeatCharge on the measuring thread; nowNs is called by any.
#pragma once

#include "engine/charge.h"
#include "engine/own_memory.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace brigade::engine {

struct ChargeTools
{
    std::function<std::int64_t()> nowNs;
    std::function<std::optional<OwnMemory>()> memory;
    std::vector<std::int16_t> cores {}; ///< usable
    std::string workerPath {};
    std::string barePath {};             ///< a program that ends at once; empty: none
    std::string pythonPath {};           ///< empty: none
    std::uint32_t crowd = 1000;          ///< threads at once, and small tasks
    std::int64_t budgetNs = 200'000'000; ///< of the repeats of one figure in a round
};

/// This system's own. `workerPath`: what is started as a worker.
[[nodiscard]] ChargeTools systemTools(const std::string &workerPath);

/// Samples in the charge's unit, or why there are none.
struct Measured
{
    std::vector<double> samples {};
    std::optional<ChargeAbsence> absence {};
};

/// Calls `once` until the budget is used up or there are samples enough. The first call warms up
/// and does not count. `once` gives nothing: the system refused.
[[nodiscard]] Measured repeatCharge(const ChargeTools &tools,
                                    const std::function<std::optional<double>()> &once);

/// As repeatCharge, for what is too short to be timed alone: `batch` does it so many times; a
/// sample is the time of one, in seconds.
[[nodiscard]] Measured repeatBatches(const ChargeTools &tools,
                                     const std::function<void(std::uint64_t count)> &batch);

/// Seconds that `work` takes.
[[nodiscard]] double secondsOf(const ChargeTools &tools, const std::function<void()> &work);

} // namespace brigade::engine
