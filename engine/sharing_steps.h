// The steps in which tasks share something: a counter that all threads of a process increment, and
// locks. Part of the plan (plan.h). One variable and one lock of a name in each process.
#pragma once

#include <cstdint>
#include <string>

namespace brigade::engine {

/// How an increment is guarded: not at all, by the lock that has the variable's name, or by being
/// one indivisible instruction.
enum class Sync : std::uint8_t { None, Lock, Atomic };

/// Read, compute, write, `times` over. Between read and write lie `windowUnits` of work.
struct IncrementStep
{
    std::string variable;
    std::uint64_t times = 1;
    double windowUnits = 1; ///< units of work (work_unit.h); parts of a twentieth count
    Sync sync = Sync::None;
    /// The GIL may change hands between read and write, as where Python code calls a function
    /// there. If not: only after the write, as with CPython's own `counter += 1`.
    bool handoverBetween = true;
    friend bool operator==(const IncrementStep &, const IncrementStep &) = default;
};
struct LockStep
{
    std::string name;
    friend bool operator==(const LockStep &, const LockStep &) = default;
};
struct UnlockStep
{
    std::string name;
    friend bool operator==(const UnlockStep &, const UnlockStep &) = default;
};

inline constexpr std::uint64_t kMaxIncrements = 1'000'000'000; ///< of one step
inline constexpr double kMaxWindowUnits = 1'000'000;
/// Of one variable in one run: a counter has 32 bits (shared_cell.h).
inline constexpr std::uint64_t kMaxIncrementsOfVariable = 4'000'000'000;
/// Variables of a plan, and locks of a plan.
inline constexpr std::uint32_t kMaxSharedNames = 100;

} // namespace brigade::engine
