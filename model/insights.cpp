#include "model/insights.h"

#include "model/loop_stretches.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace brigade::model {

namespace {

// From where on a pattern is worth a word. Wide on purpose: a run that only touches a pattern is
// not an example of it.
constexpr double kQueuedShare = 0.25;    ///< of the time that threads could have computed
constexpr double kCpuBoundShare = 0.5;   ///< of the tasks' time
constexpr double kUsedTooLittle = 0.7;   ///< of the cores
constexpr double kOffCoreShare = 0.3;    ///< of the time that threads could have computed
constexpr double kLastRoundShare = 0.12; ///< of the makespan
constexpr double kIoShare = 0.6;         ///< of the time in hand
constexpr double kOthersShare = 0.1;     ///< of the cores
constexpr double kConvoyShare = 0.3;     ///< a wait against the I/O before it
constexpr double kConvoyLeastS = 0.001;
constexpr std::size_t kConvoyLeast = 5; ///< waits after I/O
constexpr double kOverlapGain = 1.25;
constexpr double kCourierShare = 0.5;

double seconds(std::int64_t ns)
{
    return static_cast<double>(ns) / 1e9;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The wait for the GIL with which a thread comes back from I/O: before it computes, but for the
/// moment that it needs to ask. An empty interval when it did not wait.
Interval queueAfter(std::vector<Interval>::const_iterator nap,
                    std::vector<Interval>::const_iterator end)
{
    constexpr std::int64_t kAskingNs = 100'000;
    for (auto it = nap + 1; it != end; ++it) {
        if (it->state == ThreadState::GilWait)
            return *it;
        const bool asks = it->state == ThreadState::Running && it->endNs - it->beginNs < kAskingNs;
        if (!asks && it->state != ThreadState::OffCore)
            break;
    }
    return {};
}

/// One run under the glass: each look adds what it finds.
class Looker
{
public:
    Looker(const Trace &trace, const Timeline &timeline, const Statistics &statistics)
        : m_trace(trace)
        , m_timeline(timeline)
        , m_statistics(statistics)
        , m_endNs(static_cast<std::int64_t>(statistics.makespanS * 1e9))
    {
    }

    std::vector<Insight> look()
    {
        lookAtDropped();
        lookAtCrashes();
        lookAtLoops();
        lookAtSharing();
        lookAtLocks();
        lookAtCourier();
        lookAtGil();
        lookAtConvoy();
        lookAtCrowd();
        lookAtLastRound();
        lookAtQueue();
        lookAtWaits();
        lookAtOthers();
        return std::move(m_found);
    }

private:
    [[nodiscard]] double stateS(ThreadState state) const
    {
        return m_statistics.statesS.at(static_cast<std::size_t>(state));
    }
    /// What the threads had tasks for.
    [[nodiscard]] double inHandS() const
    {
        return stateS(ThreadState::Running) + stateS(ThreadState::GilWait)
            + stateS(ThreadState::LockWait) + stateS(ThreadState::Io) + stateS(ThreadState::OffCore)
            + m_statistics.awaitedS;
    }
    /// What the tasks waited for beyond the machine, whether that kept a thread or not.
    [[nodiscard]] double ioS() const { return stateS(ThreadState::Io) + m_statistics.awaitedS; }
    /// What they could have computed in.
    [[nodiscard]] double readyS() const
    {
        return stateS(ThreadState::Running) + stateS(ThreadState::GilWait)
            + stateS(ThreadState::OffCore);
    }
    [[nodiscard]] Insight whole(InsightKind kind) const
    {
        Insight insight {.kind = kind};
        insight.endNs = m_endNs;
        return insight;
    }
    [[nodiscard]] std::uint64_t workers() const
    {
        return static_cast<std::uint64_t>(
            std::count_if(m_statistics.processes.begin(), m_statistics.processes.end(),
                          [](const auto &it) { return it.role == engine::ProcessRole::Worker; }));
    }

    void lookAtDropped();
    void lookAtCrashes();
    void lookAtLoops();
    void lookAtSharing();
    void lookAtLocks();
    void lookAtCourier();
    void lookAtGil();
    void lookAtConvoy();
    void lookAtCrowd();
    void lookAtLastRound();
    [[nodiscard]] bool poolMayBeShort() const;
    void lookAtQueue();
    void lookAtWaits();
    void lookAtOthers();

    const Trace &m_trace;
    const Timeline &m_timeline;
    const Statistics &m_statistics;
    std::int64_t m_endNs;
    std::vector<Insight> m_found;
};

/// What makes every other figure doubtful comes first.
void Looker::lookAtDropped()
{
    if (m_statistics.eventsDropped == 0)
        return;
    Insight insight = whole(InsightKind::EventsDropped);
    insight.count = m_statistics.eventsDropped;
    m_found.push_back(insight);
}

void Looker::lookAtCrashes()
{
    if (m_statistics.lostTasks.empty())
        return;
    Insight insight = whole(InsightKind::LostToCrash);
    insight.count = m_statistics.lostTasks.size();
    const auto events = m_trace.events();
    const auto crash = std::find_if(events.begin(), events.end(), [](const auto &event) {
        return event.kind == engine::EventKind::ProcessCrashed;
    });
    if (crash != events.end()) {
        const std::int64_t around = m_endNs / 10;
        insight.beginNs = std::max<std::int64_t>(0, crash->timeNs - around);
        insight.endNs = crash->timeNs + around;
    }
    m_found.push_back(insight);
}

/// One task kept an event loop from all others.
void Looker::lookAtLoops()
{
    if (m_statistics.loopBlocks == 0)
        return;
    const std::vector<LoopStretch> stretches = loopStretches(m_timeline);
    const auto longest = std::max_element(
        stretches.begin(), stretches.end(),
        [](const LoopStretch &one, const LoopStretch &other) { return one.ownNs < other.ownNs; });
    const std::int64_t length = longest->endNs - longest->beginNs;
    Insight insight {.kind = InsightKind::LoopBlocked,
                     .oneS = seconds(longest->ownNs),
                     .otherS = seconds(kLoopBlockedNs),
                     .count = m_statistics.loopBlocks,
                     .beginNs = std::max<std::int64_t>(0, longest->beginNs - length / 2),
                     .endNs = longest->endNs + length / 2,
                     .thread = longest->thread};
    const auto events = m_trace.events();
    const auto arrival = std::find_if(events.begin(), events.end(), [&](const auto &event) {
        return event.kind == engine::EventKind::TaskArrived && event.task == longest->task;
    });
    const auto &kinds = m_trace.plan().tasks;
    if (arrival != events.end() && static_cast<std::size_t>(arrival->arg) < kinds.size())
        insight.name = kinds[static_cast<std::size_t>(arrival->arg)].name;
    m_found.push_back(insight);
}

void Looker::lookAtSharing()
{
    const SharingFigures &sharing = m_statistics.sharing;
    if (!sharing.deadlock.empty()) {
        Insight insight = whole(InsightKind::Deadlock);
        insight.count = sharing.deadlock.size();
        insight.thread = sharing.deadlock.front().thread;
        insight.name = sharing.deadlock.front().wants;
        insight.beginNs = std::max<std::int64_t>(0, sharing.deadlockNs - m_endNs / 10);
        m_found.push_back(insight);
    }
    for (const CounterFigures &counter : sharing.counters) {
        if (counter.lost() == 0)
            continue;
        Insight insight = whole(InsightKind::LostUpdates);
        insight.count = counter.lost();
        insight.otherCount = counter.expected;
        insight.name = counter.name;
        m_found.push_back(insight);
    }
}

/// A deadlock's waits are no queue: its insight stands for them.
void Looker::lookAtLocks()
{
    const double waited = stateS(ThreadState::LockWait);
    const double could = readyS() + waited;
    if (!m_statistics.sharing.deadlock.empty() || could <= 0 || waited / could < kQueuedShare
        || could / inHandS() < kCpuBoundShare)
        return;
    const auto &locks = m_statistics.sharing.locks;
    const auto longest = std::max_element(
        locks.begin(), locks.end(), [](const auto &a, const auto &b) { return a.waitS < b.waitS; });
    if (longest == locks.end())
        return;
    Insight insight = whole(InsightKind::LockSerialised);
    insight.share = waited / could;
    insight.oneS = waited;
    for (const LockFigures &lock : locks)
        insight.count += lock.waits;
    insight.name = longest->name;
    m_found.push_back(insight);
}

void Looker::lookAtCourier()
{
    const PayloadFigures &payload = m_statistics.sharing.payload;
    const double onTheWay = payload.packS + payload.carryS;
    const double all = onTheWay + inHandS(); // unpacking is in hand
    if (payload.loads == 0 || all <= 0 || payload.allS() / all < kCourierShare)
        return;
    Insight insight = whole(InsightKind::TimeInCourier);
    insight.share = payload.allS() / all;
    insight.oneS = payload.allS();
    insight.otherS = std::max(0.0, inHandS() - payload.unpackS);
    insight.count = payload.bytes;
    m_found.push_back(insight);
}

void Looker::lookAtGil()
{
    const double queued = stateS(ThreadState::GilWait);
    if (readyS() <= 0 || queued / readyS() < kQueuedShare || readyS() / inHandS() < kCpuBoundShare)
        return;
    Insight insight = whole(InsightKind::GilSerialised);
    insight.share = queued / readyS();
    insight.oneS = queued;
    m_found.push_back(insight);
    const std::uint64_t cores = m_statistics.coresUsed;
    if (workers() >= cores || cores < 2 || m_statistics.efficiency >= kUsedTooLittle)
        return;
    Insight one = whole(InsightKind::OneProcessForCpu);
    one.share = m_statistics.efficiency;
    one.count = cores;
    one.otherCount = workers();
    m_found.push_back(one);
}

/// A thread that comes back from short I/O and queues for the GIL about as long, again and again.
void Looker::lookAtConvoy()
{
    Insight worst;
    for (const ThreadLane *lane : m_timeline.threads()) {
        std::vector<double> waits;
        std::vector<double> naps;
        Interval longest;
        for (auto nap = lane->intervals.begin(); nap != lane->intervals.end(); ++nap) {
            if (nap->state != ThreadState::Io)
                continue;
            const Interval wait = queueAfter(nap, lane->intervals.end());
            naps.push_back(seconds(nap->endNs - nap->beginNs));
            waits.push_back(seconds(wait.endNs - wait.beginNs));
            if (wait.endNs - wait.beginNs > longest.endNs - longest.beginNs)
                longest = wait;
        }
        const double wait = medianOf(waits);
        if (waits.size() < kConvoyLeast || wait < kConvoyLeastS
            || wait < kConvoyShare * medianOf(naps) || wait <= worst.oneS)
            continue;
        const std::int64_t around = 2 * (longest.endNs - longest.beginNs);
        worst = {.kind = InsightKind::Convoy,
                 .oneS = wait,
                 .otherS = medianOf(naps),
                 .count = waits.size(),
                 .beginNs = std::max<std::int64_t>(0, longest.beginNs - around),
                 .endNs = longest.endNs + around,
                 .thread = lane->key};
    }
    if (worst.thread)
        m_found.push_back(worst);
}

void Looker::lookAtCrowd()
{
    const double off = stateS(ThreadState::OffCore);
    if (readyS() <= 0 || off / readyS() < kOffCoreShare || readyS() / inHandS() < kCpuBoundShare)
        return;
    Insight insight = whole(InsightKind::Oversubscribed);
    insight.share = off / readyS();
    insight.count = m_statistics.threadsPeak;
    insight.otherCount = m_statistics.coresUsed;
    m_found.push_back(insight);
}

/// Work that computes, and at the end some cores have nothing more while others go on.
void Looker::lookAtLastRound()
{
    const auto cores = m_timeline.cores();
    if (m_endNs <= 0 || m_statistics.coresUsed < 2 || cores.size() < m_statistics.coresUsed
        || stateS(ThreadState::Running) / inHandS() < kCpuBoundShare
        || stateS(ThreadState::GilWait) > stateS(ThreadState::Running) / 4)
        return;
    std::int64_t firstDone = m_endNs;
    for (const CoreLane *core : cores) {
        if (!core->intervals.empty())
            firstDone = std::min(firstDone, core->intervals.back().endNs);
    }
    const std::int64_t rest = m_endNs - firstDone;
    if (static_cast<double>(rest) < kLastRoundShare * static_cast<double>(m_endNs))
        return;
    Insight insight = whole(InsightKind::StairStep);
    insight.oneS = seconds(rest);
    insight.count = m_statistics.tasks.submitted;
    insight.otherCount = m_statistics.coresUsed;
    insight.beginNs = firstDone;
    m_found.push_back(insight);
}

/// A blocked loop makes tasks wait as well, and more threads do not help them.
bool Looker::poolMayBeShort() const
{
    const engine::Mode mode = m_trace.plan().mode;
    if (mode == engine::Mode::Async)
        return m_statistics.loopBlocks == 0 && m_statistics.awaitedS <= 0;
    return mode == engine::Mode::Pool;
}

/// Tasks that wait longer than they take, while those who could take them only wait themselves.
void Looker::lookAtQueue()
{
    if (!poolMayBeShort() || inHandS() <= 0 || ioS() / inHandS() < kIoShare)
        return;
    std::map<engine::TaskId, std::int64_t> arrived;
    std::map<engine::TaskId, std::int64_t> started;
    std::vector<double> queued;
    std::vector<double> inHand;
    for (const engine::TraceEvent &event : m_trace.events()) {
        if (event.kind == engine::EventKind::TaskArrived)
            arrived[event.task] = event.arg2;
        if (event.kind == engine::EventKind::TaskStarted && arrived.contains(event.task)) {
            queued.push_back(seconds(event.timeNs - arrived[event.task]));
            started[event.task] = event.timeNs;
        }
        if (event.kind == engine::EventKind::TaskFinished && started.contains(event.task))
            inHand.push_back(seconds(event.timeNs - started[event.task]));
    }
    if (inHand.empty() || medianOf(queued) < medianOf(inHand))
        return;
    Insight insight = whole(InsightKind::PoolTooSmall);
    insight.oneS = medianOf(queued);
    insight.otherS = medianOf(inHand);
    insight.count = m_statistics.threadsPeak;
    if (m_trace.plan().mode == engine::Mode::Async) // the loops take no task of the pool's
        insight.count -= std::min(insight.count, workers());
    m_found.push_back(insight);
}

void Looker::lookAtWaits()
{
    if (inHandS() <= 0 || ioS() / inHandS() < kIoShare || m_statistics.speedup < kOverlapGain)
        return;
    Insight insight = whole(InsightKind::WaitsOverlap);
    insight.share = ioS() / inHandS();
    insight.oneS = m_statistics.makespanS;
    insight.otherS = m_statistics.makespanS * m_statistics.speedup;
    m_found.push_back(insight);
}

/// About the machine, so it stands after what the run itself is about.
void Looker::lookAtOthers()
{
    double others = 0;
    for (const CoreShare &core : m_statistics.cores)
        others += core.others * m_statistics.makespanS;
    if (m_statistics.cores.empty() || m_statistics.makespanS <= 0)
        return;
    // What this run itself needed besides its tasks is no fault of the machine.
    others -= m_statistics.overheadS.value_or(0);
    others /= m_statistics.makespanS * static_cast<double>(m_statistics.cores.size());
    if (others < kOthersShare)
        return;
    Insight insight = whole(InsightKind::NoisyMachine);
    insight.share = others;
    m_found.push_back(insight);
}

} // namespace

std::vector<Insight> insightsOf(const Trace &trace,
                                const Timeline &timeline,
                                const Statistics &statistics)
{
    return Looker(trace, timeline, statistics).look();
}

const char *nameOf(InsightKind kind)
{
    constexpr std::array kNames {"gil-serialised", "one-process-for-cpu", "convoy",
                                 "oversubscribed", "stair-step",          "pool-too-small",
                                 "waits-overlap",  "lost-to-crash",       "deadlock",
                                 "lost-updates",   "lock-serialised",     "time-in-courier",
                                 "noisy-machine",  "events-dropped",      "loop-blocked"};
    return kNames.at(static_cast<std::size_t>(kind));
}

QJsonArray insightsJson(const std::vector<Insight> &insights)
{
    QJsonArray array;
    for (const Insight &insight : insights)
        array.append(QJsonObject {{QStringLiteral("kind"), QLatin1String(nameOf(insight.kind))},
                                  {QStringLiteral("share"), insight.share},
                                  {QStringLiteral("one_s"), insight.oneS},
                                  {QStringLiteral("other_s"), insight.otherS},
                                  {QStringLiteral("count"), static_cast<double>(insight.count)},
                                  {QStringLiteral("from_s"), seconds(insight.beginNs)},
                                  {QStringLiteral("to_s"), seconds(insight.endNs)}});
    return array;
}

} // namespace brigade::model
