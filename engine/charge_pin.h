// Keeps the calling thread on one core for a while. Threads: the one that made it.
#pragma once

#include "engine/affinity.h"
#include "engine/charge_tools.h"

#include <array>
#include <cstddef>

namespace brigade::engine {

class Pin
{
public:
    /// `index` of the usable cores.
    Pin(const ChargeTools &tools, std::size_t index)
        : m_tools(tools)
        , m_held(limitThisThreadToCores(std::array {tools.cores.at(index)}))
    {
    }
    ~Pin()
    {
        if (m_held)
            limitThisThreadToCores(m_tools.cores);
    }
    Pin(const Pin &) = delete;
    Pin &operator=(const Pin &) = delete;

    /// False where there is no affinity.
    [[nodiscard]] bool held() const { return m_held; }

private:
    const ChargeTools &m_tools;
    bool m_held;
};

} // namespace brigade::engine
