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

std::optional<ChargeNoise> noiseBetween(const std::optional<MachineReading> &begin,
                                        const std::optional<MachineReading> &end)
{
    if (!begin || !end || end->wallNs <= begin->wallNs)
        return std::nullopt;
    const auto all = static_cast<double>((end->wallNs - begin->wallNs) * end->cores);
    const auto share = [all](std::int64_t ns) {
        return std::clamp(static_cast<double>(ns) / all, 0.0, 1.0);
    };
    const std::int64_t own = end->ownNs - begin->ownNs;
    return ChargeNoise {.others = share(end->busyNs - begin->busyNs - own),
                        .stolen = share(end->stolenNs - begin->stolenNs)};
}

} // namespace brigade::engine
