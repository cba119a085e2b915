#include "model/exploration.h"

#include "engine/step_run.h"
#include "model/step_session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace brigade::model {

namespace {

constexpr auto kPatience = std::chrono::seconds(60);

/// Those who may move, the lowest number last, where it is taken from.
std::vector<StepNumber> untried(const StepState &state)
{
    std::vector<StepNumber> numbers;
    for (auto number = static_cast<StepNumber>(state.threads.size()); number >= 1; --number) {
        if (state.mayMove(number))
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

    bool take(const engine::Result<StepState> &answer, StepState &state)
    {
        if (!answer) {
            problem = QString::fromStdString(answer.error());
            return false;
        }
        run->waitForSleepers(kPatience);
        state = run->state();
        return true;
    }

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
    StepState state;
    if (!me.take(me.run->restart(me.path), state))
        return false;
    while (!state.over()) {
        auto numbers = untried(state);
        if (numbers.empty()) {
            me.problem = QStringLiteral("nobody can move, and there is no deadlock");
            return false;
        }
        me.path.push_back(numbers.back());
        numbers.pop_back();
        me.left.push_back(std::move(numbers));
        if (!me.take(me.run->play({me.path.back()}), state))
            return false;
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
