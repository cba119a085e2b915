#include "engine/thread_pool.h"

#include "engine/annotated_mutex.h"
#include "engine/gil.h"
#include "engine/task_queue.h"
#include "engine/tracer.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <list>
#include <system_error>
#include <thread>

namespace brigade::engine {

namespace {

using namespace std::chrono_literals;

/// What it costs to put a thread to sleep and to wake it again; so long it looks for an order
/// before it sleeps. Without this a producer that is a little slower than its takers would pay for
/// a wake-up with every order.
constexpr auto kSleepCost = 5us;

void writeAbout(const Order &order, EventKind kind)
{
    Tracer &pen = tracer();
    const TaskId before = pen.task();
    pen.setTask(order.task);
    pen.write(kind, 0, order.attempt);
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
// other). A thread that leaves passes on a wake-up that it may have eaten. One that has lost its
// patience strikes itself off both counts before it looks for the last time: a producer whose order
// it does not see then sees room for another thread.
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
    void execute(const Order &order) const;
    [[nodiscard]] bool lingers() const;
    enum class Next : std::uint8_t { Look, Leave };
    [[nodiscard]] Next sleep() EXCLUDES(mutex);
    [[nodiscard]] bool waitInIdle(MutexLock &lock) REQUIRES(mutex);
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
        if (const auto order = queue.take()) {
            execute(*order);
            saidIdle = false;
            continue;
        }
        if (options.gil)
            options.gil->drop(GilRelease::Blocking);
        if (!saidIdle && options.idle)
            options.idle();
        saidIdle = true;
        if (!lingers() && sleep() == Next::Leave)
            break;
        if (options.gil)
            options.gil->take();
    }
    if (options.gil)
        options.gil->drop(GilRelease::Exit);
    self.gone.store(true, std::memory_order_release);
    ++gone;
}

void ThreadPool::Impl::execute(const Order &order) const
{
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskTaken, 0, order.attempt);
    options.run(order);
    tracer().setTask(kNoTask);
}

/// Waits a little, out of the producer's way: each look at the queue costs him. True when there was
/// something to do after all.
bool ThreadPool::Impl::lingers() const
{
    const auto end = std::chrono::steady_clock::now() + kSleepCost;
    while (std::chrono::steady_clock::now() < end) { }
    return queue.size() > 0 || tooMany;
}

/// Until there may be an order, or too many threads. To leave: no longer counted.
ThreadPool::Impl::Next ThreadPool::Impl::sleep()
{
    MutexLock lock(mutex);
    ++sleepers;
    countIdle();
    bool patient = true;
    if (queue.size() == 0 && !tooMany) {
        tracer().write(EventKind::IdleBegin);
        patient = waitInIdle(lock);
        tracer().write(EventKind::IdleEnd);
        if (promises > 0)
            --promises;
    }
    if (!patient)
        --threads;
    --sleepers;
    countIdle();
    if (patient)
        return Next::Look;
    if (queue.size() == 0)
        return Next::Leave;
    ++threads;
    tooMany = threads > limit;
    return Next::Look;
}

/// False when nothing came for as long as its patience lasts.
bool ThreadPool::Impl::waitInIdle(MutexLock &lock)
{
    const ParkedScope parked;
    const auto end = std::chrono::steady_clock::now() + options.patience;
    while (promises == 0 && !tooMany) {
        if (options.patience.count() == 0)
            wake.wait(lock.native());
        else if (wake.wait_until(lock.native(), end) == std::cv_status::timeout)
            return promises > 0 || tooMany;
    }
    return true;
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
    writeAbout(order, EventKind::TaskQueued);
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
    while (const auto order = m_impl->queue.take()) {
        writeAbout(*order, EventKind::TaskReturned);
        orders.push_back(*order);
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
