// The trace as intervals: what every thread did, and which thread every core ran, when.
// Folded forward from events; asking for a summary costs by pixels, not by events.
// Invariant: a thread's intervals tile [its start, its end) without gap or overlap; half open.
// Threads: one; pure and deterministic.
#pragma once

#include "engine/event.h"
#include "engine/run.h"
#include "model/core_stack.h"
#include "model/gil_fold.h"
#include "model/lane_grid.h"
#include "model/lane_sums.h"
#include "model/lane_writer.h"
#include "model/sharing.h"
#include "model/thread_fold.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace brigade::model {

struct Interval
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    ThreadState state = ThreadState::Starting;
    bool native = false;                      ///< running without the GIL, in native work
    std::int16_t core = engine::kUnknownCore; ///< while Running
    engine::TaskId task {};
    friend bool operator==(const Interval &, const Interval &) = default;
};
[[nodiscard]] inline ThreadState stateOf(const Interval &interval)
{
    return interval.state;
}

struct ThreadLane
{
    ThreadKey key {};
    engine::ThreadRole role {};
    bool alive = true; ///< its last interval grows with the trace
    std::vector<Interval> intervals;
    LaneSums<Interval> sums; ///< for timeIn()
    LaneGrid<Interval> grid; ///< for summarize() and pictures
};

struct CoreInterval
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    ThreadKey thread {};
    engine::TaskId task {};
    bool native = false;
    friend bool operator==(const CoreInterval &, const CoreInterval &) = default;
};
[[nodiscard]] inline ThreadState stateOf(const CoreInterval &)
{
    return ThreadState::Running;
}

struct CoreLane
{
    std::int16_t core = 0;
    /// Running intervals on this core, by begin; never two at once (see CoreStack).
    std::vector<CoreInterval> intervals;
    LaneSums<CoreInterval> sums;
    LaneGrid<CoreInterval> grid;
};

struct ProcessSpan
{
    engine::ProcessIndex process {};
    engine::ProcessRole role {};
    std::int64_t pid = 0;
    std::int64_t spawnNs = 0;
    std::int64_t endNs = -1; ///< -1: alive
    bool crashed = false;
    std::int64_t exitStatus = 0; ///< as ProcessExited.arg2 or ProcessCrashed.arg2
    [[nodiscard]] bool gone() const { return endNs != -1; }
};

/// One pixel column of a lane: the share of each state in it (sums to the covered share), and how
/// many intervals begin there. In a core's lane only Running has a share.
struct LaneBin
{
    float share[kThreadStateCount] = {};
    float nativeShare = 0; ///< of the column; part of the Running share
    std::uint32_t begins = 0;
    ThreadState dominant = ThreadState::Idle;
    bool covered = false;
};

class Timeline
{
public:
    /// `source`: what the trace's RunInfo says; it decides which events tell who was off the core.
    explicit Timeline(engine::SwitchSource source = engine::SwitchSource::Gaps)
        : m_source(source)
    {
    }

    /// In time order; may be called again and again as the trace grows.
    /// Cost: the new events, and a step for every thread that is alive.
    void fold(std::span<const engine::TraceEvent> events);

    /// Sorted by key; the control threads are there too (role says so).
    [[nodiscard]] std::vector<const ThreadLane *> threads() const;
    /// Null when there is no such thread.
    [[nodiscard]] const ThreadLane *thread(ThreadKey key) const;
    /// Sorted by core id; only cores that ran something. Control threads are left out.
    [[nodiscard]] std::vector<const CoreLane *> cores() const;
    [[nodiscard]] std::span<const ProcessSpan> processes() const { return m_processes; }
    [[nodiscard]] std::span<const Handover> handovers() const { return m_handovers; }
    /// Writes to shared variables that are in the trace, by time.
    [[nodiscard]] std::span<const TracedWrite> writes() const { return m_increments.writes(); }
    [[nodiscard]] std::int64_t beginNs() const { return m_beginNs; }
    [[nodiscard]] std::int64_t endNs() const { return m_endNs; }

    /// The intervals of a lane that touch [beginNs, endNs), found by binary search.
    [[nodiscard]] static std::span<const Interval> within(const ThreadLane &lane,
                                                          std::int64_t beginNs,
                                                          std::int64_t endNs);
    [[nodiscard]] static std::span<const CoreInterval> within(const CoreLane &lane,
                                                              std::int64_t beginNs,
                                                              std::int64_t endNs);

    /// `out.size()` equal bins over [beginNs, endNs). Cost: bins times the logarithm of the
    /// intervals.
    void summarize(const ThreadLane &lane,
                   std::int64_t beginNs,
                   std::int64_t endNs,
                   std::span<LaneBin> out) const;
    void summarize(const CoreLane &lane,
                   std::int64_t beginNs,
                   std::int64_t endNs,
                   std::span<LaneBin> out) const;

    /// Time in each state within [beginNs, endNs). Cost: the logarithm of the intervals.
    [[nodiscard]] static LaneTotals timeIn(const ThreadLane &lane,
                                           std::int64_t beginNs,
                                           std::int64_t endNs);
    [[nodiscard]] static LaneTotals timeIn(const CoreLane &lane,
                                           std::int64_t beginNs,
                                           std::int64_t endNs);

private:
    struct ThreadTrack
    {
        ThreadLane lane;
        LaneWriter<Interval> writer;
        ThreadFold fold;
        std::int16_t shownOn = engine::kUnknownCore; ///< the core whose stack it is in
    };
    struct CoreTrack
    {
        CoreLane lane;
        LaneWriter<CoreInterval> writer;
        CoreStack stack;
    };

    void foldOne(const engine::TraceEvent &event);
    void foldThread(const engine::TraceEvent &event);
    void spawn(const engine::TraceEvent &event);
    void endProcess(const engine::TraceEvent &event);
    void endThread(ThreadTrack &track, std::int64_t timeNs);
    void showPhase(ThreadTrack &track, std::int64_t timeNs);
    void showOnCore(ThreadTrack &track, std::int64_t timeNs);
    void redrawCore(std::int16_t core, std::int64_t timeNs);
    void grow();

    engine::SwitchSource m_source;
    bool m_empty = true;
    std::int64_t m_beginNs = 0;
    std::int64_t m_endNs = 0;
    std::map<ThreadKey, ThreadTrack> m_threads;
    std::set<ThreadKey> m_alive;
    std::map<std::int16_t, CoreTrack> m_cores;
    std::map<engine::ProcessIndex, GilFold> m_gils;
    std::vector<ProcessSpan> m_processes;
    std::vector<Handover> m_handovers;
    IncrementFold m_increments;
};

} // namespace brigade::model
