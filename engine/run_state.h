// How far a run is: starting, running, ended, and why. Written by the thread that supervises it.
// Threads: every member function may be called from any thread.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/result.h"
#include "engine/run.h"

#include <chrono>
#include <condition_variable>
#include <optional>
#include <string>
#include <vector>

namespace brigade::engine {

class RunState
{
public:
    void start(const RunInfo &info);
    void notice(const std::string &words);
    /// An error after the start is a run that broke off; the notices then say why.
    void end(const Result<Outcome> &result);

    /// Blocks until it has started or failed to. Empty, or why it did not start.
    [[nodiscard]] std::optional<std::string> waitForStart() const;
    /// True when it has ended.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds timeout) const;
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] std::vector<std::string> notices() const;
    /// Once it has started.
    [[nodiscard]] const RunInfo &info() const { return m_info; }

private:
    mutable Mutex m_mutex;
    mutable std::condition_variable m_changed;
    bool m_started GUARDED_BY(m_mutex) = false;
    bool m_ended GUARDED_BY(m_mutex) = false;
    Outcome m_outcome GUARDED_BY(m_mutex) = Outcome::Running;
    std::string m_failure GUARDED_BY(m_mutex);
    std::vector<std::string> m_notices GUARDED_BY(m_mutex);
    RunInfo m_info; ///< written before m_started, constant after
};

} // namespace brigade::engine
