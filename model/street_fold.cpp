#include "model/street_fold.h"

#include "engine/shared_names.h"

#include <algorithm>
#include <cmath>

namespace brigade::model {

using engine::EventKind;
using engine::ProcessIndex;
using engine::TaskId;
using engine::TraceEvent;

namespace {

constexpr double kNsPerMs = 1e6;

ProcessIndex processOf(std::int64_t arg)
{
    return static_cast<ProcessIndex>(arg);
}

/// The thread is on no task after it.
bool leavesTask(EventKind kind)
{
    return kind == EventKind::TaskFinished || kind == EventKind::TaskSuspended
        || kind == EventKind::TaskHandedBack;
}

void pickUp(LoopNow &loop, ThreadNow &thread, const TraceEvent &event)
{
    loop.task = event.task;
    loop.sinceNs = event.timeNs;
    const auto ticket = loop.aside.find(event.task);
    if (ticket == loop.aside.end())
        return;
    thread.taskKind = ticket->second.taskKind;
    thread.step = ticket->second.step;
    loop.aside.erase(ticket);
}

void putAside(LoopNow &loop, const ThreadNow &thread, const TraceEvent &event)
{
    TicketNow ticket {
        .taskKind = thread.taskKind, .step = thread.step, .sinceNs = event.timeNs, .readyNs = {}};
    if (event.kind == EventKind::TaskHandedBack) {
        ticket.readyNs = event.timeNs;
    } else {
        loop.task = engine::kNoTask;
        ticket.block = static_cast<engine::BlockReason>(event.arg);
        if (ticket.block == engine::BlockReason::Sleep)
            ticket.readyNs = event.timeNs + event.arg2;
    }
    loop.aside[event.task] = ticket;
}

} // namespace

StreetFold::StreetFold(const engine::Plan &plan, const engine::RunInfo &info, const TaskEnds &ended)
    : m_source(info.switchSource)
    , m_endedBy(ended.by)
{
    m_now.arrived = ended.all();
    m_now.done = ended.done;
    m_now.failed = ended.failed;
    m_now.lost = ended.lost;
    m_now.rejected = ended.rejected;
    m_now.cancelled = ended.cancelled;
    const engine::SharedNames names = engine::sharedNames(plan);
    m_shared = {.variables = static_cast<std::uint32_t>(names.variables.size()),
                .locks = static_cast<std::uint32_t>(names.locks.size())};
    m_now.liveCores =
        plan.cores > 0 ? plan.cores : static_cast<std::uint32_t>(info.host.usableCores.size());
    // Elsewhere a program cannot say on which cores it runs (affinity_none.cpp).
    if (info.host.os.starts_with("Linux") || info.host.os.starts_with("Windows"))
        m_usableCores = info.host.usableCores;
    m_now.liveProcesses = plan.processes;
    m_now.liveThreads = plan.threads;
    m_now.liveGil = plan.gil.enabled;
    m_now.liveSwitchIntervalNs = std::llround(plan.gil.switchIntervalMs * kNsPerMs);
}

std::size_t StreetFold::weight() const
{
    constexpr std::size_t kPerThread = 8;
    constexpr std::size_t kPerTicket = 3;
    std::size_t tickets = 0;
    for (const auto &[index, process] : m_now.processes)
        tickets += process.loop ? process.loop->aside.size() + process.loop->inPool.size() : 0;
    return m_folds.size() * kPerThread + m_queuedAt.size() * 2 + tickets * kPerTicket
        + m_now.processes.size() * kPerThread;
}

void StreetFold::apply(const TraceEvent &event)
{
    if (isAboutThread(event.kind)) {
        applyThread(event);
        applyTask(event);
        applyQueue(event);
    } else if (event.kind >= EventKind::ProcessSpawned && event.kind <= EventKind::ProcessCrashed) {
        applyProcess(event);
    } else {
        applyRun(event);
        applyTask(event);
        applyQueue(event);
    }
}

void StreetFold::applyRun(const TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::RunStarted:
        m_now.started = true;
        break;
    case EventKind::RunEnded:
        m_now.ended = true;
        break;
    case EventKind::PlanChanged:
        changeParameter(event);
        break;
    case EventKind::CoreSample:
        sampleCore(event);
        break;
    case EventKind::MemorySample:
        if (const auto found = m_now.processes.find(processOf(event.arg));
            found != m_now.processes.end())
            found->second.residentBytes = event.arg2;
        break;
    default:
        break;
    }
}

