#include "engine/supervisor.h"

#include "engine/affinity.h"
#include "engine/host_sampler.h"
#include "engine/plan_reader.h"
#include "engine/shared_state.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <boost/asio/post.hpp>

namespace brigade::engine {

namespace {

constexpr auto kDrainInterval = std::chrono::milliseconds(4);
constexpr auto kSampleInterval = std::chrono::milliseconds(100);
constexpr std::uint32_t kSamplesPerProportional = 10; // PSS walks page tables
constexpr auto kStartPatience = std::chrono::seconds(20);
/// Of more threads the kernel tells faster than one reader, who shares their cores, can take in.
constexpr std::uint64_t kMostWatchedThreads = 256;

std::vector<Kernel> kernelsOf(const Plan &plan)
{
    std::vector<Kernel> kernels;
    for (const auto &task : plan.tasks) {
        const bool computes =
            std::any_of(task.steps.begin(), task.steps.end(), [](const Step &step) {
                return stepKind(step) == StepKind::Cpu || stepKind(step) == StepKind::Native
                    || stepKind(step) == StepKind::Increment;
            });
        if (computes && std::find(kernels.begin(), kernels.end(), task.kernel) == kernels.end())
            kernels.push_back(task.kernel);
    }
    return kernels;
}

/// All that the plan can have at once, in all processes.
std::uint64_t threadsAtOnce(const Plan &plan)
{
    if (plan.mode != Mode::Threads || plan.arrival.kind != ArrivalKind::AllAtOnce)
        return std::uint64_t {plan.threads} * plan.processes;
    std::uint64_t threads = 0;
    for (const auto &task : plan.tasks)
        threads += task.count;
    return threads;
}

/// Rings for every thread that the plan can have at once, with room for at least a quarter of a
/// second of a busy thread where they are few. The memory is sparse: a ring costs what is written
/// to it.
RingGeometry geometryFor(const Plan &plan)
{
    std::uint64_t threads = 1;
    if (plan.mode == Mode::Pool || plan.mode == Mode::Async)
        threads = std::max<std::uint64_t>(plan.threads, 64);
    if (plan.mode == Mode::Threads) {
        threads = 256;
        if (plan.arrival.kind == ArrivalKind::AllAtOnce)
            threads = threadsAtOnce(plan);
    }
    const auto slots =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(threads, kMaxThreads) + 8);
    return {.rings = slots, .capacity = slots <= 80 ? 65536U : slots <= 600 ? 16384U : 4096U};
}

std::int64_t unixNowMs()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace

Supervisor::Supervisor(Plan plan, RunOptions options, TraceLog &log, SupervisorEvents events)
    : m_plan(std::move(plan))
    , m_options(std::move(options))
    , m_log(log)
    , m_events(std::move(events))
    , m_collector(log, bestClockSource())
    , m_payloads(
          m_context,
          {.note =
               [this](EventKind kind, TaskId task, ProcessIndex process, std::uint64_t bytes) {
                   m_collector.note(kind, task, static_cast<std::int64_t>(process),
                                    static_cast<std::int64_t>(bytes));
               },
           .carry = [this](ProcessIndex process,
                           BulkLoad load) { m_fleet->sendBulk(process, std::move(load)); }})
    , m_book({.dispatch = m_plan.dispatch,
              .onCrash = m_plan.onCrash,
              .queueLimit = m_plan.queueLimit,
              .queue = m_plan.mode == Mode::Async ? QueueEnds::WhenBegun : QueueEnds::InAHand})
    , m_arrivals(m_plan)
    , m_wantedProcesses(m_plan.processes)
{
    m_book.setCapacity(capacity());
    if (serving() && m_options.serve->customers == Customers::FromOutside)
        m_arrivals.stop();
}

Supervisor::~Supervisor() = default;

Result<Outcome> Supervisor::run()
{
    auto setup = prepare();
    if (!setup)
        return Error {setup.error()};
    m_setup = std::move(setup).value();
    startWorkers();
    drainLater();
    m_patience.expires_after(kStartPatience);
    m_patience.async_wait([this](const boost::system::error_code &error) {
        if (!error && m_phase == Phase::Starting)
            fail("the worker processes did not get ready");
    });
    m_context.run();
    m_collector.finish();
    if (!m_failure.empty())
        return Error {m_failure};
    return m_outcome;
}

Result<Setup> Supervisor::prepare()
{
    m_info.host = readHostInfo();
    m_info.startedUnixMs = unixNowMs();
    m_info.clock = bestClockSource() == ClockSource::Tsc ? "tsc" : "steady";
    const auto usable = static_cast<std::uint32_t>(m_info.host.usableCores.size());
    if (m_plan.cores > usable)
        m_info.notices.push_back("'cores' lowered from " + std::to_string(m_plan.cores) + " to "
                                 + std::to_string(usable) + ": this program may use no more here");
    const auto cores = m_plan.cores == 0 ? usable : std::min(m_plan.cores, usable);
    if (m_plan.cores != 0 && !affinitySupported())
        m_info.notices.emplace_back("'cores' cannot be limited on this system: it has no affinity");
    if (auto notice = tracedIncrementsNotice(m_plan); !notice.empty())
        m_info.notices.push_back(std::move(notice));

    if (const auto opened = openDoor(); !opened)
        return Error {opened.error()};
    const auto units = calibrate(m_options.workerPath, kernelsOf(m_plan));
    if (!units)
        return Error {units.error()};
    m_info.unitNs = units.value().unitNs;
    FleetOptions fleet {.workerPath = m_options.workerPath};
    fleet.allCores = m_info.host.usableCores;
    fleet.rings = geometryFor(m_plan);
    fleet.clock = bestClockSource();
    fleet.listener = serving() ? &m_listener : nullptr;
    // Pid 0 is this very thread: if the kernel lets us watch that one, it lets us watch our
    // workers.
    if (m_options.switchSource == SwitchSourceWish::Best
        && threadsAtOnce(m_plan) <= kMostWatchedThreads && SwitchRecorder::open(0, fleet.allCores))
        fleet.switchSource = SwitchSource::Kernel;
    m_info.switchSource = fleet.switchSource;

    m_fleet = std::make_unique<Fleet>(
        m_context, m_collector, std::move(fleet),
        FleetEvents {
            .ready = [this](ProcessIndex process) { onReady(process); },
            .standing = [this](ProcessIndex process) { onStanding(process); },
            .finished = [this](ProcessIndex process,
                               const FinishedTask &task) { onFinished(process, task); },
            .begun = [this](ProcessIndex process, TaskId task) { onBegun(process, task); },
            .returned = [this](ProcessIndex process,
                               const std::vector<Order> &o) { onReturned(process, o); },
            .numbersWanted = [this](ProcessIndex process) { giveNumbers(process); },
            .notice = [this](const std::string &words) { m_events.notice(words); },
            .gone = [this](ProcessIndex p, const ExitStatus &status,
                           MemberState state) { onGone(p, status, state); },
        });
    Setup setup {.unitIterations = units.value().iterations, .unitNs = units.value().unitNs};
    setup.cores.assign(m_info.host.usableCores.begin(), m_info.host.usableCores.begin() + cores);
    setup.planJson = writePlan(m_plan);
    setup.onDeadlock = m_options.onDeadlock;
    if (serving()) {
        const std::uint32_t share = (m_plan.queueLimit + m_plan.processes - 1) / m_plan.processes;
        setup.serve = ServeSetup {
            .queueLimit = share, .workers = m_plan.processes, .limits = m_options.serve->limits};
    }
    return setup;
}

bool Supervisor::needsSupplier() const
{
    return std::any_of(m_plan.tasks.begin(), m_plan.tasks.end(), [](const TaskKind &task) {
        return std::any_of(task.steps.begin(), task.steps.end(),
                           [](const Step &s) { return stepKind(s) == StepKind::Net; });
    });
}

void Supervisor::startWorkers()
{
    if (needsSupplier()) {
        const auto port = m_fleet->startSupplier();
        if (!port) {
            fail(port.error());
            return;
        }
        m_setup.supplierPort = port.value();
    }
    for (std::uint32_t i = 0; i < m_plan.processes; ++i) {
        if (const auto started = m_fleet->startWorker(m_setup); !started) {
            fail(started.error());
            return;
        }
    }
}

/// The barrier opens: t = 0.
void Supervisor::begin()
{
    m_phase = Phase::Running;
    m_patience.cancel();
    sample(false);
    m_collector.start();
    m_fleet->sendAll(plainFrame(FrameType::Open));
    m_events.started(m_info);
    m_payloads.start();
    sampleLater();
    arriveLater();
    checkEnd();
}

void Supervisor::fail(const std::string &why)
{
    if (m_failure.empty())
        m_failure = why;
    m_context.stop();
}

void Supervisor::checkEnd()
{
    if (m_phase != Phase::Running || m_book.held() > 0 || m_book.waiting() > 0)
        return;
    if (m_stopRequested || (m_arrivals.exhausted() && !serving()))
        end();
}

/// All work is settled: last readings, then everybody leaves; the loop ends with the last process.
void Supervisor::end()
{
    m_phase = Phase::Ending;
    m_arrivalTimer.cancel();
    m_sampleTimer.cancel();
    sample(true);
    for (const auto process : m_fleet->workers())
        m_fleet->dismiss(process);
    m_fleet->stopSupplier();
    endIfAllGone();
}

void Supervisor::endIfAllGone()
{
    if (m_phase != Phase::Ending || !m_fleet->empty())
        return;
    m_collector.note(EventKind::RunEnded, kNoTask, m_outcome == Outcome::Stopped ? 1 : 0);
    if (m_outcome == Outcome::Running)
        m_outcome = Outcome::Done;
    m_context.stop();
}

void Supervisor::drainLater()
{
    m_drainTimer.expires_after(kDrainInterval);
    m_drainTimer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        m_collector.drain();
        drainLater();
    });
}

