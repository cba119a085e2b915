// What the tasks of a trace are called: "salad", or "salad 12" where there is more than one; and
// the names of what they share.
// Grows with the trace. Threads: one.
#pragma once

#include "engine/event.h"
#include "engine/plan.h"
#include "model/sharing.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace brigade::app {

class TaskNames
{
public:
    explicit TaskNames(const engine::Plan &plan);

    /// Events in time order; call it with what is new.
    void fold(std::span<const engine::TraceEvent> events);

    /// Empty for no task and for one that no event has named.
    [[nodiscard]] QString nameOf(engine::TaskId task) const;
    /// By the index in events; "?" for one that the plan has not.
    [[nodiscard]] QString lockName(std::uint32_t index) const;
    [[nodiscard]] QString variableName(std::uint32_t index) const;

private:
    struct Task
    {
        std::int32_t kind = -1;
        std::uint32_t number = 0; ///< among its kind, from 1 in order of arrival
    };
    Task *place(std::size_t id);

    engine::SharedNames m_shared;
    std::vector<QString> m_kinds;
    std::vector<std::uint32_t> m_seen; ///< of each kind
    std::vector<Task> m_tasks;         ///< by id, from m_first on
    std::size_t m_first = 0;           ///< a server's oldest are forgotten
};

} // namespace brigade::app
