#include "engine/start_gate.h"

namespace brigade::engine {

void StartGate::pass()
{
    MutexLock lock(m_mutex);
    ++m_standing;
    m_arrived.notify_one();
    while (!m_open)
        m_opened.wait(lock.native());
}

void StartGate::open()
{
    const MutexLock lock(m_mutex);
    m_open = true;
    m_opened.notify_all();
}

void StartGate::waitForStanding(std::uint32_t threads)
{
    MutexLock lock(m_mutex);
    while (m_standing < threads)
        m_arrived.wait(lock.native());
}

bool StartGate::isOpen() const
{
    const MutexLock lock(m_mutex);
    return m_open;
}

} // namespace brigade::engine
