// A child process of the engine (worker or supplier): started, written to, read from, waited for.
// Threads: spawn and every member on the io_context's one thread, and that thread must live as long
// as the child (on Linux the child dies with the thread that started it, see parent_watch.h). It
// gets SIGPIPE blocked.
// Owns: the process. The destructor kills it and leaves no zombie. Destroy before the io_context.
// In the child: descriptors 0, 1, 2 (the parent's stderr) and those asked for; nothing else is
// inherited. It has a process group of its own, so that Ctrl-C reaches the supervisor alone.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/readable_pipe.hpp>
#include <boost/asio/writable_pipe.hpp>

namespace brigade::engine {

/// How a child's end is noticed. Best: at once where the system can tell (pidfd), else polled.
enum class ExitNotice : std::uint8_t { Best, Polled };

struct ChildOptions
{
    std::string path;                      ///< of the program; not searched for
    std::vector<std::string> arguments {}; ///< without the program's own name
    std::vector<int> inherit {}; ///< arrive in the child as descriptors 3, 4, ... POSIX only
    ExitNotice exitNotice = ExitNotice::Best;
};

struct ExitStatus
{
    std::optional<int> signal {}; ///< number of the signal that ended it (POSIX numbers)
    int code = 0;                 ///< exit code when no signal did

    friend bool operator==(const ExitStatus &, const ExitStatus &) = default;
};

class ChildProcess
{
public:
    static Result<std::unique_ptr<ChildProcess>> spawn(boost::asio::io_context &context,
                                                       const ChildOptions &options);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// The child's stdin. Writing to a child that has gone is an error code, never a SIGPIPE.
    [[nodiscard]] boost::asio::writable_pipe &input();
    /// The child's stdout.
    [[nodiscard]] boost::asio::readable_pipe &output();
    [[nodiscard]] std::int64_t pid() const;

    /// Calls the handler once, from the io_context, within a few milliseconds of the end; never
    /// when this object has gone before. What the child wrote may still be unread then.
    void asyncWait(std::function<void(ExitStatus)> handler);

    /// Ends it at once (SIGKILL); asyncWait reports it.
    void kill();
    /// The child reads end of file; writes in progress are aborted.
    void closeInput();

private:
    struct Impl;
    explicit ChildProcess(std::shared_ptr<Impl> impl);
    /// Shared, for handlers under way keep a weak pointer to it.
    std::shared_ptr<Impl> m_impl;
};

} // namespace brigade::engine
