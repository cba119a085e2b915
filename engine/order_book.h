// Who holds which order: the supervisor's ledger, and the rules of dispatch, requeueing and loss.
// A value with no clock, no process and no I/O, so that every rule is a table test.
// Threads: one.
// Invariant: an order is in exactly one place: waiting, held by one process, or gone (finished,
// lost, cancelled).
#pragma once

#include "engine/event.h"
#include "engine/plan.h"
#include "engine/thread_pool.h"

#include <cstdint>
#include <deque>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace brigade::engine {

struct Assignment
{
    ProcessIndex process {};
    Order order;
};

struct CrashToll
{
    std::vector<Order> lost;
    std::vector<Order> requeued; ///< with the attempt that came to nothing
};

/// How long an order counts as queued: until a process has a hand for it, or until it was told that
/// the order has begun.
enum class QueueEnds : std::uint8_t { InAHand, WhenBegun };

struct OrderBookRules
{
    Dispatch dispatch = Dispatch::RoundRobin;
    OnCrash onCrash = OnCrash::Lose;
    std::uint32_t capacity = 1;   ///< orders that one process can have in hand at once
    std::uint32_t queueLimit = 0; ///< 0: none
    QueueEnds queue = QueueEnds::InAHand;
};

inline constexpr std::uint32_t kMaxAttempts = 3;

class OrderBook
{
public:
    explicit OrderBook(OrderBookRules rules);

    void addProcess(ProcessIndex process);
    /// Dismissed: gets nothing more; what it holds stays its own until finished or returned.
    void closeProcess(ProcessIndex process);
    [[nodiscard]] std::size_t openProcesses() const { return m_open.size(); }
    void setCapacity(std::uint32_t capacity) { m_rules.capacity = capacity; }

    /// False: the queue is full, the order is rejected.
    [[nodiscard]] bool arrive(const Order &order);
    /// What goes out now; from then on held by its process.
    [[nodiscard]] std::vector<Assignment> assign();
    /// That process has begun it; means something where the queue ends with it.
    void begin(ProcessIndex process, TaskId task);
    /// False when that process did not hold it.
    bool finish(ProcessIndex process, TaskId task);
    /// Back to the head of the queue, in their order.
    void giveBack(ProcessIndex process, const std::vector<Order> &orders);
    [[nodiscard]] CrashToll crash(ProcessIndex process);
    /// Takes everything that waits here.
    [[nodiscard]] std::vector<Order> takeWaiting();

    [[nodiscard]] std::vector<Order> heldBy(ProcessIndex process) const;
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] std::size_t held() const { return m_heldCount; }

private:
    using Held = std::unordered_map<TaskId, Order>;
    [[nodiscard]] const ProcessIndex *chooseProcess();
    [[nodiscard]] std::size_t heldCount(ProcessIndex process) const;
    [[nodiscard]] std::size_t freeHands() const;
    [[nodiscard]] std::size_t queueLength() const;

    OrderBookRules m_rules;
    std::vector<ProcessIndex> m_open;
    std::size_t m_turn = 0;
    std::deque<Order> m_waiting;
    std::map<ProcessIndex, Held> m_held;
    std::size_t m_heldCount = 0;
    std::unordered_set<TaskId> m_begun; ///< of those held
};

} // namespace brigade::engine
