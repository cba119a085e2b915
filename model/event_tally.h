// What one pass over a trace's events counts for the statistics; the rest comes from the lanes.
// Threads: a value; pure and deterministic.
#pragma once

#include "model/statistics.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace brigade::model {

struct CoreSampleAt
{
    std::int64_t timeNs = 0;
    std::int64_t busyNs = 0; ///< since the sample before
};

struct ArrivedTask
{
    std::int64_t scheduledNs = 0;
    std::int64_t kind = -1;
};

struct KindTally
{
    TaskCounts tasks;
    std::vector<std::int64_t> latenciesNs;
};

struct ProcessReadings
{
    std::int64_t startNs = 0; ///< from spawn to ready
    std::int64_t residentBytes = 0;
    std::int64_t proportionalBytes = 0;
    std::int64_t contextSwitches = 0;
    /// Time on cores so far, of all threads, at the first and at the last reading.
    struct Cpu
    {
        std::int64_t timeNs = 0;
        std::int64_t cpuNs = 0;
    };
    std::optional<Cpu> firstCpu;
    Cpu lastCpu;
};

struct EventTally
{
    EventTally(std::span<const engine::TraceEvent> events, const Timeline &timeline);

    TaskCounts tasks;
    std::vector<LostTask> lostTasks;
    std::vector<std::int64_t> latenciesNs;
    std::map<std::int64_t, KindTally> kinds;                   ///< by index in the plan
    std::unordered_map<std::uint32_t, std::int64_t> awaitedNs; ///< as asked for, by task
    std::int64_t lastTaskEndNs = 0; ///< finished, or lost with its process
    std::unordered_map<std::uint32_t, ArrivedTask> arrived;
    std::unordered_map<std::uint32_t, ThreadKey> finishedBy; ///< who did the attempt that counts
    std::map<std::int16_t, std::vector<CoreSampleAt>> coreSamples;
    std::map<std::int64_t, ProcessReadings> processes; ///< by index
    std::int64_t mostCores = 0;                        ///< by PlanChanged; 0: never changed
    std::uint64_t threadsCreated = 0;
    std::uint64_t threadsPeak = 0;

private:
    void add(const engine::TraceEvent &event);
    void addTask(const engine::TraceEvent &event);
    void addEnd(const engine::TraceEvent &event);
    void addWork(const engine::TraceEvent &event);
    void addThread(const engine::TraceEvent &event);
    void addReading(const engine::TraceEvent &event);

    const Timeline &m_timeline;
    std::map<std::int64_t, std::uint64_t> m_alive; ///< threads, by process
    std::uint64_t m_aliveNow = 0;
    std::map<std::int64_t, std::int64_t> m_crashNs;
    std::unordered_set<std::uint32_t> m_handedBack; ///< by a pool's thread to its event loop
};

} // namespace brigade::model
