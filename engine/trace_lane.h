// What one ring has brought and nobody has appended yet. Threads: one, the collector's.
// Invariant: times never decrease within a lane, nor does its bound.
#pragma once

#include "engine/event.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace brigade::engine {

class TraceLane
{
public:
    /// Nothing earlier than `firstTicks` is believed.
    explicit TraceLane(std::uint64_t firstTicks)
        : m_lastTicks(firstTicks)
        , m_boundTicks(firstTicks)
    {
    }

    /// Returns how many went back in time, which only broken memory does; they are moved up.
    std::uint64_t add(std::span<const Record> records, ThreadIndex thread);

    /// No event that is still to come is earlier. A published time that is older than the last
    /// record says nothing new.
    void raiseBound(std::uint64_t ticks);
    [[nodiscard]] std::uint64_t boundTicks() const { return m_boundTicks; }

    /// A later time than the reader's own can only come from broken memory.
    void cutDownTo(std::uint64_t ticks);

    [[nodiscard]] bool empty() const { return m_waiting.empty(); }

    /// Hands out, and forgets, what is not later than `ticks`.
    template<typename Take>
    void takeUntil(std::uint64_t ticks, Take take)
    {
        auto next = m_waiting.begin();
        for (; next != m_waiting.end() && next->record.ticks <= ticks; ++next)
            take(next->record, next->thread);
        m_waiting.erase(m_waiting.begin(), next);
    }

private:
    struct Waiting
    {
        Record record;
        ThreadIndex thread;
    };
    std::vector<Waiting> m_waiting;
    std::uint64_t m_lastTicks;
    std::uint64_t m_boundTicks;
};

/// Merges sorted runs in place into one, stable; run i begins at starts[i].
void mergeRuns(std::vector<TraceEvent> &events, std::vector<std::size_t> starts);

} // namespace brigade::engine
