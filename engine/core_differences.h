// Readings of the cores since boot, turned into what came since the last reading.
#pragma once

#include "engine/host_sampler.h"

#include <map>
#include <vector>

namespace brigade::engine {

class CoreDifferences
{
public:
    /// The first reading of a core gives zeros: it is where counting starts.
    std::vector<CoreReading> advance(const std::vector<CoreReading> &readings)
    {
        std::vector<CoreReading> differences;
        for (const auto &reading : readings) {
            const auto [it, first] = m_last.try_emplace(reading.core, reading);
            differences.push_back({.core = reading.core,
                                   .busyNs = reading.busyNs - it->second.busyNs,
                                   .stolenNs = reading.stolenNs - it->second.stolenNs});
            it->second = reading;
        }
        return differences;
    }

private:
    std::map<std::int16_t, CoreReading> m_last;
};

} // namespace brigade::engine
