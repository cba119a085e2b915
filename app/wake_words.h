// Who or what ended a wait, in words, as far as the trace tells: who gave a lock back, which order
// came and who brought it, which timer or answer, who had the core meanwhile.
// Threads: pure functions of the application's language. Cost: the events around the wait's end.
#pragma once

#include "app/timeline_words.h"

namespace brigade::app {

/// "then got the key to a from Chef 2, 3 us after it was given back"; empty when nobody can know.
/// Waits for the GIL are not told here: the hand-over tells them.
[[nodiscard]] QString wakeWords(const TimelineTold &told,
                                model::ThreadKey thread,
                                const model::Interval &interval);

} // namespace brigade::app
