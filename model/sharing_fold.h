// One process's locks and shared variables as they are now: folded into its ProcessNow.
// Threads: pure functions on a value.
#pragma once

#include "model/restaurant.h"

namespace brigade::model {

/// Of a plan: each process has its own of all of them.
struct SharedCounts
{
    std::uint32_t variables = 0;
    std::uint32_t locks = 0;
};

/// Before anything happened: variables are 0, and nobody holds a lock.
void prepareSharing(ProcessNow &process, const SharedCounts &counts);
/// An event of a thread of the process about a lock or a variable; others change nothing.
void applySharing(ProcessNow &process, const engine::TraceEvent &event);
/// The thread has ended, or was killed: it waits for nothing and holds nothing.
void forgetSharing(ProcessNow &process, engine::ThreadIndex thread);

} // namespace brigade::model
