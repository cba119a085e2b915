#include "engine/tracer.h"

#include <algorithm>
#include <atomic>

#if defined(__linux__)
#include <unistd.h>
#elif defined(__APPLE__)
#include <pthread.h>
#elif defined(_WIN32)
#include <windows.h>
#endif

namespace brigade::engine {

namespace {

constexpr std::chrono::nanoseconds kDefaultGap = std::chrono::microseconds(80);
constexpr std::uint64_t kNoGap = std::uint64_t {1} << 62;
constexpr std::uint64_t kUnitsInGap = 8;

std::atomic<std::int64_t> gapThresholdNs {kDefaultGap.count()};
std::atomic<std::uint32_t> untracedThreads {0};

std::uint64_t gapTicks(ClockSource clock)
{
    const std::chrono::nanoseconds gap {gapThresholdNs.load(std::memory_order_relaxed)};
    return gap.count() <= 0 ? kNoGap : ticksIn(gap, clock);
}

std::int64_t systemThreadId()
{
#if defined(__linux__)
    return gettid();
#elif defined(__APPLE__)
    std::uint64_t id = 0;
    pthread_threadid_np(nullptr, &id);
    return static_cast<std::int64_t>(id);
#elif defined(_WIN32)
    return static_cast<std::int64_t>(GetCurrentThreadId());
#else
    return 0;
#endif
}

} // namespace

#if defined(_WIN32)
std::int16_t tracedCore() noexcept
{
    PROCESSOR_NUMBER number {};
    GetCurrentProcessorNumberEx(&number);
    constexpr int kPerGroup = 64;
    return static_cast<std::int16_t>(number.Group * kPerGroup + number.Number);
}
#elif !defined(__linux__)
std::int16_t tracedCore() noexcept
{
    return kUnknownCore;
}
#endif

void Tracer::setGapThreshold(std::chrono::nanoseconds threshold) noexcept
{
    gapThresholdNs.store(threshold.count(), std::memory_order_relaxed);
}

void Tracer::start(RingBlock &block, std::uint32_t slot) noexcept
{
    m_ring = &block.ring(slot);
    m_records = block.records(slot);
    m_capacity = block.capacity();
    m_head = m_ring->head.load(std::memory_order_relaxed);
    m_tail = m_ring->tail.load(std::memory_order_acquire);
    m_clock = block.clock();
    m_gap = gapTicks(m_clock);
    m_last = kWatchOff; // as claimed: parked
    unpark();
}

bool Tracer::hasRoom() noexcept
{
    if (m_ring == nullptr) {
        if (m_unheard != nullptr)
            m_unheard->fetch_add(1, std::memory_order_relaxed);
        return false;
    }
    m_tail = m_ring->tail.load(std::memory_order_acquire);
    if (m_head - m_tail < m_capacity)
        return true;
    // Nobody else writes it, so this need not be one instruction.
    m_ring->dropped.store(m_ring->dropped.load(std::memory_order_relaxed) + 1,
                          std::memory_order_relaxed);
    return false;
}

void Tracer::recordAt(std::uint64_t ticks, EventKind kind, std::int64_t arg) noexcept
{
    m_last = ticks;
    if (m_head - m_tail < m_capacity || hasRoom())
        put(kind, arg, 0);
}

/// The clock, and the core that the thread was on then: whoever is moved between the two readings
/// would tell a time on the core before with the core after.
Tracer::Moment Tracer::moment() const noexcept
{
    Moment now {};
    do {
        now.core = tracedCore();
        now.ticks = readTicks(m_clock);
    } while (tracedCore() != now.core);
    return now;
}

void Tracer::lookUnusual() noexcept
{
    if (parked())
        return;
    const Moment read = moment();
    const std::uint64_t now = std::max(read.ticks, m_last);
    const std::int16_t coreBefore = m_core;
    const bool gap = now - m_last > m_gap;
    // Nothing has been written since the last look, so a time between it and now is in order.
    if (gap)
        recordAt(m_last + m_gap / kUnitsInGap, EventKind::OffCoreBegin, 0);
    m_core = read.core;
    m_last = now;
    if (gap)
        recordAt(now, EventKind::OffCoreEnd, 0);
    if (read.core != coreBefore)
        recordAt(now, EventKind::Migrated, coreBefore);
    m_ring->published.store(now, std::memory_order_release);
}

void Tracer::writeUnusual(EventKind kind, std::int64_t arg, std::int64_t arg2) noexcept
{
    const bool wasParked = parked();
    if (wasParked)
        unpark();
    else
        lookUnusual();
    if (m_head - m_tail < m_capacity || hasRoom())
        put(kind, arg, arg2);
    if (wasParked)
        park();
}

void Tracer::restartUnits() noexcept
{
    if (m_ring == nullptr || parked())
        return;
    const Moment now = moment();
    m_last = std::max(now.ticks, m_last);
    m_core = now.core;
}

void Tracer::park() noexcept
{
    if (m_ring == nullptr)
        return;
    m_ring->published.store(kParked, std::memory_order_release);
    m_last = kWatchOff;
}

// The reader may have taken its clock as this ring's bound until the exchange below is visible: the
// next event's time is therefore read after it. See event_ring.cpp, race 1.
void Tracer::unpark() noexcept
{
    if (m_ring == nullptr)
        return;
    if (parked()) {
        const std::uint64_t bound = std::max(readTicks(m_clock), kParked + 1);
        m_ring->published.exchange(bound, std::memory_order_seq_cst);
        orderClockAndMemory();
        m_last = bound;
    }
    restartUnits();
}

TracedThread::TracedThread(RingBlock *block, ThreadRole role) noexcept
{
    Tracer &mine = tracer();
    mine = Tracer {};
    if (block == nullptr || block->ringCount() == 0) {
        mine.m_thread = ThreadIndex {untracedThreads.fetch_add(1, std::memory_order_relaxed)};
        return;
    }
    mine.m_thread = block->nextThread();
    mine.m_unheard = &block->unheard();
    if (const auto slot = block->claim(mine.m_thread))
        mine.start(*block, *slot);
    mine.write(EventKind::ThreadStarted, static_cast<std::int64_t>(role), systemThreadId());
}

TracedThread::~TracedThread()
{
    Tracer &mine = tracer();
    mine.write(EventKind::ThreadEnded);
    if (mine.m_ring != nullptr)
        mine.m_ring->state.store(RingState::Ended, std::memory_order_release);
    mine = Tracer {};
}

} // namespace brigade::engine
