// posix_spawn and a pidfd instead of Boost.Process v2 (1.81), whose vfork launcher notifies the
// parent's reactor of a fork inside the address space that the child still shares, calls exit()
// there when exec fails, and sets no close-on-exec on the child's pipe ends, so that a second
// worker would hold the first one's stdin open; its wait cannot do without pidfd_open either.
#include "engine/child_process.h"
#include "engine/descriptor.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <system_error>

#include <boost/asio/error.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

extern char **environ; // NOLINT(readability-redundant-declaration): not in every unistd.h

namespace brigade::engine {

namespace asio = boost::asio;

namespace {

constexpr int kInheritedAs = 3;
constexpr int kMostInherited = 8;
constexpr std::chrono::milliseconds kPollInterval {2};

std::string describe(int number)
{
    return std::generic_category().message(number);
}

/// A copy above everything that the child's file actions write to: with a closed stdin in the
/// parent, a new pipe may well be descriptor 0, and one dup2 would destroy the next one's source.
Descriptor raised(int descriptor)
{
    return Descriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, kInheritedAs + kMostInherited));
}

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

/// Both ends close-on-exec from the first moment where the system can.
std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends {-1, -1};
#ifdef __APPLE__
    // No pipe2; POSIX_SPAWN_CLOEXEC_DEFAULT closes them in our own children all the same.
    if (::pipe(ends.data()) != 0)
        return std::nullopt;
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#else
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
#endif
    const Descriptor read(ends[0]);
    const Descriptor write(ends[1]);
    Pipe pipe {raised(read.get()), raised(write.get())};
    if (!pipe.read.isOpen() || !pipe.write.isOpen())
        return std::nullopt;
    return pipe;
}

/// A write to a pipe whose reader has died would end the whole program; an error code is wanted
/// instead. The signal goes to the thread that writes, which is the one that spawns: blocked there
/// for good, and whatever the program does with SIGPIPE elsewhere is left as it is.
void blockBrokenPipeSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

/// What posix_spawn is told, freed at the end.
class SpawnPlan
{
public:
    SpawnPlan()
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawnattr_init(&m_attributes);
        short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP;
#ifdef __APPLE__
        flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
        ::posix_spawnattr_setflags(&m_attributes, flags);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        sigset_t signals;
        sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
    }
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    void give(int descriptor, int as)
    {
        ::posix_spawn_file_actions_adddup2(&m_actions, descriptor, as);
    }

    /// What a library of the program left open without close-on-exec stays out, too.
    void closeFrom([[maybe_unused]] int lowest)
    {
#ifdef __APPLE__
        ::posix_spawn_file_actions_addinherit_np(&m_actions, STDERR_FILENO);
#elif defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 34)
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, lowest);
#endif
#endif
    }

    /// Returns an errno, 0 when it runs.
    int spawn(const ChildOptions &options, pid_t &pid)
    {
        std::string path = options.path;
        std::vector<std::string> arguments = options.arguments;
        std::vector<char *> pointers {path.data()};
        for (std::string &argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        return ::posix_spawn(&pid, path.c_str(), &m_actions, &m_attributes, pointers.data(),
                             environ);
    }

private:
    posix_spawn_file_actions_t m_actions {};
    posix_spawnattr_t m_attributes {};
};

Descriptor openPidfd([[maybe_unused]] pid_t pid)
{
#if defined(__linux__) && defined(SYS_pidfd_open)
    // Close-on-exec by itself. Fails before Linux 5.3 and in some sandboxes.
    return Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
#else
    return {};
#endif
}

} // namespace

