// One drain, in this order:
// 1. A pair of both clocks is noted; T is its ticks. Only what is not later than T is decoded, so
//    every time is interpolated between two pairs and will never be decoded otherwise.
// 2. All rings of all live processes are emptied into lanes (one a ring; in order of time within).
//    The least of their bounds is the watermark; see event_ring.cpp for why T comes first.
// 3. The kernel's switch records are fetched. The kernel publishes them without telling when it is
//    up to date; they get a margin, and the watermark stays that far behind T.
// 4. What is not later than the watermark leaves the lanes, decoded, one sorted run a lane; the
//    runs are merged, stable, and appended.
#include "engine/trace_collector.h"

#include "engine/switch_attribution.h"
#include "engine/trace_lane.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <unordered_set>

namespace brigade::engine {

namespace {

constexpr std::chrono::milliseconds kSwitchMargin {3};

struct Process
{
    Process(ProcessIndex number, std::uint64_t nowTicks)
        : index(number)
        , addedAt(nowTicks)
        , switches(number)
    {
    }

    [[nodiscard]] bool gone() const { return memory.data() == nullptr && !feed; }

    /// Empties every ring into its lane. Returns how many records were out of order.
    std::uint64_t empty(std::uint64_t ticks, std::vector<Record> &scratch)
    {
        std::uint64_t wrong = 0;
        const std::uint32_t rings = block.ringsInUse();
        while (lanes.size() < rings)
            lanes.emplace_back(addedAt);
        for (std::uint32_t slot = 0; slot < rings; ++slot) {
            scratch.clear();
            const RingBlock::Look look = block.drain(slot, ticks, scratch);
            for (const Record &record : scratch) {
                noteTask(record);
            }
            wrong += lanes[slot].add(scratch, look.thread);
            lanes[slot].raiseBound(look.boundTicks);
        }
        dropped = block.dropped();
        if (feed)
            switchesLost = feed(switches.waiting());
        return wrong;
    }

    /// Of what came to it as a request it tells both, arrival and end.
    void noteTask(const Record &record)
    {
        if (record.kind == EventKind::TaskArrived)
            requests.insert(record.task);
        else if (record.kind == EventKind::TaskRejected)
            requests.erase(record.task);
        else if (record.kind == EventKind::TaskFinished && requests.erase(record.task) == 0)
            finished.insert(record.task);
    }

    ProcessIndex index;
    std::uint64_t addedAt;
    SharedMemory memory {}; ///< empty when the process is gone
    RingBlock block {};
    std::vector<TraceLane> lanes {};
    std::uint64_t dropped = 0;
    std::unordered_set<std::uint32_t> finished {}; ///< tasks whose end it wrote
    std::unordered_set<std::uint32_t> requests {}; ///< that arrived there and have no end
    SwitchFeed feed {};
    std::uint64_t switchesLost = 0;
    SwitchAttribution switches;
};

} // namespace

struct TraceCollector::Impl
{
    Impl(TraceLog &target, ClockSource clock)
        : log(target)
        , map(clock)
        , notes(readTicks(clock))
    {
    }

    Process &process(ProcessIndex index);
    Process *find(ProcessIndex index);
    void note(const Record &record) { notes.add({&record, 1}, ThreadIndex {0}); }
    void retire(Process &process);
    std::uint64_t emptyAll(std::uint64_t ticks);
    void appendUntil(std::uint64_t ticks);
    void takeRun(TraceLane &lane, Process *from);
    void report();

    [[nodiscard]] Record stamped(EventKind kind) const
    {
        return {.ticks = readTicks(map.source()),
                .arg = 0,
                .arg2 = 0,
                .task = 0,
                .core = kUnknownCore,
                .kind = kind};
    }

