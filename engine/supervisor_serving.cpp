// The supervisor of a run that is open to clients over HTTP: it holds the door's socket, numbers
// the orders, starts others in the place of workers that crash, and counts what they had in hand.
#include "engine/supervisor.h"

#include <algorithm>

namespace brigade::engine {

Result<bool> Supervisor::openDoor()
{
    if (!serving())
        return true;
    if (m_plan.mode != Mode::Async)
        return Error {"only a plan of mode 'async' can be open to HTTP: its event loop reads the "
                      "requests, and def tasks go to its pool of threads (change \"mode\", or add "
                      "--set mode=async)"};
    const bool loaded = std::any_of(m_plan.tasks.begin(), m_plan.tasks.end(),
                                    [](const TaskKind &kind) { return kind.payloadKb > 0; });
    if (loaded)
        m_info.notices.emplace_back("'payload_kb' does not apply to requests over HTTP: they carry "
                                    "none");
    // Far more than a reader takes at a time, so that it may be late.
    constexpr std::size_t kLeast = std::size_t {1} << 20U;
    m_log.keepNewest(std::max(kLeast, 2 * m_options.serve->keptEvents));
    auto opened = m_listener.open(m_options.serve->port);
    if (opened)
        m_info.port = m_listener.port();
    return opened;
}

void Supervisor::giveNumbers(ProcessIndex process)
{
    m_fleet->send(process, numbersFrame({.first = m_nextTask, .count = kNumbersAtOnce}));
    m_nextTask += kNumbersAtOnce;
}

/// What clients of a process waited for when it went.
void Supervisor::settleRequests(ProcessIndex process, MemberState state)
{
    const std::vector<TaskId> open = m_collector.takeOpenRequests(process);
    for (const TaskId task : open) {
        const auto kind = m_stopRequested ? EventKind::TaskCancelled : EventKind::TaskLost;
        m_collector.note(kind, task, static_cast<std::int64_t>(process), 1);
    }
    if (serving() && state == MemberState::Ready && !m_stopRequested)
        m_events.notice(
            "worker " + std::to_string(static_cast<std::uint32_t>(process)) + " took "
            + std::to_string(open.size())
            + " requests with it, counted as lost; what clients had sent and it had not "
              "read yet, nobody has counted");
}

/// A worker that cannot even start is not replaced; without any, nobody would ever answer.
void Supervisor::endIfNobodyServes()
{
    if (!serving() || m_phase != Phase::Running || m_stopRequested || !m_fleet->workers().empty())
        return;
    m_events.notice("no worker is left to answer requests");
    m_stopRequested = true;
    m_outcome = Outcome::Stopped;
    m_listener.close();
}

} // namespace brigade::engine
