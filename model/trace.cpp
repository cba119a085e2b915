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
    m_appended += events.size();
    // A record of a trace that had forgotten its beginning: t = 0 was before it.
    for (const engine::TraceEvent &event : events) {
        if (event.kind == engine::EventKind::RunStarted && event.timeNs > 0)
            m_forgotten = {.times = 1, .untilNs = event.timeNs};
    }
}

void Trace::forgetAllBut(std::size_t newest)
{
    if (m_events.size() - m_standing <= newest)
        return;
    const auto cut = m_events.end() - static_cast<std::ptrdiff_t>(newest);
    const std::int64_t untilNs = cut == m_events.end() ? endNs() : cut->timeNs;
    Standing standing = standingAfter({m_events.begin(), cut}, untilNs);
    ++m_forgotten.times;
    m_forgotten.untilNs = untilNs;
    m_forgotten.events = m_appended - newest;
    m_forgotten.tasks.add(standing.ends);
    m_standing = standing.events.size();
    standing.events.insert(standing.events.end(), cut, m_events.end());
    m_events = std::move(standing.events);
}

std::span<const engine::TraceEvent> Trace::since(std::uint64_t appended) const
{
    const std::uint64_t fresh = m_appended - std::min(appended, m_appended);
    const std::span<const engine::TraceEvent> told = std::span(m_events).subspan(m_standing);
    return told.last(static_cast<std::size_t>(std::min<std::uint64_t>(fresh, told.size())));
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
