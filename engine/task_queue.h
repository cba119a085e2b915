// A first-in, first-out queue of orders with one producer and any number of takers, without a lock.
// Threads: push by one thread at a time, take and size by any. When full: grows (push allocates;
// outgrown arrays are kept until the end, because a slow taker may still look at one). Invariant:
// every order is taken once, in the order in which they were pushed.
// See: Chase and Lev, "Dynamic circular work-stealing deque" (SPAA 2005), the half of it that has
// no pop; memory orders as in Le, Pop, Cohen and Zappa Nardelli (PPoPP 2013).
#pragma once

#include "engine/order.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace brigade::engine {

class TaskQueue
{
public:
    TaskQueue();
    ~TaskQueue();
    TaskQueue(const TaskQueue &) = delete;
    TaskQueue &operator=(const TaskQueue &) = delete;

    void push(const Order &order);
    /// The oldest order, or none.
    std::optional<Order> take();
    /// Exact when nobody pushes or takes meanwhile.
    [[nodiscard]] std::uint32_t size() const;

private:
    struct Array;
    void grow(std::int64_t top, std::int64_t bottom);

    static constexpr std::size_t kCacheLine = 64;
    alignas(kCacheLine) std::atomic<std::int64_t> m_top {0};    ///< the next one to take
    alignas(kCacheLine) std::atomic<std::int64_t> m_bottom {0}; ///< where the next one goes
    std::atomic<Array *> m_array;
    alignas(kCacheLine) std::int64_t m_seenTop = 0; ///< the producer's: m_top as it was once
    std::vector<std::unique_ptr<Array>> m_arrays;   ///< the last is the one in use
};

} // namespace brigade::engine
