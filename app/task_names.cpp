#include "app/task_names.h"

#include "model/figure_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace brigade::app {

namespace {

QString sharedName(const std::vector<std::string> &names, std::uint32_t index)
{
    return index < names.size() ? model::isolated(QString::fromStdString(names[index]))
                                : QStringLiteral("?");
}

} // namespace

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
        // A damaged recording may name any kind and any task.
        if (event.arg < 0 || event.arg >= static_cast<std::int64_t>(m_kinds.size()) || id == 0)
            continue;
        Task *const known = place(id);
        if (known == nullptr)
            continue;
        Task &task = *known;
        if (task.kind < 0)
            task = {.kind = static_cast<std::int32_t>(event.arg),
                    .number = ++m_seen[static_cast<std::size_t>(event.arg)]};
    }
}

/// Null for one that is so old that its name is forgotten.
TaskNames::Task *TaskNames::place(std::size_t id)
{
    constexpr std::size_t kMost = engine::kMaxTasks;
    if (id > m_first + kMost) {
        const std::size_t first = id - kMost / 2;
        m_tasks.erase(m_tasks.begin(),
                      m_tasks.begin()
                          + static_cast<std::ptrdiff_t>(std::min(first - m_first, m_tasks.size())));
        m_first = first;
    }
    if (id < m_first)
        return nullptr;
    if (m_tasks.size() <= id - m_first)
        m_tasks.resize(id - m_first + 1);
    return &m_tasks[id - m_first];
}

QString TaskNames::nameOf(engine::TaskId task) const
{
    const auto id = static_cast<std::size_t>(task);
    if (id < m_first || id - m_first >= m_tasks.size() || m_tasks[id - m_first].kind < 0)
        return {};
    const Task &known = m_tasks[id - m_first];
    const auto kind = static_cast<std::size_t>(known.kind);
    if (m_seen[kind] == 1)
        return model::isolated(m_kinds[kind]);
    return model::isolated(m_kinds[kind] + QLatin1Char(' ') + QString::number(known.number));
}

QString TaskNames::lockName(std::uint32_t index) const
{
    return sharedName(m_shared.locks, index);
}

QString TaskNames::variableName(std::uint32_t index) const
{
    return sharedName(m_shared.variables, index);
}

} // namespace brigade::app
