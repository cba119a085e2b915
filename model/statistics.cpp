#include "model/statistics.h"

#include "model/event_tally.h"
#include "model/loop_stretches.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace brigade::model {

namespace {

constexpr double kNsPerS = 1e9;
constexpr double kBytesPerMb = 1024.0 * 1024.0;

double seconds(std::int64_t ns)
{
    return static_cast<double>(ns) / kNsPerS;
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

std::int64_t runningNs(const LaneTotals &totals)
{
    return totals.ns[static_cast<std::size_t>(ThreadState::Running)];
}

/// What the figures are of: from t = 0, or from where the trace begins to tell.
struct Told
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 0;
    [[nodiscard]] std::int64_t lengthNs() const { return endNs - beginNs; }
};

Told toldBy(const Trace &trace, const EventTally &tally)
{
    const bool whole = tally.tasks.outstanding() == 0;
    const std::int64_t beginNs = trace.forgotten().untilNs;
    return {.beginNs = beginNs,
            .endNs = std::max(beginNs, whole ? tally.lastTaskEndNs : trace.endNs())};
}

std::uint32_t coresUsed(const Trace &trace, const EventTally &tally)
{
    const std::size_t usable = trace.info().host.usableCores.size();
    auto cores = static_cast<std::int64_t>(trace.plan().cores);
    if (cores == 0)
        cores = static_cast<std::int64_t>(usable);
    cores = std::max(cores, tally.mostCores);
    if (usable > 0)
        cores = std::min(cores, static_cast<std::int64_t>(usable));
    return static_cast<std::uint32_t>(std::max<std::int64_t>(1, cores));
}

/// Work of all tasks, and how long those that finished would have taken alone.
struct TaskTimes
{
    std::int64_t workNs = 0;
    std::int64_t aloneNs = 0;
    std::int64_t longestNs = 0;
};

TaskTimes taskTimes(const Timeline &timeline, const EventTally &tally)
{
    TaskTimes times;
    std::unordered_map<std::uint32_t, std::int64_t> alone;
    for (const ThreadLane *lane : timeline.threads()) {
        for (const Interval &interval : lane->intervals) {
            const bool running = interval.state == ThreadState::Running;
            if (interval.task == engine::kNoTask || (!running && interval.state != ThreadState::Io))
                continue;
            const std::int64_t ns = interval.endNs - interval.beginNs;
            times.workNs += running ? ns : 0;
            const auto id = static_cast<std::uint32_t>(interval.task);
            const auto finished = tally.finishedBy.find(id);
            if (finished != tally.finishedBy.end() && finished->second == lane->key)
                alone[id] += ns;
        }
    }
    for (const auto &[task, ns] : tally.awaitedNs) {
        if (tally.finishedBy.contains(task))
            alone[task] += ns;
    }
    for (const auto &[task, ns] : alone) {
        times.aloneNs += ns;
        times.longestNs = std::max(times.longestNs, ns);
    }
    return times;
}

/// What others took of a core in that time, in nanoseconds. A sample says how long the core was
/// busy since the one before; what of it was not ours is spread evenly over that window, and what
/// no sample covers is taken to be like the rest.
double othersNs(std::span<const CoreSampleAt> samples, const CoreLane &lane, Told told)
{
    double others = 0;
    std::int64_t covered = 0;
    std::int64_t beginNs =
        samples.empty() ? told.beginNs : std::min(told.beginNs, samples.front().timeNs);
    for (const CoreSampleAt &sample : samples) {
        const std::int64_t from = std::max(beginNs, told.beginNs);
        const std::int64_t to = std::min(sample.timeNs, told.endNs);
        if (to > from) {
            const std::int64_t own = runningNs(Timeline::timeIn(lane, beginNs, sample.timeNs));
            others += static_cast<double>(sample.busyNs - own) * static_cast<double>(to - from)
                / static_cast<double>(sample.timeNs - beginNs);
            covered += to - from;
        }
        beginNs = sample.timeNs;
    }
    if (covered == 0)
        return 0;
    return std::max(0.0, others) * static_cast<double>(told.lengthNs())
        / static_cast<double>(covered);
}

std::vector<CoreShare> coreShares(const Timeline &timeline, const EventTally &tally, Told told)
{
    static const CoreLane kNothing;
    std::map<std::int16_t, const CoreLane *> lanes;
    for (const auto &[core, samples] : tally.coreSamples)
        lanes[core] = &kNothing;
    for (const CoreLane *lane : timeline.cores())
        lanes[lane->core] = lane;

    std::vector<CoreShare> shares;
    for (const auto &[core, lane] : lanes) {
        CoreShare share {.core = core};
        const auto whole = static_cast<double>(told.lengthNs());
        const auto samples = tally.coreSamples.find(core);
        share.own =
            ratio(static_cast<double>(runningNs(Timeline::timeIn(*lane, told.beginNs, told.endNs))),
                  whole);
        if (samples != tally.coreSamples.end())
            share.others = ratio(othersNs(samples->second, *lane, told), whole);
        share.others = std::min(share.others, 1 - share.own);
        share.idle = 1 - share.own - share.others;
        shares.push_back(share);
    }
    return shares;
}

/// By the system's account of each process; readings come in steps, so one may seem to have had
/// a little less than it ran.
std::optional<double> overheadS(const Timeline &timeline, const EventTally &tally)
{
    std::optional<std::int64_t> ns;
    for (const auto &[process, readings] : tally.processes) {
        if (readings.firstCpu)
            ns = ns.value_or(0) + readings.lastCpu.cpuNs - readings.firstCpu->cpuNs;
    }
    if (!ns)
        return std::nullopt;
    for (const ThreadLane *lane : timeline.threads()) {
        const auto found = tally.processes.find(static_cast<std::int64_t>(lane->key.process));
        if (lane->role == engine::ThreadRole::Control || found == tally.processes.end()
            || !found->second.firstCpu)
            continue;
        const ProcessReadings &readings = found->second;
        *ns -=
            runningNs(Timeline::timeIn(*lane, readings.firstCpu->timeNs, readings.lastCpu.timeNs));
    }
    return seconds(std::max<std::int64_t>(0, *ns));
}

std::array<double, kThreadStateCount> stateTimes(const Timeline &timeline, Told told)
{
    std::array<std::int64_t, kThreadStateCount> ns {};
    for (const ThreadLane *lane : timeline.threads()) {
        if (lane->role == engine::ThreadRole::Control)
            continue;
        const LaneTotals totals = Timeline::timeIn(*lane, told.beginNs, told.endNs);
        for (std::size_t state = 0; state < kThreadStateCount; ++state)
            ns[state] += totals.ns[state];
    }
    std::array<double, kThreadStateCount> result {};
    std::transform(ns.begin(), ns.end(), result.begin(), seconds);
    return result;
}

std::vector<ProcessFigures> processFigures(const Timeline &timeline, const EventTally &tally)
{
    std::vector<ProcessFigures> result;
    for (const ProcessSpan &span : timeline.processes()) {
        ProcessFigures figures {
            .index = static_cast<std::uint32_t>(span.process), .role = span.role, .pid = span.pid};
        const auto readings = tally.processes.find(static_cast<std::int64_t>(span.process));
        if (readings != tally.processes.end()) {
            figures.startS = seconds(readings->second.startNs);
            figures.rssMb = static_cast<double>(readings->second.residentBytes) / kBytesPerMb;
            figures.pssMb = static_cast<double>(readings->second.proportionalBytes) / kBytesPerMb;
        }
        if (span.gone() && span.crashed && span.exitStatus > 0)
            figures.signal = span.exitStatus;
        else if (span.gone())
            figures.exitCode = span.crashed ? -span.exitStatus : span.exitStatus;
        result.push_back(figures);
    }
    return result;
}

std::vector<KindFigures> kindFigures(const EventTally &tally)
{
    std::vector<KindFigures> result;
    for (const auto &[kind, figures] : tally.kinds)
        result.push_back(
            {.kind = kind, .tasks = figures.tasks, .latencyS = percentilesOf(figures.latenciesNs)});
    return result;
}

void lookAtLoops(const Timeline &timeline, Statistics &result)
{
    for (const LoopStretch &stretch : loopStretches(timeline)) {
        result.loopLongestS =
            std::max(result.loopLongestS, seconds(stretch.endNs - stretch.beginNs));
        result.loopBlocks += stretch.ownNs >= kLoopBlockedNs ? 1 : 0;
    }
}

} // namespace

