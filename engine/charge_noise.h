// How much of the usable cores was somebody else's while something was measured: what this process
// and its children that have ended do not account for went to other programs, the kernel's own
// threads, or the hypervisor. Good to about 0.02 s of one core. Threads: one.
#pragma once

#include "engine/charge.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace brigade::engine {

struct MachineReading
{
    std::int64_t wallNs = 0;
    std::int64_t busyNs = 0; ///< of all cores looked at, for anybody
    std::int64_t stolenNs = 0;
    std::int64_t ownNs = 0;
    std::int64_t cores = 0; ///< how many were looked at
};

/// Of the given cores; empty where the system does not say.
[[nodiscard]] std::optional<MachineReading> readMachine(std::span<const std::int16_t> cores);

/// The noise of several stretches together: short ones are coarse, their sum is not.
class NoiseSum
{
public:
    void add(const std::optional<MachineReading> &begin, const std::optional<MachineReading> &end);
    /// Nothing when nothing is known.
    [[nodiscard]] std::optional<ChargeNoise> noise() const;

private:
    std::int64_t m_allNs = 0; ///< of the cores' time
    std::int64_t m_othersNs = 0;
    std::int64_t m_stolenNs = 0;
};

} // namespace brigade::engine
