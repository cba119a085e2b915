// For tests of whole runs: starts one, waits for its end, and asks its events.
#pragma once

#include "engine/plan_reader.h"
#include "engine/run.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <set>
#include <thread>

namespace brigade::engine::test {

/// A test that cannot even begin.
[[noreturn]] inline void giveUp(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::abort();
}

inline Plan planFrom(const std::string &json)
{
    auto reading = readPlan(json, "test");
    if (!reading)
        giveUp(reading.error());
    return std::move(reading).value().plan;
}

/// A run under way, or ended.
class RunProbe
{
public:
    explicit RunProbe(const Plan &plan, SwitchSourceWish wish = SwitchSourceWish::Best)
        : RunProbe(plan, RunOptions {.workerPath = BRIGADE_WORKER, .switchSource = wish})
    {
    }

    RunProbe(const Plan &plan, const RunOptions &options)
    {
        auto started = Run::start(plan, options);
        if (!started)
            giveUp(started.error());
        m_run = std::move(started).value();
    }

    Run &run() { return *m_run; }

    /// False when it has not ended in time.
    bool finish(std::chrono::seconds patience = std::chrono::seconds(40))
    {
        const bool ended = m_run->waitFor(patience);
        refresh();
        return ended;
    }

    const std::vector<TraceEvent> &refresh()
    {
        m_run->log().copyFrom(m_events.size(), m_events);
        return m_events;
    }

    [[nodiscard]] const std::vector<TraceEvent> &events() const { return m_events; }

    [[nodiscard]] std::size_t count(EventKind kind) const
    {
        return static_cast<std::size_t>(std::count_if(
            m_events.begin(), m_events.end(), [kind](const auto &e) { return e.kind == kind; }));
    }

    [[nodiscard]] std::size_t count(EventKind kind, std::int64_t arg) const
    {
        return static_cast<std::size_t>(
            std::count_if(m_events.begin(), m_events.end(),
                          [=](const auto &e) { return e.kind == kind && e.arg == arg; }));
    }

    /// Waits until an event of this kind is in the trace.
    bool waitForEvent(EventKind kind, std::size_t howMany = 1)
    {
        for (int i = 0; i < 2000; ++i) {
            refresh();
            if (count(kind) >= howMany)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }

    /// pid of a process by its index; 0 when it was never spawned.
    [[nodiscard]] int pidOf(std::uint32_t process) const
    {
        for (const auto &event : m_events) {
            if (event.kind == EventKind::ProcessSpawned && event.arg == process)
                return static_cast<int>(event.arg2 & 0xffffffff);
        }
        return 0;
    }

    /// Submitted equals done + failed + lost + rejected + cancelled.
    [[nodiscard]] bool sumsUp() const
    {
        return count(EventKind::TaskArrived)
            == count(EventKind::TaskFinished) + count(EventKind::TaskLost)
            + count(EventKind::TaskRejected) + count(EventKind::TaskCancelled);
    }

    [[nodiscard]] double makespanS() const
    {
        std::int64_t last = 0;
        for (const auto &event : m_events) {
            if (event.kind == EventKind::TaskFinished)
                last = std::max(last, event.timeNs);
        }
        return static_cast<double>(last) / 1e9;
    }

private:
    std::unique_ptr<Run> m_run;
    std::vector<TraceEvent> m_events;
};

inline std::size_t entriesIn(const char *folder)
{
    std::error_code error;
    std::size_t entries = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder, error))
        ++entries;
    return entries;
}

/// Pids of the live or zombie children of a process (Linux).
inline std::set<int> childrenOf(int parent)
{
    std::set<int> children;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc", error)) {
        std::ifstream stat(entry.path() / "stat");
        int pid = 0;
        int ppid = 0;
        std::string name;
        std::string state;
        if (stat >> pid >> name >> state >> ppid && ppid == parent)
            children.insert(pid);
    }
    return children;
}

inline bool isAlive(int pid)
{
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string word;
    std::string state;
    return static_cast<bool>(stat >> word >> word >> state) && state != "Z";
}

} // namespace brigade::engine::test
