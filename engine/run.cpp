#include "engine/run.h"

#include "engine/executable_path.h"
#include "engine/run_state.h"
#include "engine/supervisor.h"

#include <exception>
#include <filesystem>
#include <thread>
#include <utility>

namespace brigade::engine {

struct Run::Impl
{
    Impl(const Plan &plan, const RunOptions &options)
        : supervisor(plan,
                     options,
                     log,
                     {.started = [this](const RunInfo &info) { state.start(info); },
                      .notice = [this](const std::string &words) { state.notice(words); }})
        , thread([this] { state.end(superviseSafely()); })
    {
    }

    /// The layer's edge: nothing that a library throws gets past it.
    Result<Outcome> superviseSafely()
    {
        try {
            return supervisor.run();
        } catch (const std::exception &error) {
            return Error {error.what()};
        }
    }

    RunState state;
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
    if (const auto why = run->m_impl->state.waitForStart())
        return Error {*why};
    return run;
}

void Run::change(Parameter parameter, std::int64_t value)
{
    m_impl->supervisor.postChange(parameter, value);
}

void Run::dismiss(ProcessIndex process, ThreadIndex thread)
{
    m_impl->supervisor.postDismissal(process, thread);
}

void Run::requestStop()
{
    m_impl->supervisor.postStop();
}

Outcome Run::outcome() const
{
    return m_impl->state.outcome();
}

bool Run::waitFor(std::chrono::milliseconds timeout) const
{
    return m_impl->state.waitForEnd(timeout);
}

std::vector<std::string> Run::notices() const
{
    return m_impl->state.notices();
}

const TraceLog &Run::log() const
{
    return m_impl->log;
}

const RunInfo &Run::info() const
{
    return m_impl->state.info();
}

std::string defaultWorkerPath()
{
#if defined(_WIN32)
    constexpr auto kName = "brigade-worker.exe";
#else
    constexpr auto kName = "brigade-worker";
#endif
    const auto text = [](const std::filesystem::path &path) {
        const auto utf8 = path.u8string();
        return std::string(utf8.begin(), utf8.end());
    };
    const std::string program = executablePath();
    const auto here =
        std::filesystem::path(std::u8string(program.begin(), program.end())).parent_path();
    const auto beside = here / kName;
#if defined(BRIGADE_INSTALLED_WORKER_FOLDER)
    std::error_code error;
    const auto installed = here / BRIGADE_INSTALLED_WORKER_FOLDER / kName;
    if (!std::filesystem::exists(beside, error) && std::filesystem::exists(installed, error))
        return text(installed.lexically_normal());
#endif
    return text(beside);
}

} // namespace brigade::engine
