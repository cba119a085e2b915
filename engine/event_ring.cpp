// The protocol of a ring
//
// Writer (one thread) and reader (one thread of another process) share a ring of records, four
// words of the writer (head, published, dropped, state) and one of the reader (tail). Neither ever
// waits for the other.
//
// Records. The writer writes record `head % capacity`, then stores head + 1 (release). The reader
// loads head (acquire), copies everything from tail to head, then stores tail (release). The writer
// looks at tail (acquire) only when the ring seems full by what it saw last; when it is really
// full, the newest event is dropped and counted. A writer that is killed between the two stores
// leaves a record that nobody counts.
//
// Life of a slot. Free -> Claimed (a new thread, by compare-and-swap) -> Ended (that thread, after
// its last record) -> Free (the reader, after it has copied everything). Only the reader frees, so
// the next owner can touch nothing that is still to be read. Free slots are zeroed again, so that a
// short-lived thread uses the same few pages as the one before it.
//
// The watermark. The reader merges many rings and must know from which time on a ring can still
// bring events. `published` says so, in ticks, while the thread runs: it stores its clock there
// between two units of work (release, after the head of everything earlier). The last record's
// time is as good a bound, since a writer's times never decrease.
// A thread that waits cannot publish. It parks: `published` becomes kParked, which says "my next
// event will be later than any clock reading that was made before you saw this". The reader
// therefore reads the clock first, T, then looks at the rings, and takes T as a parked ring's
// bound.
//
// The races:
// 1. Unparking. The writer exchanges kParked for a reading t0 of its clock (a locked instruction:
//    visible to all before the next instruction completes), orders, and reads the clock anew for
//    its next event. If the reader still saw kParked, its look came before the exchange, T before
//    its look, and the new reading after the exchange: the event is later than T. If the reader saw
//    t0, the bound is t0, which is earlier than the event. Without the ordering (lfence on x86) the
//    processor may read its counter before the exchange is visible.
// 2. Parking while the reader looks. The reader loads `published` first and head second. If it sees
//    kParked, head (stored before it, release) holds every event of before; what it finds beyond
//    those was written after an unparking, race 1, and is later than T. If it sees the value of
//    before the parking, that was a right bound and still is one.
// 3. Publishing while the reader looks. The reader sees a published p and then a head that is at
//    least as new: what is not among the records it copies now has been stamped after p.
// 4. Claiming. A free slot is parked. A thread claims it (compare-and-swap, a locked instruction)
//    and unparks: race 1. The reader that saw it free has the bound T.
// 5. A slot beyond ringsInUse(): claimed by a thread that took its number after the reader loaded
//    the count, thus after T. (A thread passes over a slot only because another thread holds it,
//    and no thread holds two, so the n-th thread ends up among the first n slots.)
// 6. A thread that is killed leaves its slot claimed. Its bound stays where it was until the
// process
//    is known to be gone; then the reader drains once more and forgets the block.
//
// A process that has run amok can write anything here. The geometry is therefore taken once, when
// the block is laid out, and a head that cannot be is cut down: the reader reads nonsense at worst,
// never outside of the memory.
#include "engine/event_ring.h"

#include <algorithm>
#include <bit>
#include <new>

