#include "engine/step_run.h"

#include "engine/annotated_mutex.h"
#include "engine/calibration.h"
#include "engine/clock.h"
#include "engine/fleet.h"
#include "engine/host.h"
#include "engine/plan_reader.h"
#include "engine/step_plan.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <optional>
#include <thread>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace brigade::engine {

namespace {

constexpr auto kDrainEvery = std::chrono::milliseconds(4);
constexpr auto kLeavePatience = std::chrono::milliseconds(700);
constexpr auto kAnswerPatience = std::chrono::seconds(30);
/// Threads of starts that are over keep their rings until these are drained.
constexpr RingGeometry kStepRings {.rings = 256, .capacity = 4096};

std::vector<Kernel> kernelsIn(const Plan &plan)
{
    std::vector<Kernel> kernels;
    for (const TaskKind &task : plan.tasks) {
        if (std::find(kernels.begin(), kernels.end(), task.kernel) == kernels.end())
            kernels.push_back(task.kernel);
    }
    return kernels;
}

} // namespace

struct StepRun::Impl
{
    Impl(Plan steppedPlan, std::string path)
        : plan(std::move(steppedPlan))
        , workerPath(std::move(path))
        , thread([this] { superviseSafely(); })
    {
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;
    // NOLINTNEXTLINE(bugprone-exception-escape): out of memory ends the program
    ~Impl()
    {
        boost::asio::post(context, [this] { leave(); });
        thread.join();
    }

    // --- the callers' threads ---
    Result<StepState> ask(StepRequest request) EXCLUDES(mutex);
    [[nodiscard]] std::optional<std::string> waitForReady() EXCLUDES(mutex);
    bool waitForSleepers(std::chrono::milliseconds timeout) EXCLUDES(mutex);

    // --- the supervising thread ---
    void superviseSafely();
    void supervise();
    void leave();
    void drainLater();
    void send(const StepRequest &request);
    void breakOff(const std::string &why) EXCLUDES(mutex);
    FleetEvents fleetEvents();

    Plan plan;
    std::string workerPath;
    TraceLog log;

    boost::asio::io_context context {1}; ///< the supervising thread's, as what follows
    boost::asio::steady_timer drainTimer {context};
    boost::asio::steady_timer patience {context};
    std::unique_ptr<TraceCollector> collector;
    std::unique_ptr<Fleet> fleet;
    std::optional<ProcessIndex> worker;

    mutable Mutex mutex;
    std::condition_variable changed;
    bool ready GUARDED_BY(mutex) = false;
    std::string broken GUARDED_BY(mutex);
    StepState shown GUARDED_BY(mutex);
    std::uint64_t asked GUARDED_BY(mutex) = 0;
    std::uint32_t nextTask GUARDED_BY(mutex) = 1;

    std::thread thread; ///< last: it uses all of the above
};

void StepRun::Impl::superviseSafely()
{
    try {
        supervise();
    } catch (const std::exception &error) {
        breakOff(error.what());
    }
}

void StepRun::Impl::supervise()
{
    collector = std::make_unique<TraceCollector>(log, bestClockSource());
    const auto units = calibrate(workerPath, kernelsIn(plan));
    if (!units) {
        breakOff(units.error());
        return;
    }
    FleetOptions options {.workerPath = workerPath};
    options.rings = kStepRings;
    options.clock = bestClockSource();
    fleet = std::make_unique<Fleet>(context, *collector, std::move(options), fleetEvents());
    Setup setup {.unitIterations = units.value().iterations, .unitNs = units.value().unitNs};
    setup.planJson = writePlan(plan);
    const auto started = fleet->startWorker(setup);
    if (!started) {
        breakOff(started.error());
        return;
    }
    worker = started.value();
    drainLater();
    context.run();
    fleet.reset();
    collector->finish();
}

FleetEvents StepRun::Impl::fleetEvents()
{
    FleetEvents events;
    events.ready = [this](ProcessIndex) {
        collector->start();
        const MutexLock lock(mutex);
        ready = true;
        changed.notify_all();
    };
    events.standing = [](ProcessIndex) {};
    events.finished = [](ProcessIndex, const FinishedTask &) {};
    events.begun = [](ProcessIndex, TaskId) {};
    events.returned = [](ProcessIndex, const std::vector<Order> &) {};
    events.notice = [](const std::string &) {};
    events.stands = [this](ProcessIndex, const Frame &frame) {
        auto state = readStepState(frame.body);
        if (!state) {
            breakOff("the worker process talks nonsense");
            return;
        }
        const MutexLock lock(mutex);
        shown = std::move(*state);
        changed.notify_all();
    };
    events.gone = [this](ProcessIndex, const ExitStatus &status, MemberState) {
        breakOff("the worker process has ended: " + describe(status));
        context.stop();
    };
    return events;
}

void StepRun::Impl::drainLater()
{
    drainTimer.expires_after(kDrainEvery);
    drainTimer.async_wait([this](const boost::system::error_code &error) {
        if (error)
            return;
        collector->drain();
        drainLater();
    });
}

/// Those who stand are abandoned; somebody who computes for long is not waited for.
void StepRun::Impl::leave()
{
    if (!fleet || fleet->empty()) {
        context.stop();
        return;
    }
    fleet->dismiss(*worker);
    patience.expires_after(kLeavePatience);
    patience.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            fleet->killAll();
    });
}

