// Systems without affinity: macOS (its affinity tags are hints that Apple silicon ignores) and
// those we know nothing of.
#include "engine/affinity.h"
#include "engine/event.h"

#ifdef __APPLE__
#include <Availability.h>
#include <pthread.h>
#endif

namespace brigade::engine {

bool affinitySupported()
{
    return false;
}

bool limitProcessToCores(std::span<const std::int16_t> /*cores*/)
{
    return false;
}

bool limitThisThreadToCores(std::span<const std::int16_t> /*cores*/)
{
    return false;
}

std::int16_t currentCore() noexcept
{
#if defined(__APPLE__) && defined(__MAC_OS_X_VERSION_MIN_REQUIRED)                                 \
    && __MAC_OS_X_VERSION_MIN_REQUIRED >= 110000
    std::size_t core = 0;
    return ::pthread_cpu_number_np(&core) == 0 ? static_cast<std::int16_t>(core) : kUnknownCore;
#else
    return kUnknownCore;
#endif
}

} // namespace brigade::engine
