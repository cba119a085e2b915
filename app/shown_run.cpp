#include "app/shown_run.h"

#include <utility>

namespace brigade::app {

WorkedOut workOut(const model::Session &session, const model::Timeline *timeline)
{
    WorkedOut done;
    if (timeline == nullptr) {
        done.folded = session.foldApart();
        timeline = &done.folded->timeline;
    }
    const model::Trace &trace = session.trace();
    done.coreReadings->fold(trace);
    done.taskFlow->fold(trace);
    done.appraisal = std::make_shared<RunAppraisal>(appraisalOf(trace, *timeline));
    // That is what is looked at next.
    if (done.folded && done.appraisal->tellingNs)
        done.folded->restaurant->at(*done.appraisal->tellingNs);
    return done;
}

void complete(ShownRun &run, WorkedOut done)
{
    if (done.folded)
        run.session->adopt(*std::move(done.folded));
    run.appraisal = std::move(done.appraisal);
    run.coreReadings = std::move(done.coreReadings);
    run.taskFlow = std::move(done.taskFlow);
}

ShownRun shownRunOf(model::Trace trace, const std::atomic<bool> *stop)
{
    const auto stopped = [stop] { return stop != nullptr && *stop; };
    ShownRun run;
    run.session = model::Session::replay(std::move(trace));
    const model::Trace &whole = run.session->trace();
    run.taskNames = std::make_shared<TaskNames>(whole.plan());
    run.taskNames->fold(whole.events());
    run.named = whole.appended();
    if (stopped())
        return {};
    run.session->adopt(run.session->foldApart());
    if (stopped())
        return {};
    complete(run, workOut(*run.session, &run.session->timeline()));
    return run;
}

} // namespace brigade::app
