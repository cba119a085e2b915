#include "model/trace_slices.h"

#include <algorithm>
#include <optional>

namespace brigade::model {

namespace {

using engine::EventKind;
using engine::TraceEvent;

/// One thread's task and step that are open, as indexes into its slices.
struct OpenWork
{
    std::vector<Slice> slices;
    std::optional<std::size_t> task;
    std::optional<std::size_t> step;
    std::map<engine::TaskId, std::vector<Slice>> aside; ///< the slices to go on with, outer first

    void close(std::optional<std::size_t> &which, std::int64_t timeNs)
    {
        if (which)
            slices[*which].endNs = timeNs;
        which.reset();
    }

    std::size_t open(const TraceEvent &event, SliceKind kind, std::int64_t what)
    {
        Slice slice;
        slice.beginNs = slice.endNs = event.timeNs;
        slice.kind = kind;
        slice.what = what;
        slice.index = event.arg;
        slice.core = event.core;
        slice.task = event.task;
        slices.push_back(slice);
        return slices.size() - 1;
    }

    void startTask(const TraceEvent &event)
    {
        finishTask(event, true); // a task that was open here was never finished
        task = open(event, SliceKind::Task, event.arg);
    }

    void finishTask(const TraceEvent &event, bool failed)
    {
        close(step, event.timeNs);
        if (task)
            slices[*task].failed = failed;
        close(task, event.timeNs);
    }

    /// An event loop's task awaits: its slices end here, and begin again when it is resumed.
    void suspend(const TraceEvent &event)
    {
        std::vector<Slice> &parts = aside[event.task];
        parts.clear();
        for (const auto &open : {task, step}) {
            if (open)
                parts.push_back(slices[*open]);
        }
        finishTask(event, false);
    }

    void resume(const TraceEvent &event)
    {
        const auto found = aside.find(event.task);
        if (found == aside.end())
            return;
        finishTask(event, true);
        for (Slice part : found->second) {
            part.beginNs = part.endNs = event.timeNs;
            part.core = event.core;
            (part.kind == SliceKind::Task ? task : step) = slices.size();
            slices.push_back(part);
        }
        aside.erase(found);
    }

    void startStep(const TraceEvent &event)
    {
        close(step, event.timeNs);
        step = open(event, SliceKind::Step, event.arg2);
    }
};

void take(const TraceEvent &event, OpenWork &work)
{
    switch (event.kind) {
    case EventKind::TaskStarted:
        return work.startTask(event);
    case EventKind::TaskFinished:
    case EventKind::TaskHandedBack:
        return work.finishTask(event, event.arg != 0);
    case EventKind::TaskSuspended:
        return work.suspend(event);
    case EventKind::TaskResumed:
        return work.resume(event);
    case EventKind::StepStarted:
        return work.startStep(event);
    case EventKind::StepFinished:
        return work.close(work.step, event.timeNs);
    case EventKind::ThreadEnded:
        return work.finishTask(event, true);
    default:
        return;
    }
}

bool isWork(EventKind kind)
{
    return kind == EventKind::TaskStarted || kind == EventKind::TaskFinished
        || kind == EventKind::TaskSuspended || kind == EventKind::TaskResumed
        || kind == EventKind::TaskHandedBack || kind == EventKind::StepStarted
        || kind == EventKind::StepFinished || kind == EventKind::ThreadEnded;
}

/// A process that is gone ends what its threads had open.
void endProcess(const TraceEvent &event, std::map<ThreadKey, OpenWork> &works)
{
    const auto process = static_cast<engine::ProcessIndex>(event.arg);
    auto it = works.lower_bound(ThreadKey {process, engine::ThreadIndex {}});
    for (; it != works.end() && it->first.process == process; ++it)
        it->second.finishTask(event, true);
}

std::vector<std::int64_t> bordersOf(std::span<const Slice> work)
{
    std::vector<std::int64_t> borders;
    borders.reserve(work.size() * 2);
    for (const Slice &slice : work) {
        borders.push_back(slice.beginNs);
        borders.push_back(slice.endNs);
    }
    std::sort(borders.begin(), borders.end());
    return borders;
}

} // namespace

std::map<ThreadKey, std::vector<Slice>> workSlices(const Trace &trace)
{
    std::map<ThreadKey, OpenWork> works;
    TraceEvent end;
    for (const TraceEvent &event : trace.events()) {
        end = event;
        if (isWork(event.kind))
            take(event, works[ThreadKey {event.process, event.thread}]);
        else if (event.kind == EventKind::ProcessCrashed || event.kind == EventKind::ProcessExited)
            endProcess(event, works);
    }
    std::map<ThreadKey, std::vector<Slice>> slices;
    for (auto &[key, work] : works) {
        work.finishTask(end, true);
        if (!work.slices.empty())
            slices.emplace(key, std::move(work.slices));
    }
    return slices;
}

std::vector<Slice> nestStates(std::span<const Slice> work, std::span<const Interval> states)
{
    const std::vector<std::int64_t> borders = bordersOf(work);
    std::vector<Slice> all(work.begin(), work.end());
    for (const Interval &state : states) {
        if (state.state == ThreadState::Running && !state.native)
            continue;
        std::int64_t beginNs = state.beginNs;
        auto border = std::upper_bound(borders.begin(), borders.end(), beginNs);
        while (beginNs < state.endNs) {
            const std::int64_t endNs =
                border == borders.end() ? state.endNs : std::min(*border++, state.endNs);
            if (endNs == beginNs)
                continue; // several borders at one moment
            Slice slice;
            slice.beginNs = beginNs;
            slice.endNs = endNs;
            slice.kind = SliceKind::State;
            slice.what = static_cast<std::int64_t>(state.state);
            slice.native = state.native;
            slice.core = state.core;
            slice.task = state.task;
            all.push_back(slice);
            beginNs = endNs;
        }
    }
    // Work is in the order it was opened and stands before the states: stable keeps outer first.
    std::stable_sort(all.begin(), all.end(),
                     [](const Slice &a, const Slice &b) { return a.beginNs < b.beginNs; });
    return all;
}

} // namespace brigade::model
