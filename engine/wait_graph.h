// Who waits for which lock. With the locks' owners this is the wait-for graph: a thread waits for
// at most one lock and a lock has at most one owner, so from a thread leads one path, and a ring is
// a path that comes back.
// Threads: a value; the lock table's mutex guards it.
// Invariant: ringThrough() finds a ring exactly when one goes through that thread, provided that
// the owners of the ring's locks stand still. They do: each of them waits (lock_table.cpp).
// See: Coffman, Elphick, Shoshani, "System Deadlocks" (1971).
#pragma once

#include "engine/event.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace brigade::engine {

enum class LockIndex : std::uint32_t {};

struct RingMember
{
    ThreadIndex thread {};
    LockIndex wants {};
    LockIndex holds {}; ///< what the one before him in the ring wants
    friend bool operator==(const RingMember &, const RingMember &) = default;
};

class WaitGraph
{
public:
    using OwnerOf = std::function<std::optional<ThreadIndex>(LockIndex)>;

    void wait(ThreadIndex thread, LockIndex lock) { m_waits[thread] = lock; }
    void stopWaiting(ThreadIndex thread) { m_waits.erase(thread); }

    /// The ring from `thread` on: each wants what the next one holds, the last what the first
    /// holds. Empty when there is none through him.
    [[nodiscard]] std::vector<RingMember> ringThrough(ThreadIndex thread,
                                                      const OwnerOf &ownerOf) const;

private:
    std::map<ThreadIndex, LockIndex> m_waits;
};

/// How a wait for a lock ended (arg2 of LockWaitEnd): LockAcquired follows; broken off with all
/// others of its ring; broken off alone, so that the others get on.
inline constexpr std::int64_t kWaitServed = 0;
inline constexpr std::int64_t kWaitBrokenOff = 1;
inline constexpr std::int64_t kWaitDismissed = 2;

/// arg2 of DeadlockMember.
struct DeadlockLink
{
    LockIndex wants {};
    LockIndex holds {};
    std::uint32_t more = 0; ///< members of the ring that are still to be told of
};
[[nodiscard]] std::int64_t linkArg(const DeadlockLink &link);
[[nodiscard]] DeadlockLink deadlockLink(std::int64_t arg2);

} // namespace brigade::engine
