// The events of threads of this very process, through real rings, for tests.
// Threads: rings() to any number of TracedThreads; events() by one.
#pragma once

#include "engine/event.h"
#include "ring_memory.h"

#include <algorithm>
#include <vector>

namespace brigade::engine {

class InProcessTrace
{
public:
    explicit InProcessTrace(RingGeometry geometry)
        : m_memory(geometry, ClockSource::Steady)
    {
    }

    RingBlock *rings() { return &m_memory.block; }

    /// All that was written since the last call, by time (equal times: by ring). Times are the
    /// steady clock's nanoseconds.
    [[nodiscard]] std::vector<TraceEvent> events() const
    {
        std::vector<TraceEvent> events;
        std::vector<Record> records;
        for (std::uint32_t slot = 0; slot < m_memory.block.ringsInUse(); ++slot) {
            records.clear();
            const auto look = m_memory.block.drain(slot, 0, records);
            for (const Record &record : records)
                events.push_back({.timeNs = static_cast<std::int64_t>(record.ticks),
                                  .arg = record.arg,
                                  .arg2 = record.arg2,
                                  .process = {},
                                  .thread = look.thread,
                                  .task = TaskId {record.task},
                                  .core = record.core,
                                  .kind = record.kind});
        }
        std::ranges::stable_sort(events, {}, &TraceEvent::timeNs);
        return events;
    }

    [[nodiscard]] std::uint64_t dropped() const { return m_memory.block.dropped(); }

private:
    RingMemory m_memory;
};

} // namespace brigade::engine