    TraceLog &log;
    ClockMap map;
    TraceLane notes;
    std::vector<std::unique_ptr<Process>> processes;
    bool started = false;
    std::int64_t originNs = 0;
    std::uint64_t watermark = 0;      ///< ticks
    std::int64_t floorNs = INT64_MIN; ///< CLOCK_MONOTONIC; the log is complete up to here
    std::uint64_t late = 0;
    // Kept from drain to drain for their memory.
    std::vector<Record> scratch;
    std::vector<TraceEvent> batch;
    std::vector<std::size_t> runs;
};

Process *TraceCollector::Impl::find(ProcessIndex index)
{
    const auto found = std::find_if(processes.begin(), processes.end(),
                                    [index](const auto &each) { return each->index == index; });
    return found == processes.end() ? nullptr : found->get();
}

Process &TraceCollector::Impl::process(ProcessIndex index)
{
    if (Process *known = find(index))
        return *known;
    return *processes.emplace_back(std::make_unique<Process>(index, readTicks(map.source())));
}

void TraceCollector::Impl::retire(Process &process)
{
    if (process.gone())
        return;
    const std::uint64_t now = readTicks(map.source());
    late += process.empty(now, scratch);
    for (TraceLane &lane : process.lanes)
        lane.cutDownTo(now);
    process.feed = {};
    process.block = {};
    process.memory = {};
}

/// Returns the watermark: no live ring will bring anything earlier.
std::uint64_t TraceCollector::Impl::emptyAll(std::uint64_t ticks)
{
    std::uint64_t bound = ticks;
    for (const auto &process : processes) {
        if (process->gone())
            continue;
        late += process->empty(ticks, scratch);
        if (process->feed)
            bound = std::min(bound, ticks - ticksIn(kSwitchMargin, map.source()));
        for (const TraceLane &lane : process->lanes)
            bound = std::min(bound, lane.boundTicks());
    }
    return bound;
}

void TraceCollector::Impl::takeRun(TraceLane &lane, Process *from)
{
    if (lane.empty())
        return;
    runs.push_back(batch.size());
    lane.takeUntil(watermark, [&](const Record &record, ThreadIndex thread) {
        batch.push_back({.timeNs = map.toSteadyNs(record.ticks),
                         .arg = record.arg,
                         .arg2 = record.arg2,
                         .process = from == nullptr ? kSupervisor : from->index,
                         .thread = thread,
                         .task = TaskId {record.task},
                         .core = record.core,
                         .kind = record.kind});
        if (from != nullptr)
            from->switches.learn(batch.back());
    });
}

void TraceCollector::Impl::appendUntil(std::uint64_t ticks)
{
    watermark = std::max(watermark, ticks);
    const std::int64_t watermarkNs = map.toSteadyNs(watermark);
    batch.clear();
    runs.clear();
    takeRun(notes, nullptr);
    for (const auto &process : processes) {
        for (TraceLane &lane : process->lanes)
            takeRun(lane, process.get());
        const std::size_t switchesBegin = batch.size();
        process->switches.takeUntil(watermarkNs, batch);
        if (batch.size() > switchesBegin)
            runs.push_back(switchesBegin);
    }
    mergeRuns(batch, runs);
    for (TraceEvent &event : batch) {
        late += event.timeNs < floorNs ? 1 : 0;
        event.timeNs = std::max(event.timeNs, floorNs) - originNs;
        if (event.kind == EventKind::TaskArrived && event.process != kSupervisor)
            event.arg2 = event.timeNs; // a request comes when it comes
    }
    floorNs = watermarkNs;
    log.append(batch);
    map.forgetBefore(watermark);
}

void TraceCollector::Impl::report()
{
    std::uint64_t dropped = 0;
    for (const auto &process : processes)
        dropped += process->dropped + process->switchesLost;
    log.setDropped(dropped);
    log.setWatermark(floorNs - originNs);
}

TraceCollector::TraceCollector(TraceLog &log, ClockSource clock)
    : m_impl(std::make_unique<Impl>(log, clock))
{
}

TraceCollector::~TraceCollector() = default;

void TraceCollector::addProcess(ProcessIndex process, SharedMemory memory, RingBlock block)
{
    Process &added = m_impl->process(process);
    added.memory = std::move(memory);
    added.block = block;
}

void TraceCollector::addSwitches(ProcessIndex process, SwitchFeed feed)
{
    m_impl->process(process).feed = std::move(feed);
}

bool TraceCollector::hasFinished(ProcessIndex process, TaskId task) const
{
    const Process *known = m_impl->find(process);
    return known != nullptr && known->finished.contains(static_cast<std::uint32_t>(task));
}

std::vector<TaskId> TraceCollector::takeOpenRequests(ProcessIndex process)
{
    std::vector<TaskId> open;
    if (Process *known = m_impl->find(process)) {
        for (const std::uint32_t task : std::exchange(known->requests, {}))
            open.push_back(TaskId {task});
    }
    std::sort(open.begin(), open.end());
    return open;
}

void TraceCollector::removeProcess(ProcessIndex process)
{
    if (Process *gone = m_impl->find(process))
        m_impl->retire(*gone);
}

void TraceCollector::note(EventKind kind, TaskId task, std::int64_t arg, std::int64_t arg2)
{
    Record record = m_impl->stamped(kind);
    record.task = static_cast<std::uint32_t>(task);
    record.arg = arg;
    record.arg2 = arg2;
    m_impl->note(record);
}

void TraceCollector::noteCore(EventKind kind,
                              std::int16_t core,
                              std::int64_t arg,
                              std::int64_t arg2)
{
    Record record = m_impl->stamped(kind);
    record.core = core;
    record.arg = arg;
    record.arg2 = arg2;
    m_impl->note(record);
}

void TraceCollector::start()
{
    const Record record = m_impl->stamped(EventKind::RunStarted);
    m_impl->note(record);
    m_impl->map.note(); // from here on its time is fixed
    m_impl->originNs = m_impl->map.toSteadyNs(record.ticks);
    m_impl->started = true;
}

std::int64_t TraceCollector::nowNs() const
{
    return steadyNowNs() - m_impl->originNs;
}

void TraceCollector::drain()
{
    const std::uint64_t ticks = m_impl->map.note();
    orderClockAndMemory();
    const std::uint64_t bound = m_impl->emptyAll(ticks);
    if (!m_impl->started)
        return;
    m_impl->appendUntil(bound);
    m_impl->report();
}

void TraceCollector::finish()
{
    for (const auto &process : m_impl->processes)
        m_impl->retire(*process);
    const std::uint64_t ticks = m_impl->map.note();
    if (!m_impl->started)
        return;
    m_impl->appendUntil(ticks);
    m_impl->report();
}

std::uint64_t TraceCollector::late() const
{
    return m_impl->late;
}

} // namespace brigade::engine
