// The tasks that a learner is given who plays the scheduler, and whether the threads stand as
// asked: recognised from what they really did. Threads: pure functions of the application's
// language.
#pragma once

#include "engine/plan.h"
#include "model/exploration.h"
#include "model/step_session.h"
#include "model/vocabulary.h"

#include <QString>

#include <array>
#include <cstdint>

namespace brigade::app {

enum class StepChallenge : std::uint8_t { LoseOne, LockSaves, Deadlock, SleeperWaits };
inline constexpr std::array kStepChallenges {StepChallenge::LoseOne, StepChallenge::LockSaves,
                                             StepChallenge::Deadlock, StepChallenge::SleeperWaits};

[[nodiscard]] engine::Plan challengePlan(StepChallenge challenge);
[[nodiscard]] QString challengeTitle(StepChallenge challenge);
[[nodiscard]] QString challengeText(StepChallenge challenge, model::Vocabulary vocabulary);

[[nodiscard]] bool isSolved(StepChallenge challenge, const model::StepSession &session);
/// By trying all: what cannot be done is shown by that.
[[nodiscard]] bool isSolved(StepChallenge challenge, const model::ExplorationResult &result);
[[nodiscard]] QString solvedText(StepChallenge challenge);

} // namespace brigade::app
