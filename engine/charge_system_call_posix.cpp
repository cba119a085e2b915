#include "engine/charge_measures.h"

#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#endif

namespace brigade::engine {

namespace {

/// One that does next to nothing and that no library answers from memory.
void callTheKernel()
{
#if defined(__linux__)
    static_cast<void>(::syscall(SYS_getppid));
#else
    static_cast<void>(::getppid());
#endif
}

} // namespace

Measured measureSystemCall(const ChargeTools &tools)
{
    return repeatBatches(tools, [](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i)
            callTheKernel();
    });
}

} // namespace brigade::engine