struct ChildProcess::Impl : std::enable_shared_from_this<ChildProcess::Impl>
{
    Impl(asio::io_context &context, pid_t child)
        : pid(child)
        , input(context)
        , output(context)
        , ended(context)
        , timer(context)
    {
    }

    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;
    ~Impl()
    {
        if (status)
            return;
        ::kill(pid, SIGKILL);
        while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) { }
    }

    /// True when it has ended. Until then its pid cannot be anybody else's.
    bool reap()
    {
        if (status)
            return true;
        int raw = 0;
        const pid_t got = ::waitpid(pid, &raw, WNOHANG);
        if (got == 0 || (got < 0 && errno == EINTR))
            return false;
        status.emplace();
        if (got == pid && WIFSIGNALED(raw))
            status->signal = WTERMSIG(raw);
        else if (got == pid && WIFEXITED(raw))
            status->code = WEXITSTATUS(raw);
        else
            status->code = -1; // somebody else reaped it: how it ended is unknown
        return true;
    }

    void waitMore()
    {
        // Looked for through a weak pointer: a wait under way must not keep the child alive.
        const auto next = [weak = weak_from_this()](const boost::system::error_code &error) {
            const auto self = weak.lock();
            if (self && error != asio::error::operation_aborted)
                self->look();
        };
        if (ended.is_open()) {
            ended.async_wait(asio::posix::stream_descriptor::wait_read, next);
        } else {
            timer.expires_after(kPollInterval);
            timer.async_wait(next);
        }
    }

    void look()
    {
        if (!reap()) {
            waitMore();
            return;
        }
        boost::system::error_code ignored;
        ended.close(ignored); // NOLINT(bugprone-unused-return-value)
        if (const auto call = std::exchange(handler, nullptr))
            call(*status);
    }

    pid_t pid;
    std::optional<ExitStatus> status;
    asio::writable_pipe input;
    asio::readable_pipe output;
    asio::posix::stream_descriptor ended; ///< pidfd; closed where there is none
    asio::steady_timer timer;
    std::function<void(ExitStatus)> handler;
};

Result<std::unique_ptr<ChildProcess>> ChildProcess::spawn(asio::io_context &context,
                                                          const ChildOptions &options)
{
    const auto failure = [&options](int number) {
        return Error {"cannot start '" + options.path + "': " + describe(number)};
    };
    blockBrokenPipeSignal();
    auto toChild = makePipe();
    auto fromChild = makePipe();
    if (!toChild || !fromChild)
        return failure(errno);
    SpawnPlan plan;
    plan.give(toChild->read.get(), STDIN_FILENO);
    plan.give(fromChild->write.get(), STDOUT_FILENO);
    if (options.inherit.size() > static_cast<std::size_t>(kMostInherited))
        return failure(EMFILE);
    std::vector<Descriptor> inherited; // until it runs
    int as = kInheritedAs;
    for (const int descriptor : options.inherit) {
        inherited.push_back(raised(descriptor));
        if (!inherited.back().isOpen())
            return failure(errno);
        plan.give(inherited.back().get(), as++);
    }
    plan.closeFrom(as);

    pid_t pid = -1;
    if (const int number = plan.spawn(options, pid); number != 0)
        return failure(number);
    auto impl = std::make_shared<Impl>(context, pid);
    Descriptor pidfd = options.exitNotice == ExitNotice::Best ? openPidfd(pid) : Descriptor();
    boost::system::error_code error;
    impl->input.assign(toChild->write.release(), error);
    if (!error)
        impl->output.assign(fromChild->read.release(), error);
    if (!error && pidfd.isOpen())
        impl->ended.assign(pidfd.release(), error);
    if (error)
        return failure(error.value());
    return std::unique_ptr<ChildProcess>(new ChildProcess(std::move(impl)));
}

ChildProcess::ChildProcess(std::shared_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ChildProcess::~ChildProcess() = default;

asio::writable_pipe &ChildProcess::input()
{
    return m_impl->input;
}

asio::readable_pipe &ChildProcess::output()
{
    return m_impl->output;
}

std::int64_t ChildProcess::pid() const
{
    return m_impl->pid;
}

void ChildProcess::asyncWait(std::function<void(ExitStatus)> handler)
{
    m_impl->handler = std::move(handler);
    asio::post(m_impl->timer.get_executor(), [weak = m_impl->weak_from_this()] {
        if (const auto self = weak.lock())
            self->look();
    });
}

void ChildProcess::kill()
{
    if (!m_impl->status)
        ::kill(m_impl->pid, SIGKILL);
}

void ChildProcess::closeInput()
{
    boost::system::error_code ignored;
    m_impl->input.close(ignored); // NOLINT(bugprone-unused-return-value)
}

} // namespace brigade::engine
