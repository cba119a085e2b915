// The rings of one process in one piece of shared memory: a header, then `rings` rings of
// `capacity` records. A ring whose thread has ended is used again once the reader has drained it.
// One writer and one reader a ring. Invariant: a record is written before head says so; the reader
// never reads past head. See: event_ring.cpp's opening for the protocol between the two.
#pragma once

#include "engine/clock.h"
#include "engine/event.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::engine {

struct RingGeometry
{
    std::uint32_t rings = 16;       ///< threads at a time
    std::uint32_t capacity = 65536; ///< records; rounded up to a power of two
};

inline constexpr std::size_t kCacheLine = 64;

enum class RingState : std::uint32_t { Free, Claimed, Ended };

/// Value of Ring::published while its thread waits for something.
inline constexpr std::uint64_t kParked = 0;

/// What writer and reader tell each other; the records lie elsewhere in the block.
struct Ring
{
    // The writer's line. All zero is a free ring.
    alignas(kCacheLine) std::atomic<std::uint64_t> head; ///< records written, ever
    std::atomic<std::uint64_t> published; ///< nothing earlier will come any more; or kParked
    std::atomic<std::uint64_t> dropped;   ///< never goes back, whoever owns the ring
    std::atomic<std::uint32_t> thread;
    std::atomic<RingState> state;
    // The reader's line.
    alignas(kCacheLine) std::atomic<std::uint64_t> tail; ///< records read, ever
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
static_assert(sizeof(Ring) == 2 * kCacheLine);

/// A view of the memory; owns nothing. Both sides use it on their own mapping.
class RingBlock
{
public:
    static std::size_t bytesFor(RingGeometry geometry);
    /// The supervisor's side: lays out fresh (zeroed) memory of bytesFor(geometry).
    static RingBlock create(void *memory, RingGeometry geometry, ClockSource clock);
    /// The worker's side: checks the header; a block that is none has ringCount() == 0.
    static RingBlock open(void *memory, std::size_t bytes);
    /// No memory, no slots.
    RingBlock() = default;

    [[nodiscard]] std::uint32_t ringCount() const { return m_geometry.rings; }
    [[nodiscard]] std::uint32_t capacity() const { return m_geometry.capacity; }
    [[nodiscard]] ClockSource clock() const { return m_clock; }
    [[nodiscard]] Ring &ring(std::uint32_t slot) const;
    [[nodiscard]] Record *records(std::uint32_t slot) const;

    // --- the writers' side ---
    /// Every thread of the process counts, with a ring or without.
    [[nodiscard]] ThreadIndex nextThread() const;
    /// A free ring, parked, with its thread's number in it; nothing when all are taken.
    [[nodiscard]] std::optional<std::uint32_t> claim(ThreadIndex thread) const;
    /// Counts what threads without a ring had to say.
    [[nodiscard]] std::atomic<std::uint64_t> &unheard() const;

    // --- the reader's side ---
    /// Slots that can have been claimed before this call.
    [[nodiscard]] std::uint32_t ringsInUse() const;
    /// What one look at a slot brought.
    struct Look
    {
        ThreadIndex thread {};
        /// No event that is still to come from this slot is earlier.
        std::uint64_t boundTicks = 0;
    };
    /// Appends all records of the slot to `out` and frees it when its thread has ended. `ticks` is
    /// the clock as read, and ordered, before the first look at any slot.
    Look drain(std::uint32_t slot, std::uint64_t ticks, std::vector<Record> &out) const;
    /// Events that are not in any ring because there was no room.
    [[nodiscard]] std::uint64_t dropped() const;

private:
    struct Header;
    static std::size_t recordsOffset(RingGeometry geometry);
    [[nodiscard]] Header &header() const;

    void *m_memory = nullptr;
    RingGeometry m_geometry {0, 0};
    ClockSource m_clock = ClockSource::Steady;
};

} // namespace brigade::engine
