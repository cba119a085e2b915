// The rules, in CPython 3.12's words (Python/ceval_gil.c, take_gil and drop_gil) and ours.
//
// State. `locked` says whether somebody holds it. `lastHolder` is the last thread that did, and is
// not cleared by a release; `switchNumber` grows by one when the new holder is another than the
// last. `breaker` is the one word that a running thread looks at between two units: the GIL is
// enabled, and somebody asks for it (the drop request: one flag, whoever set it).
//
// Taking. While it is locked: wait for "freed", at most one switch interval from now. When a whole
// interval went by and the same tenure goes on (locked, and the switch number is what it was before
// this wait), set the drop request. Signalled, or timed out after a switch: nothing is asked and a
// whole interval starts anew. Then: locked, lastHolder, "switched" is signalled, and the drop
// request is cleared for everybody.
//
// Dropping. Unlock and signal one waiter. The waiter is woken, not served: whoever comes in between
// finds the GIL free and takes it (barging). A thread that was asked to drop then waits until
// another one has taken it (forced switching), also before a blocking call; one that was not asked
// goes on at once.
//
// Checking. The word is compared with what this thread expects: enabled and nobody asks if it holds
// the GIL, disabled if it does not. One relaxed load: a request is seen a unit later at worst.
//
// Switching it off and on while threads run (CPython cannot). Off: the word is cleared, and every
// wait ends without the GIL. The holder's word no longer is what it expects, so it lets go at its
// next check. On: the word is not what those expect who run without it; each takes it at its next
// check. A holder that did not check in between has it still, and has never not had it.
//
// Dangers.
// - Two mutexes, as in CPython: `mutex` guards the lock, `switchMutex` the last holder. Order:
//   mutex, then switchMutex. The forced wait takes the second alone.
// - CPython waits for "switched" once, without a predicate: the request that made it wait was set
//   by a thread that cannot leave without having taken the GIL. That holds here too, but for
//   setEnabled(false); so the predicate counts those, and a wait that began before one ends with
//   it, even if the GIL is on again by then.
// - The forced wait tests the request twice: between the release and the first test another thread
//   may have taken the GIL and a third may ask *that one*; then lastHolder is not me. Under
//   switchMutex, lastHolder == me means that nobody has locked since, and without a holder nobody
//   sets a request.
// - GilReleased and GilAcquired are written under `mutex`, so their times never overlap;
// GilAcquired
//   under `switchMutex` too, so a forced switch ends after the acquire that ended it.
// - A thread that ends must drop(Exit) first; nobody else can do it.
#include "engine/gil.h"

#include "engine/annotated_mutex.h"
#include "engine/clock.h"
#include "engine/tracer.h"

#include <algorithm>

namespace brigade::engine {

namespace {

constexpr std::uint32_t kEnabled = 1;
constexpr std::uint32_t kDropRequest = 2;
constexpr std::chrono::nanoseconds kShortestInterval {1000};

/// What a thread knows about itself. The number, unlike an address, is never used again.
struct Caller
{
    const void *heldGil = nullptr;
    std::uint64_t number = 0;
    std::int64_t checks = 0; ///< since it took the GIL
};

constinit thread_local Caller tCaller;

Caller &numberedCaller()
{
    static std::atomic<std::uint64_t> count {0};
    if (tCaller.number == 0)
        tCaller.number = count.fetch_add(1, std::memory_order_relaxed) + 1;
    return tCaller;
}

template<typename E>
constexpr std::int64_t number(E value)
{
    return static_cast<std::int64_t>(value);
}

/// How a timed wait ended (arg of GilWaitTimeout).
enum class TimeoutClass : std::int64_t { Requested = 1, Switched = 2, Free = 3, Disabled = 4 };
/// How a signalled wait ended (arg of GilWaitSignalled).
enum class SignalClass : std::int64_t { Free = 0, LostRace = 1, Disabled = 2 };

} // namespace

struct Gil::Impl
{
    alignas(64) std::atomic<std::uint32_t> breaker {0};

    alignas(64) Mutex mutex;
    std::condition_variable freed;
    std::chrono::nanoseconds interval GUARDED_BY(mutex) {};
    bool locked GUARDED_BY(mutex) = false;
    ThreadIndex holder GUARDED_BY(mutex) {};

    Mutex switchMutex;
    std::condition_variable switched;
    std::uint64_t lastHolder GUARDED_BY(switchMutex) = 0;
    std::uint64_t timesDisabled GUARDED_BY(switchMutex) = 0;
    /// Written under both mutexes, so either is enough to read it.
    std::atomic<std::uint64_t> switchNumber {0};

