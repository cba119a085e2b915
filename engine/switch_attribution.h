// Finds out which thread of a process the kernel's switch records are about: by the system's thread
// id that each thread names when it starts. Records of ids that nobody has named, or of a time
// before the thread's first or after its last event, are no part of the trace. Threads: one.
#pragma once

#include "engine/event.h"
#include "engine/switch_recorder.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace brigade::engine {

class SwitchAttribution
{
public:
    explicit SwitchAttribution(ProcessIndex process)
        : m_process(process)
    {
    }

    /// ThreadStarted or ThreadEnded, its time in CLOCK_MONOTONIC; others are none of its business.
    void learn(const TraceEvent &event);

    /// Where new records go; in any order.
    [[nodiscard]] std::vector<SwitchRecord> &waiting() { return m_waiting; }

    /// Appends an event for each record up to `untilNs`, in time order. By then every thread that
    /// they can be about has been learned.
    void takeUntil(std::int64_t untilNs, std::vector<TraceEvent> &out);

private:
    struct Life
    {
        ThreadIndex thread;
        std::int64_t beginNs;
        std::int64_t endNs;
    };
    [[nodiscard]] const Life *lifeOf(const SwitchRecord &record) const;

    ProcessIndex m_process;
    std::unordered_map<std::int64_t, std::vector<Life>> m_lives; ///< by the system's id
    std::unordered_map<ThreadIndex, std::int64_t> m_systemIds;
    std::vector<SwitchRecord> m_waiting;
};

} // namespace brigade::engine
