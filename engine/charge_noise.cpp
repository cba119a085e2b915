#include "engine/charge_noise.h"

#include "engine/clock.h"
#include "engine/host_sampler.h"
#include "engine/own_cpu_time.h"

#include <algorithm>

namespace brigade::engine {

std::optional<MachineReading> readMachine(std::span<const std::int16_t> cores)
{
    const auto own = ownCpuTimeNs();
    if (!own)
        return std::nullopt;
    MachineReading reading {.wallNs = steadyNowNs(), .ownNs = *own};
    for (const CoreReading &core : readCores()) {
        if (std::find(cores.begin(), cores.end(), core.core) == cores.end())
            continue;
        reading.busyNs += core.busyNs;
        reading.stolenNs += core.stolenNs;
        ++reading.cores;
    }
    if (reading.cores == 0)
        return std::nullopt;
    return reading;
}

void NoiseSum::add(const std::optional<MachineReading> &begin,
                   const std::optional<MachineReading> &end)
{
    if (!begin || !end)
        return;
    m_allNs += (end->wallNs - begin->wallNs) * end->cores;
    m_othersNs += end->busyNs - begin->busyNs - (end->ownNs - begin->ownNs);
    m_stolenNs += end->stolenNs - begin->stolenNs;
}

std::optional<ChargeNoise> NoiseSum::noise() const
{
    if (m_allNs <= 0)
        return std::nullopt;
    const auto share = [this](std::int64_t ns) {
        return std::clamp(static_cast<double>(ns) / static_cast<double>(m_allNs), 0.0, 1.0);
    };
    return ChargeNoise {.others = share(m_othersNs), .stolen = share(m_stolenNs)};
}

} // namespace brigade::engine
