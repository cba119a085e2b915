#include "engine/charge_run.h"

#include "engine/annotated_mutex.h"
#include "engine/charge_lines.h"
#include "engine/child_process.h"
#include "engine/run.h"

#include <algorithm>
#include <filesystem>
#include <thread>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>

namespace brigade::engine {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kLongestLine = 1024;

} // namespace

struct ChargeRun::Impl
{
    explicit Impl(ChildOptions childOptions)
        : options(std::move(childOptions))
        , thread([this] { watch(); })
    {
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;
    // NOLINTNEXTLINE(bugprone-exception-escape): out of memory ends the program
    ~Impl()
    {
        cancel();
        thread.join();
    }

    void cancel()
    {
        asio::post(context, [this] {
            cancelled = true;
            if (child)
                child->kill();
        });
    }

    /// The thread: a child dies with the thread that started it, so it is started here.
    void watch()
    {
        auto spawned = ChildProcess::spawn(context, options);
        if (!spawned) {
            finish(ChargeRunState::BrokeOff, spawned.error());
            return;
        }
        child = std::move(spawned).value();
        readLine();
        context.run();
        child.reset();
    }

    void readLine()
    {
        asio::async_read_until(child->output(), asio::dynamic_buffer(text, kLongestLine), '\n',
                               [this](const boost::system::error_code &error, std::size_t bytes) {
                                   if (error)
                                       awaitEnd();
                                   else
                                       take(bytes);
                               });
    }

    void take(std::size_t bytes)
    {
        const auto line = readChargeLine(std::string_view(text).substr(0, bytes - 1));
        text.erase(0, bytes);
        if (!line) {
            problem = line.error();
            child->kill();
            awaitEnd();
            return;
        }
        note(line.value());
        readLine();
    }

    void note(const ChargeLine &line)
    {
        const MutexLock lock(mutex);
        if (const auto *begun = std::get_if<ChargeBegun>(&line)) {
            shown.now = begun->charge;
            shown.round = begun->round;
            return;
        }
        const auto &figure = std::get<ChargeFigure>(line);
        for (ChargeFigure &known : shown.figures) {
            if (known.charge == figure.charge) {
                known = figure;
                return;
            }
        }
        shown.figures.push_back(figure);
    }

    void awaitEnd()
    {
        child->asyncWait([this](const ExitStatus &status) {
            if (cancelled)
                finish(ChargeRunState::Cancelled, {});
            else if (!problem.empty())
                finish(ChargeRunState::BrokeOff, problem);
            else if (status == ExitStatus {})
                finish(ChargeRunState::Done, {});
            else
                finish(ChargeRunState::BrokeOff, "the measuring process has died");
        });
    }

    void finish(ChargeRunState state, const std::string &words)
    {
        const MutexLock lock(mutex);
        shown.state = state;
        shown.problem = words;
        shown.now.reset();
    }

    ChildOptions options;
    asio::io_context context {1};
    std::unique_ptr<ChildProcess> child; ///< the thread's, as what follows
    std::string text;
    std::string problem;
    bool cancelled = false;
    mutable Mutex mutex;
    ChargeProgress shown GUARDED_BY(mutex);
    std::thread thread;
};

ChargeRun::ChargeRun(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ChargeRun::~ChargeRun() = default;

Result<std::unique_ptr<ChargeRun>> ChargeRun::start(const ChargeRunOptions &options)
{
    const std::string path = options.workerPath.empty() ? defaultWorkerPath() : options.workerPath;
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return Error {path + ": the worker program is missing"};
    ChildOptions child {.path = path, .arguments = {"--measure"}};
    for (const Charge charge : options.charges)
        child.arguments.emplace_back(chargeKey(charge));
    return std::unique_ptr<ChargeRun>(new ChargeRun(std::make_unique<Impl>(std::move(child))));
}

void ChargeRun::cancel()
{
    m_impl->cancel();
}

ChargeProgress ChargeRun::progress() const
{
    const MutexLock lock(m_impl->mutex);
    return m_impl->shown;
}

} // namespace brigade::engine
