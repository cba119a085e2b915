#include "engine/own_cpu_time.h"

#include <sys/resource.h>

namespace brigade::engine {

std::optional<std::int64_t> ownCpuTimeNs()
{
    std::int64_t sum = 0;
    for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage {};
        if (::getrusage(whose, &usage) != 0)
            return std::nullopt;
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            sum += std::int64_t {time.tv_sec} * 1'000'000'000 + std::int64_t {time.tv_usec} * 1000;
    }
    return sum;
}

} // namespace brigade::engine