namespace brigade::engine {

namespace {

constexpr std::uint64_t kMagic = 0x31676e6952676942; // "BigRing1"
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kPageBytes = 4096;
constexpr std::uint32_t kMaxSlots = 1U << 20;
constexpr std::uint32_t kMaxCapacity = 1U << 26;

constexpr std::size_t roundUp(std::size_t value, std::size_t multiple)
{
    return (value + multiple - 1) / multiple * multiple;
}

RingGeometry rounded(RingGeometry wish)
{
    return {std::clamp(wish.rings, 1U, kMaxSlots),
            std::bit_ceil(std::clamp(wish.capacity, 2U, kMaxCapacity))};
}

} // namespace

struct RingBlock::Header
{
    std::uint64_t magic;
    std::uint32_t version;
    std::uint32_t rings;
    std::uint32_t capacity;
    ClockSource clock;
    alignas(kCacheLine) std::atomic<std::uint32_t> nextThread;
    std::atomic<std::uint64_t> unheard;
};

std::size_t RingBlock::recordsOffset(RingGeometry geometry)
{
    return roundUp(sizeof(Header) + std::size_t {geometry.rings} * sizeof(Ring), kPageBytes);
}

std::size_t RingBlock::bytesFor(RingGeometry geometry)
{
    const RingGeometry real = rounded(geometry);
    return recordsOffset(real) + std::size_t {real.rings} * real.capacity * sizeof(Record);
}

RingBlock RingBlock::create(void *memory, RingGeometry geometry, ClockSource clock)
{
    RingBlock block;
    block.m_memory = memory;
    block.m_geometry = rounded(geometry);
    block.m_clock = clock;
    new (memory) Header {.magic = kMagic,
                         .version = kVersion,
                         .rings = block.m_geometry.rings,
                         .capacity = block.m_geometry.capacity,
                         .clock = clock,
                         .nextThread = 0,
                         .unheard = 0};
    for (std::uint32_t slot = 0; slot < block.ringCount(); ++slot)
        new (&block.ring(slot)) Ring {};
    return block;
}

RingBlock RingBlock::open(void *memory, std::size_t bytes)
{
    if (memory == nullptr || bytes < sizeof(Header))
        return {};
    RingBlock block;
    block.m_memory = memory;
    const Header &header = block.header();
    const RingGeometry geometry {header.rings, header.capacity};
    const RingGeometry real = rounded(geometry);
    const bool sound = header.magic == kMagic && header.version == kVersion
        && real.rings == geometry.rings && real.capacity == geometry.capacity
        && bytesFor(geometry) <= bytes && header.clock <= ClockSource::Tsc;
    if (!sound)
        return {};
    block.m_geometry = geometry;
    block.m_clock = header.clock;
    return block;
}

RingBlock::Header &RingBlock::header() const
{
    return *static_cast<Header *>(m_memory);
}

Ring &RingBlock::ring(std::uint32_t slot) const
{
    void *first = static_cast<std::byte *>(m_memory) + sizeof(Header);
    return static_cast<Ring *>(first)[slot];
}

Record *RingBlock::records(std::uint32_t slot) const
{
    void *first = static_cast<std::byte *>(m_memory) + recordsOffset(m_geometry);
    return static_cast<Record *>(first) + std::size_t {slot} * m_geometry.capacity;
}

ThreadIndex RingBlock::nextThread() const
{
    return ThreadIndex {header().nextThread.fetch_add(1)};
}

std::optional<std::uint32_t> RingBlock::claim(ThreadIndex thread) const
{
    // The lowest free one: its pages have been touched already.
    for (std::uint32_t slot = 0; slot < ringCount(); ++slot) {
        Ring &candidate = ring(slot);
        RingState expected = RingState::Free;
        if (candidate.state.load(std::memory_order_relaxed) == RingState::Free
            && candidate.state.compare_exchange_strong(expected, RingState::Claimed)) {
            candidate.thread.store(static_cast<std::uint32_t>(thread), std::memory_order_relaxed);
            return slot;
        }
    }
    return std::nullopt;
}

std::atomic<std::uint64_t> &RingBlock::unheard() const
{
    return header().unheard;
}

std::uint32_t RingBlock::ringsInUse() const
{
    return m_memory == nullptr ? 0 : std::min(ringCount(), header().nextThread.load());
}

RingBlock::Look RingBlock::drain(std::uint32_t slot,
                                 std::uint64_t ticks,
                                 std::vector<Record> &out) const
{
    Ring &ring = this->ring(slot);
    const RingState state = ring.state.load(std::memory_order_acquire);
    if (state == RingState::Free)
        return {.thread = {}, .boundTicks = ticks};

    // This order matters: races 2 and 3.
    const std::uint64_t published = ring.published.load(std::memory_order_acquire);
    const std::uint64_t head = ring.head.load(std::memory_order_acquire);
    const std::uint64_t tail = ring.tail.load(std::memory_order_relaxed);

    Look look {.thread = ThreadIndex {ring.thread.load(std::memory_order_relaxed)},
               .boundTicks = published};
    const std::uint64_t mask = capacity() - 1;
    const std::uint64_t count = std::min<std::uint64_t>(head - tail, capacity());
    const Record *first = records(slot);
    const std::uint64_t untilWrap = std::min(count, capacity() - (tail & mask));
    out.insert(out.end(), first + (tail & mask), first + (tail & mask) + untilWrap);
    out.insert(out.end(), first, first + (count - untilWrap));
    if (published == kParked || state == RingState::Ended)
        look.boundTicks = ticks;
    else if (count > 0)
        look.boundTicks = std::max(published, out.back().ticks);
    ring.tail.store(head, std::memory_order_release);

    if (state == RingState::Ended) {
        ring.head.store(0, std::memory_order_relaxed);
        ring.tail.store(0, std::memory_order_relaxed);
        ring.published.store(kParked, std::memory_order_relaxed);
        ring.state.store(RingState::Free, std::memory_order_release);
    }
    return look;
}

std::uint64_t RingBlock::dropped() const
{
    if (m_memory == nullptr)
        return 0;
    std::uint64_t sum = header().unheard.load(std::memory_order_relaxed);
    for (std::uint32_t slot = 0; slot < ringsInUse(); ++slot)
        sum += ring(slot).dropped.load(std::memory_order_relaxed);
    return sum;
}

} // namespace brigade::engine
