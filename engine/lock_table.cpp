// A lock is one word: 0, or who holds it. Taking it when it is free, and giving it back when nobody
// waits, is one instruction each. The mutex is for those who wait.
//
// Waiting. Under the mutex a thread counts itself among the lock's waiters, enters the wait-for
// graph, looks for a ring through itself, and tries again whenever it is woken; it is woken by each
// release, and may find that somebody else was quicker (barging, as with every mutex of its kind).
//
// No wake-up is lost: the waiter counts itself and then tries; the releaser frees the word and then
// looks for waiters (all sequentially consistent, so one sees the other), and notifies under the
// mutex.
//
// A ring is exact. Only a thread that begins to wait can close one: taking a lock ends a wait. It
// looks under the mutex. All others of a ring are in the graph, so they wait, so they cannot let go
// of what they hold before this mutex is free; and the word of each lock was written before its
// owner entered the graph. So what is seen is no mixture of two moments, and none is missed.
//
// The end of a ring. It stays closed for a while, as in a program that hangs, and then the waits of
// all its members are broken off; a member is doomed from the moment the ring is found, even if its
// lock becomes free by the end of another. Or one member only is doomed, by the rule or by name:
// the others wait on, and get what he held when his task has failed.
//
// Dangers.
// - LockReleased is written before the word is freed and LockAcquired after it was taken, so their
//   times never overlap: the exchange orders the clock of the former, a fence that of the latter.
// - The GIL is dropped before the mutex is taken, and taken again after it is let go: nobody waits
//   for one with the other in hand.
#include "engine/lock_table.h"

#include "engine/annotated_mutex.h"
#include "engine/clock.h"
#include "engine/tracer.h"

#include <atomic>
#include <deque>
#include <map>

namespace brigade::engine {

namespace {

constexpr std::uint64_t kFree = 0;

std::uint64_t wordOfMe()
{
    return static_cast<std::uint64_t>(tracer().thread()) + 1;
}

std::int64_t argOf(LockIndex lock)
{
    return static_cast<std::int64_t>(lock);
}

} // namespace

struct LockTable::Impl
{
    struct alignas(64) Lock
    {
        std::atomic<std::uint64_t> owner {kFree};
        std::atomic<std::uint32_t> waiters {0};
        std::condition_variable freed {};
    };
    using Moment = std::chrono::steady_clock::time_point;
    struct Fate
    {
        Moment end;
        LockOutcome outcome = LockOutcome::Deadlock;
    };

    explicit Impl(LockTableOptions tableOptions)
        : options(std::move(tableOptions))
        , locks(options.locks)
        , rule(options.onDeadlock)
    {
    }

    LockTableOptions options;
    std::deque<Lock> locks; ///< never moved
    Mutex mutex;
    WaitGraph graph GUARDED_BY(mutex);
    OnDeadlock rule GUARDED_BY(mutex);
    std::map<ThreadIndex, Fate> doomed GUARDED_BY(mutex);   ///< members of rings: when they give up
    std::map<ThreadIndex, TaskId> taskOf GUARDED_BY(mutex); ///< of those who wait

    Lock &at(LockIndex lock) { return locks[static_cast<std::size_t>(lock)]; }
    [[nodiscard]] static bool take(Lock &lock)
    {
        std::uint64_t expected = kFree;
        const bool taken =
            lock.owner.compare_exchange_strong(expected, wordOfMe(), std::memory_order_seq_cst);
        if (taken)
            orderClockAndMemory();
        return taken;
    }
    [[nodiscard]] std::optional<ThreadIndex> ownerOf(LockIndex lock)
    {
        const std::uint64_t word = at(lock).owner.load(std::memory_order_seq_cst);
        if (word == kFree)
            return std::nullopt;
        return ThreadIndex {static_cast<std::uint32_t>(word - 1)};
    }