void Supervisor::sampleLater()
{
    m_sampleTimer.expires_after(kSampleInterval);
    m_sampleTimer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        sample(m_samples % kSamplesPerProportional == 1);
        sampleLater();
    });
}

void Supervisor::sample(bool withProportional)
{
    ++m_samples;
    for (const auto &core : m_cores.advance(readCores()))
        m_collector.noteCore(EventKind::CoreSample, core.core, core.busyNs, core.stolenNs);
    noteCpu(kSupervisor, kThisProcess);
    for (const auto &[process, pid] : m_fleet->pids()) {
        noteCpu(process, pid);
        auto &sampler = m_samplers.try_emplace(process, pid).first->second;
        const auto reading =
            sampler.read(withProportional ? ReadingDepth::WithProportional : ReadingDepth::Quick);
        if (!reading)
            continue;
        const auto index = static_cast<std::int64_t>(process);
        m_collector.note(EventKind::MemorySample, kNoTask, index, reading->residentBytes);
        if (withProportional)
            m_collector.note(EventKind::ProportionalSample, kNoTask, index,
                             reading->proportionalBytes);
        m_collector.note(EventKind::SwitchSample, kNoTask, index, reading->contextSwitches);
    }
}

void Supervisor::noteCpu(ProcessIndex process, std::int64_t pid)
{
    if (const auto cpuNs = readCpuNs(pid))
        m_collector.note(EventKind::CpuSample, kNoTask, static_cast<std::int64_t>(process), *cpuNs);
}

