#include "engine/affinity.h"
#include "engine/thread_list.h"

#include <algorithm>
#include <cerrno>
#include <unordered_set>
#include <vector>

#include <sched.h>

namespace brigade::engine {

namespace {

/// Empty when a core has no number.
std::vector<cpu_set_t> maskOf(std::span<const std::int16_t> cores)
{
    if (cores.empty() || *std::min_element(cores.begin(), cores.end()) < 0)
        return {};
    const auto highest = static_cast<std::size_t>(*std::max_element(cores.begin(), cores.end()));
    std::vector<cpu_set_t> mask(highest / CPU_SETSIZE + 1);
    for (const std::int16_t core : cores)
        CPU_SET_S(static_cast<std::size_t>(core), mask.size() * sizeof(cpu_set_t), mask.data());
    return mask;
}

} // namespace

bool affinitySupported()
{
    return true;
}

bool limitProcessToCores(std::span<const std::int16_t> cores)
{
    const std::vector<cpu_set_t> mask = maskOf(cores);
    if (mask.empty())
        return false;
    const std::size_t bytes = mask.size() * sizeof(cpu_set_t);

    // A thread not yet limited may start another meanwhile: repeated until a pass finds nobody
    // new. Whoever a limited thread starts inherits the limit.
    std::unordered_set<std::int64_t> done;
    bool anyNew = true;
    while (anyNew) {
        anyNew = false;
        for (const std::int64_t thread : threadsOfProcess("self")) {
            if (!done.insert(thread).second)
                continue;
            anyNew = true;
            // ESRCH: it has ended meanwhile.
            if (::sched_setaffinity(static_cast<pid_t>(thread), bytes, mask.data()) != 0
                && errno != ESRCH)
                return false;
        }
    }
    return !done.empty();
}

bool limitThisThreadToCores(std::span<const std::int16_t> cores)
{
    const std::vector<cpu_set_t> mask = maskOf(cores);
    return !mask.empty()
        && ::sched_setaffinity(0, mask.size() * sizeof(cpu_set_t), mask.data()) == 0;
}

} // namespace brigade::engine
