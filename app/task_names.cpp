#include "app/task_names.h"

namespace brigade::app {

TaskNames::TaskNames(const engine::Plan &plan)
    : m_shared(engine::sharedNames(plan))
    , m_seen(plan.tasks.size())
{
    m_kinds.reserve(plan.tasks.size());
    for (const engine::TaskKind &kind : plan.tasks)
        m_kinds.push_back(QString::fromStdString(kind.name));
}

void TaskNames::fold(std::span<const engine::TraceEvent> events)
{
    for (const engine::TraceEvent &event : events) {
        if (event.kind != engine::EventKind::TaskArrived
            && event.kind != engine::EventKind::TaskStarted)
            continue;
        const auto id = static_cast<std::size_t>(event.task);
        // A damaged recording may name any kind and any task; the plan bounds both.
        if (event.arg < 0 || event.arg >= static_cast<std::int64_t>(m_kinds.size()) || id == 0
            || id > engine::kMaxTasks)
            continue;
        if (m_tasks.size() <= id)
            m_tasks.resize(id + 1);
        Task &task = m_tasks[id];
        if (task.kind < 0)
            task = {.kind = static_cast<std::int32_t>(event.arg),
                    .number = ++m_seen[static_cast<std::size_t>(event.arg)]};
    }
}

QString TaskNames::nameOf(engine::TaskId task) const
{
    const auto id = static_cast<std::size_t>(task);
    if (id >= m_tasks.size() || m_tasks[id].kind < 0)
        return {};
    const auto kind = static_cast<std::size_t>(m_tasks[id].kind);
    if (m_seen[kind] == 1)
        return m_kinds[kind];
    return m_kinds[kind] + QLatin1Char(' ') + QString::number(m_tasks[id].number);
}

QString TaskNames::lockName(std::uint32_t index) const
{
    return index < m_shared.locks.size() ? QString::fromStdString(m_shared.locks[index])
                                         : QStringLiteral("?");
}

QString TaskNames::variableName(std::uint32_t index) const
{
    return index < m_shared.variables.size() ? QString::fromStdString(m_shared.variables[index])
                                             : QStringLiteral("?");
}

} // namespace brigade::app
