// The pen of the calling thread: writes events into a ring of its own in shared memory.
// One writer, one reader, no lock, no allocation, no system call. A thread without a ring writes
// nothing. When the ring is full: the newest event is dropped and counted. Threads: tracer() is the
// calling thread's own; nobody else touches it. Whoever waits must park: an unparked silence of
// more than the gap threshold is taken for time off the core, and holds up the reader.
#pragma once

#include "engine/clock.h"
#include "engine/event.h"
#include "engine/event_ring.h"

#include <chrono>
#include <cstdint>

#if defined(__linux__)
#include <sched.h>
#if defined(__x86_64__) && __has_include(<sys/rseq.h>)
#include <sys/rseq.h>
#endif
#endif

namespace brigade::engine {

/// The core that the calling thread is on. On Linux about 1 ns; less where the C library's area of
/// restartable sequences can be read without the call (glibc 2.35 and later).
#if defined(__linux__)
[[nodiscard]] inline std::int16_t tracedCore() noexcept
{
#if defined(RSEQ_SIG) && defined(__x86_64__)
    const void *area = static_cast<const char *>(__builtin_thread_pointer()) + __rseq_offset;
    const auto core =
        static_cast<std::int32_t>(static_cast<const volatile struct rseq *>(area)->cpu_id);
    if (core >= 0) [[likely]] // negative when the area is not in use
        return static_cast<std::int16_t>(core);
#endif
    return static_cast<std::int16_t>(sched_getcpu());
}
#else
[[nodiscard]] std::int16_t tracedCore() noexcept;
#endif

class Tracer
{
public:
    /// Writes one event with the clock, the core and the current task. At most 12 ns with the CPU's
    /// counter. A gap or a changed core since the last look is written first, as by unitDone().
    /// While parked it costs some 50 ns more, and the thread stays parked.
    void write(EventKind kind, std::int64_t arg = 0, std::int64_t arg2 = 0) noexcept;

    /// The task that the following events belong to.
    void setTask(TaskId task) noexcept { m_task = task; }
    [[nodiscard]] TaskId task() const noexcept { return m_task; }
    [[nodiscard]] ThreadIndex thread() const noexcept { return m_thread; }

    /// Between two units of work: tells the reader that this thread is up to date, and records a
    /// gap as an OffCoreBegin/End pair and a changed core as Migrated.
    void unitDone() noexcept;
    /// Starts the watch anew: the time up to now was not unit work. Called by unpark() too.
    void restartUnits() noexcept;

    /// Around every wait (sleep, I/O, condition variable): the next event will be later than "now"
    /// of whoever looks.
    void park() noexcept;
    void unpark() noexcept;
    [[nodiscard]] bool parked() const noexcept { return m_last == kWatchOff; }

    /// For threads traced from now on in this process: how long a silence is time off the core
    /// (default 80 us). An eighth of it is taken for the unit that was interrupted. Zero or less:
    /// gaps are not recorded.
    static void setGapThreshold(std::chrono::nanoseconds threshold) noexcept;

private:
    friend class TracedThread;
    // So far from any clock that the next look always takes the slow way.
    static constexpr std::uint64_t kWatchOff = std::uint64_t {1} << 63;

    struct Moment
    {
        std::uint64_t ticks;
        std::int16_t core;
    };

    void start(RingBlock &block, std::uint32_t slot) noexcept;
    [[nodiscard]] bool hasRoom() noexcept;
    void put(EventKind kind, std::int64_t arg, std::int64_t arg2) noexcept;
    void recordAt(std::uint64_t ticks, EventKind kind, std::int64_t arg) noexcept;
    [[nodiscard]] Moment moment() const noexcept;
    void writeUnusual(EventKind kind, std::int64_t arg, std::int64_t arg2) noexcept;
    void lookUnusual() noexcept;

    Record *m_records = nullptr;
    std::uint64_t m_head = 0;
    std::uint64_t m_tail = 0;     ///< as seen last
    std::uint64_t m_capacity = 0; ///< 0 without a ring: always full
    std::uint64_t m_last = 0;     ///< ticks of the last look; times never go back behind it
    std::uint64_t m_gap = 0;      ///< ticks
    Ring *m_ring = nullptr;
    std::atomic<std::uint64_t> *m_unheard = nullptr; ///< set when there should be a ring
    TaskId m_task = kNoTask;
    ThreadIndex m_thread {};
    std::int16_t m_core = kUnknownCore; ///< at the last look
    ClockSource m_clock = ClockSource::Steady;
};

namespace detail {
inline constinit thread_local Tracer threadTracer; // NOLINT(readability-identifier-naming)
}

/// The calling thread's.
inline Tracer &tracer() noexcept
{
    return detail::threadTracer;
}

/// park() now, unpark() at the end of the scope. Nests.
class ParkedScope
{
public:
    ParkedScope() noexcept
        : m_outermost(!tracer().parked())
    {
        if (m_outermost)
            tracer().park();
    }
    ~ParkedScope()
    {
        if (m_outermost)
            tracer().unpark();
    }
    ParkedScope(const ParkedScope &) = delete;
    ParkedScope &operator=(const ParkedScope &) = delete;

private:
    bool m_outermost;
};

/// At the top of a thread's function: gives it an index and a ring (ThreadStarted), and takes leave
/// at the end (ThreadEnded).
class TracedThread
{
public:
    /// `block` may be null: nothing is traced (the index is counted all the same).
    TracedThread(RingBlock *block, ThreadRole role) noexcept;
    ~TracedThread();
    TracedThread(const TracedThread &) = delete;
    TracedThread &operator=(const TracedThread &) = delete;
};

inline void Tracer::put(EventKind kind, std::int64_t arg, std::int64_t arg2) noexcept
{
    Record &record = m_records[m_head & (m_capacity - 1)];
    record.ticks = m_last;
    record.arg = arg;
    record.arg2 = arg2;
    record.task = static_cast<std::uint32_t>(m_task);
    record.core = m_core;
    record.kind = kind;
    m_ring->head.store(++m_head, std::memory_order_release);
}

inline void Tracer::write(EventKind kind, std::int64_t arg, std::int64_t arg2) noexcept
{
    if (m_head - m_tail >= m_capacity && !hasRoom()) [[unlikely]]
        return;
    const std::uint64_t now = readTicks(m_clock);
    // True as well for a clock that seems to go back, and while parked.
    if (now - m_last > m_gap || tracedCore() != m_core) [[unlikely]] {
        writeUnusual(kind, arg, arg2);
        return;
    }
    m_last = now;
    put(kind, arg, arg2);
}

inline void Tracer::unitDone() noexcept
{
    if (m_ring == nullptr)
        return;
    const std::uint64_t now = readTicks(m_clock);
    if (now - m_last > m_gap || tracedCore() != m_core) [[unlikely]] {
        lookUnusual();
        return;
    }
    m_last = now;
    m_ring->published.store(now, std::memory_order_release);
}

} // namespace brigade::engine