    [[nodiscard]] bool enabled() const
    {
        return (breaker.load(std::memory_order_relaxed) & kEnabled) != 0;
    }
    [[nodiscard]] bool requested() const
    {
        return (breaker.load(std::memory_order_relaxed) & kDropRequest) != 0;
    }
    void clearRequest() { breaker.fetch_and(~kDropRequest, std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t switches() const
    {
        return switchNumber.load(std::memory_order_relaxed);
    }
    void write(EventKind kind, std::int64_t arg) const
    {
        tracer().write(kind, arg, static_cast<std::int64_t>(switches()));
    }

    void take(Caller &me) EXCLUDES(mutex, switchMutex);
    void waitOnce(MutexLock &lock, std::int64_t retry) REQUIRES(mutex);
    void becomeHolder(Caller &me, std::int64_t waitedNs) REQUIRES(mutex) EXCLUDES(switchMutex);
    void drop(Caller &me, GilRelease reason) EXCLUDES(mutex, switchMutex);
    void waitForSwitch(std::uint64_t me) EXCLUDES(mutex, switchMutex);
    void breakerHit() EXCLUDES(mutex, switchMutex);
};

void Gil::Impl::take(Caller &me)
{
    MutexLock lock(mutex);
    std::int64_t waitedNs = 0;
    if (locked) {
        const std::int64_t startNs = steadyNowNs();
        for (std::int64_t retry = 0; locked && enabled(); ++retry)
            waitOnce(lock, retry);
        waitedNs = steadyNowNs() - startNs;
    }
    if (!enabled())
        return;
    becomeHolder(me, waitedNs);
    clearRequest();
}

/// One timed wait of a whole interval, and the request if the same tenure lasted all of it.
void Gil::Impl::waitOnce(MutexLock &lock, std::int64_t retry)
{
    const std::uint64_t seen = switches();
    write(EventKind::GilWaitBegin, retry);
    std::cv_status status {};
    {
        const ParkedScope parked;
        status = freed.wait_until(lock.native(), std::chrono::steady_clock::now() + interval);
    }
    if (status == std::cv_status::no_timeout) {
        const auto signal = !enabled() ? SignalClass::Disabled
            : locked                   ? SignalClass::LostRace
                                       : SignalClass::Free;
        write(EventKind::GilWaitSignalled, number(signal));
        return;
    }
    const auto timeout = !enabled() ? TimeoutClass::Disabled
        : !locked                   ? TimeoutClass::Free
        : switches() != seen        ? TimeoutClass::Switched
                                    : TimeoutClass::Requested;
    write(EventKind::GilWaitTimeout, number(timeout));
    if (timeout == TimeoutClass::Requested) {
        write(EventKind::GilDropRequest, number(holder));
        breaker.fetch_or(kDropRequest, std::memory_order_relaxed);
    }
}

void Gil::Impl::becomeHolder(Caller &me, std::int64_t waitedNs)
{
    locked = true;
    holder = tracer().thread();
    me.heldGil = this;
    me.checks = 0;
    const MutexLock lock(switchMutex);
    if (lastHolder != me.number) {
        lastHolder = me.number;
        switchNumber.fetch_add(1, std::memory_order_relaxed);
    }
    write(EventKind::GilAcquired, waitedNs);
    switched.notify_one();
}

void Gil::Impl::drop(Caller &me, GilRelease reason)
{
    {
        const MutexLock lock(mutex);
        locked = false;
        me.heldGil = nullptr;
        write(EventKind::GilReleased, number(reason) | (requested() ? kGilRequestPending : 0));
        freed.notify_one();
    }
    if (requested() && reason != GilRelease::Exit)
        waitForSwitch(me.number);
}

void Gil::Impl::waitForSwitch(std::uint64_t me)
{
    MutexLock lock(switchMutex);
    if (!requested() || lastHolder != me)
        return;
    clearRequest(); // so that the next holder does not find it
    write(EventKind::GilForcedSwitchBegin, 0);
    const std::uint64_t seen = timesDisabled;
    {
        const ParkedScope parked;
        while (lastHolder == me && timesDisabled == seen)
            switched.wait(lock.native());
    }
    write(EventKind::GilForcedSwitchEnd, 0);
}

void Gil::Impl::breakerHit()
{
    Caller &me = numberedCaller();
    if (me.heldGil == this) {
        write(EventKind::GilBreakerHit, me.checks);
        drop(me, GilRelease::Breaker);
    }
    take(me);
}

Gil::Gil(bool enabled, std::chrono::nanoseconds switchInterval)
    : m_impl(std::make_unique<Impl>())
{
    setSwitchInterval(switchInterval);
    setEnabled(enabled);
}

Gil::~Gil()
{
    if (heldByMe())
        tCaller.heldGil = nullptr;
}

void Gil::take()
{
    if (!heldByMe() && m_impl->enabled())
        m_impl->take(numberedCaller());
}

void Gil::drop(GilRelease reason)
{
    if (heldByMe())
        m_impl->drop(tCaller, reason);
}

void Gil::check()
{
    ++tCaller.checks;
    const std::uint32_t expected = heldByMe() ? kEnabled : 0;
    if (m_impl->breaker.load(std::memory_order_relaxed) != expected) [[unlikely]]
        m_impl->breakerHit();
}

void Gil::setSwitchInterval(std::chrono::nanoseconds interval)
{
    const MutexLock lock(m_impl->mutex);
    m_impl->interval = std::max(interval, kShortestInterval);
}

void Gil::setEnabled(bool enabled)
{
    const MutexLock lock(m_impl->mutex);
    if (enabled) {
        m_impl->breaker.fetch_or(kEnabled, std::memory_order_relaxed);
        return;
    }
    const MutexLock switchLock(m_impl->switchMutex);
    m_impl->breaker.store(0, std::memory_order_relaxed);
    ++m_impl->timesDisabled;
    m_impl->freed.notify_all();
    m_impl->switched.notify_all();
}

bool Gil::heldByMe() const
{
    return tCaller.heldGil == m_impl.get();
}

} // namespace brigade::engine
