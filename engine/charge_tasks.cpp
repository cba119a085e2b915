#include "engine/annotated_mutex.h"
#include "engine/charge_measures.h"
#include "engine/thread_pool.h"

#include <atomic>
#include <condition_variable>
#include <system_error>
#include <thread>

namespace brigade::engine {

namespace {

constexpr std::uint32_t kTasks = 1000;
constexpr std::uint32_t kPoolSize = 4;

/// The work of a small task: to be counted. The last one wakes who waits for all.
class TaskCount
{
public:
    void one() EXCLUDES(m_mutex)
    {
        if (m_done.fetch_add(1, std::memory_order_acq_rel) + 1 < kTasks)
            return;
        const MutexLock lock(m_mutex);
        m_over = true;
        m_all.notify_all();
    }
    void awaitAll() EXCLUDES(m_mutex)
    {
        MutexLock lock(m_mutex);
        while (!m_over)
            m_all.wait(lock.native());
    }

private:
    std::atomic<std::uint32_t> m_done {0};
    Mutex m_mutex;
    std::condition_variable m_all;
    bool m_over GUARDED_BY(m_mutex) = false;
};

/// False when the system gives no thread.
bool runByThreads()
{
    TaskCount count;
    std::vector<std::thread> threads;
    threads.reserve(kTasks);
    bool allStarted = true;
    try {
        while (threads.size() < kTasks)
            threads.emplace_back([&count] { count.one(); });
    } catch (const std::system_error &) {
        allStarted = false;
    }
    for (std::thread &thread : threads)
        thread.join();
    return allStarted;
}

void runByPool()
{
    TaskCount count;
    ThreadPool pool({.limit = kPoolSize, .run = [&count](const Order &) { count.one(); }});
    for (std::uint32_t i = 1; i <= kTasks; ++i)
        pool.submit({.task = TaskId {i}});
    count.awaitAll();
    pool.stop();
}

} // namespace

Measured measureTasksByThreads(const ChargeTools &tools)
{
    return repeatCharge(tools, [&tools]() -> std::optional<double> {
        bool done = false;
        const double seconds = secondsOf(tools, [&done] { done = runByThreads(); });
        return done ? std::optional(seconds) : std::nullopt;
    });
}

Measured measureTasksByPool(const ChargeTools &tools)
{
    return repeatCharge(
        tools, [&tools]() -> std::optional<double> { return secondsOf(tools, runByPool); });
}

} // namespace brigade::engine