void Supervisor::postChange(Parameter parameter, std::int64_t value)
{
    boost::asio::post(m_context, [this, parameter, value] { apply(parameter, value); });
}

void Supervisor::postDismissal(ProcessIndex process, ThreadIndex thread)
{
    boost::asio::post(m_context,
                      [this, process, thread] { m_fleet->send(process, dismissFrame(thread)); });
}

void Supervisor::postStop()
{
    boost::asio::post(m_context, [this] { stop(); });
}

void Supervisor::apply(Parameter parameter, std::int64_t value)
{
    if (m_phase != Phase::Running)
        return;
    switch (parameter) {
    case Parameter::Cores:
        value = std::clamp<std::int64_t>(value, 1,
                                         static_cast<std::int64_t>(m_info.host.usableCores.size()));
        setCores(value);
        break;
    case Parameter::Processes:
        value = std::clamp<std::int64_t>(value, 1, kMaxProcesses);
        setProcesses(value);
        break;
    case Parameter::Threads:
        value = std::clamp<std::int64_t>(value, 1, kMaxThreads);
        m_plan.threads = static_cast<std::uint32_t>(value);
        m_book.setCapacity(capacity());
        break;
    case Parameter::GilEnabled:
        value = value != 0 ? 1 : 0;
        m_plan.gil.enabled = value != 0;
        break;
    case Parameter::SwitchInterval:
        value =
            std::clamp<std::int64_t>(value, static_cast<std::int64_t>(kMinSwitchIntervalMs * 1e6),
                                     static_cast<std::int64_t>(kMaxSwitchIntervalMs * 1e6));
        m_plan.gil.switchIntervalMs = static_cast<double>(value) / 1e6;
        break;
    case Parameter::ArrivalRate:
        value = std::max<std::int64_t>(value, 1);
        m_arrivals.setRate(value, m_collector.nowNs());
        arriveLater();
        break;
    }
    m_collector.note(EventKind::PlanChanged, kNoTask, static_cast<std::int64_t>(parameter), value);
    m_fleet->sendAll(changeFrame(parameter, value));
    m_setup.planJson = writePlan(m_plan);
    dispatch();
}

