// Reads a plan from JSON text and writes it: every wrong key, type, range or reference is one line
// that names file, line and key: `dinner.json:7: tasks[0].count: must be ...`, or `--set KEY: ...`.
// Threads: pure functions, any thread.  See: DESIGN, section 3.
#pragma once

#include "engine/plan.h"
#include "engine/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace brigade::engine {

struct PlanReading
{
    Plan plan;
    /// Accepted, but worth a word: `dinner.json:6: threads: does not apply to mode 'threads'`.
    std::vector<std::string> notices;
};

/// `settings` are `KEY=VALUE` overrides (dotted keys: gil.enabled=false, tasks.salad.count=3),
/// applied to the document before it is validated; errors in them name `--set KEY`. `fileName` is
/// only for the messages. Refuses texts over 16 MiB.
Result<PlanReading> readPlan(std::string_view json,
                             std::string_view fileName,
                             std::span<const std::string> settings = {});

/// Reads the file, then as readPlan; at most 16 MiB of it are ever held.
Result<PlanReading> readPlanFile(const std::string &path,
                                 std::span<const std::string> settings = {});

/// The plan as JSON text that readPlan reads back to an equal Plan; two-space indent, stable order.
std::string writePlan(const Plan &plan);

} // namespace brigade::engine