void StepRun::Impl::breakOff(const std::string &why)
{
    const MutexLock lock(mutex);
    if (broken.empty())
        broken = why;
    changed.notify_all();
}

void StepRun::Impl::send(const StepRequest &request)
{
    if (!worker)
        return;
    if (request.firstTask != kNoTask) {
        auto task = static_cast<std::uint32_t>(request.firstTask);
        for (std::size_t kind = 0; kind < plan.tasks.size(); ++kind) {
            for (std::uint32_t i = 0; i < plan.tasks[kind].count; ++i, ++task) {
                collector->note(EventKind::TaskArrived, TaskId {task},
                                static_cast<std::int64_t>(kind), collector->nowNs());
                collector->note(EventKind::TaskDispatched, TaskId {task},
                                static_cast<std::int64_t>(*worker), 1);
            }
        }
    }
    fleet->send(*worker, frameOf(FrameType::Move, stepRequestBytes(request)));
}

Result<StepState> StepRun::Impl::ask(StepRequest request)
{
    MutexLock lock(mutex);
    if (!broken.empty())
        return Error {broken};
    if (request.firstTask != kNoTask) {
        request.firstTask = TaskId {nextTask};
        for (const TaskKind &task : plan.tasks)
            nextTask += task.count;
    }
    const std::uint64_t mine = ++asked;
    boost::asio::post(context, [this, request = std::move(request)] { send(request); });
    const auto until = std::chrono::steady_clock::now() + kAnswerPatience;
    while (shown.plays < mine && broken.empty()) {
        if (changed.wait_until(lock.native(), until) == std::cv_status::timeout)
            return Error {"the worker process does not answer"};
    }
    if (shown.plays < mine)
        return Error {broken};
    return shown;
}

std::optional<std::string> StepRun::Impl::waitForReady()
{
    MutexLock lock(mutex);
    const auto until = std::chrono::steady_clock::now() + kAnswerPatience;
    while (!ready && broken.empty()) {
        if (changed.wait_until(lock.native(), until) == std::cv_status::timeout)
            return "the worker process did not get ready";
    }
    if (!broken.empty())
        return broken;
    return std::nullopt;
}

bool StepRun::Impl::waitForSleepers(std::chrono::milliseconds timeout)
{
    const auto until = std::chrono::steady_clock::now() + timeout;
    MutexLock lock(mutex);
    const auto isAway = [](const StepThread &one) { return one.stand == Stand::Away; };
    while (broken.empty() && std::any_of(shown.threads.begin(), shown.threads.end(), isAway)) {
        if (changed.wait_until(lock.native(), until) == std::cv_status::timeout)
            return false;
    }
    return true;
}

StepRun::StepRun(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

StepRun::~StepRun() = default;

Result<std::unique_ptr<StepRun>> StepRun::start(const Plan &plan, const std::string &workerPath)
{
    if (auto why = whyNotStepped(plan); !why.empty())
        return Error {std::move(why)};
    const std::string path = workerPath.empty() ? defaultWorkerPath() : workerPath;
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return Error {path + ": the worker program is missing"};
    std::unique_ptr<StepRun> run(new StepRun(std::make_unique<Impl>(plan, path)));
    if (const auto why = run->m_impl->waitForReady())
        return Error {*why};
    if (const auto stands = run->restart(); !stands)
        return Error {stands.error()};
    return run;
}

Result<StepState> StepRun::play(const std::vector<StepNumber> &choices)
{
    return m_impl->ask({.choices = choices});
}

Result<StepState> StepRun::restart(const std::vector<StepNumber> &choices)
{
    return m_impl->ask({.firstTask = TaskId {1}, .choices = choices});
}

Result<StepState> StepRun::restartToTheEnd(const std::vector<StepNumber> &choices)
{
    return m_impl->ask({.firstTask = TaskId {1}, .choices = choices, .play = StepPlay::ToTheEnd});
}

StepState StepRun::state() const
{
    const MutexLock lock(m_impl->mutex);
    return m_impl->shown;
}

bool StepRun::waitForSleepers(std::chrono::milliseconds timeout) const
{
    return m_impl->waitForSleepers(timeout);
}

const TraceLog &StepRun::log() const
{
    return m_impl->log;
}

} // namespace brigade::engine