void StreetFold::changeParameter(const TraceEvent &event)
{
    const auto count = static_cast<std::uint32_t>(event.arg2);
    switch (static_cast<engine::Parameter>(event.arg)) {
    case engine::Parameter::Cores:
        m_now.liveCores = count;
        for (auto &[index, core] : m_now.cores)
            core.closed = isClosed(index);
        break;
    case engine::Parameter::Processes:
        m_now.liveProcesses = count;
        break;
    case engine::Parameter::Threads:
        m_now.liveThreads = count;
        break;
    case engine::Parameter::GilEnabled:
        m_now.liveGil = event.arg2 != 0;
        for (auto &[index, process] : m_now.processes)
            process.gilEnabled = m_now.liveGil && process.role == engine::ProcessRole::Worker;
        break;
    case engine::Parameter::SwitchInterval:
        m_now.liveSwitchIntervalNs = event.arg2;
        break;
    case engine::Parameter::ArrivalRate:
        break;
    }
}

ProcessNow &StreetFold::processAt(ProcessIndex index)
{
    const auto [found, isNew] = m_now.processes.try_emplace(index);
    if (isNew) {
        found->second.process = index;
        found->second.role = engine::ProcessRole::Worker;
        found->second.gilEnabled = m_now.liveGil;
        if (const auto before = m_endedBy.find(index); before != m_endedBy.end()) {
            found->second.tasksDone = before->second.done;
            found->second.tasksFailed = before->second.failed;
        }
    }
    return found->second;
}

void StreetFold::applyProcess(const TraceEvent &event)
{
    constexpr std::int64_t kPidMask = 0xffff'ffff;
    ProcessNow &process = processAt(processOf(event.arg));
    switch (event.kind) {
    case EventKind::ProcessSpawned:
        process.role = static_cast<engine::ProcessRole>(event.arg2 >> 32);
        process.pid = event.arg2 & kPidMask;
        if (process.role == engine::ProcessRole::Worker)
            prepareSharing(process, m_shared);
        process.gilEnabled = m_now.liveGil && process.role == engine::ProcessRole::Worker;
        break;
    case EventKind::ProcessReplaced:
        process.replaces = processOf(event.arg2);
        break;
    case EventKind::ProcessReady:
        process.ready = true;
        break;
    case EventKind::ProcessDismissed:
        process.dismissed = true;
        break;
    default:
        endProcess(process, event);
        break;
    }
}

void StreetFold::endProcess(ProcessNow &process, const TraceEvent &event)
{
    process.gone = true;
    process.crashed = event.kind == EventKind::ProcessCrashed;
    while (!process.threads.empty())
        endThread(process, process.threads.begin()->first, event.timeNs);
    for (const TaskId task : process.queue)
        m_queuedAt.erase(static_cast<std::uint32_t>(task));
    process.queue.clear();
    process.loop.reset();
    process.gilHolder.reset();
    m_gils.erase(process.process);
}

void StreetFold::applyTask(const TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::TaskArrived:
        ++m_now.arrived;
        break;
    case EventKind::TaskLost:
        ++m_now.lost;
        break;
    case EventKind::TaskRejected:
        ++m_now.rejected;
        break;
    case EventKind::TaskCancelled:
        ++m_now.cancelled;
        break;
    case EventKind::TaskFinished: {
        ++(event.arg == 0 ? m_now.done : m_now.failed);
        const auto found = m_now.processes.find(event.process);
        if (found != m_now.processes.end())
            ++(event.arg == 0 ? found->second.tasksDone : found->second.tasksFailed);
        break;
    }
    default:
        break;
    }
}

void StreetFold::applyQueue(const TraceEvent &event)
{
    switch (event.kind) {
    case EventKind::TaskArrived:
    case EventKind::TaskRequeued:
    case EventKind::TaskReturned:
        queueTask(event.task, engine::kSupervisor);
        break;
    case EventKind::TaskQueued:
        queueTask(event.task, event.process);
        break;
    case EventKind::TaskDispatched:
    case EventKind::TaskTaken:
    case EventKind::TaskLost:
    case EventKind::TaskRejected:
    case EventKind::TaskCancelled:
        unqueueTask(event.task);
        break;
    default:
        break;
    }
}

