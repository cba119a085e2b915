// The gate that each thread of a process passes before each of its moments, while somebody plays
// the scheduler: it stops there, and goes on when it is chosen. One moves at a time, so that a list
// of choices is one interleaving, and the same one every time.
// Threads: enter() to leave() by a stepped thread about itself; the rest by the control thread.
// Late: a thread that sleeps comes back by itself; choosing it waits until it is back.
// See: stepper.cpp for who may move.
#pragma once

#include "engine/annotated_mutex.h"
#include "engine/gil.h"
#include "engine/order.h"
#include "engine/plan.h"
#include "engine/step_state.h"
#include "engine/wait_graph.h"

#include <deque>
#include <exception>
#include <functional>
#include <optional>
#include <vector>

namespace brigade::engine {

/// Thrown to a thread that is to end before its work is done; its task fails.
class StepAbandoned : public std::exception
{
public:
    [[nodiscard]] const char *what() const noexcept override { return "left before its end"; }
};

/// What the threads share, as it is now.
struct StepShared
{
    std::vector<std::uint32_t> values;              ///< by variable
    std::vector<std::optional<ThreadIndex>> owners; ///< by lock
};

struct StepperOptions
{
    const Plan *plan = nullptr;
    Gil *gil = nullptr;
    std::function<StepShared()> look; ///< called while nobody moves
    /// Somebody has come back by himself. Called on his thread; must be short.
    std::function<void(const StepState &)> cameBack {};
};

class Stepper
{
public:
    explicit Stepper(StepperOptions options);
    ~Stepper();
    Stepper(const Stepper &) = delete;
    Stepper &operator=(const Stepper &) = delete;

    // --- a stepped thread about itself ---
    /// The calling thread gets the next number.
    void enter(const Order &order) EXCLUDES(m_mutex);
    void beginStep(std::size_t step) EXCLUDES(m_mutex);
    /// Stops; returns, with the GIL, when the thread is chosen. Throws StepAbandoned.
    void before(const Moment &moment) EXCLUDES(m_mutex);
    /// Around what takes its time without the GIL, which was dropped.
    void goAway() EXCLUDES(m_mutex);
    void comeBack() noexcept EXCLUDES(m_mutex);
    void taskFailed() EXCLUDES(m_mutex);
    void leave() EXCLUDES(m_mutex);

    // --- the control thread ---
    /// Until so many threads have entered, and stand.
    void waitForStanding(std::size_t threads) EXCLUDES(m_mutex);
    /// Moves them one after another, until one cannot move; reports the state then, which carries
    /// `plays`.
    void play(const StepRequest &request,
              std::uint64_t plays,
              const std::function<void(const StepState &)> &report) EXCLUDES(m_mutex);
    [[nodiscard]] StepState state() EXCLUDES(m_mutex);
    /// Everybody ends, without any more stops. Members of a ring run into their locks.
    void abandon() EXCLUDES(m_mutex);

private:
    enum class Call : std::uint8_t { None, Go, HandOver, Abandon };
    struct Slot
    {
        StepThread shown;
        std::uint32_t step = 0;
        bool holdsGil = false;
        bool failed = false;
        Call call = Call::None;
        std::condition_variable called {};
    };

    [[nodiscard]] Call stop(const Moment &moment) EXCLUDES(m_mutex);
    [[nodiscard]] Call waitForCall(Slot &me, MutexLock &lock) REQUIRES(m_mutex);
    void stand(Slot &me, Stand stand) REQUIRES(m_mutex);
    [[nodiscard]] bool move(StepNumber number, MutexLock &lock) REQUIRES(m_mutex);
    void moveToTheEnd(MutexLock &lock) REQUIRES(m_mutex);
    void handOver(Slot &holder, MutexLock &lock) REQUIRES(m_mutex);
    void waitWhileMoving(MutexLock &lock) REQUIRES(m_mutex);
    [[nodiscard]] StepState stateNow() REQUIRES(m_mutex);
    [[nodiscard]] std::vector<StepRingMember> findRing(const StepShared &shared) REQUIRES(m_mutex);
    [[nodiscard]] StepNumber numberOf(std::optional<ThreadIndex> thread) REQUIRES(m_mutex);

    StepperOptions m_options;
    Mutex m_mutex;
    std::condition_variable m_settled;
    std::deque<Slot> m_slots GUARDED_BY(m_mutex); ///< by number; never moved
    std::vector<std::uint64_t> m_made GUARDED_BY(m_mutex);
    std::size_t m_moving GUARDED_BY(m_mutex) = 0;
    std::uint64_t m_moves GUARDED_BY(m_mutex) = 0;
    std::uint64_t m_plays GUARDED_BY(m_mutex) = 0;
    std::vector<std::uint64_t> m_ways GUARDED_BY(m_mutex);
    StepNumber m_refused GUARDED_BY(m_mutex) = kNobody;
    bool m_playing GUARDED_BY(m_mutex) = false;
    bool m_abandoned GUARDED_BY(m_mutex) = false;
};

} // namespace brigade::engine
