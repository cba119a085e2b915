// Playing the scheduler: real threads of a worker process, the choices so far, what they led to,
// and the way back. Undo runs the choices but the last again, from the start.
// Owns: the engine's run. Threads: the one that created it. choose() and the like block until the
// threads stand again; a sleeper is not waited for. When the worker dies: problem() says so.
#pragma once

#include "engine/plan.h"
#include "engine/result.h"
#include "engine/shared_names.h"
#include "engine/step_plan.h"
#include "engine/step_state.h"
#include "model/interleaving.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace brigade::model {

using engine::Moment;
using engine::MomentKind;
using engine::smallEnoughToStep;
using engine::Stand;
using engine::StepState;
using engine::StepThread;

/// Who chooses in the learner's stead.
enum class StepScheduler : std::uint8_t { RoundRobin, Random };

/// One choice and what it did.
struct StepMove
{
    StepNumber number = engine::kNobody;
    std::uint32_t kind = 0; ///< of the mover's task, in the plan
    Moment moment;
    std::vector<std::uint32_t> values; ///< of the variables, after it
};

class StepSession
{
public:
    /// An empty `workerPath`: beside this program.
    static engine::Result<std::unique_ptr<StepSession>> start(const engine::Plan &plan,
                                                              const std::string &workerPath = {});
    ~StepSession();
    StepSession(const StepSession &) = delete;
    StepSession &operator=(const StepSession &) = delete;

    [[nodiscard]] const engine::Plan &plan() const;
    [[nodiscard]] const engine::SharedNames &names() const;
    [[nodiscard]] const StepState &state() const;
    [[nodiscard]] const Interleaving &choices() const;
    /// As many as choices().
    [[nodiscard]] const std::vector<StepMove> &moves() const;
    /// How many moves of others a thread has waited for the GIL since it woke, by number - 1.
    [[nodiscard]] const std::vector<std::uint32_t> &waited() const;
    /// Empty, or why nothing goes any more.
    [[nodiscard]] const QString &problem() const;

    /// False when it cannot be moved. One who sleeps is waited for.
    bool choose(StepNumber number);
    bool undo();
    void restart();
    /// From the start; stops at the first who cannot be moved. Sleepers are waited for.
    bool replay(const Interleaving &choices);
    /// One move; false when it is over.
    bool chooseBy(StepScheduler scheduler);
    void setSeed(std::uint64_t seed);
    /// Takes in who has come back by himself; true when somebody has.
    bool poll();
    void waitForSleepers();

private:
    struct Impl;
    explicit StepSession(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Updates that were made and are not in the counters.
[[nodiscard]] std::uint64_t lostUpdates(const StepState &state);

} // namespace brigade::model
