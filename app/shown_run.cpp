#include "app/shown_run.h"

#include <utility>

namespace brigade::app {

ShownRun shownRunOf(model::Trace trace, const std::atomic<bool> *stop)
{
    const auto stopped = [stop] { return stop != nullptr && *stop; };
    ShownRun run;
    run.session = model::Session::replay(std::move(trace));
    const model::Trace &whole = run.session->trace();
    if (stopped())
        return {};
    run.session->adopt(run.session->foldApart());
    if (stopped())
        return {};
    run.taskNames = std::make_shared<TaskNames>(whole.plan());
    run.taskNames->fold(whole.events());
    run.named = whole.appended();
    run.coreReadings->fold(whole);
    run.taskFlow->fold(whole);
    if (stopped())
        return {};
    run.appraisal = std::make_shared<RunAppraisal>(appraisalOf(whole, run.session->timeline()));
    return run;
}

} // namespace brigade::app
