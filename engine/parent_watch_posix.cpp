#include "engine/parent_watch.h"

#include <algorithm>
#include <cstdlib>

#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <csignal>

#include <sys/prctl.h>
#endif

namespace brigade::engine {

void dieWithParent()
{
#ifdef __linux__
    const pid_t parent = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // It may have gone between the two calls; then no signal will come.
    if (::getppid() != parent)
        ::_exit(EXIT_FAILURE);
#endif
}

void leaveNoCoreFile()
{
    // One byte, not none: Linux ignores a limit of 0 where a program takes the cores
    // (core_pattern "|..."), and drops the core in either case when the limit is 1.
    rlimit limit {};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
    ::setrlimit(RLIMIT_CORE, &limit);
}

} // namespace brigade::engine
