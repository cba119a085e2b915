// The plan that a command line names: a file, or @NAME for a built-in one, with its --set changes.
// Threads: any.
#pragma once

#include "engine/plan_reader.h"
#include "engine/result.h"

#include <QString>
#include <QStringList>

namespace brigade::app {

[[nodiscard]] engine::Result<engine::PlanReading> loadPlan(const QString &input,
                                                           const QStringList &settings);

} // namespace brigade::app
