#include "app/sweep_runner.h"

#include "model/statistics.h"

#include <algorithm>
#include <utility>

namespace brigade::app {

SweepRunner::SweepRunner(const engine::RunOptions &options, QObject *parent)
    : QObject(parent)
    , m_controller(options)
{
    // Queued: the controller has finished with a run before the next one begins.
    connect(&m_controller, &RunController::ended, this, &SweepRunner::take, Qt::QueuedConnection);
    connect(
        &m_controller, &RunController::failed, this,
        [this](const QString &message) {
            emit failed(message);
            end();
        },
        Qt::QueuedConnection);
}

void SweepRunner::start(SweepSetup setup)
{
    if (m_running)
        return;
    m_driver = std::make_unique<SweepDriver>(std::move(setup));
    m_lastRuns.assign(m_driver->outcome().points.size(), nullptr);
    m_kept.clear();
    m_notices.clear();
    m_running = true;
    m_cancelled = false;
    emit started();
    startNext();
}

void SweepRunner::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_controller.requestStop();
    m_controller.requestStop(); // at once: it is not counted anyway
}

void SweepRunner::startNext()
{
    const auto step = m_driver->next();
    if (m_cancelled || !step) {
        end();
        return;
    }
    m_controller.start(m_driver->planOf(step->point), RunController::Pictures::Afterwards);
}

void SweepRunner::take()
{
    const model::Session *session = m_controller.session();
    const auto step = m_driver->next();
    if (!m_running || session == nullptr || !step)
        return;
    if (!m_cancelled) {
        const model::Trace &trace = session->trace();
        for (const QString &notice : traceNotices(trace)) {
            if (!m_notices.contains(notice))
                m_notices << notice;
        }
        m_driver->take(sweepResultOf(trace, model::computeStatistics(trace, session->timeline())));
        keep(step->point, trace);
    }
    startNext();
    if (m_running)
        emit progressed();
}

void SweepRunner::keep(std::size_t point, const model::Trace &trace)
{
    m_lastRuns[point] = std::make_shared<const model::Trace>(trace);
    m_kept.erase(std::remove(m_kept.begin(), m_kept.end(), point), m_kept.end());
    m_kept.push_back(point);
    std::size_t events = 0;
    for (const std::size_t each : m_kept)
        events += m_lastRuns[each]->events().size();
    while (m_kept.size() > 1 && events > kMostEvents) {
        events -= m_lastRuns[m_kept.front()]->events().size();
        m_lastRuns[m_kept.front()].reset();
        m_kept.erase(m_kept.begin());
    }
}

void SweepRunner::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_controller.discard();
    emit ended();
}

std::shared_ptr<const model::Trace> SweepRunner::lastRun(std::size_t point) const
{
    return point < m_lastRuns.size() ? m_lastRuns[point] : nullptr;
}

} // namespace brigade::app
