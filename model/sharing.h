// What the threads of a run shared, by its trace alone: counters and what they lost, locks and what
// they cost, a deadlock, and the loads that orders carried. Threads: pure functions, any thread.
// See: engine/shared_state.h for what is traced of each.
#pragma once

#include "engine/shared_cell.h"
#include "engine/shared_names.h"
#include "engine/wait_graph.h"
#include "model/thread_fold.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace brigade::model {

struct CounterOfProcess
{
    std::uint32_t process = 0;
    std::uint64_t expected = 0; ///< increments
    std::uint64_t actual = 0;   ///< its value at the end
};

struct CounterFigures
{
    std::string name;
    std::uint64_t expected = 0; ///< added up over the processes, each of which has its own
    std::uint64_t actual = 0;
    std::vector<CounterOfProcess> processes {};

    [[nodiscard]] std::uint64_t lost() const { return expected > actual ? expected - actual : 0; }
};

/// Of increments only those are counted that are traced, and each that waited.
struct LockFigures
{
    std::string name;
    std::uint64_t acquired = 0;
    std::uint64_t waits = 0;
    double waitS = 0;
    double heldS = 0;
};

struct RingSeat
{
    ThreadKey thread {};
    engine::TaskId task {};
    std::string holds; ///< what the one before him in the ring wants
    std::string wants;
    bool dismissed = false; ///< the ring was opened by breaking off his wait
};

struct PayloadFigures
{
    std::uint64_t loads = 0; ///< packed
    std::uint64_t bytes = 0;
    double packS = 0;
    double carryS = 0;
    double unpackS = 0;

    [[nodiscard]] double allS() const { return packS + carryS + unpackS; }
};

struct SharingFigures
{
    std::vector<CounterFigures> counters; ///< in the order of the plan
    std::vector<LockFigures> locks;
    std::vector<RingSeat> deadlock; ///< the first ring; empty when there was none
    std::int64_t deadlockNs = 0;
    std::uint64_t deadlocks = 0;
    PayloadFigures payload;
};

[[nodiscard]] SharingFigures sharingFigures(const engine::Plan &plan,
                                            std::span<const engine::TraceEvent> events);

/// One write that is in the trace, and what became of it.
struct TracedWrite
{
    ThreadKey thread {};
    std::uint32_t variable = 0;
    std::optional<std::int64_t> readNs {}; ///< of what it added to; unknown beyond the limit
    std::int64_t writtenNs = 0;
    std::uint32_t value = 0;                 ///< as written
    std::optional<std::size_t> ignoredBy {}; ///< index of the write that did not know it
    [[nodiscard]] bool lost() const { return ignoredBy.has_value(); }
};

/// By time of the write; grows with the trace.
class IncrementFold
{
public:
    void fold(std::span<const engine::TraceEvent> newEvents);
    [[nodiscard]] const std::vector<TracedWrite> &writes() const { return m_writes; }

private:
    struct Word
    {
        std::uint32_t process = 0;
        std::uint32_t variable = 0;
        std::uint64_t word = 0;
        // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 does not know a defaulted <=>
        friend auto operator<=>(const Word &, const Word &) = default;
    };
    struct Read
    {
        std::int64_t timeNs = 0;
        std::uint64_t word = 0;
    };
    void addWrite(const engine::TraceEvent &event);
    void loseFrom(const Word &replaced, std::uint64_t readWord, std::size_t by);

    std::vector<TracedWrite> m_writes;
    std::map<ThreadKey, Read> m_reads;           ///< by threads that have not written since
    std::map<Word, std::size_t> m_writeOf;       ///< which write made a word
    std::map<std::size_t, std::uint64_t> m_base; ///< the word that a write was added to
};

} // namespace brigade::model
