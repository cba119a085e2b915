#include "app/shown_run.h"

#include <utility>

namespace brigade::app {

ShownRun shownRunOf(model::Trace trace)
{
    ShownRun run;
    run.session = model::Session::replay(std::move(trace));
    const model::Trace &whole = run.session->trace();
    run.session->adopt(run.session->foldApart());
    run.taskNames = TaskNames(whole.plan());
    run.taskNames.fold(whole.events());
    run.named = whole.appended();
    run.coreReadings.fold(whole);
    run.taskFlow.fold(whole);
    run.appraisal = std::make_shared<RunAppraisal>(appraisalOf(whole, run.session->timeline()));
    return run;
}

} // namespace brigade::app
