#include "engine/trace_lane.h"

#include <algorithm>
#include <utility>

namespace brigade::engine {

std::uint64_t TraceLane::add(std::span<const Record> records, ThreadIndex thread)
{
    std::uint64_t wrong = 0;
    for (const Record &record : records) {
        wrong += record.ticks < m_lastTicks ? 1 : 0;
        m_lastTicks = std::max(m_lastTicks, record.ticks);
        m_waiting.push_back({record, thread});
        m_waiting.back().record.ticks = m_lastTicks;
    }
    return wrong;
}

void TraceLane::raiseBound(std::uint64_t ticks)
{
    m_boundTicks = std::max(m_boundTicks, ticks);
}

void TraceLane::cutDownTo(std::uint64_t ticks)
{
    for (Waiting &waiting : m_waiting)
        waiting.record.ticks = std::min(waiting.record.ticks, ticks);
}

void mergeRuns(std::vector<TraceEvent> &events, std::vector<std::size_t> starts)
{
    const auto at = [&events](std::size_t index) {
        return events.begin() + static_cast<std::ptrdiff_t>(index);
    };
    const auto earlier = [](const TraceEvent &a, const TraceEvent &b) {
        return a.timeNs < b.timeNs;
    };
    starts.push_back(events.size());
    while (starts.size() > 2) {
        std::vector<std::size_t> merged;
        for (std::size_t i = 0; i + 1 < starts.size(); i += 2) {
            merged.push_back(starts[i]);
            if (i + 2 < starts.size())
                std::inplace_merge(at(starts[i]), at(starts[i + 1]), at(starts[i + 2]), earlier);
        }
        merged.push_back(events.size());
        starts = std::move(merged);
    }
}

} // namespace brigade::engine
