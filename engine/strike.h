// The end of a task that its plan lets crash: this process really ends so, and its parent learns of
// it as of any other crash.
#pragma once

#include "engine/plan.h"

namespace brigade::engine {

/// Nothing is finished, flushed or said: no handler runs, and no other thread gets on. Segv and
/// Abort end as the system ends a program after a bad access and after abort(); Exit with code 3.
/// Threads: any.
[[noreturn]] void strike(CrashKind kind);

} // namespace brigade::engine
