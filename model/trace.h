// The events of one run and what must be known beside them; the one thing every picture and figure
// is made from. A value: whoever draws or counts does not know whether it was run just now,
// recorded or imported. Invariant: events are in time order; appended, never changed.
#pragma once

#include "engine/event.h"
#include "engine/plan.h"
#include "engine/run.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace brigade::model {

/// How far the trace has come. Truncated: a recording that ends before its run did.
enum class TraceEnd : std::uint8_t { Open, Complete, Truncated };

class Trace
{
public:
    Trace() = default;
    Trace(engine::Plan plan, engine::RunInfo info);

    void append(std::span<const engine::TraceEvent> events);
    void setDropped(std::uint64_t dropped) { m_dropped = dropped; }
    void setEnd(TraceEnd end) { m_end = end; }
    /// What the run had to say after its start; joins info().notices.
    void addNotices(std::span<const std::string> notices);

    [[nodiscard]] const engine::Plan &plan() const { return m_plan; }
    [[nodiscard]] const engine::RunInfo &info() const { return m_info; }
    [[nodiscard]] std::span<const engine::TraceEvent> events() const { return m_events; }
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }
    [[nodiscard]] TraceEnd end() const { return m_end; }
    /// Time of the first (often negative) and last event; 0, 0 when empty.
    [[nodiscard]] std::int64_t beginNs() const;
    [[nodiscard]] std::int64_t endNs() const;
    /// Index of the first event at or after the time.
    [[nodiscard]] std::size_t lowerBound(std::int64_t timeNs) const;

private:
    engine::Plan m_plan;
    engine::RunInfo m_info;
    std::vector<engine::TraceEvent> m_events;
    std::uint64_t m_dropped = 0;
    TraceEnd m_end = TraceEnd::Open;
};

} // namespace brigade::model
