#include "model/exploration.h"

#include "engine/step_run.h"
#include "model/step_session.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace brigade::model {

namespace {

/// The others of a way, besides the one that was taken: the lowest.
std::vector<StepNumber> others(std::uint64_t way)
{
    std::vector<StepNumber> numbers;
    for (StepNumber number = 63; number > static_cast<StepNumber>(std::countr_zero(way));
         --number) {
        if ((way >> number & 1U) != 0)
            numbers.push_back(number);
    }
    return numbers;
}

StepEnd endOf(const StepState &state)
{
    if (!state.ring.empty())
        return StepEnd::Deadlock;
    return lostUpdates(state) > 0 ? StepEnd::LostUpdates : StepEnd::Whole;
}

} // namespace

std::uint64_t ExplorationResult::countOf(StepEnd end) const
{
    std::uint64_t count = 0;
    for (const StepOutcome &outcome : outcomes)
        count += outcome.end == end ? outcome.count : 0;
    return count;
}

struct Exploration::Impl
{
    std::unique_ptr<engine::StepRun> run;
    Interleaving path {};
    /// Of each choice of the path: the numbers that are still to be tried there.
    std::vector<std::vector<StepNumber>> left {};
    ExplorationResult result {};
    QString problem {};

    /// To the next branch; false when all have been tried.
    bool turn()
    {
        while (!left.empty() && left.back().empty()) {
            left.pop_back();
            path.pop_back();
        }
        if (left.empty())
            return result.interleavings == 0;
        path.back() = left.back().back();
        left.back().pop_back();
        return true;
    }

    void count(const StepState &state)
    {
        ++result.interleavings;
        const StepEnd end = endOf(state);
        auto &outcomes = result.outcomes;
        const auto same = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto &outcome) {
            return outcome.end == end && outcome.values == state.values;
        });
        if (same == outcomes.end())
            outcomes.push_back({.end = end, .values = state.values, .count = 1, .example = path});
        else
            ++same->count;
        std::stable_sort(outcomes.begin(), outcomes.end(),
                         [](const auto &a, const auto &b) { return a.count > b.count; });
    }
};

Exploration::Exploration(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Exploration::~Exploration() = default;

engine::Result<std::unique_ptr<Exploration>> Exploration::start(const engine::Plan &plan,
                                                                const std::string &workerPath)
{
    auto run = engine::StepRun::start(plan, workerPath);
    if (!run)
        return engine::Error {run.error()};
    return std::unique_ptr<Exploration>(
        new Exploration(std::make_unique<Impl>(Impl {.run = std::move(run).value()})));
}

bool Exploration::next()
{
    Impl &me = *m_impl;
    if (!me.problem.isEmpty() || me.result.complete)
        return false;
    if (!me.turn()) {
        me.result.complete = true;
        return false;
    }
    const auto end = me.run->restartToTheEnd(me.path);
    if (!end) {
        me.problem = QString::fromStdString(end.error());
        return false;
    }
    const StepState &state = end.value();
    if (!state.over() || state.refused != engine::kNobody) {
        me.problem = QStringLiteral("the same choices did not lead to the same state");
        return false;
    }
    for (const std::uint64_t way : state.ways) {
        me.path.push_back(static_cast<StepNumber>(std::countr_zero(way)));
        me.left.push_back(others(way));
    }
    me.count(state);
    return true;
}

const ExplorationResult &Exploration::result() const
{
    return m_impl->result;
}

const QString &Exploration::problem() const
{
    return m_impl->problem;
}

} // namespace brigade::model
