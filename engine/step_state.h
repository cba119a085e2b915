// Where the threads of a process stand that is moved step by step: values. Each thread has a number
// from 1 on, in the order of the plan's tasks, and stops before each of its moments; whoever plays
// the scheduler chooses by that number.
// See: stepper.h (within the process), step_run.h (from outside).
#pragma once

#include "engine/event.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace brigade::engine {

/// From 1 on; 0 is nobody.
using StepNumber = std::uint32_t;
inline constexpr StepNumber kNobody = 0;

/// What a thread does when it is next chosen. AddAtOnce: read, added and written in one.
/// TakeGil: it has slept, and wants to go on. Work: a step that is one moment (cpu, sleep, file).
enum class MomentKind : std::uint8_t { Read, Add, Write, AddAtOnce, Lock, Unlock, TakeGil, Work };

struct Moment
{
    MomentKind kind = MomentKind::Work;
    std::uint32_t step = 0;   ///< of its task
    std::uint32_t index = 0;  ///< of the variable, or of the lock (shared_names.h)
    std::uint64_t turn = 0;   ///< of a step of increments, from 0
    std::uint32_t inHand = 0; ///< what it has read, or computed from it
    bool handsOver = true;    ///< another thread may take the GIL while it stands here
    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Away: it sleeps, or waits for a file; it comes back by itself.
enum class Stand : std::uint8_t { Moving, Ready, LockBlocked, GilBlocked, Away, Done, Failed };

struct StepThread
{
    ThreadIndex thread {};
    TaskId task {};
    std::uint32_t kind = 0; ///< of its task, in the plan
    Stand stand = Stand::Moving;
    Moment moment; ///< the one that comes next; means nothing when it is done
    friend bool operator==(const StepThread &, const StepThread &) = default;
};

/// Each wants what the next one holds, the last what the first holds.
struct StepRingMember
{
    StepNumber number = kNobody;
    std::uint32_t wants = 0;
    std::uint32_t holds = 0;
    friend bool operator==(const StepRingMember &, const StepRingMember &) = default;
};

struct StepState
{
    std::uint64_t plays = 0;      ///< requests answered so far; a new start is one, too
    std::uint64_t moves = 0;      ///< since the start
    StepNumber refused = kNobody; ///< who was chosen last and could not be moved
    StepNumber gilHolder = kNobody;
    std::vector<StepThread> threads {};
    std::vector<std::uint32_t> values {}; ///< by variable
    std::vector<std::uint64_t> made {};   ///< increments so far, by variable
    std::vector<StepNumber> owners {};    ///< by lock
    std::vector<StepRingMember> ring {};  ///< a deadlock, if there is one
    /// Of each move that was not asked for (StepPlay::ToTheEnd): who could have moved, a bit each.
    std::vector<std::uint64_t> ways {};
    friend bool operator==(const StepState &, const StepState &) = default;

    [[nodiscard]] bool mayMove(StepNumber number) const
    {
        return ring.empty() && number != kNobody && number <= threads.size()
            && threads[number - 1].stand == Stand::Ready;
    }
    /// Nobody will ever be ready again.
    [[nodiscard]] bool over() const;
};

/// For the pipe between the processes.
[[nodiscard]] std::vector<std::byte> stepStateBytes(const StepState &state);
[[nodiscard]] std::optional<StepState> readStepState(std::span<const std::byte> bytes);

/// What is asked for: go on, or begin anew, and then move these one after another.
/// ToTheEnd: after the choices always the lowest who may move, sleepers waited for, until it is
/// over.
enum class StepPlay : std::uint8_t { Choices, ToTheEnd };

struct StepRequest
{
    TaskId firstTask {}; ///< begin anew, with tasks numbered from here; kNoTask: go on
    std::vector<StepNumber> choices {};
    StepPlay play = StepPlay::Choices;
    friend bool operator==(const StepRequest &, const StepRequest &) = default;
};
[[nodiscard]] std::vector<std::byte> stepRequestBytes(const StepRequest &request);
[[nodiscard]] std::optional<StepRequest> readStepRequest(std::span<const std::byte> bytes);

} // namespace brigade::engine
