#include "model/loop_stretches.h"

#include <iterator>

namespace brigade::model {

namespace {

bool isOwnDoing(ThreadState state)
{
    return state == ThreadState::Running || state == ThreadState::Io
        || state == ThreadState::LockWait;
}

void extend(LoopStretch &stretch, const Interval &by)
{
    stretch.endNs = by.endNs;
    if (isOwnDoing(by.state))
        stretch.ownNs += by.endNs - by.beginNs;
}

} // namespace

std::vector<LoopStretch> loopStretches(const Timeline &timeline)
{
    std::vector<LoopStretch> stretches;
    for (const ThreadLane *lane : timeline.threads()) {
        if (lane->role != engine::ThreadRole::Loop)
            continue;
        engine::TaskId before = engine::kNoTask;
        for (const Interval &interval : lane->intervals) {
            if (interval.task != engine::kNoTask && interval.task != before)
                stretches.push_back({.beginNs = interval.beginNs,
                                     .endNs = interval.endNs,
                                     .thread = lane->key,
                                     .task = interval.task});
            if (interval.task != engine::kNoTask)
                extend(stretches.back(), interval);
            before = interval.task;
        }
    }
    return stretches;
}

std::optional<LoopStretch> loopStretchAt(const ThreadLane &lane, std::int64_t timeNs)
{
    const auto found = Timeline::within(lane, timeNs, timeNs + 1);
    if (lane.role != engine::ThreadRole::Loop || found.empty()
        || found.front().task == engine::kNoTask)
        return std::nullopt;
    const engine::TaskId task = found.front().task;
    auto begin = lane.intervals.begin() + (&found.front() - lane.intervals.data());
    while (begin != lane.intervals.begin() && std::prev(begin)->task == task)
        --begin;
    LoopStretch stretch {
        .beginNs = begin->beginNs, .endNs = begin->endNs, .thread = lane.key, .task = task};
    for (; begin != lane.intervals.end() && begin->task == task; ++begin)
        extend(stretch, *begin);
    return stretch;
}

} // namespace brigade::model
