#include "engine/descriptor_limit.h"

#if !defined(_WIN32)
#include <algorithm>

#include <sys/resource.h>
#endif

namespace brigade::engine {

void raiseDescriptorLimit()
{
#if !defined(_WIN32)
    constexpr rlim_t kEnough = 65'536; // macOS refuses "no limit"
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min(limit.rlim_max, kEnough);
    if (limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = wanted;
    static_cast<void>(::setrlimit(RLIMIT_NOFILE, &limit));
#endif
}

} // namespace brigade::engine
