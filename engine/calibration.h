// How much work is one unit on this host: measured in a worker process, once per start of the
// application. Threads: measureUnits on a thread of its own process; calibrate from any thread, one
// at a time.
#pragma once

#include "engine/result.h"
#include "engine/work_unit.h"

#include <span>
#include <string>
#include <string_view>

namespace brigade::engine {

/// In the worker (`brigade-worker --calibrate hash ...`): measures for some 15 ms a kernel.
[[nodiscard]] UnitSizes measureUnits(std::span<const Kernel> kernels);

/// One line of text and back, as the worker prints it.
[[nodiscard]] std::string writeUnitSizes(const UnitSizes &sizes);
Result<UnitSizes> readUnitSizes(std::string_view text);

/// Runs the worker for those of `kernels` that have not been measured yet in this process;
/// remembers.
Result<UnitSizes> calibrate(const std::string &workerPath, std::span<const Kernel> kernels);

[[nodiscard]] std::string_view kernelName(Kernel kernel);

} // namespace brigade::engine