/// A task waits in one queue at a time, whatever the events say.
void StreetFold::queueTask(TaskId task, ProcessIndex where)
{
    unqueueTask(task);
    const auto process = m_now.processes.find(where);
    if (where == engine::kSupervisor)
        m_now.supervisorQueue.push_back(task);
    else if (process != m_now.processes.end() && !process->second.gone)
        process->second.queue.push_back(task);
    else
        return;
    m_queuedAt[static_cast<std::uint32_t>(task)] = where;
}

void StreetFold::unqueueTask(TaskId task)
{
    const auto found = m_queuedAt.find(static_cast<std::uint32_t>(task));
    if (found == m_queuedAt.end())
        return;
    std::deque<TaskId> &queue = found->second == engine::kSupervisor
        ? m_now.supervisorQueue
        : m_now.processes.at(found->second).queue;
    m_queuedAt.erase(found);
    if (queue.back() == task) // all are cancelled from the back, taken from the front
        queue.pop_back();
    else
        queue.erase(std::find(queue.begin(), queue.end(), task));
}

void StreetFold::applyThread(const TraceEvent &event)
{
    if (event.process == engine::kSupervisor)
        return;
    ProcessNow &process = processAt(event.process);
    if (process.gone)
        return;
    const ThreadKey key {event.process, event.thread};
    auto alive = process.threads.find(event.thread);
    if (alive == process.threads.end()) {
        if (event.kind != EventKind::ThreadStarted)
            return;
        alive = process.threads.try_emplace(event.thread).first;
        alive->second.key = key;
        alive->second.role = static_cast<engine::ThreadRole>(event.arg);
        alive->second.sinceNs = event.timeNs;
        m_folds.try_emplace(key, m_source);
    }
    GilFold &gil = m_gils[event.process];
    if (gil.apply(event))
        ++m_now.gilSwitches;
    process.gilHolder.reset();
    if (gil.holder())
        process.gilHolder = gil.holder()->thread;
    if (event.kind == EventKind::ThreadEnded) {
        endThread(process, event.thread, event.timeNs);
        return;
    }
    applySharing(process, event);
    ThreadNow &thread = alive->second;
    applyLoop(process, thread, event);
    if (event.kind == EventKind::TaskStarted)
        thread.taskKind = static_cast<std::int32_t>(event.arg);
    else if (leavesTask(event.kind))
        thread.taskKind = -1;
    if (event.kind == EventKind::StepStarted)
        thread.step = static_cast<std::int32_t>(event.arg);
    else if (event.kind == EventKind::StepFinished || leavesTask(event.kind))
        thread.step = -1;
    countSteps(thread, event);
    ThreadFold &fold = m_folds.at(key);
    fold.apply(event);
    const bool waited = thread.state == ThreadState::GilWait;
    showThread(thread, fold.phase(), event.timeNs);
    const bool waits = thread.state == ThreadState::GilWait;
    // Most events change nothing about the queue, which may be of thousands.
    if (waits && !waited)
        process.gilWaiters.push_back(event.thread);
    else if (waited && !waits)
        std::erase(process.gilWaiters, event.thread);
}

/// Behind the step in hand, for when it is between two; and since when it is where it is. The
/// thread's task is still the one before this event.
void StreetFold::countSteps(ThreadNow &thread, const TraceEvent &event)
{
    const bool another = event.task != engine::kNoTask && event.task != thread.task;
    if (event.kind == EventKind::TaskStarted)
        thread.stepsDone = 0;
    if (event.kind == EventKind::StepFinished)
        thread.stepsDone = static_cast<std::int32_t>(event.arg) + 1;
    if (another || event.kind == EventKind::StepStarted || event.kind == EventKind::StepFinished)
        thread.stepSinceNs = event.timeNs;
}

