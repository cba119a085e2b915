// What one thread is doing, folded from the events about it: the rules exist once, here, for the
// timeline and the restaurant both.
// The cause beats the effect: a wait for the GIL, a lock or I/O is a base state; being off the core
// shows only while the base state is Running. With the kernel's word (SwitchedOut/In) the gaps that
// the threads found themselves are not looked at, and the other way round.
// Threads: a value; pure and deterministic.
#pragma once

#include "engine/event.h"
#include "engine/run.h"

#include <cstdint>
#include <optional>

namespace brigade::model {

/// The cause beats the effect: GIL, lock and I/O waits win; OffCore means it could run and did not.
enum class ThreadState : std::uint8_t {
    Starting,
    Running,
    GilWait,
    LockWait,
    Io,
    OffCore,
    Idle,
    LoopWait
};
inline constexpr std::size_t kThreadStateCount = 8;

struct ThreadKey
{
    engine::ProcessIndex process {};
    engine::ThreadIndex thread {};
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 does not know a defaulted <=>
    friend auto operator<=>(const ThreadKey &, const ThreadKey &) = default;
};

struct ThreadPhase
{
    ThreadState state = ThreadState::Starting;
    bool native = false;                      ///< computing without the GIL
    std::int16_t core = engine::kUnknownCore; ///< last known
    engine::TaskId task {};
    std::optional<engine::BlockReason> block; ///< while Io
    friend bool operator==(const ThreadPhase &, const ThreadPhase &) = default;
};

class ThreadFold
{
public:
    explicit ThreadFold(engine::SwitchSource source = engine::SwitchSource::Gaps)
        : m_source(source)
    {
    }

    /// One event about this thread, in time order, from its ThreadStarted on.
    void apply(const engine::TraceEvent &event);
    [[nodiscard]] const ThreadPhase &phase() const { return m_phase; }

    friend bool operator==(const ThreadFold &, const ThreadFold &) = default;

private:
    bool applySwitch(const engine::TraceEvent &event);
    void applyOwn(const engine::TraceEvent &event);
    void beOn(engine::TaskId task);
    void setOff(std::int64_t timeNs);
    void enter(ThreadState base);

    engine::SwitchSource m_source;
    ThreadState m_base = ThreadState::Starting; ///< without what the system did to it
    bool m_off = false;
    std::int64_t m_offSinceNs = 0;
    ThreadPhase m_phase;
};

/// Whose events are threads' own or about a thread (the rest is the supervisor's).
[[nodiscard]] constexpr bool isAboutThread(engine::EventKind kind)
{
    return kind >= engine::EventKind::ThreadStarted;
}

} // namespace brigade::model
