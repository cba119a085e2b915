#include "engine/task_queue.h"

namespace brigade::engine {

namespace {

constexpr std::size_t kFirstCapacity = 256; // a power of two, as all that follow

constexpr std::uint32_t kRequestBit = 1U << 31U;

/// Atomic, because a taker may read it while the producer writes the order that comes `capacity`
/// later. What such a taker has read is thrown away: its exchange of `top` fails.
struct Slot
{
    std::atomic<std::uint64_t> taskAndKind {0};
    std::atomic<std::uint32_t> attempt {0}; ///< and, in its highest bit, the source
};

} // namespace

struct TaskQueue::Array
{
    explicit Array(std::size_t capacity)
        : slots(capacity)
    {
    }

    [[nodiscard]] std::int64_t capacity() const { return static_cast<std::int64_t>(slots.size()); }
    [[nodiscard]] const Slot &at(std::int64_t index) const
    {
        return slots[static_cast<std::size_t>(index) & (slots.size() - 1)];
    }
    Slot &at(std::int64_t index)
    {
        return slots[static_cast<std::size_t>(index) & (slots.size() - 1)];
    }

    void put(std::int64_t index, const Order &order)
    {
        Slot &slot = at(index);
        slot.taskAndKind.store(static_cast<std::uint64_t>(order.task)
                                   | (static_cast<std::uint64_t>(order.kind) << 32U),
                               std::memory_order_relaxed);
        const std::uint32_t source = order.source == OrderSource::Request ? kRequestBit : 0U;
        slot.attempt.store(order.attempt | source, std::memory_order_relaxed);
    }
    [[nodiscard]] Order get(std::int64_t index) const
    {
        const Slot &slot = at(index);
        const std::uint64_t taskAndKind = slot.taskAndKind.load(std::memory_order_relaxed);
        const std::uint32_t attempt = slot.attempt.load(std::memory_order_relaxed);
        return {.task = TaskId {static_cast<std::uint32_t>(taskAndKind)},
                .kind = static_cast<std::uint32_t>(taskAndKind >> 32U),
                .attempt = attempt & ~kRequestBit,
                .source =
                    (attempt & kRequestBit) != 0 ? OrderSource::Request : OrderSource::Supervisor};
    }

    std::vector<Slot> slots;
};

TaskQueue::TaskQueue()
{
    m_arrays.push_back(std::make_unique<Array>(kFirstCapacity));
    m_array.store(m_arrays.back().get(), std::memory_order_relaxed);
}

TaskQueue::~TaskQueue() = default;

void TaskQueue::push(const Order &order)
{
    const std::int64_t bottom = m_bottom.load(std::memory_order_relaxed);
    // The takers' line is looked at only when there seems to be no room: it is never in this
    // core's cache.
    const std::int64_t capacity = m_arrays.back()->capacity();
    if (bottom - m_seenTop >= capacity) {
        m_seenTop = m_top.load(std::memory_order_acquire);
        if (bottom - m_seenTop >= capacity)
            grow(m_seenTop, bottom);
    }
    m_arrays.back()->put(bottom, order);
    // Sequentially consistent, like size(): who pushes and then looks for a sleeper, and who says
    // that he sleeps and then looks for an order, must not miss each other.
    m_bottom.store(bottom + 1, std::memory_order_seq_cst);
}

void TaskQueue::grow(std::int64_t top, std::int64_t bottom)
{
    const Array &old = *m_arrays.back();
    auto larger = std::make_unique<Array>(2 * old.slots.size());
    for (std::int64_t index = top; index < bottom; ++index)
        larger->put(index, old.get(index));
    m_array.store(larger.get(), std::memory_order_release);
    m_arrays.push_back(std::move(larger));
}

std::optional<Order> TaskQueue::take()
{
    std::int64_t top = m_top.load(std::memory_order_acquire);
    while (true) {
        if (top >= m_bottom.load(std::memory_order_acquire))
            return std::nullopt;
        const Order order = m_array.load(std::memory_order_acquire)->get(top);
        if (m_top.compare_exchange_weak(top, top + 1, std::memory_order_acq_rel,
                                        std::memory_order_acquire))
            return order;
    }
}

std::uint32_t TaskQueue::size() const
{
    const std::int64_t top = m_top.load(std::memory_order_seq_cst);
    const std::int64_t bottom = m_bottom.load(std::memory_order_seq_cst);
    return bottom > top ? static_cast<std::uint32_t>(bottom - top) : 0;
}

} // namespace brigade::engine
