// `KEY=VALUE` settings laid over a plan's document before it is validated. KEY is dotted:
// `threads`, `gil.enabled`, `tasks.NAME.count`, `tasks.NAME.steps.INDEX.cpu_ms`. VALUE is JSON, or
// text when it is not.
#pragma once

#include "engine/json_document.h"
#include "engine/plan_messages.h"

#include <span>
#include <string>

namespace brigade::engine {

/// Values that were set carry the setting's number in their place. Unknown keys are left to the
/// plan's reader, which knows the format; unknown tasks and steps are refused here.
void applySettings(JsonValue &plan, std::span<const std::string> settings, PlanMessages &messages);

} // namespace brigade::engine
