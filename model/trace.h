// The events of one run and what must be known beside them; the one thing every picture and figure
// is made from. A value: whoever draws or counts does not know whether it was run just now,
// recorded or imported. Invariant: events are in time order; appended, never changed. The trace of
// a server, which runs on and on, forgets its beginning; who folds it then begins anew.
#pragma once

#include "engine/event.h"
#include "engine/plan.h"
#include "engine/run.h"
#include "model/trace_standing.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace brigade::model {

/// How far the trace has come. Truncated: a recording that ends before its run did.
enum class TraceEnd : std::uint8_t { Open, Complete, Truncated };

/// What was thrown away of the beginning.
struct Forgotten
{
    std::uint32_t times = 0;  ///< who has folded the trace compares it, and begins anew
    std::uint64_t events = 0; ///< 0: nobody knows any longer
    std::int64_t untilNs = 0; ///< what is told begins here
    TaskEnds tasks {};        ///< ended, and no longer told of
};

class Trace
{
public:
    Trace() = default;
    Trace(engine::Plan plan, engine::RunInfo info);

    void append(std::span<const engine::TraceEvent> events);
    /// Keeps the newest events, and of those before them how things stood.
    void forgetAllBut(std::size_t newest);
    [[nodiscard]] const Forgotten &forgotten() const { return m_forgotten; }
    /// All that were ever appended, and those of them from there on that are still here: for who
    /// only counts what comes.
    [[nodiscard]] std::uint64_t appended() const { return m_appended; }
    [[nodiscard]] std::span<const engine::TraceEvent> since(std::uint64_t appended) const;
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
    std::uint64_t m_appended = 0;
    std::size_t m_standing = 0; ///< of the events: those that say how things stood
    Forgotten m_forgotten;
    TraceEnd m_end = TraceEnd::Open;
};

} // namespace brigade::model
