#include "app/repeat_runner.h"

namespace brigade::app {

RepeatRunner::RepeatRunner(const engine::RunOptions &options, QObject *parent)
    : QuietSeries(options, parent)
{
}

void RepeatRunner::start(const engine::Plan &plan, int runs)
{
    if (running())
        return;
    m_plan = plan;
    m_wanted = runs;
    m_reports.clear();
    begin();
}

std::optional<engine::Plan> RepeatRunner::nextPlan() const
{
    return m_reports.size() < static_cast<std::size_t>(m_wanted) ? std::optional(m_plan)
                                                                 : std::nullopt;
}

void RepeatRunner::take(const ShownRun &run)
{
    m_reports.push_back(model::report(run.session->trace(), run.appraisal->statistics));
}

} // namespace brigade::app
