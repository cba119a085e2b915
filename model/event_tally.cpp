#include "model/event_tally.h"

#include <algorithm>

namespace brigade::model {

using engine::EventKind;
using engine::TraceEvent;

EventTally::EventTally(std::span<const TraceEvent> events, const Timeline &timeline)
    : m_timeline(timeline)
{
    for (const TraceEvent &event : events)
        add(event);
}

void EventTally::add(const TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::TaskArrived:
    case EventKind::TaskFinished:
    case EventKind::TaskLost:
    case EventKind::TaskRejected:
    case EventKind::TaskCancelled:
        addTask(event);
        break;
    case EventKind::TaskStarted:
    case EventKind::TaskSuspended:
    case EventKind::TaskHandedBack:
        addWork(event);
        break;
    case EventKind::ThreadStarted:
    case EventKind::ThreadEnded:
    case EventKind::ProcessExited:
    case EventKind::ProcessCrashed:
        addThread(event);
        break;
    case EventKind::ProcessReady:
        addReading(event);
        break;
    case EventKind::PlanChanged:
        if (event.arg == static_cast<std::int64_t>(engine::Parameter::Cores))
            mostCores = std::max(mostCores, event.arg2);
        break;
    default:
        if (engine::isReading(event.kind))
            addReading(event);
        break;
    }
}

void EventTally::addTask(const TraceEvent &event)
{
    const auto id = static_cast<std::uint32_t>(event.task);
    switch (event.kind) {
    case EventKind::TaskArrived:
        ++tasks.submitted;
        arrived[id] = {.scheduledNs = event.arg2, .kind = event.arg};
        ++kinds[event.arg].tasks.submitted;
        return;
    case EventKind::TaskFinished:
        if (m_handedBack.erase(id) == 0)
            finishedBy[id] = {event.process, event.thread};
        lastTaskEndNs = std::max(lastTaskEndNs, event.timeNs);
        if (const auto task = arrived.find(id); task != arrived.end()) {
            latenciesNs.push_back(event.timeNs - task->second.scheduledNs);
            kinds[task->second.kind].latenciesNs.push_back(latenciesNs.back());
        }
        break;
    case EventKind::TaskLost: {
        const auto task = arrived.find(id);
        lostTasks.push_back({event.task, task == arrived.end() ? -1 : task->second.kind});
        const auto crash = m_crashNs.find(event.arg);
        lastTaskEndNs =
            std::max(lastTaskEndNs, crash == m_crashNs.end() ? event.timeNs : crash->second);
        break;
    }
    default:
        break;
    }
    addEnd(event);
}

/// Counts it, in all and in its kind.
void EventTally::addEnd(const TraceEvent &event)
{
    const auto task = arrived.find(static_cast<std::uint32_t>(event.task));
    for (TaskCounts *counts :
         {&tasks, task == arrived.end() ? nullptr : &kinds[task->second.kind].tasks}) {
        if (counts == nullptr)
            continue;
        if (event.kind == EventKind::TaskFinished)
            ++(event.arg == 0 ? counts->done : counts->failed);
        else if (event.kind == EventKind::TaskLost)
            ++counts->lost;
        else
            ++(event.kind == EventKind::TaskRejected ? counts->rejected : counts->cancelled);
    }
}

/// The last attempt counts.
void EventTally::addWork(const TraceEvent &event)
{
    const auto id = static_cast<std::uint32_t>(event.task);
    if (event.kind == EventKind::TaskSuspended) {
        awaitedNs[id] += event.arg2;
    } else if (event.kind == EventKind::TaskHandedBack) {
        finishedBy[id] = {event.process, event.thread};
        m_handedBack.insert(id);
    } else {
        awaitedNs.erase(id);
        m_handedBack.erase(id);
    }
}

void EventTally::addThread(const TraceEvent &event)
{
    if (event.kind == EventKind::ProcessExited || event.kind == EventKind::ProcessCrashed) {
        if (event.kind == EventKind::ProcessCrashed)
            m_crashNs[event.arg] = event.timeNs;
        m_aliveNow -= m_alive[event.arg];
        m_alive[event.arg] = 0;
        return;
    }
    const ThreadLane *lane = m_timeline.thread({event.process, event.thread});
    if (lane == nullptr || lane->role == engine::ThreadRole::Control)
        return;
    std::uint64_t &alive = m_alive[static_cast<std::int64_t>(event.process)];
    if (event.kind == EventKind::ThreadStarted) {
        ++threadsCreated;
        ++alive;
        threadsPeak = std::max(threadsPeak, ++m_aliveNow);
    } else if (alive > 0) {
        --alive;
        --m_aliveNow;
    }
}

void EventTally::addReading(const TraceEvent &event)
{
    if (event.kind == EventKind::CoreSample) {
        coreSamples[event.core].push_back({event.timeNs, event.arg});
        return;
    }
    ProcessReadings &process = processes[event.arg];
    switch (event.kind) {
    case EventKind::ProcessReady:
        process.startNs = event.arg2;
        break;
    case EventKind::MemorySample:
        process.residentBytes = std::max(process.residentBytes, event.arg2);
        break;
    case EventKind::ProportionalSample:
        process.proportionalBytes = std::max(process.proportionalBytes, event.arg2);
        break;
    case EventKind::CpuSample:
        process.lastCpu = {event.timeNs, event.arg2};
        if (!process.firstCpu)
            process.firstCpu = process.lastCpu;
        break;
    default:
        process.contextSwitches = std::max(process.contextSwitches, event.arg2);
        break;
    }
}

} // namespace brigade::model
