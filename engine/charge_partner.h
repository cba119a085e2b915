// The other one of two threads that play against each other: it repeats a move until it is told to
// stop. And whose turn it is, for those who sleep meanwhile.
// Threads: as said. Owns: its thread; the destructor stops and joins it.
#pragma once

#include "engine/annotated_mutex.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <thread>
#include <utility>

namespace brigade::engine {

/// A number that one sets and others wait for, asleep.
class Turn
{
public:
    static constexpr int kOver = -1;

    void set(int turn) EXCLUDES(m_mutex)
    {
        {
            const MutexLock lock(m_mutex);
            m_turn = turn;
        }
        m_changed.notify_all();
    }
    /// False when it is over.
    bool await(int turn) EXCLUDES(m_mutex)
    {
        MutexLock lock(m_mutex);
        while (m_turn != turn && m_turn != kOver)
            m_changed.wait(lock.native());
        return m_turn != kOver;
    }

private:
    Mutex m_mutex;
    std::condition_variable m_changed;
    int m_turn GUARDED_BY(m_mutex) = 0;
};

class Partner
{
public:
    /// `move` is called with what says "stop" until it returns.
    explicit Partner(
        std::function<void(const std::atomic<bool> &stop)> move, std::function<void()> wake = [] {})
        : m_wake(std::move(wake))
        , m_thread([this, run = std::move(move)] { run(m_stop); })
    {
    }
    ~Partner()
    {
        m_stop = true;
        m_wake();
        m_thread.join();
    }
    Partner(const Partner &) = delete;
    Partner &operator=(const Partner &) = delete;

private:
    std::atomic<bool> m_stop {false};
    std::function<void()> m_wake;
    std::thread m_thread;
};

} // namespace brigade::engine
