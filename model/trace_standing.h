// What must stay of a trace whose beginning is thrown away, so that what follows can still be told:
// which processes and threads there are, what each is doing, and which tasks have no end yet.
// Threads: pure functions, any thread.
#pragma once

#include "engine/event.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace brigade::model {

struct ProcessEnds
{
    std::uint64_t done = 0, failed = 0;
    friend bool operator==(const ProcessEnds &, const ProcessEnds &) = default;
};

/// How tasks ended.
struct TaskEnds
{
    std::uint64_t done = 0, failed = 0, lost = 0, rejected = 0, cancelled = 0;
    std::map<engine::ProcessIndex, ProcessEnds> by {}; ///< who finished them

    [[nodiscard]] std::uint64_t all() const { return done + failed + lost + rejected + cancelled; }
    void add(const TaskEnds &more);
    friend bool operator==(const TaskEnds &, const TaskEnds &) = default;
};

struct Standing
{
    std::vector<engine::TraceEvent> events; ///< in their order; all have the time asked for
    TaskEnds ends;                          ///< of the tasks that are not told of any longer
};

/// `events` are from the beginning of the trace, or from an earlier standing; `timeNs` is not
/// before the last of them.
[[nodiscard]] Standing standingAfter(std::span<const engine::TraceEvent> events,
                                     std::int64_t timeNs);

} // namespace brigade::model
