// Traces of any size for the pictures: threads that compute, wait, sleep and rest at random.
#pragma once

#include "model/trace.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace brigade::testing {

struct RandomRun
{
    unsigned processes = 1;
    unsigned threads = 3; ///< of each process
    std::int64_t lengthNs = 1'000'000'000;
    std::int64_t meanIntervalNs = 20'000'000;
    unsigned seed = 1;
};

class RunWriter
{
public:
    void add(std::int64_t timeNs,
             engine::EventKind kind,
             std::int64_t arg = 0,
             std::int64_t arg2 = 0)
    {
        m_events.push_back({.timeNs = timeNs,
                            .arg = arg,
                            .arg2 = arg2,
                            .process = m_process,
                            .thread = m_thread,
                            .task = m_task,
                            .core = m_core,
                            .kind = kind});
    }
    RunWriter &by(unsigned process, unsigned thread)
    {
        m_process = engine::ProcessIndex {process};
        m_thread = engine::ThreadIndex {thread};
        m_core = static_cast<std::int16_t>(thread % 2);
        return *this;
    }
    RunWriter &on(int core)
    {
        m_core = static_cast<std::int16_t>(core);
        return *this;
    }
    RunWriter &with(unsigned task)
    {
        m_task = engine::TaskId {task};
        return *this;
    }
    void process(unsigned index, std::int64_t atNs)
    {
        const auto worker = static_cast<std::int64_t>(engine::ProcessRole::Worker) << 32;
        by(0, 0).with(0).add(atNs, engine::EventKind::ProcessSpawned, index,
                             worker | (4710 + index));
    }
    std::vector<engine::TraceEvent> events()
    {
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](auto &a, auto &b) { return a.timeNs < b.timeNs; });
        return m_events;
    }

private:
    std::vector<engine::TraceEvent> m_events;
    engine::ProcessIndex m_process {};
    engine::ThreadIndex m_thread {};
    engine::TaskId m_task {};
    std::int16_t m_core = engine::kUnknownCore;
};

inline void writeThread(RunWriter &out, const RandomRun &run, std::mt19937 &random)
{
    using engine::EventKind;
    constexpr EventKind kStates[][2] = {{EventKind::BlockBegin, EventKind::BlockEnd},
                                        {EventKind::OffCoreBegin, EventKind::OffCoreEnd},
                                        {EventKind::NativeBegin, EventKind::NativeEnd},
                                        {EventKind::GilWaitBegin, EventKind::GilAcquired},
                                        {EventKind::IdleBegin, EventKind::IdleEnd}};
    out.with(0).add(-5'000'000, EventKind::ThreadStarted, 3, 100);
    out.add(1, EventKind::ThreadReleased);
    std::int64_t at = 2;
    while (at < run.lengthNs) {
        const auto &state = kStates[random() % 5];
        const auto length = [&] {
            return 1 + static_cast<std::int64_t>(random()) % (2 * run.meanIntervalNs);
        };
        out.with(1 + static_cast<unsigned>(random() % 9)).on(static_cast<int>(random() % 2));
        out.add(at, EventKind::TaskStarted, static_cast<std::int64_t>(random() % 2), 1);
        out.add(at += length(), state[0]);
        out.add(at += length(), state[1]);
        out.add(at, EventKind::TaskFinished);
    }
    out.with(0).add(at + 1, EventKind::ThreadEnded);
}

inline engine::Plan randomPlan()
{
    engine::Plan plan;
    plan.title = "Random";
    for (const char *name : {"steak", "salad"}) {
        engine::TaskKind kind;
        kind.name = name;
        plan.tasks.push_back(kind);
    }
    return plan;
}

inline model::Trace randomTrace(const RandomRun &run)
{
    RunWriter out;
    std::mt19937 random(run.seed);
    out.by(0, 0).add(0, engine::EventKind::RunStarted);
    for (unsigned process = 1; process <= run.processes; ++process) {
        out.process(process, -20'000'000);
        for (unsigned thread = 1; thread <= run.threads; ++thread)
            writeThread(out.by(process, thread), run, random);
    }
    model::Trace trace(randomPlan(), {});
    trace.append(out.events());
    return trace;
}

} // namespace brigade::testing
