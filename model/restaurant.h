// The state of every process, thread, task, GIL and core at one moment of a trace.
// Forward by folding events, backward from checkpoints: a step back costs at most one checkpoint's
// distance. Threads: one; pure and deterministic.
#pragma once

#include "model/timeline.h"
#include "model/trace.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace brigade::model {

struct ThreadNow
{
    ThreadKey key;
    engine::ThreadRole role {};
    ThreadState state = ThreadState::Starting;
    bool native = false;
    std::int16_t core = engine::kUnknownCore; ///< last known
    engine::TaskId task {};
    std::int32_t taskKind = -1;   ///< index in the plan
    std::int32_t step = -1;       ///< index in the task; -1: between two
    std::int32_t stepsDone = 0;   ///< of the task in hand
    std::int64_t stepSinceNs = 0; ///< when the step began, or the last one ended
    std::int64_t sinceNs = 0;     ///< when this state began
    std::optional<engine::BlockReason> block;
    friend bool operator==(const ThreadNow &, const ThreadNow &) = default;
};

/// A task of an event loop that is set aside: it awaits, or it is back from the pool.
struct TicketNow
{
    std::int32_t taskKind = -1; ///< index in the plan
    std::int32_t step = -1;     ///< index in the task
    std::int64_t sinceNs = 0;
    /// From when on the loop could go on with it; none: nobody knows before the loop looks.
    std::optional<std::int64_t> readyNs {};
    std::optional<engine::BlockReason> block {}; ///< none: back from the pool
    friend bool operator==(const TicketNow &, const TicketNow &) = default;
};

/// How many tickets an event loop has where.
struct TicketCounts
{
    std::size_t running = 0;  ///< 0 or 1
    std::size_t setAside = 0; ///< they await
    std::size_t ready = 0;    ///< what they awaited is over, or they are back from the pool
    std::size_t inPool = 0;   ///< handed to the pool and not taken yet
};

struct LoopNow
{
    engine::ThreadIndex thread {};
    engine::TaskId task {};   ///< the ticket that it is on
    std::int64_t sinceNs = 0; ///< when it began or went on with it
    std::map<engine::TaskId, TicketNow> aside {};
    std::set<engine::TaskId> inPool {}; ///< of the process's queue; the rest waits for the loop
    friend bool operator==(const LoopNow &, const LoopNow &) = default;
};

struct LockNow
{
    std::optional<engine::ThreadIndex> holder;
    std::vector<engine::ThreadIndex> waiters; ///< by arrival; who is served next is not decided
    friend bool operator==(const LockNow &, const LockNow &) = default;
};

/// At a shared variable: from the first traced increment of a step to the step's end.
struct HandNow
{
    std::uint32_t variable = 0;
    std::optional<std::uint32_t> read {}; ///< read, and not yet written
    friend bool operator==(const HandNow &, const HandNow &) = default;
};

struct ProcessNow
{
    engine::ProcessIndex process {};
    engine::ProcessRole role {};
    std::int64_t pid = 0;
    bool ready = false;
    bool dismissed = false; ///< takes no new task
    bool crashed = false;
    bool gone = false; ///< exited or crashed
    std::optional<engine::ProcessIndex> replaces;
    bool gilEnabled = false;
    std::optional<engine::ThreadIndex> gilHolder;
    std::vector<engine::ThreadIndex> gilWaiters; ///< all in state GilWait, by arrival at the door
    std::deque<engine::TaskId> queue;            ///< oldest first
    std::int64_t residentBytes = 0;
    std::map<engine::ThreadIndex, ThreadNow> threads; ///< alive ones
    std::uint64_t tasksDone = 0, tasksFailed = 0;
    std::optional<LoopNow> loop; ///< from its thread's start to the process's end
    /// Tasks of the queue that an event loop has not looked at; 0 without a loop.
    [[nodiscard]] std::size_t atTheDoor() const;
    /// All zero without a loop. Cost: the tickets.
    [[nodiscard]] TicketCounts tickets(std::int64_t timeNs) const;
    /// By index in engine::sharedNames(); all of the plan's, used or not.
    std::map<std::uint32_t, LockNow> locks;
    std::map<std::uint32_t, std::uint32_t> variables; ///< last value that was seen
    std::map<engine::ThreadIndex, HandNow> hands {};
    std::vector<engine::ThreadIndex> deadlockRing; ///< each wants what the next one holds
    friend bool operator==(const ProcessNow &, const ProcessNow &) = default;
};

struct CoreNow
{
    std::int16_t core = 0;
    std::optional<ThreadKey> thread; ///< of this run; see CoreStack
    bool closed = false;             ///< the run may not use it now; see RunInfo::host
    bool measured = false;           ///< a sample has come; before, the shares are not known
    double othersShare = 0;          ///< of the last sample, 0..1
    double ownShare = 0;
    friend bool operator==(const CoreNow &, const CoreNow &) = default;
};

struct StreetNow
{
    std::int64_t timeNs = 0;
    bool started = false;
    bool ended = false;
    /// Workers and suppliers; gone ones stay, marked. The supervisor is not among them.
    std::map<engine::ProcessIndex, ProcessNow> processes;
    std::map<std::int16_t, CoreNow> cores;
    std::deque<engine::TaskId> supervisorQueue; ///< arrived or returned, not yet dispatched
    std::uint64_t arrived = 0, done = 0, failed = 0, lost = 0, rejected = 0, cancelled = 0;
    std::uint64_t gilSwitches = 0;
    std::uint32_t liveCores = 0, liveProcesses = 0,
                  liveThreads = 0; ///< the parameters as they are now
    bool liveGil = false;
    std::int64_t liveSwitchIntervalNs = 0;
    friend bool operator==(const StreetNow &, const StreetNow &) = default;
};

class Restaurant
{
public:
    /// The trace must outlive this; it may grow between calls.
    explicit Restaurant(const Trace &trace);
    ~Restaurant();
    Restaurant(const Restaurant &) = delete;
    Restaurant &operator=(const Restaurant &) = delete;

    /// The state after all events at or before `timeNs`. Valid until the next call.
    const StreetNow &at(std::int64_t timeNs);
    /// So many events more, at the most, are taken in beyond the latest that ever were: for who
    /// must not be kept long by a flood of them. None: all are; else the time up to which they are.
    std::optional<std::int64_t> foldAhead(std::size_t most);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace brigade::model
