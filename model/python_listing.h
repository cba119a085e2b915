// A plan as the Python program that it stands for, or one of its tasks as a function; every line
// knows the steps of the plan that it stands for, and every step its line.
// The program really runs, with nothing but the standard library where that suffices.
// Threads: values; pure functions of the application's language.
#pragma once

#include "engine/plan.h"
#include "model/vocabulary.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::model {

/// A line stands for the steps firstStep, firstStep + stride, ..., so many as it has turns: more
/// than one within a loop, none where it is the program around the steps.
struct PythonLine
{
    QString text;           ///< without its end
    std::int32_t task = -1; ///< index of its kind in the plan; -1: none of the tasks
    std::int32_t firstStep = -1;
    std::int32_t stride = 1;
    std::int32_t turns = 0;
    friend bool operator==(const PythonLine &, const PythonLine &) = default;
};

/// Where in a plan: a step of a kind of task.
struct PlanPlace
{
    std::int32_t task = -1;
    std::int32_t step = -1;
    friend bool operator==(const PlanPlace &, const PlanPlace &) = default;
};

class PythonListing
{
public:
    PythonListing() = default;
    /// Lines of one task belong together.
    explicit PythonListing(std::vector<PythonLine> lines);

    [[nodiscard]] const std::vector<PythonLine> &lines() const { return m_lines; }
    /// With an end to every line.
    [[nodiscard]] QString text() const;
    /// The first line of the step; of a step before the first or past the last, the function's
    /// first or last line. None where the task is not listed.
    [[nodiscard]] std::optional<std::size_t> lineOf(const PlanPlace &place) const;
    /// How many of the lines from `line` on stand for the same step; at least 1.
    [[nodiscard]] std::size_t linesOfStep(std::size_t line) const;

private:
    struct Function
    {
        std::size_t first = 0, last = 0;
        std::vector<std::size_t> lineOfStep;
    };
    std::vector<PythonLine> m_lines;
    std::vector<Function> m_functions; ///< by kind of task
};

/// The whole program.
[[nodiscard]] PythonListing pythonProgram(const engine::Plan &plan, Vocabulary vocabulary);
/// The function of one task; `task` is its index in the plan.
[[nodiscard]] PythonListing pythonTask(const engine::Plan &plan,
                                       std::size_t task,
                                       Vocabulary vocabulary);

/// Of the plan's tasks, in their order: "make_salad", an identifier that no other one has.
[[nodiscard]] std::vector<QString> pythonNames(const engine::Plan &plan);

/// In which turn of its loop, from 1, a line stands for this step; 0: for another step.
[[nodiscard]] std::int32_t turnOf(const PythonLine &line, std::int32_t step);

} // namespace brigade::model
