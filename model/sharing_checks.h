// What must hold of locks and shared variables in a trace. Part of model/invariants.h.
// Threads: values.
#pragma once

#include "model/complaints.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <map>
#include <utility>

namespace brigade::model {

/// A lock is held by one thread at a time, who takes it gives it back, and no later than with the
/// end of the task. (Increments that did not wait beyond the first are not in the trace.)
class LockCheck
{
public:
    explicit LockCheck(Complaints &complaints)
        : m_complaints(complaints)
    {
    }

    void take(const engine::TraceEvent &event);

private:
    void forget(engine::ProcessIndex process);
    void complain(const engine::TraceEvent &event, const QString &words);

    Complaints &m_complaints;
    std::map<std::pair<engine::ProcessIndex, std::int64_t>, ThreadKey> m_holders;
    std::map<ThreadKey, std::int64_t> m_waits;
};

/// A counter is never above the number of increments, and not below it where they are guarded. In a
/// process that crashed, increments under way are in the one and not yet in the other.
void checkCounters(const Trace &trace, const Timeline &timeline, Complaints &complaints);

} // namespace brigade::model
