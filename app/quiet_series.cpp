#include "app/quiet_series.h"

namespace brigade::app {

QuietSeries::QuietSeries(const engine::RunOptions &options, QObject *parent)
    : QObject(parent)
    , m_controller(options)
{
    // Queued: the controller has finished with a run before the next one begins.
    connect(&m_controller, &RunController::ended, this, &QuietSeries::finishRun,
            Qt::QueuedConnection);
    connect(
        &m_controller, &RunController::failed, this,
        [this](const QString &message) {
            emit failed(message);
            end();
        },
        Qt::QueuedConnection);
}

void QuietSeries::begin()
{
    m_running = true;
    m_cancelled = false;
    emit started();
    startNext();
}

void QuietSeries::fail(const QString &message)
{
    m_running = true;
    m_cancelled = false;
    emit failed(message);
    end();
}

void QuietSeries::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_controller.requestStop();
    m_controller.requestStop(); // at once: it is not counted anyway
}

void QuietSeries::startNext()
{
    const auto plan = m_cancelled ? std::nullopt : nextPlan();
    if (plan)
        m_controller.start(*plan, RunController::Pictures::Afterwards);
    else
        end();
}

void QuietSeries::finishRun()
{
    if (!m_running || m_controller.session() == nullptr || m_controller.appraisal() == nullptr)
        return;
    if (!m_cancelled)
        take(m_controller.shown());
    startNext();
    if (m_running)
        emit progressed();
}

void QuietSeries::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_controller.discard();
    emit ended();
}

} // namespace brigade::app
