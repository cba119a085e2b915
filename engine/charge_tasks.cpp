#include "engine/annotated_mutex.h"
#include "engine/charge_measures.h"
#include "engine/thread_pool.h"

#include <atomic>
#include <condition_variable>
#include <system_error>
#include <thread>

namespace brigade::engine {

namespace {

constexpr std::uint32_t kPoolSize = 4;

/// The work of a small task: to be counted. The last one wakes who waits for all.
class TaskCount
{
public:
    explicit TaskCount(std::uint32_t all)
        : m_all(all)
    {
    }
    void one() EXCLUDES(m_mutex)
    {
        if (m_done.fetch_add(1, std::memory_order_acq_rel) + 1 < m_all)
            return;
        const MutexLock lock(m_mutex);
        m_over = true;
        m_ended.notify_all();
    }
    void awaitAll() EXCLUDES(m_mutex)
    {
        MutexLock lock(m_mutex);
        while (!m_over)
            m_ended.wait(lock.native());
    }

private:
    const std::uint32_t m_all;
    std::atomic<std::uint32_t> m_done {0};
    Mutex m_mutex;
    std::condition_variable m_ended;
    bool m_over GUARDED_BY(m_mutex) = false;
};

/// False when the system gives no thread.
bool runByThreads(std::uint32_t tasks)
{
    TaskCount count(tasks);
    std::vector<std::thread> threads;
    threads.reserve(tasks);
    bool allStarted = true;
    try {
        while (threads.size() < tasks)
            threads.emplace_back([&count] { count.one(); });
    } catch (const std::system_error &) {
        allStarted = false;
    }
    for (std::thread &thread : threads)
        thread.join();
    return allStarted;
}

void runByPool(std::uint32_t tasks)
{
    TaskCount count(tasks);
    ThreadPool pool({.limit = kPoolSize, .run = [&count](const Order &) { count.one(); }});
    for (std::uint32_t i = 1; i <= tasks; ++i)
        pool.submit({.task = TaskId {i}});
    count.awaitAll();
    pool.stop();
}

} // namespace

Measured measureTasksByThreads(const ChargeTools &tools)
{
    return repeatCharge(tools, [&tools]() -> std::optional<double> {
        bool done = false;
        const double seconds = secondsOf(tools, [&] { done = runByThreads(tools.crowd); });
        return done ? std::optional(seconds) : std::nullopt;
    });
}

Measured measureTasksByPool(const ChargeTools &tools)
{
    return repeatCharge(tools, [&tools]() -> std::optional<double> {
        return secondsOf(tools, [&tools] { runByPool(tools.crowd); });
    });
}

} // namespace brigade::engine
