// What tests of pools hold their tasks with and note them in.
// Threads: any number at once.
#pragma once

#include "engine/order.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace brigade::engine {

/// A door that tasks wait at until the test opens it.
class Door
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        --m_waiting;
    }
    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    /// Returns when this many wait at the closed door.
    void awaitWaiting(int count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_waiting >= count; });
    }
    int waiting()
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
    int m_waiting = 0;
};

/// Which orders ran, in which order.
class Diary
{
public:
    void note(const Order &order)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(static_cast<std::uint32_t>(order.task));
        m_changed.notify_all();
    }
    void await(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_tasks.size() >= count; });
    }
    std::vector<std::uint32_t> tasks()
    {
        const std::scoped_lock lock(m_mutex);
        return m_tasks;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::uint32_t> m_tasks;
};

template<typename Condition>
void await(Condition condition)
{
    while (!condition())
        std::this_thread::sleep_for(std::chrono::microseconds(100));
}

} // namespace brigade::engine
