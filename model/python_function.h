// One task of a plan as a Python function: its steps in turn, and a loop where they repeat.
// Threads: pure functions.
#pragma once

#include "model/python_listing.h"

#include <QStringList>

#include <vector>

namespace brigade::model {

/// `turns` times the same `period` steps, from step `first` on.
struct StepRun
{
    std::int32_t first = 0;
    std::int32_t period = 1;
    std::int32_t turns = 1;
    friend bool operator==(const StepRun &, const StepRun &) = default;
};

/// Steps that repeat at least three times become one run; together they are all steps, in order.
[[nodiscard]] std::vector<StepRun> stepRuns(const std::vector<engine::Step> &steps);

/// The plan's tasks are requests to a server: they come one by one, from outside.
[[nodiscard]] bool isServer(const engine::Plan &plan);
/// Such a server is an application of the framework's, not one of the standard library.
[[nodiscard]] bool usesFramework(const engine::Plan &plan);
/// An `async def` outside of the event loop's mode runs as a plain function.
[[nodiscard]] engine::TaskStyle styleOf(const engine::Plan &plan, const engine::TaskKind &task);

struct PythonFunction
{
    std::vector<PythonLine> lines;
    QStringList imports;
    QStringList definitions;
    QStringList opening;
};

struct FunctionAsked
{
    const engine::Plan &plan;
    std::size_t task = 0;
    QString name;
    Vocabulary vocabulary = Vocabulary::Computer;
};
[[nodiscard]] PythonFunction pythonFunction(const FunctionAsked &asked);

} // namespace brigade::model
