#include "engine/switch_tally.h"

#include <unordered_set>

namespace brigade::engine {

void SwitchTally::note(std::int64_t thread, std::int64_t count)
{
    std::int64_t &known = m_counts[thread];
    if (count < known) {
        m_ended += known;
        m_living -= known;
        known = 0;
    }
    m_living += count - known;
    known = count;
}

void SwitchTally::keepOnly(std::span<const std::int64_t> threads)
{
    const std::unordered_set<std::int64_t> alive(threads.begin(), threads.end());
    std::erase_if(m_counts, [&](const auto &entry) {
        if (alive.contains(entry.first))
            return false;
        m_ended += entry.second;
        m_living -= entry.second;
        return true;
    });
}

} // namespace brigade::engine
