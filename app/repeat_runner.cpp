#include "app/repeat_runner.h"

#include "model/statistics.h"

namespace brigade::app {

RepeatRunner::RepeatRunner(const engine::RunOptions &options, QObject *parent)
    : QObject(parent)
    , m_controller(options)
{
    // Queued: the controller has finished with a run before the next one begins.
    connect(&m_controller, &RunController::ended, this, &RepeatRunner::take, Qt::QueuedConnection);
    connect(
        &m_controller, &RunController::failed, this,
        [this](const QString &message) {
            emit failed(message);
            end();
        },
        Qt::QueuedConnection);
}

void RepeatRunner::start(const engine::Plan &plan, int runs)
{
    if (m_running)
        return;
    m_plan = plan;
    m_wanted = runs;
    m_reports.clear();
    m_running = true;
    m_cancelled = false;
    emit started();
    startNext();
}

void RepeatRunner::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_controller.requestStop();
    m_controller.requestStop(); // at once: it is not counted anyway
}

void RepeatRunner::startNext()
{
    if (m_cancelled || m_reports.size() >= static_cast<std::size_t>(m_wanted)) {
        end();
        return;
    }
    m_controller.start(m_plan, RunController::Pictures::Afterwards);
}

void RepeatRunner::take()
{
    const model::Session *session = m_controller.session();
    if (!m_running || session == nullptr)
        return;
    if (!m_cancelled) {
        const model::Trace &trace = session->trace();
        m_reports.push_back(
            model::report(trace, model::computeStatistics(trace, session->timeline())));
    }
    startNext();
    if (m_running)
        emit progressed();
}

void RepeatRunner::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_controller.discard();
    emit ended();
}

} // namespace brigade::app
