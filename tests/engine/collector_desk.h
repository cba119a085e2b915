// A trace collector on a desk: rings written by hand instead of by workers. Threads: one.
#pragma once

#include "engine/trace_collector.h"
#include "engine/tracer.h"
#include "tests/engine/ring_memory.h"

#include <algorithm>
#include <vector>

namespace brigade::engine::test {

/// A worker's rings, written by hand, and the collector's hold on them. Ticks are nanoseconds.
class FakeProcess
{
public:
    FakeProcess(TraceCollector &collector, std::uint32_t index, ClockSource clock)
        : m_index(ProcessIndex {index})
    {
        auto memory = SharedMemory::create(RingBlock::bytesFor(kGeometry));
        block = RingBlock::create(memory.value().data(), kGeometry, clock);
        collector.addProcess(m_index, std::move(memory.value()), block);
    }

    std::uint32_t newThread() const { return block.claim(block.nextThread()).value(); }
    void write(std::uint32_t slot, std::int64_t timeNs, std::int64_t arg = 0) const
    {
        put(slot, timeNs, EventKind::TaskTaken, arg);
    }
    void started(std::uint32_t slot, std::int64_t timeNs, std::int64_t systemId) const
    {
        put(slot, timeNs, EventKind::ThreadStarted, systemId);
    }
    void ended(std::uint32_t slot, std::int64_t timeNs) const
    {
        put(slot, timeNs, EventKind::ThreadEnded, 0);
        block.ring(slot).state = RingState::Ended;
    }
    void publish(std::uint32_t slot, std::int64_t timeNs) const
    {
        block.ring(slot).published = static_cast<std::uint64_t>(timeNs);
    }
    [[nodiscard]] ProcessIndex index() const { return m_index; }

    RingBlock block;

private:
    static constexpr RingGeometry kGeometry {.rings = 4, .capacity = 1024};

    void put(std::uint32_t slot, std::int64_t timeNs, EventKind kind, std::int64_t arg2) const
    {
        append(block, slot,
               {.ticks = static_cast<std::uint64_t>(timeNs),
                .arg = 0,
                .arg2 = arg2,
                .task = 0,
                .core = 0,
                .kind = kind});
    }

    ProcessIndex m_index;
};

/// A collector over the steady clock.
struct Desk
{
    TraceLog log;
    TraceCollector collector {log, ClockSource::Steady};

    FakeProcess process(std::uint32_t index) { return {collector, index, ClockSource::Steady}; }
    std::vector<TraceEvent> all() const
    {
        std::vector<TraceEvent> events;
        log.copyFrom(0, events);
        return events;
    }
    /// arg2 of the hand-written events, in the log's order.
    std::vector<std::int64_t> marks() const
    {
        std::vector<std::int64_t> out;
        for (const TraceEvent &event : all()) {
            if (event.kind == EventKind::TaskTaken)
                out.push_back(event.arg2);
        }
        return out;
    }
    std::vector<TraceEvent> switches() const
    {
        std::vector<TraceEvent> events = all();
        std::erase_if(events, [](const TraceEvent &event) {
            return event.kind != EventKind::SwitchedIn && event.kind != EventKind::SwitchedOut;
        });
        return events;
    }
};

inline bool isSorted(const std::vector<TraceEvent> &events)
{
    return std::is_sorted(
        events.begin(), events.end(),
        [](const TraceEvent &a, const TraceEvent &b) { return a.timeNs < b.timeNs; });
}

using Marks = std::vector<std::int64_t>;

} // namespace brigade::engine::test
