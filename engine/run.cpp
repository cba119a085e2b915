#include "engine/run.h"

#include "engine/annotated_mutex.h"
#include "engine/executable_path.h"
#include "engine/supervisor.h"

#include <condition_variable>
#include <exception>
#include <filesystem>
#include <optional>
#include <thread>
#include <utility>

namespace brigade::engine {

struct Run::Impl
{
    Impl(const Plan &plan, const RunOptions &options)
        : supervisor(plan,
                     options,
                     log,
                     {.started = [this](const RunInfo &runInfo) { onStarted(runInfo); },
                      .notice = [this](const std::string &words) { onNotice(words); }})
        , thread([this] { onEnded(superviseSafely()); })
    {
    }

    /// The layer's edge: nothing that a library throws gets past it.
    Result<Outcome> superviseSafely()
    {
        try {
            return supervisor.run();
        } catch (const std::exception &error) {
            return Error {std::string("the run ended early: ") + error.what()};
        }
    }

    void onStarted(const RunInfo &runInfo)
    {
        const MutexLock lock(mutex);
        info = runInfo;
        hasStarted = true;
        changed.notify_all();
    }

    void onNotice(const std::string &words)
    {
        const MutexLock lock(mutex);
        notices.push_back(words);
    }

    void onEnded(const Result<Outcome> &result)
    {
        const MutexLock lock(mutex);
        hasEnded = true;
        if (result)
            outcome = result.value();
        else
            failure = result.error();
        changed.notify_all();
    }

    /// Empty, or why it did not start.
    std::optional<std::string> waitForStart()
    {
        MutexLock lock(mutex);
        while (!hasStarted && !hasEnded)
            changed.wait(lock.native());
        if (hasStarted)
            return std::nullopt;
        return failure;
    }

    mutable Mutex mutex;
    mutable std::condition_variable changed;
    bool hasStarted GUARDED_BY(mutex) = false;
    bool hasEnded GUARDED_BY(mutex) = false;
    Outcome outcome GUARDED_BY(mutex) = Outcome::Running;
    std::string failure GUARDED_BY(mutex);
    std::vector<std::string> notices GUARDED_BY(mutex);
    RunInfo info; ///< written before `hasStarted`, constant after
    TraceLog log;
    Supervisor supervisor;
    std::thread thread;
};

Run::Run(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Run::~Run()
{
    if (!waitFor(std::chrono::milliseconds(0))) {
        m_impl->supervisor.postStop();
        m_impl->supervisor.postStop();
    }
    m_impl->thread.join();
}

Result<std::unique_ptr<Run>> Run::start(const Plan &plan, const RunOptions &options)
{
    auto complete = options;
    if (complete.workerPath.empty())
        complete.workerPath = defaultWorkerPath();
    std::error_code error;
    if (!std::filesystem::exists(complete.workerPath, error))
        return Error {complete.workerPath + ": the worker program is missing"};
    std::unique_ptr<Run> run(new Run(std::make_unique<Impl>(plan, complete)));
    if (const auto why = run->m_impl->waitForStart())
        return Error {*why};
    return run;
}

void Run::change(Parameter parameter, std::int64_t value)
{
    m_impl->supervisor.postChange(parameter, value);
}

void Run::requestStop()
{
    m_impl->supervisor.postStop();
}

Outcome Run::outcome() const
{
    const MutexLock lock(m_impl->mutex);
    return m_impl->hasEnded ? m_impl->outcome : Outcome::Running;
}

bool Run::waitFor(std::chrono::milliseconds timeout) const
{
    MutexLock lock(m_impl->mutex);
    const auto until = std::chrono::steady_clock::now() + timeout;
    while (!m_impl->hasEnded) {
        if (m_impl->changed.wait_until(lock.native(), until) == std::cv_status::timeout)
            return m_impl->hasEnded;
    }
    return true;
}

std::vector<std::string> Run::notices() const
{
    const MutexLock lock(m_impl->mutex);
    return m_impl->notices;
}

const TraceLog &Run::log() const
{
    return m_impl->log;
}

const RunInfo &Run::info() const
{
    return m_impl->info;
}

std::string defaultWorkerPath()
{
#if defined(_WIN32)
    constexpr auto kName = "brigade-worker.exe";
#else
    constexpr auto kName = "brigade-worker";
#endif
    return (std::filesystem::path(executablePath()).parent_path() / kName).string();
}

} // namespace brigade::engine
