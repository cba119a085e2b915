#include "engine/sequential_crew.h"

#include "engine/tracer.h"

namespace brigade::engine {

SequentialCrew::SequentialCrew(const CrewOptions &options)
    : m_options(options)
    , m_thread([this] { work(); })
{
}

SequentialCrew::~SequentialCrew()
{
    stop();
}

void SequentialCrew::submit(const Order &order)
{
    const MutexLock lock(m_mutex);
    m_queue.push_back(order);
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskQueued, 0, order.attempt);
    tracer().setTask(kNoTask);
    m_changed.notify_one();
}

void SequentialCrew::prepare()
{
    m_options.gate->waitForStanding(1);
}

std::vector<Order> SequentialCrew::takeBack()
{
    const MutexLock lock(m_mutex);
    std::vector<Order> orders(m_queue.begin(), m_queue.end());
    m_queue.clear();
    for (const auto &order : orders) {
        tracer().setTask(order.task);
        tracer().write(EventKind::TaskReturned);
    }
    tracer().setTask(kNoTask);
    return orders;
}

void SequentialCrew::stop()
{
    {
        const MutexLock lock(m_mutex);
        m_leaving = true;
        m_changed.notify_one();
    }
    m_options.gate->open();
    if (m_thread.joinable())
        m_thread.join();
}

bool SequentialCrew::isIdle() const
{
    const MutexLock lock(m_mutex);
    return m_queue.empty() && !m_leaving;
}

void SequentialCrew::waitForOrder()
{
    m_options.gil->drop(GilRelease::Blocking);
    tracer().write(EventKind::IdleBegin);
    tracer().park();
    {
        MutexLock lock(m_mutex);
        while (m_queue.empty() && !m_leaving)
            m_changed.wait(lock.native());
    }
    tracer().unpark();
    tracer().write(EventKind::IdleEnd);
    m_options.gil->take();
}

bool SequentialCrew::next(Order &order)
{
    if (isIdle())
        waitForOrder();
    const MutexLock lock(m_mutex);
    if (m_leaving)
        return false;
    order = m_queue.front();
    m_queue.pop_front();
    tracer().setTask(order.task);
    tracer().write(EventKind::TaskTaken, 0, order.attempt);
    return true;
}

void SequentialCrew::work()
{
    const TracedThread traced(m_options.rings, ThreadRole::Main);
    {
        const ParkedScope parked;
        m_options.gate->pass();
    }
    tracer().write(EventKind::ThreadReleased);
    m_options.gil->take();
    Order order;
    while (next(order))
        m_options.runner->run(order);
    m_options.gil->drop(GilRelease::Exit);
}

} // namespace brigade::engine
