// What the checks of a trace have found wrong, in words; and the names that they use.
// Threads: values.
#pragma once

#include "model/thread_fold.h"

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace brigade::model {

inline constexpr std::size_t kMostComplaints = 100;

class Complaints
{
public:
    void add(const QString &line)
    {
        if (m_lines.size() < kMostComplaints)
            m_lines.push_back(line);
    }
    [[nodiscard]] std::vector<QString> lines() && { return std::move(m_lines); }

private:
    std::vector<QString> m_lines;
};

inline QString nameOf(ThreadKey key)
{
    return QStringLiteral("thread %1.%2")
        .arg(static_cast<unsigned>(key.process))
        .arg(static_cast<unsigned>(key.thread));
}

inline QString nameOf(engine::TaskId task)
{
    return QStringLiteral("task %1").arg(static_cast<unsigned>(task));
}

inline QString at(std::int64_t timeNs)
{
    return QStringLiteral(" at %1 ns").arg(timeNs);
}

inline ThreadKey keyOf(const engine::TraceEvent &event)
{
    return {event.process, event.thread};
}

} // namespace brigade::model
