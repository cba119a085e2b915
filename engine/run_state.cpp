#include "engine/run_state.h"

namespace brigade::engine {

void RunState::start(const RunInfo &info)
{
    const MutexLock lock(m_mutex);
    m_info = info;
    m_started = true;
    m_changed.notify_all();
}

void RunState::notice(const std::string &words)
{
    const MutexLock lock(m_mutex);
    m_notices.push_back(words);
}

void RunState::end(const Result<Outcome> &result)
{
    const MutexLock lock(m_mutex);
    m_ended = true;
    if (result) {
        m_outcome = result.value();
    } else {
        m_outcome = Outcome::BrokeOff;
        m_failure = result.error();
        if (m_started)
            m_notices.push_back("the run broke off: " + m_failure);
    }
    m_changed.notify_all();
}

std::optional<std::string> RunState::waitForStart() const
{
    MutexLock lock(m_mutex);
    while (!m_started && !m_ended)
        m_changed.wait(lock.native());
    if (m_started)
        return std::nullopt;
    return m_failure;
}

bool RunState::waitForEnd(std::chrono::milliseconds timeout) const
{
    MutexLock lock(m_mutex);
    const auto until = std::chrono::steady_clock::now() + timeout;
    while (!m_ended) {
        if (m_changed.wait_until(lock.native(), until) == std::cv_status::timeout)
            return m_ended;
    }
    return true;
}

Outcome RunState::outcome() const
{
    const MutexLock lock(m_mutex);
    return m_outcome;
}

std::vector<std::string> RunState::notices() const
{
    const MutexLock lock(m_mutex);
    return m_notices;
}

} // namespace brigade::engine
