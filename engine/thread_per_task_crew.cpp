#include "engine/thread_per_task_crew.h"

#include "engine/tracer.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

namespace brigade::engine {

ThreadPerTaskCrew::ThreadPerTaskCrew(const CrewOptions &options)
    : m_options(options)
{
}

ThreadPerTaskCrew::~ThreadPerTaskCrew()
{
    stop();
}

void ThreadPerTaskCrew::submit(const Order &order)
{
    if (m_begun || m_options.plan->start == Start::Barrier)
        start(order);
    else
        m_waiting.push_back(order);
}

void ThreadPerTaskCrew::prepare()
{
    m_options.gate->waitForStanding(m_standing);
}

void ThreadPerTaskCrew::begin()
{
    m_begun = true;
    for (const auto &order : std::exchange(m_waiting, {}))
        start(order);
}

std::vector<Order> ThreadPerTaskCrew::takeBack()
{
    return std::exchange(m_waiting, {});
}

void ThreadPerTaskCrew::stop()
{
    m_options.gate->open();
    for (auto &worker : m_workers)
        worker.thread.join();
    m_workers.clear();
}

void ThreadPerTaskCrew::start(const Order &order)
{
    if (m_workers.size() >= m_reapAt)
        reap();
    auto &worker = m_workers.emplace_back();
    try {
        worker.thread = std::thread([this, order, &worker] { work(order, worker); });
    } catch (const std::system_error &error) {
        m_workers.pop_back();
        m_options.runner->fail(order, std::string("no more threads: ") + error.what());
        return;
    }
    if (!m_begun)
        ++m_standing;
}

void ThreadPerTaskCrew::work(const Order &order, Worker &self) const
{
    {
        const TracedThread traced(m_options.rings, ThreadRole::PerTask);
        tracer().setTask(order.task);
        if (!m_options.gate->isOpen()) {
            const ParkedScope parked;
            m_options.gate->pass();
        }
        tracer().write(EventKind::ThreadReleased);
        m_options.gil->take();
        m_options.runner->run(order);
        m_options.gil->drop(GilRelease::Exit);
    }
    self.done.store(true, std::memory_order_release);
}

void ThreadPerTaskCrew::reap()
{
    for (auto it = m_workers.begin(); it != m_workers.end();) {
        if (it->done.load(std::memory_order_acquire)) {
            it->thread.join();
            it = m_workers.erase(it);
        } else {
            ++it;
        }
    }
    m_reapAt = std::max<std::size_t>(64, m_workers.size() * 2);
}

} // namespace brigade::engine
