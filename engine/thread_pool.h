// A fixed team of threads over one FIFO queue, hired lazily as CPython's ThreadPoolExecutor does: a
// new thread only when an order comes in, nobody is idle and the limit is not reached. Threads:
// submit, resize, takeBack, stop from any one thread at a time; the runner is called on the pool's
// threads. Owns: its threads; the destructor stops and joins them. When the system refuses a
// thread: the order waits for those there are; when there are none the process aborts. See:
// task_queue.h.
#pragma once

#include "engine/order.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace brigade::engine {

class Gil;
class RingBlock;

struct PoolOptions
{
    std::uint32_t limit = 4;
    RingBlock *rings = nullptr; ///< null: untraced
    Gil *gil = nullptr; ///< null: none. Held while the runner runs, released while a thread waits
                        ///< for an order
    std::function<void(const Order &)> run; ///< on a pool thread
    std::function<void()> idle {}; ///< on a pool thread that found the queue empty, before it waits
                                   ///< (once between two orders, without the GIL); may be empty
    std::chrono::milliseconds patience {0}; ///< who was idle for so long leaves; 0: nobody does
};

class ThreadPool
{
public:
    explicit ThreadPool(PoolOptions options);
    ~ThreadPool();
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    void submit(const Order &order);
    /// More: hired when there are orders for them. Fewer: idle ones leave now, busy ones after the
    /// order in hand.
    void resize(std::uint32_t limit);
    /// Takes all orders off the queue (TaskReturned each); those in hand are finished.
    std::vector<Order> takeBack();
    /// Joins all threads after their order in hand; queued orders stay untaken.
    void stop();

    /// Of this moment, while threads come, take and leave.
    [[nodiscard]] std::uint32_t queued() const;
    [[nodiscard]] std::uint32_t threads() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
