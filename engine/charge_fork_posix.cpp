#include "engine/charge_measures.h"

#include <cerrno>

#include <sys/wait.h>
#include <unistd.h>

namespace brigade::engine {

namespace {

/// From the fork to the end of a child that does nothing.
bool forkOnce()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    if (child < 0)
        return false;
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    return true;
}

} // namespace

Measured measureFork(const ChargeTools &tools)
{
    return repeatCharge(tools, [&tools]() -> std::optional<double> {
        bool forked = false;
        const double seconds = secondsOf(tools, [&forked] { forked = forkOnce(); });
        return forked ? std::optional(seconds) : std::nullopt;
    });
}

} // namespace brigade::engine
