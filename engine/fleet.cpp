#include "engine/fleet.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/read_until.hpp>

namespace brigade::engine {

namespace {

std::int64_t exitArgument(const ExitStatus &status)
{
    return status.signal ? *status.signal : -status.code;
}

} // namespace

std::string describe(const ExitStatus &status)
{
    if (status.signal)
        return "signal " + std::to_string(*status.signal);
    return "exit code " + std::to_string(status.code);
}

Fleet::Fleet(boost::asio::io_context &context,
             TraceCollector &collector,
             FleetOptions options,
             FleetEvents events)
    : m_context(context)
    , m_collector(collector)
    , m_options(std::move(options))
    , m_events(std::move(events))
{
}

Fleet::~Fleet()
{
    for (auto &[process, member] : m_members) {
        member.link->disconnect();
        member.link->kill();
    }
}

ProcessIndex Fleet::noteSpawned(std::int64_t pid, ProcessRole role)
{
    const ProcessIndex process {m_nextIndex++};
    m_collector.note(EventKind::ProcessSpawned, kNoTask, static_cast<std::int64_t>(process),
                     pid | (static_cast<std::int64_t>(role) << 32));
    return process;
}

Result<ProcessIndex> Fleet::startWorker(Setup setup)
{
    auto memory = SharedMemory::create(RingBlock::bytesFor(m_options.rings));
    if (!memory)
        return Error {memory.error()};
    const auto block = RingBlock::create(memory.value().data(), m_options.rings, m_options.clock);
    const auto bytes = std::to_string(memory.value().size());
    ChildOptions child {.path = m_options.workerPath,
                        .arguments = {"--ring-bytes", bytes, "--rings"}};
    if (memory.value().descriptor() >= 0)
        child.inherit.push_back(memory.value().descriptor());
    child.arguments.push_back(child.inherit.empty() ? memory.value().name() : "3");
    const int firstListener = static_cast<int>(child.inherit.size()) + 3;
    if (setup.serve && m_options.listener != nullptr) {
        for (const int descriptor : m_options.listener->descriptors())
            child.inherit.push_back(descriptor);
    }

    const auto spawnedNs = steadyNowNs();
    auto spawned = ChildProcess::spawn(m_context, child);
    if (!spawned)
        return Error {spawned.error()};
    const auto pid = spawned.value()->pid();
    const auto process = noteSpawned(pid, ProcessRole::Worker);
    watchSwitches(process, pid);
    m_collector.addProcess(process, std::move(memory).value(), block);

    auto &member = m_members[process];
    member.spawnedNs = spawnedNs;
    member.link = std::make_shared<WorkerLink>(
        std::move(spawned).value(),
        WorkerLinkEvents {
            .frame = [this, process](const Frame &frame) { handleFrame(process, frame); },
            .gone = [this, process](const ExitStatus &status) { handleGone(process, status); }});
    member.link->start();
    setup.process = process;
    if (setup.serve && m_options.listener != nullptr)
        setup.serve->listeners = m_options.listener->share(firstListener, pid);
    for (auto &frame : setupFrames(setup))
        member.link->send(std::move(frame));
    return process;
}

/// Opened before the worker hears what it is to do, so that every thread of it inherits the watch.
void Fleet::watchSwitches(ProcessIndex process, std::int64_t pid)
{
    if (m_options.switchSource != SwitchSource::Kernel)
        return;
    auto recorder = SwitchRecorder::open(pid, m_options.allCores);
    if (recorder)
        m_collector.addSwitches(process, std::move(recorder).value());
    else if (m_events.notice)
        m_events.notice("process " + std::to_string(static_cast<std::uint32_t>(process)) + ": "
                        + recorder.error());
}

Result<std::uint16_t> Fleet::startSupplier()
{
    auto spawned =
        ChildProcess::spawn(m_context, {.path = m_options.workerPath, .arguments = {"--supplier"}});
    if (!spawned)
        return Error {spawned.error()};
    m_supplier = std::move(spawned).value();
    const auto spawnedNs = steadyNowNs();
    m_supplierIndex = noteSpawned(m_supplier->pid(), ProcessRole::Supplier);
    std::string line;
    boost::system::error_code error;
    boost::asio::read_until(m_supplier->output(), boost::asio::dynamic_buffer(line, 64), '\n',
                            error);
    std::uint16_t port = 0;
    std::from_chars(line.data(), line.data() + line.size(), port);
    if (port == 0)
        return Error {"the supplier process did not start: " + error.message()};
    m_collector.note(EventKind::ProcessReady, kNoTask, static_cast<std::int64_t>(m_supplierIndex),
                     steadyNowNs() - spawnedNs);
    m_supplier->asyncWait([this](const ExitStatus &status) {
        const auto process = m_supplierIndex;
        m_supplier.reset();
        noteEnd(process, status, m_supplierDismissed);
        if (m_events.gone)
            m_events.gone(process, status, MemberState::Leaving);
    });
    return port;
}

void Fleet::stopSupplier()
{
    m_supplierDismissed = true;
    if (m_supplier)
        m_supplier->closeInput();
}

void Fleet::noteReplacement(ProcessIndex replacement, ProcessIndex replaced)
{
    m_collector.note(EventKind::ProcessReplaced, kNoTask, static_cast<std::int64_t>(replacement),
                     static_cast<std::int64_t>(replaced));
}

void Fleet::handleFrame(ProcessIndex process, const Frame &frame)
{
    const auto it = m_members.find(process);
    if (it == m_members.end())
        return;
    switch (frame.type) {
    case FrameType::Ready:
        if (it->second.state == MemberState::Starting) {
            it->second.state = MemberState::Ready;
            m_collector.note(EventKind::ProcessReady, kNoTask, static_cast<std::int64_t>(process),
                             steadyNowNs() - it->second.spawnedNs);
            m_events.ready(process);
        }
        break;
    case FrameType::Standing:
        m_events.standing(process);
        break;
    case FrameType::Finished:
        if (const auto finished = readFinished(frame.body))
            m_events.finished(process, *finished);
        break;
    case FrameType::Begun:
        if (const auto task = readBegun(frame.body))
            m_events.begun(process, *task);
        break;
    case FrameType::NumbersWanted:
        m_events.numbersWanted(process);
        break;
    case FrameType::Returned:
        if (const auto orders = readOrders(frame.body))
            m_events.returned(process, *orders);
        break;
    case FrameType::Stands:
        if (m_events.stands)
            m_events.stands(process, frame);
        break;
    case FrameType::Notice:
        m_events.notice(
            std::string(reinterpret_cast<const char *>(frame.body.data()), frame.body.size()));
        break;
    default:
        it->second.link->kill(); // talks nonsense
        break;
    }
}

void Fleet::handleGone(ProcessIndex process, const ExitStatus &status)
{
    const auto it = m_members.find(process);
    if (it == m_members.end())
        return;
    const auto state = it->second.state;
    m_collector.removeProcess(process);
    m_members.erase(it);
    noteEnd(process, status, state == MemberState::Leaving);
    m_events.gone(process, status, state);
}

void Fleet::noteEnd(ProcessIndex process, const ExitStatus &status, bool expected)
{
    const auto index = static_cast<std::int64_t>(process);
    if (expected && !status.signal && status.code == 0)
        m_collector.note(EventKind::ProcessExited, kNoTask, index, 0);
    else
        m_collector.note(EventKind::ProcessCrashed, kNoTask, index, exitArgument(status));
}

void Fleet::send(ProcessIndex process, const FrameBytes &frame)
{
    if (const auto it = m_members.find(process); it != m_members.end())
        it->second.link->send(frame);
}

void Fleet::sendAll(const FrameBytes &frame)
{
    for (auto &[process, member] : m_members)
        member.link->send(frame);
}

void Fleet::sendBulk(ProcessIndex process, BulkLoad load)
{
    if (const auto it = m_members.find(process); it != m_members.end())
        it->second.link->sendBulk(std::move(load));
}

void Fleet::dropBulk(ProcessIndex process)
{
    if (const auto it = m_members.find(process); it != m_members.end())
        it->second.link->dropBulk();
}

void Fleet::dismiss(ProcessIndex process)
{
    const auto it = m_members.find(process);
    if (it == m_members.end() || it->second.state == MemberState::Leaving)
        return;
    it->second.state = MemberState::Leaving;
    m_collector.note(EventKind::ProcessDismissed, kNoTask, static_cast<std::int64_t>(process));
    it->second.link->send(plainFrame(FrameType::Leave));
}

void Fleet::killAll()
{
    for (auto &[process, member] : m_members)
        member.link->kill();
}

std::vector<ProcessIndex> Fleet::workers() const
{
    std::vector<ProcessIndex> processes;
    for (const auto &[process, member] : m_members)
        processes.push_back(process);
    return processes;
}

std::vector<ProcessIndex> Fleet::workers(MemberState state) const
{
    std::vector<ProcessIndex> processes;
    for (const auto &[process, member] : m_members) {
        if (member.state == state)
            processes.push_back(process);
    }
    return processes;
}

std::vector<std::pair<ProcessIndex, std::int64_t>> Fleet::pids() const
{
    std::vector<std::pair<ProcessIndex, std::int64_t>> all;
    for (const auto &[process, member] : m_members)
        all.emplace_back(process, member.link->pid());
    if (m_supplier)
        all.emplace_back(m_supplierIndex, m_supplier->pid());
    return all;
}

} // namespace brigade::engine
