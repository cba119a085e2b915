#include "app/run_history.h"

#include <algorithm>
#include <utility>

namespace brigade::app {

RunHistory::RunHistory(RunController &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
    connect(&m_controller, &RunController::ended, this, &RunHistory::take);
}

void RunHistory::take()
{
    const model::Session *session = m_controller.session();
    const RunAppraisal *appraisal = m_controller.appraisal();
    if (session == nullptr || appraisal == nullptr)
        return;
    const auto isThis = [session](const auto &run) { return run->shown.session.get() == session; };
    if (std::any_of(m_runs.begin(), m_runs.end(), isThis))
        return; // it is shown again
    auto run = std::make_shared<PastRun>();
    run->number = ++m_last;
    run->title = QString::fromStdString(session->trace().plan().title);
    run->shown = m_controller.shown();
    m_runs.push_back(std::move(run));
    std::size_t events = 0;
    for (const auto &each : m_runs)
        events += each->trace().events().size();
    while (m_runs.size() > 1 && (m_runs.size() > kMostRuns || events > kMostEvents)) {
        events -= m_runs.front()->trace().events().size();
        m_runs.erase(m_runs.begin());
    }
    emit changed();
}

void RunHistory::clear()
{
    m_runs.clear();
    emit changed();
}

void RunHistory::takeOver(const RunHistory &other)
{
    m_runs = other.m_runs;
    m_last = other.m_last;
    emit changed();
}

void RunHistory::showAgain(const PastRun &run)
{
    m_controller.showAgain(run.shown);
}

} // namespace brigade::app