/// The event loop's tickets. What thread and task it is about has not been folded yet.
void StreetFold::applyLoop(ProcessNow &process, ThreadNow &thread, const TraceEvent &event)
{
    if (event.kind == EventKind::ThreadStarted && thread.role == engine::ThreadRole::Loop)
        process.loop = LoopNow {.thread = event.thread};
    if (!process.loop)
        return;
    LoopNow &loop = *process.loop;
    const bool own = event.thread == loop.thread;
    switch (event.kind) {
    case EventKind::TaskQueued: // by the loop's thread: it hands it to the pool
        if (own && event.arg != engine::kQueuedAtLoop)
            loop.inPool.insert(event.task);
        break;
    case EventKind::TaskTaken:
    case EventKind::TaskReturned:
        loop.inPool.erase(event.task);
        break;
    case EventKind::TaskStarted:
    case EventKind::TaskResumed:
        if (own)
            pickUp(loop, thread, event);
        break;
    case EventKind::TaskSuspended:
    case EventKind::TaskHandedBack:
        putAside(loop, thread, event);
        break;
    case EventKind::TaskFinished:
        if (own)
            loop.task = engine::kNoTask;
        break;
    default:
        break;
    }
}

void StreetFold::showThread(ThreadNow &thread, const ThreadPhase &phase, std::int64_t timeNs)
{
    if (thread.state != phase.state)
        thread.sinceNs = timeNs;
    thread.state = phase.state;
    thread.native = phase.native;
    thread.core = phase.core;
    thread.task = phase.task;
    thread.block = phase.block;
    const bool shown =
        phase.state == ThreadState::Running && thread.role != engine::ThreadRole::Control;
    showOnCore(thread, shown ? phase.core : engine::kUnknownCore, timeNs);
}

void StreetFold::showOnCore(ThreadNow &thread, std::int16_t core, std::int64_t timeNs)
{
    const auto shown = m_shownOn.find(thread.key);
    const std::int16_t before = shown == m_shownOn.end() ? engine::kUnknownCore : shown->second;
    if (before == core)
        return;
    if (before != engine::kUnknownCore) {
        bookCore(before, timeNs);
        m_books[before].stack.leave(thread.key);
        bookCore(before, timeNs);
        m_shownOn.erase(shown);
    }
    if (core != engine::kUnknownCore) {
        bookCore(core, timeNs);
        m_books[core].stack.enter({thread.key});
        bookCore(core, timeNs);
        m_shownOn[thread.key] = core;
    }
}

/// Writes down how long the core has been ours, and who is there now.
void StreetFold::bookCore(std::int16_t core, std::int64_t timeNs)
{
    CoreBooks &books = m_books[core];
    const auto [entry, isNew] = m_now.cores.try_emplace(core);
    CoreNow &now = entry->second;
    if (isNew) { // afterwards it changes with the plan alone
        now.core = core;
        now.closed = isClosed(core);
    }
    if (now.thread)
        books.ownNs += timeNs - books.sinceNs;
    books.sinceNs = timeNs;
    now.thread.reset();
    if (const CoreOccupant *top = books.stack.top())
        now.thread = top->thread;
}

bool StreetFold::isClosed(std::int16_t core) const
{
    const auto found = std::find(m_usableCores.begin(), m_usableCores.end(), core);
    return !m_usableCores.empty()
        && (found == m_usableCores.end()
            || found - m_usableCores.begin() >= std::ptrdiff_t {m_now.liveCores});
}

/// The first sample counts from the barrier; one before that has no beginning, and tells nothing.
void StreetFold::sampleCore(const TraceEvent &event)
{
    bookCore(event.core, event.timeNs);
    CoreBooks &books = m_books[event.core];
    CoreNow &now = m_now.cores[event.core];
    const std::int64_t lengthNs = event.timeNs - (books.sampled ? books.sampledNs : 0);
    if (lengthNs > 0) {
        const auto length = static_cast<double>(lengthNs);
        now.measured = true;
        now.ownShare = std::clamp(static_cast<double>(books.ownNs) / length, 0.0, 1.0);
        now.othersShare = std::clamp(static_cast<double>(event.arg) / length - now.ownShare, 0.0,
                                     1.0 - now.ownShare);
    }
    books.ownNs = 0;
    books.sampled = true;
    books.sampledNs = event.timeNs;
}

void StreetFold::endThread(ProcessNow &process, engine::ThreadIndex thread, std::int64_t timeNs)
{
    ThreadNow &ending = process.threads.at(thread);
    showOnCore(ending, engine::kUnknownCore, timeNs);
    std::erase(process.gilWaiters, thread);
    forgetSharing(process, thread);
    m_folds.erase(ending.key);
    process.threads.erase(thread);
}

} // namespace brigade::model
