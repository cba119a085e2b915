// One round of measurements in a child process (`brigade-worker --measure`), watched from here.
// Owns: the child and the thread that reads it; the destructor ends both. Threads: every member
// function by any. When the child dies or talks nonsense: broke off, with the words that say so;
// what was measured before stays.
#pragma once

#include "engine/charge.h"
#include "engine/result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brigade::engine {

enum class ChargeRunState : std::uint8_t { Running, Done, Cancelled, BrokeOff };

struct ChargeProgress
{
    ChargeRunState state = ChargeRunState::Running;
    std::vector<ChargeFigure> figures {}; ///< in the order in which they were measured
    std::optional<Charge> now {};         ///< being measured
    std::uint32_t round = 0;              ///< which of kChargeRounds
    std::string problem {};               ///< when it broke off
};

struct ChargeRunOptions
{
    std::string workerPath {};      ///< empty: `brigade-worker` beside this program
    std::vector<Charge> charges {}; ///< none: all
};

class ChargeRun
{
public:
    static Result<std::unique_ptr<ChargeRun>> start(const ChargeRunOptions &options);
    ~ChargeRun();
    ChargeRun(const ChargeRun &) = delete;
    ChargeRun &operator=(const ChargeRun &) = delete;

    /// Ends at once; the figure in hand is lost.
    void cancel();
    [[nodiscard]] ChargeProgress progress() const;

private:
    struct Impl;
    explicit ChargeRun(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
