// Opens what a learner may hand to the window: a plan, a recording, or a built-in scenario.
// Threads: any. When it cannot be read: one line that names file, key and line.
#pragma once

#include "engine/plan_reader.h"
#include "engine/result.h"
#include "model/trace.h"

#include <QString>

#include <optional>

namespace brigade::app {

struct OpenedFile
{
    QString name; ///< the file's name, or the scenario's
    engine::PlanReading plan;
    std::optional<model::Trace> recording; ///< its plan is `plan`
};

/// `input`: a path, or @NAME of a built-in scenario.
[[nodiscard]] engine::Result<OpenedFile> openFile(const QString &input);

} // namespace brigade::app
