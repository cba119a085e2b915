// The named patterns of the curriculum, found in any run: what stands out, with this run's numbers
// and where to look. Nothing is said that the numbers do not say. Threads: pure functions, any
// thread; cost by events, once. See: CURRICULUM, "How it is taught".
#pragma once

#include "model/statistics.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QJsonArray>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace brigade::model {

enum class InsightKind : std::uint8_t {
    GilSerialised,    ///< share: of the time that threads could compute and queued instead
    OneProcessForCpu, ///< share: of the cores' time that was used; count: cores
    Convoy,           ///< oneS: median wait for the GIL after I/O; otherS: median I/O before it
    Oversubscribed,   ///< share: off the core; count: threads at once; otherCount: cores
    StairStep,        ///< oneS: the last round, in which cores stood idle; count: tasks
    PoolTooSmall,     ///< oneS: median wait in the queue; otherS: median time in hand
    WaitsOverlap,     ///< share: of the time in hand in I/O; oneS: makespan; otherS: one by one
    LostToCrash,      ///< count: tasks lost
    Deadlock,         ///< count: threads of the ring; name: what the first of them wants
    LostUpdates,      ///< count: lost; otherCount: increments; name: of the variable
    LockSerialised,   ///< share: of the time that threads could compute and waited for a lock
                      ///< instead; oneS: waited; count: waits; name: the lock waited for longest
    TimeInCourier,    ///< share: of the time in hand and on the way; oneS: packing, carrying and
                      ///< unpacking; otherS: the tasks themselves; count: bytes
    NoisyMachine,     ///< share: of the cores' time that others took
    EventsDropped,    ///< count: events that are missing
    LoopBlocked       ///< oneS: longest time on one task (name); count: times over otherS
};

struct Insight
{
    InsightKind kind {};
    double share = 0; ///< 0 to 1
    double oneS = 0;
    double otherS = 0;
    std::uint64_t count = 0;
    std::uint64_t otherCount = 0;
    std::int64_t beginNs = 0; ///< where it can be seen best
    std::int64_t endNs = 0;
    std::optional<ThreadKey> thread {};
    std::string name {}; ///< of a lock, a variable, a kind of task; empty: unknown
};

/// The most telling first; empty when nothing stands out.
[[nodiscard]] std::vector<Insight> insightsOf(const Trace &trace,
                                              const Timeline &timeline,
                                              const Statistics &statistics);

/// "gil-serialised"; for reports.
[[nodiscard]] const char *nameOf(InsightKind kind);
/// An object each: kind, its numbers, from_s, to_s.
[[nodiscard]] QJsonArray insightsJson(const std::vector<Insight> &insights);

} // namespace brigade::model
