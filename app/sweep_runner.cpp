#include "app/sweep_runner.h"

#include <algorithm>
#include <utility>

namespace brigade::app {

SweepRunner::SweepRunner(const engine::RunOptions &options, QObject *parent)
    : QuietSeries(options, parent)
{
}

void SweepRunner::start(SweepSetup setup)
{
    if (running())
        return;
    m_driver = std::make_unique<SweepDriver>(std::move(setup));
    m_lastRuns.assign(m_driver->outcome().points.size(), {});
    m_kept.clear();
    m_notices.clear();
    begin();
}

std::optional<engine::Plan> SweepRunner::nextPlan() const
{
    const auto step = m_driver->next();
    return step ? std::optional(m_driver->planOf(step->point)) : std::nullopt;
}

void SweepRunner::take(const ShownRun &run)
{
    const model::Trace &trace = run.session->trace();
    for (const QString &notice : traceNotices(trace)) {
        if (!m_notices.contains(notice))
            m_notices << notice;
    }
    const std::size_t point = m_driver->next()->point;
    m_driver->take(sweepResultOf(trace, run.appraisal->statistics));
    keep(point, run);
}

void SweepRunner::keep(std::size_t point, const ShownRun &run)
{
    m_lastRuns[point] = run;
    m_kept.erase(std::remove(m_kept.begin(), m_kept.end(), point), m_kept.end());
    m_kept.push_back(point);
    std::size_t events = 0;
    for (const std::size_t each : m_kept)
        events += m_lastRuns[each].session->trace().events().size();
    while (m_kept.size() > 1 && events > kMostEvents) {
        events -= m_lastRuns[m_kept.front()].session->trace().events().size();
        m_lastRuns[m_kept.front()] = {};
        m_kept.erase(m_kept.begin());
    }
}

ShownRun SweepRunner::lastRun(std::size_t point) const
{
    return point < m_lastRuns.size() ? m_lastRuns[point] : ShownRun {};
}

} // namespace brigade::app
