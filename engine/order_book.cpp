#include "engine/order_book.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace brigade::engine {

OrderBook::OrderBook(OrderBookRules rules)
    : m_rules(rules)
{
}

void OrderBook::addProcess(ProcessIndex process)
{
    m_open.push_back(process);
}

void OrderBook::closeProcess(ProcessIndex process)
{
    std::erase(m_open, process);
}

std::size_t OrderBook::heldCount(ProcessIndex process) const
{
    const auto it = m_held.find(process);
    return it == m_held.end() ? 0 : it->second.size();
}

std::size_t OrderBook::freeHands() const
{
    if (m_rules.queue == QueueEnds::WhenBegun)
        return 0;
    std::size_t hands = 0;
    for (const auto process : m_open)
        hands += m_rules.capacity - std::min<std::size_t>(heldCount(process), m_rules.capacity);
    return hands;
}

/// Orders that nobody has in hand yet, wherever they queue.
std::size_t OrderBook::queueLength() const
{
    std::size_t length = m_waiting.size();
    if (m_rules.queue == QueueEnds::WhenBegun)
        return length + m_heldCount - m_begun.size();
    for (const auto &[process, held] : m_held)
        length += held.size() - std::min<std::size_t>(held.size(), m_rules.capacity);
    return length;
}

bool OrderBook::arrive(const Order &order)
{
    if (m_rules.queueLimit > 0 && freeHands() == 0 && queueLength() >= m_rules.queueLimit)
        return false;
    m_waiting.push_back(order);
    return true;
}

const ProcessIndex *OrderBook::chooseProcess()
{
    if (m_open.empty())
        return nullptr;
    if (m_rules.dispatch == Dispatch::RoundRobin) {
        m_turn = m_turn % m_open.size();
        return &m_open[m_turn++];
    }
    const auto freest =
        std::min_element(m_open.begin(), m_open.end(), [this](auto left, auto right) {
            return heldCount(left) < heldCount(right);
        });
    return heldCount(*freest) < m_rules.capacity ? &*freest : nullptr;
}

std::vector<Assignment> OrderBook::assign()
{
    std::vector<Assignment> assignments;
    while (!m_waiting.empty()) {
        const auto *process = chooseProcess();
        if (process == nullptr)
            break;
        const auto order = m_waiting.front();
        m_waiting.pop_front();
        m_held[*process].emplace(order.task, order);
        ++m_heldCount;
        assignments.push_back({.process = *process, .order = order});
    }
    return assignments;
}

void OrderBook::begin(ProcessIndex process, TaskId task)
{
    const auto it = m_held.find(process);
    if (it != m_held.end() && it->second.contains(task))
        m_begun.insert(task);
}

bool OrderBook::finish(ProcessIndex process, TaskId task)
{
    const auto it = m_held.find(process);
    if (it == m_held.end() || it->second.erase(task) == 0)
        return false;
    m_begun.erase(task);
    --m_heldCount;
    return true;
}

void OrderBook::giveBack(ProcessIndex process, const std::vector<Order> &orders)
{
    std::vector<Order> back;
    std::copy_if(orders.begin(), orders.end(), std::back_inserter(back),
                 [&](const Order &order) { return finish(process, order.task); });
    m_waiting.insert(m_waiting.begin(), back.begin(), back.end());
}

std::vector<Order> OrderBook::heldBy(ProcessIndex process) const
{
    std::vector<Order> orders;
    if (const auto it = m_held.find(process); it != m_held.end()) {
        for (const auto &[task, order] : it->second)
            orders.push_back(order);
    }
    std::sort(orders.begin(), orders.end(),
              [](const Order &left, const Order &right) { return left.task < right.task; });
    return orders;
}

CrashToll OrderBook::crash(ProcessIndex process)
{
    closeProcess(process);
    CrashToll toll;
    for (const auto &order : heldBy(process)) {
        m_begun.erase(order.task);
        if (m_rules.onCrash == OnCrash::Requeue && order.attempt < kMaxAttempts)
            toll.requeued.push_back(order);
        else
            toll.lost.push_back(order);
    }
    m_heldCount -= toll.lost.size() + toll.requeued.size();
    m_held.erase(process);
    auto again = toll.requeued;
    for (auto &order : again)
        ++order.attempt;
    m_waiting.insert(m_waiting.begin(), again.begin(), again.end());
    return toll;
}

std::vector<Order> OrderBook::takeWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    return {waiting.begin(), waiting.end()};
}

} // namespace brigade::engine
