// What the timeline says in words, in either vocabulary: one interval, and a range that is
// measured. Threads: pure functions of the application's language.
#pragma once

#include "app/task_names.h"
#include "app/time_window.h"
#include "model/timeline.h"
#include "model/trace.h"
#include "model/vocabulary.h"

#include <QString>

namespace brigade::app {

/// What the words are about. All of it must outlive the call.
struct TimelineTold
{
    const model::Trace &trace;
    const model::Timeline &timeline;
    const TaskNames &tasks;
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
};

/// "Chef 2 of Restaurant 1 queues at the bathroom: 4.2 ms, from 12.3 ms; steak 1", and who handed
/// the GIL over or otherwise ended the wait. Empty when the thread did not exist then.
[[nodiscard]] QString intervalWords(const TimelineTold &told,
                                    model::ThreadKey thread,
                                    std::int64_t timeNs);

/// "20 ms: cooks 12 ms, queues at the bathroom 28 ms; hand-overs of the bathroom: 3; orders done:
/// 2". Control threads are left out.
[[nodiscard]] QString rangeWords(const TimelineTold &told, const TimeWindow &range);

} // namespace brigade::app
