#include "engine/thread_pool.h"

#include "engine/annotated_mutex.h"
#include "engine/gil.h"
#include "engine/task_queue.h"
#include "engine/tracer.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <list>
#include <system_error>
#include <thread>

namespace brigade::engine {

namespace {

void writeAbout(const Order &order, EventKind kind, std::int64_t arg)
{
    Tracer &pen = tracer();
    const TaskId before = pen.task();
    pen.setTask(order.task);
    pen.write(kind, arg, order.attempt);
    pen.setTask(before);
}

} // namespace

// Orders go through the queue without a lock. The mutex is for what happens once in a while: going
// to sleep, waking, leaving.
//
// A sleeper who is not promised a wake-up is idle. Each order that finds an idle one promises him
// to wake, and wakes one; so never more are woken than orders came. Whoever is awake may take the
// order first; the woken one looks and sleeps on.
//
// No wake-up is lost: a thread counts itself idle and then looks at the queue once more; the
// producer pushes and then looks for idle ones (both sequentially consistent, so one sees the
// other). A thread that leaves passes on a wake-up that it may have eaten.
struct ThreadPool::Impl
{
    struct Member
    {
        std::atomic<bool> gone {false};
        std::jthread thread {};
    };

    explicit Impl(PoolOptions poolOptions)
        : options(std::move(poolOptions))
        , limit(options.limit)
    {
    }

    PoolOptions options;
    TaskQueue queue;
    std::list<Member> team;              ///< touched by the submitter only
    std::atomic<std::uint32_t> gone {0}; ///< of the team, ready to be joined
    // These four are written under the mutex, and read without it.
    std::atomic<std::uint32_t> limit;
    std::atomic<std::uint32_t> threads {0}; ///< without those that have left
    std::atomic<std::uint32_t> idle {0};    ///< sleepers - promises
    std::atomic<bool> tooMany {false};      ///< more threads than the limit

    mutable Mutex mutex;
    std::condition_variable wake;
    std::uint32_t sleepers GUARDED_BY(mutex) = 0;
    std::uint32_t promises GUARDED_BY(mutex) = 0;

    void work(Member &self);
    void execute(const TaskQueue::Taken &taken) const;
    void sleep() EXCLUDES(mutex);
    [[nodiscard]] bool leave() EXCLUDES(mutex);
    [[nodiscard]] bool wakeOne() EXCLUDES(mutex);
    [[nodiscard]] bool admitOne() EXCLUDES(mutex);
    void setLimit(std::uint32_t newLimit) EXCLUDES(mutex);
    void hire() EXCLUDES(mutex);
    void joinThoseGone();
    void countIdle() REQUIRES(mutex) { idle.store(sleepers - promises, std::memory_order_seq_cst); }
};

void ThreadPool::Impl::work(Member &self)
{
    const TracedThread traced(options.rings, ThreadRole::Pool);
    bool saidIdle = false;
    if (options.gil)
        options.gil->take();
    while (!tooMany.load(std::memory_order_acquire) || !leave()) {
        if (const auto taken = queue.take()) {
            execute(*taken);
            saidIdle = false;
            continue;
        }
        if (options.gil)
            options.gil->drop(GilRelease::Blocking);
        if (!saidIdle && options.idle)
            options.idle();
        saidIdle = true;
        sleep();
        if (options.gil)
            options.gil->take();
    }
    if (options.gil)
        options.gil->drop(GilRelease::Exit);
    self.gone.store(true, std::memory_order_release);
    ++gone;
}

void ThreadPool::Impl::execute(const TaskQueue::Taken &taken) const
{
    tracer().setTask(taken.order.task);
    tracer().write(EventKind::TaskTaken, taken.left, taken.order.attempt);
    options.run(taken.order);
    tracer().setTask(kNoTask);
}

/// Until there may be an order, or too many threads.
void ThreadPool::Impl::sleep()
{
    MutexLock lock(mutex);
    ++sleepers;
    countIdle();
    if (queue.size() == 0 && !tooMany) {
        tracer().write(EventKind::IdleBegin);
        {
            const ParkedScope parked;
            while (promises == 0 && !tooMany)
                wake.wait(lock.native());
        }
        tracer().write(EventKind::IdleEnd);
        if (promises > 0)
            --promises;
    }
    --sleepers;
    countIdle();
}

bool ThreadPool::Impl::leave()
{
    MutexLock lock(mutex);
    if (threads <= limit)
        return false;
    --threads;
    tooMany = threads > limit;
    if (limit > 0 && queue.size() > 0 && sleepers > promises) {
        ++promises;
        countIdle();
        wake.notify_one();
    }
    return true;
}

bool ThreadPool::Impl::wakeOne()
{
    {
        const MutexLock lock(mutex);
        if (sleepers == promises)
            return false;
        ++promises;
        countIdle();
    }
    wake.notify_one();
    return true;
}

/// Counts one more thread, if the limit allows it.
bool ThreadPool::Impl::admitOne()
{
    const MutexLock lock(mutex);
    if (threads >= limit)
        return false;
    ++threads;
    return true;
}

void ThreadPool::Impl::setLimit(std::uint32_t newLimit)
{
    const MutexLock lock(mutex);
    limit = newLimit;
    tooMany = threads > limit;
    if (tooMany)
        wake.notify_all();
}

void ThreadPool::Impl::hire()
{
    joinThoseGone();
    if (!admitOne())
        return;
    Member &member = team.emplace_back();
    try {
        member.thread = std::jthread([this, &member] { work(member); });
    } catch (const std::system_error &error) {
        team.pop_back();
        const MutexLock lock(mutex);
        --threads;
        if (threads == 0) {
            std::fprintf(stderr, "brigade: cannot start a thread: %s\n", error.what());
            std::abort();
        }
    }
}

/// They are past their last order: this does not wait.
void ThreadPool::Impl::joinThoseGone()
{
    if (gone == 0)
        return;
    gone -= static_cast<std::uint32_t>(std::erase_if(
        team, [](const Member &member) { return member.gone.load(std::memory_order_acquire); }));
}

ThreadPool::ThreadPool(PoolOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{
}

ThreadPool::~ThreadPool()
{
    stop();
}

void ThreadPool::submit(const Order &order)
{
    Impl &impl = *m_impl;
    writeAbout(order, EventKind::TaskQueued, impl.queue.size() + 1);
    impl.queue.push(order);
    if (impl.idle.load(std::memory_order_seq_cst) > 0 && impl.wakeOne())
        return;
    if (impl.threads.load(std::memory_order_relaxed) < impl.limit.load(std::memory_order_relaxed))
        impl.hire();
}

void ThreadPool::resize(std::uint32_t limit)
{
    m_impl->joinThoseGone();
    m_impl->setLimit(limit);
    for (std::uint32_t orders = m_impl->queue.size(); orders > 0 && threads() < limit; --orders)
        m_impl->hire();
}

std::vector<Order> ThreadPool::takeBack()
{
    std::vector<Order> orders;
    while (const auto taken = m_impl->queue.take()) {
        writeAbout(taken->order, EventKind::TaskReturned, 0);
        orders.push_back(taken->order);
    }
    return orders;
}

void ThreadPool::stop()
{
    m_impl->setLimit(0);
    const ParkedScope parked;
    m_impl->team.clear();
    m_impl->gone = 0;
}

std::uint32_t ThreadPool::queued() const
{
    return m_impl->queue.size();
}

std::uint32_t ThreadPool::threads() const
{
    return m_impl->threads;
}

} // namespace brigade::engine
