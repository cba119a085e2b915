#include "model/trace.h"

#include <algorithm>
#include <utility>

namespace brigade::model {

Trace::Trace(engine::Plan plan, engine::RunInfo info)
    : m_plan(std::move(plan))
    , m_info(std::move(info))
{
}

void Trace::append(std::span<const engine::TraceEvent> events)
{
    m_events.insert(m_events.end(), events.begin(), events.end());
}

void Trace::addNotices(std::span<const std::string> notices)
{
    m_info.notices.insert(m_info.notices.end(), notices.begin(), notices.end());
}

std::int64_t Trace::beginNs() const
{
    return m_events.empty() ? 0 : m_events.front().timeNs;
}

std::int64_t Trace::endNs() const
{
    return m_events.empty() ? 0 : m_events.back().timeNs;
}

std::size_t Trace::lowerBound(std::int64_t timeNs) const
{
    const auto it =
        std::lower_bound(m_events.begin(), m_events.end(), timeNs,
                         [](const auto &event, std::int64_t time) { return event.timeNs < time; });
    return static_cast<std::size_t>(it - m_events.begin());
}

} // namespace brigade::model
