// The start barrier of one process: threads wait until it opens; once open it stays open.
// Threads: any.
#pragma once

#include "engine/annotated_mutex.h"

#include <condition_variable>
#include <cstdint>

namespace brigade::engine {

class StartGate
{
public:
    /// Counts the calling thread as standing, and waits.
    void pass() EXCLUDES(m_mutex);
    void open() EXCLUDES(m_mutex);
    /// Until so many threads stand at the gate.
    void waitForStanding(std::uint32_t threads) EXCLUDES(m_mutex);
    [[nodiscard]] bool isOpen() const EXCLUDES(m_mutex);

private:
    mutable Mutex m_mutex;
    std::condition_variable m_opened;
    std::condition_variable m_arrived;
    std::uint32_t m_standing GUARDED_BY(m_mutex) = 0;
    bool m_open GUARDED_BY(m_mutex) = false;
};

} // namespace brigade::engine