    LockOutcome wait(LockIndex index, LockUse use) EXCLUDES(mutex);
    LockOutcome waitUnderMutex(LockIndex index, MutexLock &lock) REQUIRES(mutex);
    LockOutcome waitForEither(Lock &wanted, ThreadIndex me, MutexLock &lock) REQUIRES(mutex);
    std::vector<RingMember> findRing() REQUIRES(mutex);
    std::vector<RingMember> ringOf(ThreadIndex thread) REQUIRES(mutex);
    void doom(const std::vector<RingMember> &ring) REQUIRES(mutex);
    void wake(const std::vector<RingMember> &ring) REQUIRES(mutex);
};

LockOutcome LockTable::Impl::wait(LockIndex index, LockUse use)
{
    if (options.gil != nullptr)
        options.gil->drop(GilRelease::Blocking);
    LockOutcome outcome {};
    {
        MutexLock lock(mutex);
        outcome = waitUnderMutex(index, lock);
        tracer().write(EventKind::LockWaitEnd, argOf(index),
                       outcome == LockOutcome::Dismissed      ? kWaitDismissed
                           : outcome == LockOutcome::Deadlock ? kWaitBrokenOff
                                                              : kWaitServed);
        if (isHeld(outcome))
            tracer().write(EventKind::LockAcquired, argOf(index), static_cast<std::int64_t>(use));
    }
    if (options.gil != nullptr)
        options.gil->take();
    return outcome;
}

LockOutcome LockTable::Impl::waitUnderMutex(LockIndex index, MutexLock &lock)
{
    Lock &wanted = at(index);
    const ThreadIndex me = tracer().thread();
    wanted.waiters.fetch_add(1, std::memory_order_seq_cst);
    const auto holder = ownerOf(index);
    tracer().write(EventKind::LockWaitBegin, argOf(index),
                   holder ? static_cast<std::int64_t>(*holder) : -1);
    graph.wait(me, index);
    taskOf[me] = tracer().task();
    if (const auto ring = findRing(); !ring.empty() && options.deadlock)
        options.deadlock(ring);
    const LockOutcome outcome = waitForEither(wanted, me, lock);
    graph.stopWaiting(me);
    doomed.erase(me);
    taskOf.erase(me);
    wanted.waiters.fetch_sub(1, std::memory_order_seq_cst);
    return outcome;
}

/// Until the lock is taken, or the thread is doomed and its time is up.
LockOutcome LockTable::Impl::waitForEither(Lock &wanted, ThreadIndex me, MutexLock &lock)
{
    const ParkedScope parked;
    for (;;) {
        const auto fate = doomed.find(me);
        if (fate == doomed.end()) {
            if (take(wanted))
                return LockOutcome::AfterWait;
            wanted.freed.wait(lock.native());
        } else if (std::chrono::steady_clock::now() < fate->second.end) {
            const Moment end = fate->second.end;
            wanted.freed.wait_until(lock.native(), end);
        } else {
            wanted.freed.notify_all(); // he may have been woken in another's stead
            return fate->second.outcome;
        }
    }
}

/// The caller has just begun to wait. Its ring, if it closed one: written down, all of it doomed.
std::vector<RingMember> LockTable::Impl::findRing()
{
    Tracer &pen = tracer();
    auto ring = ringOf(pen.thread());
    if (!ring.empty())
        doom(ring);
    const TaskId mine = pen.task();
    auto more = static_cast<std::uint32_t>(ring.size());
    for (const RingMember &member : ring) {
        pen.setTask(taskOf[member.thread]);
        pen.write(EventKind::DeadlockMember, static_cast<std::int64_t>(member.thread),
                  linkArg({.wants = member.wants, .holds = member.holds, .more = --more}));
    }
    pen.setTask(mine);
    wake(ring);
    return ring;
}

std::vector<RingMember> LockTable::Impl::ringOf(ThreadIndex thread)
{
    return graph.ringThrough(thread, [this](LockIndex lock) { return ownerOf(lock); });
}

/// Whose wait is broken off, and when: the ring begins with who closed it.
void LockTable::Impl::doom(const std::vector<RingMember> &ring)
{
    const Moment now = std::chrono::steady_clock::now();
    if (rule == OnDeadlock::FailAll) {
        for (const RingMember &member : ring)
            doomed[member.thread] = {.end = now + options.ringStands};
        return;
    }
    const auto stands = rule == OnDeadlock::Ask ? options.askedRingStands : options.ringStands;
    doomed[ring.front().thread] = {.end = now + stands, .outcome = LockOutcome::Dismissed};
}

void LockTable::Impl::wake(const std::vector<RingMember> &ring)
{
    for (const RingMember &member : ring)
        at(member.wants).freed.notify_all();
}

LockTable::LockTable(LockTableOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{
}

LockTable::~LockTable() = default;

LockOutcome LockTable::acquire(LockIndex lock, LockUse use, LockTracing tracing)
{
    if (!Impl::take(m_impl->at(lock)))
        return m_impl->wait(lock, use);
    if (tracing == LockTracing::All)
        tracer().write(EventKind::LockAcquired, static_cast<std::int64_t>(lock),
                       static_cast<std::int64_t>(use));
    return LockOutcome::AtOnce;
}

void LockTable::release(LockIndex lock, LockUse use, LockTracing tracing)
{
    if (!heldByMe(lock))
        return;
    if (tracing == LockTracing::All)
        tracer().write(EventKind::LockReleased, static_cast<std::int64_t>(lock),
                       static_cast<std::int64_t>(use));
    auto &held = m_impl->at(lock);
    held.owner.exchange(kFree, std::memory_order_seq_cst);
    if (held.waiters.load(std::memory_order_seq_cst) == 0)
        return;
    const MutexLock guard(m_impl->mutex);
    held.freed.notify_one();
}

void LockTable::releaseAll()
{
    for (std::size_t i = 0; i < m_impl->locks.size(); ++i)
        release(LockIndex {static_cast<std::uint32_t>(i)}, LockUse::Section);
}

bool LockTable::dismiss(ThreadIndex thread)
{
    const MutexLock guard(m_impl->mutex);
    const auto ring = m_impl->ringOf(thread);
    for (const RingMember &member : ring)
        m_impl->doomed.erase(member.thread);
    if (ring.empty())
        return false;
    m_impl->doomed[thread] = {.end = std::chrono::steady_clock::now(),
                              .outcome = LockOutcome::Dismissed};
    m_impl->wake(ring);
    return true;
}

void LockTable::giveUpRings()
{
    const MutexLock guard(m_impl->mutex);
    m_impl->rule = OnDeadlock::FailAll;
    const auto standing = m_impl->doomed;
    for (const auto &[thread, fate] : standing) {
        const auto ring = m_impl->ringOf(thread);
        for (const RingMember &member : ring)
            m_impl->doomed[member.thread] = {.end = std::chrono::steady_clock::now()};
        m_impl->wake(ring);
    }
}

bool LockTable::heldByMe(LockIndex lock) const
{
    return m_impl->at(lock).owner.load(std::memory_order_relaxed) == wordOfMe();
}

std::optional<ThreadIndex> LockTable::owner(LockIndex lock) const
{
    return m_impl->ownerOf(lock);
}

} // namespace brigade::engine
