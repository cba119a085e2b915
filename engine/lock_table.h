// The locks of one process, by index (shared_names.h), and the watch over them: a deadlock is found
// in the moment in which its ring closes.
// Threads: any traced thread, about itself. Who unlocks is who locked.
// Late: an acquire that cannot be had waits with the GIL released, as CPython's does, and parks.
// Failed: an acquire that is part of a ring is broken off as OnDeadlock says; the thread goes on
// without the lock.  See: lock_table.cpp for the states and the dangers.
#pragma once

#include "engine/gil.h"
#include "engine/on_deadlock.h"
#include "engine/wait_graph.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace brigade::engine {

/// How an acquire ended. Deadlock, Dismissed: it is not held; the latter opened the ring.
enum class LockOutcome : std::uint8_t { AtOnce, AfterWait, Deadlock, Dismissed };
[[nodiscard]] constexpr bool isHeld(LockOutcome outcome)
{
    return outcome == LockOutcome::AtOnce || outcome == LockOutcome::AfterWait;
}

/// Whether an acquire without a wait, and the release that goes with it, are written down. A wait
/// always is.
enum class LockTracing : std::uint8_t { All, WaitsOnly };

struct LockTableOptions
{
    std::size_t locks = 0;
    Gil *gil = nullptr; ///< may be null
    /// So long a ring stays closed, to be looked at, before its waits are broken off.
    std::chrono::milliseconds ringStands {500};
    OnDeadlock onDeadlock = OnDeadlock::FailAll;
    std::chrono::milliseconds askedRingStands {30'000}; ///< the same, for Ask
    /// Called once for each ring, on the thread that closed it, while the table stands still: it
    /// must be short, and call nothing here.
    std::function<void(const std::vector<RingMember> &)> deadlock {};
};

class LockTable
{
public:
    explicit LockTable(LockTableOptions options);
    ~LockTable();
    LockTable(const LockTable &) = delete;
    LockTable &operator=(const LockTable &) = delete;

    /// Not for a lock that the caller holds.
    LockOutcome acquire(LockIndex lock, LockUse use, LockTracing tracing = LockTracing::All);
    /// Nothing when the caller does not hold it.
    void release(LockIndex lock, LockUse use, LockTracing tracing = LockTracing::All);
    /// All that the caller holds: a task that ends early leaves nothing locked.
    void releaseAll();
    /// Opens the ring that this thread is in: his wait is broken off, the others get what he held.
    /// Any thread. False: he is in none.
    bool dismiss(ThreadIndex thread);
    /// As FailAll, at once, and from now on: nobody is there any more to be asked. Any thread.
    void giveUpRings();
    [[nodiscard]] bool heldByMe(LockIndex lock) const;
    [[nodiscard]] std::optional<ThreadIndex> owner(LockIndex lock) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::engine
