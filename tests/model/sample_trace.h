// A run written by hand: one worker with the GIL, two pool threads, three tasks of cpu and sleep,
// one crash of a second worker. Small enough to follow by eye, with every kind of slice in it.
#pragma once

#include "model/trace.h"

#include <vector>

namespace brigade::test {

struct At
{
    std::uint32_t process = 0;
    std::uint32_t thread = 0;
    std::uint32_t task = 0;
    std::int16_t core = engine::kUnknownCore;
};

/// Appends events whose times are in microseconds.
class EventList
{
public:
    std::vector<engine::TraceEvent> events;

    EventList &add(
        std::int64_t us, At at, engine::EventKind kind, std::int64_t arg = 0, std::int64_t arg2 = 0)
    {
        engine::TraceEvent event;
        event.timeNs = us * 1000;
        event.arg = arg;
        event.arg2 = arg2;
        event.process = engine::ProcessIndex {at.process};
        event.thread = engine::ThreadIndex {at.thread};
        event.task = engine::TaskId {at.task};
        event.core = at.core;
        event.kind = kind;
        events.push_back(event);
        return *this;
    }
};

inline engine::Plan samplePlan()
{
    engine::Plan plan;
    plan.title = "A sample, \"quoted\" \xC3\xA9";
    plan.mode = engine::Mode::Pool;
    plan.processes = 2;
    plan.threads = 2;
    plan.gil.enabled = true;
    engine::TaskKind soup;
    soup.name = "soup";
    soup.count = 3;
    soup.steps = {engine::CpuStep {.ms = 2}, engine::SleepStep {.ms = 1}};
    plan.tasks = {soup};
    plan.seed = 0xFFFF'FFFF'FFFF'FFFFULL;
    return plan;
}

inline engine::RunInfo sampleInfo()
{
    engine::RunInfo info;
    info.host.usableCores = {0, 3};
    info.host.hostCores = 8;
    info.host.os = "Linux 6.1";
    info.host.cpu = "A processor";
    info.switchSource = engine::SwitchSource::Kernel;
    info.clock = "tsc";
    info.unitNs = {10'000.5, 0, 9'999};
    info.startedUnixMs = 1'700'000'000'123;
    info.notices = {"'cores' lowered from 8 to 2"};
    return info;
}

inline std::vector<engine::TraceEvent> sampleEvents()
{
    using enum engine::EventKind;
    constexpr std::int64_t kWorker = std::int64_t {1} << 32;
    EventList list;
    list.add(-900, {}, ProcessSpawned, 1, 4711 | kWorker)
        .add(-800, {}, ProcessSpawned, 2, 4712 | kWorker)
        .add(-500, {1, 0}, ThreadStarted, 1, 4711)
        .add(-400, {1, 1}, ThreadStarted, 2, 4713)
        .add(-390, {1, 2}, ThreadStarted, 2, 4714)
        .add(-380, {2, 1}, ThreadStarted, 2, 4715)
        .add(-300, {}, ProcessReady, 1, 600'000)
        .add(-290, {}, ProcessReady, 2, 510'000)
        .add(0, {}, RunStarted);
    for (std::uint32_t task = 1; task <= 3; ++task) {
        list.add(task, {0, 0, task}, TaskArrived, 0, 0);
        list.add(task, {0, 0, task}, TaskDispatched, task == 3 ? 2 : 1, 1);
        list.add(task, {task == 3 ? 2U : 1U, 0, task}, TaskQueued, task == 2 ? 2 : 1, 1);
    }
    for (std::uint32_t thread = 1; thread <= 2; ++thread) {
        const At at {1, thread, thread, static_cast<std::int16_t>(thread == 1 ? 0 : 3)};
        list.add(10 + thread, {1, thread}, ThreadReleased)
            .add(10 + thread, at, TaskTaken, 2 - thread, 1)
            .add(10 + thread, at, TaskStarted, 0, 1)
            .add(10 + thread, at, StepStarted, 0, 0);
    }
    const At a {1, 1, 1, 0};
    const At b {1, 2, 2, 3};
    list.add(13, {2, 1}, ThreadReleased)
        .add(13, {2, 1, 3, 0}, TaskTaken, 0, 1)
        .add(13, {2, 1, 3, 0}, TaskStarted, 0, 1)
        .add(13, {2, 1, 3, 0}, StepStarted, 0, 0)
        .add(14, a, GilAcquired, 0, 1)
        .add(15, b, GilWaitBegin, 0, 1)
        .add(515, b, GilWaitTimeout, 1, 1)
        .add(515, b, GilDropRequest, 1, 1)
        .add(520, a, OffCoreBegin)
        .add(620, a, OffCoreEnd)
        .add(700, a, GilReleased, engine::kGilRequestPending, 1)
        .add(701, a, GilForcedSwitchBegin, 0, 1)
        .add(705, b, GilAcquired, 690'000, 2)
        .add(710, a, GilForcedSwitchEnd, 0, 2)
        .add(711, a, GilWaitBegin, 0, 2)
        .add(800, {}, ProcessCrashed, 2, 11)
        .add(801, {0, 0, 3}, TaskLost, 2, 1)
        .add(1200, b, StepFinished, 0, 0)
        .add(1200, b, StepStarted, 1, 2)
        .add(1201, b, GilReleased, 1, 2)
        .add(1201, b, BlockBegin, 0)
        .add(1210, a, GilAcquired, 499'000, 3)
        .add(2000, a, StepFinished, 0, 0)
        .add(2000, a, TaskFinished, 0)
        .add(2001, a, GilReleased, 1, 3)
        .add(2001, {1, 1}, IdleBegin)
        .add(2300, b, BlockEnd, 0)
        .add(2310, b, GilAcquired, 0, 4)
        .add(2311, b, StepFinished, 1, 2)
        .add(2311, b, TaskFinished, 0)
        .add(2312, b, GilReleased, 1, 4)
        .add(2400, {1, 1}, IdleEnd)
        .add(2400, {1, 1}, ThreadEnded)
        .add(2400, {1, 2}, ThreadEnded)
        .add(2500, {}, ProcessExited, 1, 0)
        .add(2600, {}, RunEnded, 0);
    return list.events;
}

} // namespace brigade::test
