// A block of rings in this process's own zeroed memory, for tests.
#pragma once

#include "engine/event_ring.h"
#include "engine/shared_memory.h"

#include <utility>
#include <vector>

namespace brigade::engine {

/// Writes as a thread does, with any clock.
inline void append(const RingBlock &block, std::uint32_t slot, Record record)
{
    Ring &ring = block.ring(slot);
    const std::uint64_t head = ring.head.load(std::memory_order_relaxed);
    block.records(slot)[head % block.capacity()] = record;
    ring.head.store(head + 1, std::memory_order_release);
}

struct RingMemory
{
    explicit RingMemory(RingGeometry geometry, ClockSource clock = bestClockSource())
        : memory(std::move(SharedMemory::create(RingBlock::bytesFor(geometry)).value()))
        , block(RingBlock::create(memory.data(), geometry, clock))
    {
    }

    /// As the collector does: clock first, then the slots.
    std::vector<Record> drainAll() const
    {
        std::vector<Record> out;
        const std::uint64_t now = readTicks(block.clock());
        orderClockAndMemory();
        for (std::uint32_t slot = 0; slot < block.ringsInUse(); ++slot)
            block.drain(slot, now, out);
        return out;
    }

    SharedMemory memory;
    RingBlock block;
};

} // namespace brigade::engine
