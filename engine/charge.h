// What the system charges a program: the figures that are measured, their names in files, their
// units, and what one of them came to. Values. Threads: any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace brigade::engine {

enum class Charge : std::uint8_t {
    CoreRate, ///< simple additions of one core, a second
    SystemCall,
    MutexFree,
    MutexContended,
    CacheLine,
    SwitchSameCore,
    SwitchOtherCore,
    GilHandover,
    TimerLateness, ///< of a sleep of 1 ms
    ThreadStart,   ///< and its join
    ThreadsTime,   ///< 1000 threads that live at once
    ThreadsResident,
    ThreadsReserved,
    TasksByThreads, ///< 1000 small tasks, a thread each
    TasksByPool,    ///< the same by a pool of four, its hiring included
    ProcessFork,
    ProcessBare,
    ProcessWorker,
    ProcessPython,
    QueueSmall, ///< between threads; 100 B, 1 MB, 100 MB; answered
    QueueLarge,
    QueueHuge,
    PipeSmall, ///< between processes; the same
    PipeLarge,
    PipeHuge,
};
inline constexpr std::size_t kChargeCount = 25;

enum class ChargeUnit : std::uint8_t { Seconds, Bytes, PerSecond };

/// Why a figure is not there.
enum class ChargeAbsence : std::uint8_t { NotOnThisSystem, OneCoreOnly, ProgramMissing, Refused };

struct ChargeSpread
{
    double median = 0;
    double p10 = 0;
    double p90 = 0;
    std::uint32_t repeats = 0;
    friend bool operator==(const ChargeSpread &, const ChargeSpread &) = default;
};

/// Shares of the usable cores' time, 0 to 1, while it was measured.
struct ChargeNoise
{
    double others = 0; ///< anybody but the measurement, the hypervisor included
    double stolen = 0; ///< the hypervisor alone
    friend bool operator==(const ChargeNoise &, const ChargeNoise &) = default;
};

/// More than this taken by others, and a figure is called noisy.
inline constexpr double kNoisyShare = 0.05;
/// The same when the medians of its rounds are further apart: the next measurement may be as far
/// from this one. Some disturbers leave no other trace (a neighbour on the same silicon, the
/// hypervisor's way of waking a core).
inline constexpr double kNoisyDrift = 1.25;
/// All charges are measured so many times in turn, so that a bad second does not hit one only.
inline constexpr std::uint32_t kChargeRounds = 4;

struct ChargeFigure
{
    Charge charge {};
    std::optional<ChargeSpread> spread {};
    ChargeAbsence absence {};            ///< when there is no spread
    std::optional<ChargeNoise> noise {}; ///< none: this system does not say
    double tookS = 0;
    double drift = 1; ///< of the medians of its rounds, the greatest by the least
    std::uint32_t rounds = 0;

    [[nodiscard]] bool disturbed() const { return noise && noise->others > kNoisyShare; }
    [[nodiscard]] bool noisy() const { return disturbed() || drift > kNoisyDrift; }
    friend bool operator==(const ChargeFigure &, const ChargeFigure &) = default;
};

[[nodiscard]] std::string_view chargeKey(Charge charge);
[[nodiscard]] ChargeUnit chargeUnit(Charge charge);
[[nodiscard]] std::optional<Charge> chargeNamed(std::string_view key);
[[nodiscard]] std::string_view absenceKey(ChargeAbsence absence);
[[nodiscard]] std::optional<ChargeAbsence> absenceNamed(std::string_view key);

} // namespace brigade::engine
