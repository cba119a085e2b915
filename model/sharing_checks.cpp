#include "model/sharing_checks.h"

#include "model/sharing.h"

#include <set>
#include <string>
#include <variant>

namespace brigade::model {

using engine::EventKind;
using engine::ProcessIndex;
using engine::TraceEvent;

namespace {

/// Whether every increment of a variable is guarded, and all in the same way.
bool isGuarded(const engine::Plan &plan, const std::string &variable)
{
    std::set<engine::Sync> ways;
    for (const engine::TaskKind &task : plan.tasks) {
        for (const engine::Step &step : task.steps) {
            const auto *increment = std::get_if<engine::IncrementStep>(&step);
            if (increment != nullptr && increment->variable == variable)
                ways.insert(increment->sync);
        }
    }
    return ways.size() == 1 && !ways.contains(engine::Sync::None);
}

} // namespace

void LockCheck::take(const TraceEvent &event)
{
    const ThreadKey key = keyOf(event);
    const std::pair lock {event.process, event.arg};
    switch (event.kind) {
    case EventKind::LockAcquired:
        if (!m_holders.emplace(lock, key).second)
            complain(event, QStringLiteral(" took a lock that is held"));
        break;
    case EventKind::LockReleased:
        if (const auto found = m_holders.find(lock);
            found == m_holders.end() || found->second != key)
            complain(event, QStringLiteral(" released a lock that it did not hold"));
        m_holders.erase(lock);
        break;
    case EventKind::LockWaitBegin:
        if (!m_waits.emplace(key, event.arg).second)
            complain(event, QStringLiteral(" waits for two locks"));
        break;
    case EventKind::LockWaitEnd:
        if (m_waits.erase(key) == 0)
            complain(event, QStringLiteral(" ended a wait for a lock that it did not begin"));
        break;
    case EventKind::TaskFinished:
        for (const auto &[held, holder] : m_holders) {
            if (holder == key)
                complain(event, QStringLiteral(" ended a task with a lock in hand"));
        }
        break;
    case EventKind::ProcessCrashed:
    case EventKind::ProcessExited:
        forget(static_cast<ProcessIndex>(event.arg));
        break;
    default:
        break;
    }
}

void LockCheck::forget(ProcessIndex process)
{
    std::erase_if(m_holders, [&](const auto &item) { return item.first.first == process; });
    std::erase_if(m_waits, [&](const auto &item) { return item.first.process == process; });
}

void LockCheck::complain(const TraceEvent &event, const QString &words)
{
    m_complaints.add(nameOf(keyOf(event)) + words + at(event.timeNs));
}

void checkCounters(const Trace &trace, const Timeline &timeline, Complaints &complaints)
{
    std::set<std::uint32_t> crashed;
    for (const ProcessSpan &span : timeline.processes()) {
        if (span.crashed)
            crashed.insert(static_cast<std::uint32_t>(span.process));
    }
    for (const CounterFigures &counter : sharingFigures(trace.plan(), trace.events()).counters) {
        const bool guarded = isGuarded(trace.plan(), counter.name);
        for (const CounterOfProcess &own : counter.processes) {
            if (!crashed.contains(own.process)
                && (own.actual > own.expected || (guarded && own.actual != own.expected)))
                complaints.add(QStringLiteral("counter %1 of process %2 is %3 after %4 increments")
                                   .arg(QString::fromStdString(counter.name))
                                   .arg(own.process)
                                   .arg(own.actual)
                                   .arg(own.expected));
        }
    }
}
} // namespace brigade::model