void Supervisor::setCores(std::int64_t count)
{
    m_setup.cores.assign(m_info.host.usableCores.begin(), m_info.host.usableCores.begin() + count);
    m_fleet->sendAll(coresFrame(m_setup.cores));
}

void Supervisor::setProcesses(std::int64_t count)
{
    m_wantedProcesses = static_cast<std::uint32_t>(count);
    auto staff = m_fleet->workers(MemberState::Ready);
    const auto starting = m_fleet->workers(MemberState::Starting);
    staff.insert(staff.end(), starting.begin(), starting.end());
    for (auto have = staff.size(); have < m_wantedProcesses; ++have) {
        if (const auto started = m_fleet->startWorker(m_setup); !started)
            m_events.notice(started.error());
    }
    for (; staff.size() > m_wantedProcesses; staff.pop_back()) {
        m_book.closeProcess(staff.back());
        recallPayloads(staff.back());
        m_fleet->dismiss(staff.back());
    }
}

/// First time: nothing new begins, what is in hand is finished. Second time: the workers are
/// killed.
void Supervisor::stop()
{
    if (m_phase == Phase::Starting) {
        fail("stopped before it started");
        return;
    }
    if (std::exchange(m_stopRequested, true)) {
        m_outcome = Outcome::Stopped;
        m_fleet->killAll();
        return;
    }
    if (!serving())
        m_outcome = Outcome::Stopped;
    m_listener.close();
    m_arrivals.stop();
    m_arrivalTimer.cancel();
    for (const auto process : m_fleet->workers())
        recallPayloads(process);
    for (const auto &order : m_book.takeWaiting())
        m_collector.note(EventKind::TaskCancelled, order.task);
    for (const auto process : m_fleet->workers()) {
        m_book.closeProcess(process);
        m_fleet->dismiss(process);
    }
    checkEnd();
}

} // namespace brigade::engine
