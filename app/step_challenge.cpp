#include "app/step_challenge.h"

#include "engine/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace brigade::app {

namespace {

struct ChallengeText
{
    Q_DECLARE_TR_FUNCTIONS(StepChallenge)
};

engine::Plan twoIncrements(engine::Sync sync)
{
    engine::Plan plan;
    engine::TaskKind adder {.name = "adder", .count = 2, .steps = {}};
    adder.steps.emplace_back(
        engine::IncrementStep {.variable = "counter", .windowUnits = 1, .sync = sync});
    plan.tasks.push_back(std::move(adder));
    return plan;
}

engine::Plan oppositeOrder()
{
    using engine::LockStep;
    using engine::UnlockStep;
    engine::Plan plan;
    plan.tasks.push_back({.name = "soup",
                          .steps = {LockStep {"salt"}, engine::CpuStep {1}, LockStep {"pepper"},
                                    UnlockStep {"pepper"}, UnlockStep {"salt"}}});
    plan.tasks.push_back({.name = "steak",
                          .steps = {LockStep {"pepper"}, engine::CpuStep {1}, LockStep {"salt"},
                                    UnlockStep {"salt"}, UnlockStep {"pepper"}}});
    return plan;
}

engine::Plan sleeperAmongTheBusy()
{
    engine::Plan plan;
    plan.gil.enabled = true;
    plan.tasks.push_back(
        {.name = "sleeper", .steps = {engine::SleepStep {200}, engine::CpuStep {1}}});
    engine::TaskKind busy {.name = "busy", .count = 2, .steps = {}};
    busy.steps.assign(3, engine::CpuStep {1});
    plan.tasks.push_back(std::move(busy));
    return plan;
}

constexpr std::uint32_t kMovesOfTheBusy = 6;

} // namespace

engine::Plan challengePlan(StepChallenge challenge)
{
    engine::Plan plan = challenge == StepChallenge::Deadlock ? oppositeOrder()
        : challenge == StepChallenge::SleeperWaits           ? sleeperAmongTheBusy()
        : challenge == StepChallenge::LockSaves              ? twoIncrements(engine::Sync::Lock)
                                                             : twoIncrements(engine::Sync::None);
    plan.title = challengeTitle(challenge).toStdString();
    return plan;
}

QString challengeTitle(StepChallenge challenge)
{
    switch (challenge) {
    case StepChallenge::LoseOne:
        return ChallengeText::tr("1. Make the counter 1 with two increments");
    case StepChallenge::LockSaves:
        return ChallengeText::tr("2. Now with the lock: show that you cannot");
    case StepChallenge::Deadlock:
        return ChallengeText::tr("3. Make these two deadlock");
    case StepChallenge::SleeperWaits:
        break;
    }
    return ChallengeText::tr("4. Make the sleeper wait as long as possible");
}

QString challengeText(StepChallenge challenge, model::Vocabulary vocabulary)
{
    const QString lock = model::word(model::Term::Lock, vocabulary);
    const QString gil = model::word(model::Term::Gil, vocabulary);
    switch (challenge) {
    case StepChallenge::LoseOne:
        return ChallengeText::tr(
            "Both add 1 to the same counter. Choose who moves so that both have finished and the "
            "counter is 1: one update is lost.");
    case StepChallenge::LockSaves:
        //: %1: lock, or key
        return ChallengeText::tr("Now each takes the %1 first. Try to lose an update; then press "
                                 "“Try all” and count.")
            .arg(lock);
    case StepChallenge::Deadlock:
        //: %1: lock, or key
        return ChallengeText::tr("They want the same two in opposite order. Choose so that each "
                                 "holds the %1 that the other one waits for.")
            .arg(lock);
    case StepChallenge::SleeperWaits:
        break;
    }
    //: %1: GIL, or bathroom
    return ChallengeText::tr("Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, "
                             "wait until he is awake, and let the others make all of their moves "
                             "before he gets on.")
        .arg(gil);
}

bool isSolved(StepChallenge challenge, const model::StepSession &session)
{
    const model::StepState &state = session.state();
    switch (challenge) {
    case StepChallenge::LoseOne:
        return state.over() && model::lostUpdates(state) > 0;
    case StepChallenge::LockSaves:
        return false;
    case StepChallenge::Deadlock:
        return !state.ring.empty();
    case StepChallenge::SleeperWaits:
        break;
    }
    const auto &waited = session.waited();
    return std::any_of(waited.begin(), waited.end(),
                       [](std::uint32_t moves) { return moves >= kMovesOfTheBusy; });
}

bool isSolved(StepChallenge challenge, const model::ExplorationResult &result)
{
    return challenge == StepChallenge::LockSaves && result.complete
        && result.countOf(model::StepEnd::Whole) == result.interleavings;
}

QString solvedText(StepChallenge challenge)
{
    switch (challenge) {
    case StepChallenge::LoseOne:
        return ChallengeText::tr("Solved: two increments, and the counter is 1.");
    case StepChallenge::LockSaves:
        return ChallengeText::tr("Shown: in no interleaving is an update lost.");
    case StepChallenge::Deadlock:
        return ChallengeText::tr("Solved: a deadlock. Nobody in the ring will ever move again.");
    case StepChallenge::SleeperWaits:
        break;
    }
    return ChallengeText::tr("Solved: he was awake, and %1 moves went by without him.")
        .arg(kMovesOfTheBusy);
}

} // namespace brigade::app
