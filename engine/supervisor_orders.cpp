// The supervisor's daily business: orders arrive, go out, come back; processes come and go.
#include "engine/supervisor.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace brigade::engine {

std::uint32_t Supervisor::capacity() const
{
    switch (m_plan.mode) {
    case Mode::Sequential:
        return 1;
    case Mode::Threads:
        return kMaxThreads;
    case Mode::Async:
        return kMaxTasks; // a loop has room for any number
    case Mode::Pool:
        break;
    }
    return m_plan.threads;
}

void Supervisor::onReady(ProcessIndex process)
{
    m_book.addProcess(process);
    if (serving())
        giveNumbers(process);
    if (m_phase == Phase::Running) {
        if (m_stopRequested) {
            m_book.closeProcess(process);
            m_fleet->dismiss(process);
            return;
        }
        m_fleet->send(process, plainFrame(FrameType::Open));
        dispatch();
        return;
    }
    if (m_phase != Phase::Starting || m_book.openProcesses() < m_plan.processes)
        return;
    arriveDue();
    m_fleet->sendAll(plainFrame(FrameType::Prepare));
}

void Supervisor::onStanding(ProcessIndex)
{
    if (m_phase == Phase::Starting && ++m_standing == m_plan.processes)
        begin();
}

void Supervisor::onFinished(ProcessIndex process, const FinishedTask &finished)
{
    if (!m_book.finish(process, finished.task))
        return;
    m_arrivals.settle(m_collector.nowNs());
    arriveLater();
    dispatch();
    checkEnd();
}

void Supervisor::onBegun(ProcessIndex process, TaskId task)
{
    m_book.begin(process, task);
}

void Supervisor::onReturned(ProcessIndex process, const std::vector<Order> &orders)
{
    m_book.giveBack(process, orders);
    if (m_stopRequested) {
        for (const auto &order : m_book.takeWaiting())
            m_collector.note(EventKind::TaskCancelled, order.task);
    }
    dispatch();
    checkEnd();
}

void Supervisor::onGone(ProcessIndex process, const ExitStatus &status, MemberState state)
{
    if (m_phase == Phase::Starting) {
        fail("worker process " + std::to_string(static_cast<std::uint32_t>(process))
             + " ended before it was ready (" + describe(status) + ")");
        return;
    }
    static_cast<void>(m_payloads.recall(process)); // with what else it held
    settleHeld(process);
    settleRequests(process, state);
    if (m_phase == Phase::Running && state == MemberState::Ready && !m_stopRequested
        && replacesTheCrashed())
        replace(process);
    loseIfNobodyIsLeft();
    endIfNobodyServes();
    dispatch();
    checkEnd();
    endIfAllGone();
}

/// What a process held when it went. An order whose end stands in the trace was done, even if the
/// word of it did not get through.
void Supervisor::settleHeld(ProcessIndex process)
{
    for (const auto &order : m_book.heldBy(process)) {
        if (m_collector.hasFinished(process, order.task)) {
            m_book.finish(process, order.task);
            m_arrivals.settle(m_collector.nowNs());
        }
    }
    const auto index = static_cast<std::int64_t>(process);
    if (m_stopRequested) {
        for (const auto &order : m_book.heldBy(process)) {
            m_book.finish(process, order.task);
            m_collector.note(EventKind::TaskCancelled, order.task);
        }
    }
    const auto toll = m_book.crash(process);
    for (const auto &order : toll.lost) {
        m_collector.note(EventKind::TaskLost, order.task, index, order.attempt);
        m_arrivals.settle(m_collector.nowNs());
    }
    for (const auto &order : toll.requeued)
        m_collector.note(EventKind::TaskRequeued, order.task, index, order.attempt);
    arriveLater();
}

void Supervisor::replace(ProcessIndex process)
{
    const auto started = m_fleet->startWorker(m_setup);
    if (started)
        m_fleet->noteReplacement(started.value(), process);
    else
        m_events.notice(started.error());
}

/// Orders with nobody to do them, now or soon, are lost: that is the honest end of them.
void Supervisor::loseIfNobodyIsLeft()
{
    if (m_phase != Phase::Running || m_book.openProcesses() > 0
        || !m_fleet->workers(MemberState::Starting).empty()
        || !m_fleet->workers(MemberState::Leaving).empty())
        return;
    m_arrivals.stop();
    for (const auto &order : m_book.takeWaiting())
        m_collector.note(EventKind::TaskLost, order.task, 0, order.attempt);
}

void Supervisor::arriveDue()
{
    const auto nowNs = m_phase == Phase::Starting ? 0 : m_collector.nowNs();
    for (auto next = m_arrivals.nextNs(); next && *next <= nowNs; next = m_arrivals.nextNs()) {
        const auto arrival = m_arrivals.take();
        const Order order {.task = TaskId {m_nextTask++}, .kind = arrival.kind};
        m_collector.note(EventKind::TaskArrived, order.task, arrival.kind, arrival.timeNs);
        if (!m_book.arrive(order)) {
            m_collector.note(EventKind::TaskRejected, order.task);
            m_arrivals.turnAway(nowNs);
        }
    }
    dispatch();
}

void Supervisor::arriveLater()
{
    const auto next = m_arrivals.nextNs();
    if (!next || m_phase != Phase::Running)
        return;
    const auto delay = std::max<std::int64_t>(0, *next - m_collector.nowNs());
    m_arrivalTimer.expires_after(std::chrono::nanoseconds(delay));
    m_arrivalTimer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        arriveDue();
        arriveLater();
        checkEnd();
    });
}

/// Orders whose payload is not wholly out go back to the queue.
void Supervisor::recallPayloads(ProcessIndex process)
{
    const auto orders = m_payloads.recall(process);
    m_fleet->dropBulk(process);
    m_book.giveBack(process, orders);
}

void Supervisor::dispatch()
{
    std::map<ProcessIndex, std::vector<Order>> batches;
    for (const auto &[process, order] : m_book.assign()) {
        m_collector.note(EventKind::TaskDispatched, order.task, static_cast<std::int64_t>(process),
                         order.attempt);
        const double kb = m_plan.tasks.at(order.kind).payloadKb;
        if (kb > 0)
            m_payloads.add(process, order, static_cast<std::uint64_t>(kb * 1024));
        else
            batches[process].push_back(order);
    }
    for (const auto &[process, orders] : batches) {
        for (const auto &frame : orderFrames(FrameType::Orders, orders))
            m_fleet->send(process, frame);
    }
}

} // namespace brigade::engine
