// All interleavings of a plan, tried one after another by really running them, and what they came
// to. Depth first: each goes the way of the one before up to the last choice that has another.
// Owns: a worker process. Threads: the one that created it; next() blocks for one interleaving.
#pragma once

#include "engine/plan.h"
#include "engine/result.h"
#include "model/interleaving.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace brigade::model {

/// Where a program should stop that tries them all.
inline constexpr std::uint64_t kMostInterleavings = 20'000;

enum class StepEnd : std::uint8_t { Whole, LostUpdates, Deadlock };

struct StepOutcome
{
    StepEnd end = StepEnd::Whole;
    std::vector<std::uint32_t> values {}; ///< by variable
    std::uint64_t count = 0;              ///< interleavings that came to this
    Interleaving example {};              ///< the first of them
    friend bool operator==(const StepOutcome &, const StepOutcome &) = default;
};

struct ExplorationResult
{
    std::uint64_t interleavings = 0;
    bool complete = false;
    std::vector<StepOutcome> outcomes {}; ///< most frequent first
    [[nodiscard]] std::uint64_t countOf(StepEnd end) const;
};

class Exploration
{
public:
    static engine::Result<std::unique_ptr<Exploration>> start(const engine::Plan &plan,
                                                              const std::string &workerPath = {});
    ~Exploration();
    Exploration(const Exploration &) = delete;
    Exploration &operator=(const Exploration &) = delete;

    /// One more interleaving; false when there is none left, or problem() says why.
    bool next();
    [[nodiscard]] const ExplorationResult &result() const;
    [[nodiscard]] const QString &problem() const;

private:
    struct Impl;
    explicit Exploration(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::model
