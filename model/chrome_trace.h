// The trace as Chrome trace-event JSON: processes and threads named, slices nested (task, step,
// state), counters for the queues and the cores, arrows for hand-overs of a GIL. Read by Perfetto,
// Tracy's importer and speedscope. Written as it is made: memory follows one thread's slices.
// See: "Trace Event Format" (Chromium). Times count from the first event, as Perfetto drops
// negative ones; t = 0 is marked by an instant.
#pragma once

#include "engine/result.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QIODevice>

namespace brigade::model {

engine::Result<bool> writeChromeTrace(const Trace &trace, const Timeline &timeline, QIODevice &out);

} // namespace brigade::model
