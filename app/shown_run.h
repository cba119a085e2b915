// A run with all that the window's pictures take of it, kept up to date while it goes on. A run
// that has ended can be kept as this, and shown again at no cost. Threads: the window's;
// shownRunOf() any.
#pragma once

#include "app/run_appraisal.h"
#include "app/task_names.h"
#include "engine/plan.h"
#include "model/core_series.h"
#include "model/session.h"
#include "model/task_flow.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace brigade::app {

/// Copies share what it points to; all of it is complete once there is an appraisal.
struct ShownRun
{
    std::shared_ptr<model::Session> session {};       ///< null: there is nothing
    std::shared_ptr<const RunAppraisal> appraisal {}; ///< null until the run has ended
    std::shared_ptr<TaskNames> taskNames = std::make_shared<TaskNames>(engine::Plan {});
    std::uint64_t named = 0; ///< of all events that were appended to the trace
    std::shared_ptr<model::CoreReadings> coreReadings = std::make_shared<model::CoreReadings>();
    std::shared_ptr<model::TaskFlow> taskFlow = std::make_shared<model::TaskFlow>();
};

/// What follows from the whole of a run.
struct WorkedOut
{
    std::optional<model::FoldedTrace> folded {}; ///< none: the session has folded it already
    std::shared_ptr<const RunAppraisal> appraisal {};
    std::shared_ptr<model::CoreReadings> coreReadings = std::make_shared<model::CoreReadings>();
    std::shared_ptr<model::TaskFlow> taskFlow = std::make_shared<model::TaskFlow>();
};

/// Any thread, while nobody takes anything into the session. `timeline`: the session's own, when
/// that has all of the trace.
[[nodiscard]] WorkedOut workOut(const model::Session &session, const model::Timeline *timeline);
void complete(ShownRun &run, WorkedOut done);

/// Of a finished trace, and everything worked out: that costs by events, a million some tenths of a
/// second. `stop`: when somebody sets it meanwhile, there is nothing.
[[nodiscard]] ShownRun shownRunOf(model::Trace trace, const std::atomic<bool> *stop = nullptr);

} // namespace brigade::app
