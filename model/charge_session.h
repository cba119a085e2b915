// One round of `measure` as the rest of the program sees it: what is measured now, what is known
// already. Owns: the engine's run, in whose child process all of it happens.
// Threads: the one that created it; nothing here blocks.
#pragma once

#include "engine/result.h"
#include "model/charge_results.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brigade::model {

struct ChargeWishes
{
    std::string workerPath {};              ///< empty: beside this program
    std::vector<engine::Charge> charges {}; ///< none: all
};

class ChargeSession
{
public:
    static engine::Result<std::unique_ptr<ChargeSession>> start(const ChargeWishes &wishes);
    ~ChargeSession();
    ChargeSession(const ChargeSession &) = delete;
    ChargeSession &operator=(const ChargeSession &) = delete;

    /// Takes in what came since the last call; true when there was something.
    bool poll();
    [[nodiscard]] bool running() const;
    void cancel();
    /// Of the last poll.
    [[nodiscard]] const ChargeResults &results() const;
    [[nodiscard]] std::optional<engine::Charge> now() const;
    /// Which of engine::kChargeRounds; 0: none yet.
    [[nodiscard]] int round() const;
    /// Of all rounds, 0 to 1.
    [[nodiscard]] double doneShare() const;
    /// How many are to be measured.
    [[nodiscard]] std::size_t wanted() const;
    /// Empty, or why it ended early, unasked.
    [[nodiscard]] const QString &problem() const;

private:
    struct Impl;
    explicit ChargeSession(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Every charge, in the order in which they are measured.
[[nodiscard]] std::vector<engine::Charge> allCharges();

} // namespace brigade::model
