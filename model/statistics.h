// Every figure of a run, from its trace alone. All times in seconds, as in the report (DESIGN,
// section 6). Threads: pure functions, any thread.
#pragma once

#include "model/timeline.h"
#include "model/trace.h"

#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace brigade::model {

/// Fractions of the makespan, they sum to 1. `own` is what our threads ran there; `others` is what
/// the host says was busy beyond that: other programs, stolen time, and what Statistics::overheadS
/// has of it, for which the system names no core.
struct CoreShare
{
    std::int16_t core = 0;
    double own = 0;
    double others = 0;
    double idle = 0;
};

struct ProcessFigures
{
    std::uint32_t index = 0;
    engine::ProcessRole role {};
    std::int64_t pid = 0;
    double startS = 0; ///< from spawn to ready
    double rssMb = 0;  ///< the highest reading
    double pssMb = 0;
    std::optional<std::int64_t> exitCode {};
    std::optional<std::int64_t> signal {};
};

struct TaskCounts
{
    std::uint64_t submitted = 0, done = 0, failed = 0, lost = 0, rejected = 0, cancelled = 0;

    /// Those whose end the trace does not hold: the run goes on, or the recording breaks off.
    [[nodiscard]] std::uint64_t outstanding() const
    {
        const std::uint64_t settled = done + failed + lost + rejected + cancelled;
        return submitted > settled ? submitted - settled : 0;
    }
};

/// Nearest rank: always a value that occurred.
struct Percentiles
{
    double p50 = 0, p90 = 0, p99 = 0, max = 0;
};
/// In seconds; all zero without values.
[[nodiscard]] Percentiles percentilesOf(std::vector<std::int64_t> valuesNs);

/// The tasks of one kind of the plan.
struct KindFigures
{
    std::int64_t kind = -1; ///< index in the plan's tasks
    TaskCounts tasks;
    Percentiles latencyS; ///< finished tasks, from the scheduled arrival
};

struct LostTask
{
    engine::TaskId task {};
    std::int64_t kind = -1; ///< index in the plan's tasks
};

struct Statistics
{
    /// The end of the last task: its TaskFinished, or the crash that lost it. While tasks are
    /// outstanding (the run goes on, or the recording breaks off): the end of the trace. From t = 0
    /// or, where the trace has forgotten its beginning, from there; so are all figures.
    double makespanS = 0;
    double forgottenS = 0; ///< from t = 0 to there
    /// Time on a core within tasks, native work and attempts that came to nothing too.
    double workS = 0;
    /// max(work / cores, the longest task alone), as if there were no GIL. `alone` is a task's time
    /// on a core, in I/O and in what it awaited, without what others made it wait for.
    double idealS = 0;
    double speedup = 0;          ///< finished tasks' times alone, added up, / makespan
    double efficiency = 0;       ///< work / (makespan * coresUsed)
    std::uint32_t coresUsed = 1; ///< the highest limit that was in force during the run
    std::vector<CoreShare> cores;
    /// Core time of this run's own processes (workers, suppliers, and Brigade itself) that was not
    /// for running threads: to wait, to wake up only to wait again, to be switched, to supervise,
    /// to draw. Between the first and the last reading; empty where the system does not tell.
    std::optional<double> overheadS;
    std::array<double, kThreadStateCount>
        statesS {}; ///< tasks' threads only, from t = 0 to the makespan
    /// Takes by another thread than the one that released; forced: the release had been asked for,
    /// so that the releaser waited until it was taken.
    std::uint64_t gilSwitches = 0, gilForcedSwitches = 0;
    double gilWaitS = 0;
    TaskCounts tasks;
    std::vector<LostTask> lostTasks;
    Percentiles latencyS;           ///< finished tasks, from the scheduled arrival
    std::vector<KindFigures> kinds; ///< those that arrived, by kind
    double throughputPerS = 0;      ///< done / makespan
    /// What tasks of event loops awaited, added up, as they asked for it.
    double awaitedS = 0;
    /// How long an event loop was on one task without a break, at the most; and how often a task
    /// kept it for longer than it should (kLoopBlockedNs).
    double loopLongestS = 0;
    std::uint64_t loopBlocks = 0;
    std::vector<ProcessFigures> processes;             ///< workers and suppliers
    std::uint64_t threadsCreated = 0, threadsPeak = 0; ///< control threads left out
    std::uint64_t contextSwitches = 0;
    std::uint64_t eventsRecorded = 0, eventsDropped = 0;
    SharingFigures sharing;
};

[[nodiscard]] Statistics computeStatistics(const Trace &trace, const Timeline &timeline);

/// The report of DESIGN section 6, every key of it. `processes[].exit` is a number (exit code), a
/// name ("SIGSEGV"), or null while it lives.
[[nodiscard]] QJsonObject report(const Trace &trace, const Statistics &statistics);

} // namespace brigade::model
