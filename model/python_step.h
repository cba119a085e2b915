// What one step of a task is in Python: its lines, what they need around them, and what it does in
// a phrase. A step that is added to the plan gets its function in python_step.cpp; nothing else of
// the listing knows one step from another.
// Threads: pure functions of the application's language.
#pragma once

#include "engine/plan.h"
#include "model/vocabulary.h"

#include <QString>
#include <QStringList>

namespace brigade::model {

struct PythonContext
{
    /// Async def: it may await.
    engine::TaskStyle style = engine::TaskStyle::Def;
    Vocabulary vocabulary = Vocabulary::Computer;
};

struct PythonStep
{
    QStringList lines;       ///< as they stand in a function, without its indentation; at least one
    QStringList imports;     ///< modules
    QStringList definitions; ///< at the module's level, in this order; each of one or more lines
    QStringList opening;     ///< what main() does first
    QStringList globals {};  ///< variables of the module that it writes
    QString meaning;         ///< "computes for 2 ms and holds the GIL"
};

[[nodiscard]] PythonStep pythonStep(const engine::Step &step, const PythonContext &context);

/// As Python reads it: "0.25", "1e-05".
[[nodiscard]] QString pythonNumber(double value);

} // namespace brigade::model
