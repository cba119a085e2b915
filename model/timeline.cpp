#include "model/timeline.h"

#include <algorithm>

namespace brigade::model {

using engine::EventKind;
using engine::TraceEvent;

void Timeline::fold(std::span<const TraceEvent> events)
{
    if (events.empty())
        return;
    if (m_empty)
        m_beginNs = events.front().timeNs;
    m_empty = false;
    for (const TraceEvent &event : events)
        foldOne(event);
    m_increments.fold(events);
    m_endNs = events.back().timeNs;
    grow();
}

void Timeline::foldOne(const TraceEvent &event)
{
    if (isAboutThread(event.kind)) {
        foldThread(event);
        return;
    }
    switch (event.kind) {
    case EventKind::ProcessSpawned:
        spawn(event);
        break;
    case EventKind::ProcessExited:
    case EventKind::ProcessCrashed:
        endProcess(event);
        break;
    default:
        break;
    }
}

void Timeline::foldThread(const TraceEvent &event)
{
    const ThreadKey key {event.process, event.thread};
    auto found = m_threads.find(key);
    const bool isNew = found == m_threads.end();
    if (isNew) {
        // The kernel saw the thread before it had written its first word: its life begins there.
        if (event.kind != EventKind::ThreadStarted)
            return;
        found = m_threads.try_emplace(key).first;
        found->second.lane.key = key;
        found->second.lane.role = static_cast<engine::ThreadRole>(event.arg);
        found->second.fold = ThreadFold(m_source);
        m_alive.insert(key);
    }
    ThreadTrack &track = found->second;
    if (!track.lane.alive)
        return;
    const ThreadPhase before = track.fold.phase();
    track.fold.apply(event);
    if (event.kind == EventKind::ThreadEnded)
        endThread(track, event.timeNs);
    else if (isNew || track.fold.phase() != before)
        showPhase(track, event.timeNs);
    if (const auto handover = m_gils[event.process].apply(event))
        m_handovers.push_back(*handover);
}

void Timeline::spawn(const TraceEvent &event)
{
    constexpr std::int64_t kPidMask = 0xffff'ffff;
    m_processes.push_back({.process = static_cast<engine::ProcessIndex>(event.arg),
                           .role = static_cast<engine::ProcessRole>(event.arg2 >> 32),
                           .pid = event.arg2 & kPidMask,
                           .spawnNs = event.timeNs});
}

void Timeline::endProcess(const TraceEvent &event)
{
    const auto process = static_cast<engine::ProcessIndex>(event.arg);
    const auto span = std::find_if(m_processes.rbegin(), m_processes.rend(),
                                   [&](const auto &other) { return other.process == process; });
    if (span != m_processes.rend() && !span->gone()) {
        span->endNs = event.timeNs;
        span->crashed = event.kind == EventKind::ProcessCrashed;
        span->exitStatus = event.arg2;
    }
    m_gils.erase(process);
    std::vector<ThreadKey> dying;
    for (auto alive = m_alive.lower_bound({process, {}});
         alive != m_alive.end() && alive->process == process; ++alive)
        dying.push_back(*alive);
    for (const ThreadKey key : dying)
        endThread(m_threads.at(key), event.timeNs);
}

void Timeline::endThread(ThreadTrack &track, std::int64_t timeNs)
{
    track.lane.alive = false;
    m_alive.erase(track.lane.key);
    track.writer.change(track.lane.intervals, std::nullopt, timeNs);
    track.lane.sums.extend(track.lane.intervals);
    track.lane.grid.extend(track.lane.intervals);
    showOnCore(track, timeNs);
}

void Timeline::showPhase(ThreadTrack &track, std::int64_t timeNs)
{
    const ThreadPhase &phase = track.fold.phase();
    const bool running = phase.state == ThreadState::Running;
    track.writer.change(track.lane.intervals,
                        Interval {.state = phase.state,
                                  .native = running && phase.native,
                                  .core = running ? phase.core : engine::kUnknownCore,
                                  .task = phase.task},
                        timeNs);
    showOnCore(track, timeNs);
}

/// Moves the thread to the core where it runs now, off the one where it ran.
void Timeline::showOnCore(ThreadTrack &track, std::int64_t timeNs)
{
    const ThreadPhase &phase = track.fold.phase();
    const bool shown = track.lane.alive && phase.state == ThreadState::Running
        && track.lane.role != engine::ThreadRole::Control;
    const std::int16_t core = shown ? phase.core : engine::kUnknownCore;
    if (track.shownOn != core && track.shownOn != engine::kUnknownCore) {
        m_cores[track.shownOn].stack.leave(track.lane.key);
        redrawCore(track.shownOn, timeNs);
    }
    track.shownOn = core;
    if (core == engine::kUnknownCore)
        return;
    m_cores[core].stack.enter({track.lane.key, phase.task, phase.native});
    redrawCore(core, timeNs);
}

void Timeline::redrawCore(std::int16_t core, std::int64_t timeNs)
{
    CoreTrack &track = m_cores[core];
    track.lane.core = core;
    std::optional<CoreInterval> next;
    if (const CoreOccupant *top = track.stack.top())
        next = CoreInterval {.thread = top->thread, .task = top->task, .native = top->native};
    track.writer.change(track.lane.intervals, next, timeNs);
}

void Timeline::grow()
{
    for (const ThreadKey key : m_alive) {
        ThreadTrack &track = m_threads.at(key);
        track.writer.grow(track.lane.intervals, m_endNs);
        track.lane.sums.extend(track.lane.intervals);
        track.lane.grid.extend(track.lane.intervals);
    }
    for (auto &[core, track] : m_cores) {
        track.writer.grow(track.lane.intervals, m_endNs);
        track.lane.sums.extend(track.lane.intervals);
        track.lane.grid.extend(track.lane.intervals);
    }
}

std::vector<const ThreadLane *> Timeline::threads() const
{
    std::vector<const ThreadLane *> lanes;
    lanes.reserve(m_threads.size());
    for (const auto &[key, track] : m_threads)
        lanes.push_back(&track.lane);
    return lanes;
}

const ThreadLane *Timeline::thread(ThreadKey key) const
{
    const auto found = m_threads.find(key);
    return found == m_threads.end() ? nullptr : &found->second.lane;
}

std::vector<const CoreLane *> Timeline::cores() const
{
    std::vector<const CoreLane *> lanes;
    for (const auto &[core, track] : m_cores) {
        if (!track.lane.intervals.empty())
            lanes.push_back(&track.lane);
    }
    return lanes;
}

} // namespace brigade::model
