#include "app/quiet_runs.h"

#include "engine/host.h"

#include <algorithm>

namespace brigade::app {

QuietRuns::QuietRuns(const engine::RunOptions &options, QObject *parent)
    : QuietSeries(options, parent)
{
}

void QuietRuns::start(const std::vector<model::Experiment> &experiments)
{
    if (running())
        return;
    m_turns.clear();
    m_leftOut.clear();
    m_count = 0;
    int rounds = 0;
    for (const model::Experiment &experiment : experiments)
        rounds = std::max(rounds, experiment.repeat);
    QString problem;
    for (int round = 0; round < rounds && problem.isEmpty(); ++round)
        problem = addRound(experiments, round);
    if (problem.isEmpty())
        begin();
    else
        fail(problem);
}

QString QuietRuns::addRound(const std::vector<model::Experiment> &experiments, int round)
{
    const auto usable = static_cast<int>(engine::readHostInfo().usableCores.size());
    for (const model::Experiment &experiment : experiments) {
        const auto branch = model::branchOf(experiment, usable);
        if (branch == model::Branch::LeftOut && round == 0)
            m_leftOut << experiment.id;
        if (branch == model::Branch::LeftOut || round >= experiment.repeat)
            continue;
        const auto plan = model::planOf(experiment, branch, m_length);
        if (!plan)
            return QString::fromStdString(plan.error());
        m_turns.push_back({experiment.id, plan.value()});
    }
    return {};
}

std::optional<engine::Plan> QuietRuns::nextPlan() const
{
    return m_count < total() ? std::optional(m_turns[static_cast<std::size_t>(m_count)].plan)
                             : std::nullopt;
}

void QuietRuns::take(const ShownRun &run)
{
    const QString id = m_turns[static_cast<std::size_t>(m_count)].id;
    ++m_count;
    emit made(id, run);
}

} // namespace brigade::app
