// Readings of the host while a run goes on: busy time of each core, memory and switches of a
// process. Threads: one instance, one thread.  When a reading is refused: an empty optional, never
// a guess.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace brigade::engine {

struct CoreReading
{
    std::int16_t core = 0;
    std::int64_t busyNs = 0; ///< since boot, for anybody, stolen time included; waiting for a disk
                             ///< is idle. Advances in ticks (Linux, macOS: 10 ms)
    std::int64_t stolenNs = 0; ///< since boot, taken by the hypervisor; 0 where unknown
};

struct ProcessReading
{
    std::int64_t residentBytes = 0;     ///< without shared memory (the rings)
    std::int64_t proportionalBytes = 0; ///< PSS without shared memory; 0 where the system has none
    std::int64_t contextSwitches = 0;   ///< of all its threads; see ProcessSampler
};

/// How dear the reading may be: PSS walks the page tables.
enum class ReadingDepth : std::uint8_t { Quick, WithProportional };

/// Empty where the system does not say.
[[nodiscard]] std::vector<CoreReading> readCores();

/// Readings of one process, bounded in cost however many threads it has.
/// Switches never decrease: what threads that have ended counted when last seen is kept, what they
/// did after that (and threads that came and went between two readings) is not in it. From the
/// second reading on at most 64 threads are asked each time, in turn; the others count as they did.
/// On Windows they are read WithProportional only.
class ProcessSampler
{
public:
    explicit ProcessSampler(std::int64_t pid);
    ~ProcessSampler();
    ProcessSampler(ProcessSampler &&other) noexcept;
    ProcessSampler &operator=(ProcessSampler &&other) noexcept;
    ProcessSampler(const ProcessSampler &) = delete;
    ProcessSampler &operator=(const ProcessSampler &) = delete;

    /// Empty when the process has gone or may not be read.
    [[nodiscard]] std::optional<ProcessReading> read(ReadingDepth depth);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// For readCpuNs().
inline constexpr std::int64_t kThisProcess = 0;

/// What all threads of a process, ended ones too, have had of the cores, in nanoseconds. Advances
/// with every turn on a core. Empty when it has gone or may not be read, or where the system does
/// not say (Windows). Threads: any.
[[nodiscard]] std::optional<std::int64_t> readCpuNs(std::int64_t pid);

/// One reading for once: asks every thread.
[[nodiscard]] std::optional<ProcessReading> readProcess(std::int64_t pid, ReadingDepth depth);

} // namespace brigade::engine