Percentiles percentilesOf(std::vector<std::int64_t> valuesNs)
{
    if (valuesNs.empty())
        return {};
    std::sort(valuesNs.begin(), valuesNs.end());
    const auto count = static_cast<double>(valuesNs.size());
    const auto rank = [&](double share) {
        const auto index = static_cast<std::size_t>(std::max(1.0, std::ceil(share * count)));
        return seconds(valuesNs[index - 1]);
    };
    return {.p50 = rank(0.5), .p90 = rank(0.9), .p99 = rank(0.99), .max = seconds(valuesNs.back())};
}

Statistics computeStatistics(const Trace &trace, const Timeline &timeline)
{
    const EventTally tally(trace.events(), timeline);
    const Told told = toldBy(trace, tally);
    const TaskTimes times = taskTimes(timeline, tally);

    Statistics result;
    result.makespanS = seconds(told.lengthNs());
    result.forgottenS = seconds(told.beginNs);
    result.workS = seconds(times.workNs);
    result.coresUsed = coresUsed(trace, tally);
    result.idealS = std::max(result.workS / result.coresUsed, seconds(times.longestNs));
    result.speedup = ratio(seconds(times.aloneNs), result.makespanS);
    result.efficiency = ratio(result.workS, result.makespanS * result.coresUsed);
    result.cores = coreShares(timeline, tally, told);
    result.overheadS = overheadS(timeline, tally);
    result.statesS = stateTimes(timeline, told);
    result.gilSwitches = timeline.handovers().size();
    result.gilForcedSwitches = static_cast<std::uint64_t>(
        std::count_if(timeline.handovers().begin(), timeline.handovers().end(),
                      [](const Handover &handover) { return handover.forced; }));
    result.gilWaitS = result.statesS[static_cast<std::size_t>(ThreadState::GilWait)];
    result.tasks = tally.tasks;
    result.lostTasks = tally.lostTasks;
    result.latencyS = percentilesOf(tally.latenciesNs);
    result.kinds = kindFigures(tally);
    for (const auto &[task, ns] : tally.awaitedNs)
        result.awaitedS += seconds(ns);
    lookAtLoops(timeline, result);
    result.throughputPerS = ratio(static_cast<double>(tally.tasks.done), result.makespanS);
    result.processes = processFigures(timeline, tally);
    result.threadsCreated = tally.threadsCreated;
    result.threadsPeak = tally.threadsPeak;
    for (const auto &[process, readings] : tally.processes)
        result.contextSwitches += static_cast<std::uint64_t>(readings.contextSwitches);
    result.sharing = sharingFigures(trace.plan(), trace.events());
    result.eventsRecorded = trace.events().size();
    result.eventsDropped = trace.dropped();
    return result;
}

} // namespace brigade::model
