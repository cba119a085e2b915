// The measurements, each in a file of its own. Each runs real threads and processes of the calling
// process, so call them in a process that has nothing else to do.
// Threads: one at a time. When the system refuses: an absence, never a guess.
#pragma once

#include "engine/charge_tools.h"

#include <cstddef>

namespace brigade::engine {

[[nodiscard]] Measured measureCoreRate(const ChargeTools &tools);
[[nodiscard]] Measured measureSystemCall(const ChargeTools &tools);
[[nodiscard]] Measured measureFreeMutex(const ChargeTools &tools);
[[nodiscard]] Measured measureContendedMutex(const ChargeTools &tools);
[[nodiscard]] Measured measureCacheLine(const ChargeTools &tools);
[[nodiscard]] Measured measureSwitchOnOneCore(const ChargeTools &tools);
[[nodiscard]] Measured measureSwitchAcrossCores(const ChargeTools &tools);
[[nodiscard]] Measured measureGilHandover(const ChargeTools &tools);
[[nodiscard]] Measured measureTimerLateness(const ChargeTools &tools);
[[nodiscard]] Measured measureThreadStart(const ChargeTools &tools);
[[nodiscard]] Measured measureThreadsTime(const ChargeTools &tools);
[[nodiscard]] Measured measureThreadsResident(const ChargeTools &tools);
[[nodiscard]] Measured measureThreadsReserved(const ChargeTools &tools);
[[nodiscard]] Measured measureTasksByThreads(const ChargeTools &tools);
[[nodiscard]] Measured measureTasksByPool(const ChargeTools &tools);
[[nodiscard]] Measured measureFork(const ChargeTools &tools);
[[nodiscard]] Measured measureBareProcess(const ChargeTools &tools);
[[nodiscard]] Measured measureWorkerProcess(const ChargeTools &tools);
[[nodiscard]] Measured measurePython(const ChargeTools &tools);
/// There and back: the other side answers when it has all of it.
[[nodiscard]] Measured measureQueue(const ChargeTools &tools, std::size_t bytes);
[[nodiscard]] Measured measurePipe(const ChargeTools &tools, std::size_t bytes);

} // namespace brigade::engine
