// One process's locks and shared variables as they are now: folded into its ProcessNow.
// Threads: pure functions on a value.
#pragma once

#include "model/restaurant.h"

namespace brigade::model {

/// An event of a thread of the process about a lock or a variable; others change nothing.
void applySharing(ProcessNow &process, const engine::TraceEvent &event);
/// The thread has ended, or was killed: it waits for nothing and holds nothing.
void forgetSharing(ProcessNow &process, engine::ThreadIndex thread);

} // namespace brigade::model
