#include "app/quiet_runs.h"

#include "engine/host.h"

#include <algorithm>

namespace brigade::app {

QuietRuns::QuietRuns(const engine::RunOptions &options, QObject *parent)
    : QObject(parent)
    , m_controller(options)
{
    // Queued: the controller has finished with a run before the next one begins.
    connect(&m_controller, &RunController::ended, this, &QuietRuns::take, Qt::QueuedConnection);
    connect(
        &m_controller, &RunController::failed, this,
        [this](const QString &message) {
            emit failed(message);
            end();
        },
        Qt::QueuedConnection);
}

void QuietRuns::start(const std::vector<model::Experiment> &experiments)
{
    if (m_running)
        return;
    m_turns.clear();
    m_leftOut.clear();
    m_count = 0;
    m_cancelled = false;
    m_running = true;
    int rounds = 0;
    for (const model::Experiment &experiment : experiments)
        rounds = std::max(rounds, experiment.repeat);
    for (int round = 0; round < rounds && m_running; ++round)
        addRound(experiments, round);
    if (m_running)
        next();
}

void QuietRuns::addRound(const std::vector<model::Experiment> &experiments, int round)
{
    const auto usable = static_cast<int>(engine::readHostInfo().usableCores.size());
    for (const model::Experiment &experiment : experiments) {
        const auto branch = model::branchOf(experiment, usable);
        if (branch == model::Branch::LeftOut && round == 0)
            m_leftOut << experiment.id;
        if (branch == model::Branch::LeftOut || round >= experiment.repeat)
            continue;
        const auto plan = model::planOf(experiment, branch, m_length);
        if (!plan) {
            emit failed(QString::fromStdString(plan.error()));
            end();
            return;
        }
        m_turns.push_back({experiment.id, plan.value()});
    }
}

void QuietRuns::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    m_controller.requestStop();
    m_controller.requestStop(); // at once: it is not counted anyway
}

void QuietRuns::next()
{
    emit progressed();
    if (m_cancelled || m_count == total()) {
        end();
        return;
    }
    m_controller.start(m_turns[static_cast<std::size_t>(m_count)].plan,
                       RunController::Pictures::Afterwards);
}

void QuietRuns::take()
{
    const model::Session *session = m_controller.session();
    if (!m_running || session == nullptr || m_count >= total())
        return;
    if (!m_cancelled) {
        const QString id = m_turns[static_cast<std::size_t>(m_count)].id;
        ++m_count;
        emit made(id, *session);
    }
    next();
}

void QuietRuns::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_controller.discard();
    emit ended();
}

} // namespace brigade::app
