// The reader of all rings of a run: drains, decodes the clock, merges behind the watermark, appends
// to the log. Threads: one, the supervisor's. Invariant: what is appended is in time order; an
// event is appended once no live ring can still bring an earlier one. When late all the same (a
// kernel record that came after its margin): it is moved to the watermark and counted.
#pragma once

#include "engine/clock.h"
#include "engine/event_ring.h"
#include "engine/shared_memory.h"
#include "engine/switch_recorder.h"
#include "engine/trace_log.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace brigade::engine {

/// As SwitchRecorder::drain(): appends new records, returns the number lost so far.
using SwitchFeed = std::function<std::uint64_t(std::vector<SwitchRecord> &)>;

class TraceCollector
{
public:
    TraceCollector(TraceLog &log, ClockSource clock);
    ~TraceCollector();
    TraceCollector(const TraceCollector &) = delete;
    TraceCollector &operator=(const TraceCollector &) = delete;

    /// From now on this process's rings are drained (the block lies in `memory`, which is kept
    /// alive here). Before the process starts: what it writes earlier than this comes too late.
    void addProcess(ProcessIndex process, SharedMemory memory, RingBlock block);
    /// The kernel's switch records of a process; its threads are known by their ThreadStarted
    /// events.
    void addSwitches(ProcessIndex process, SwitchFeed feed);
    void addSwitches(ProcessIndex process, std::unique_ptr<SwitchRecorder> recorder)
    {
        addSwitches(process,
                    [shared = std::shared_ptr<SwitchRecorder>(std::move(recorder))](
                        std::vector<SwitchRecord> &out) { return shared->drain(out); });
    }
    /// The process is gone: what lies in its rings is all there will be; drained and let go.
    void removeProcess(ProcessIndex process);
    /// That process has written the end of that task (drained so far).
    [[nodiscard]] bool hasFinished(ProcessIndex process, TaskId task) const;

    /// Requests over HTTP that the process wrote as arrived and not as ended (drained so far); from
    /// then on forgotten.
    [[nodiscard]] std::vector<TaskId> takeOpenRequests(ProcessIndex process);

    /// An event of the supervisor itself (process 0, thread 0), stamped now.
    void note(EventKind kind, TaskId task = kNoTask, std::int64_t arg = 0, std::int64_t arg2 = 0);
    void noteCore(EventKind kind, std::int16_t core, std::int64_t arg, std::int64_t arg2);
    /// Writes RunStarted: this moment is t = 0. Nothing reaches the log before it.
    void start();
    /// Nanoseconds since start(); negative before is not asked for.
    [[nodiscard]] std::int64_t nowNs() const;

    /// Every few milliseconds: drains all rings, appends what is certain, sets watermark and
    /// dropped.
    void drain();
    /// At the end, all processes removed: appends everything that is left.
    void finish();

    /// Events that came too late for their place.
    [[nodiscard]] std::uint64_t late() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
