#include "engine/cgroup_quota.h"
#include "engine/host.h"
#include "engine/whole_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

#include <sched.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace brigade::engine {

namespace {

std::vector<std::int16_t> maskedCores()
{
    // The kernel refuses a mask smaller than its own; machines with more than 1024 cores exist.
    std::vector<std::int16_t> cores;
    for (std::size_t count = CPU_SETSIZE; count <= std::size_t {1} << 15; count *= 2) {
        std::vector<cpu_set_t> mask(count / CPU_SETSIZE);
        const std::size_t bytes = mask.size() * sizeof(cpu_set_t);
        if (::sched_getaffinity(0, bytes, mask.data()) != 0)
            continue;
        for (std::size_t core = 0; core < count; ++core) {
            if (CPU_ISSET_S(core, bytes, mask.data()))
                cores.push_back(static_cast<std::int16_t>(core));
        }
        break;
    }
    if (cores.empty())
        cores.push_back(0);
    return cores;
}

std::string osName()
{
    utsname names {};
    if (::uname(&names) != 0)
        return "Linux";
    // "6.1.0-18-amd64" is more than a reader wants: two numbers.
    const std::string release = names.release;
    const auto first = release.find('.');
    const auto end =
        first == std::string::npos ? first : release.find_first_not_of("0123456789", first + 1);
    return std::string(names.sysname) + " " + release.substr(0, end);
}

std::string cpuName()
{
    std::istringstream lines(readWholeFile("/proc/cpuinfo").value_or(""));
    for (std::string line; std::getline(lines, line);) {
        // x86 says "model name", POWER "cpu", some ARM boards only "Hardware" or "Model".
        const bool named = line.starts_with("model name") || line.starts_with("cpu\t")
            || line.starts_with("Hardware") || line.starts_with("Model\t");
        const auto colon = line.find(": ");
        if (named && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    utsname names {};
    return ::uname(&names) == 0 ? std::string(names.machine) : std::string("unknown");
}

} // namespace

HostInfo readHostInfo()
{
    HostInfo info;
    info.usableCores = maskedCores();
    if (const auto quota = cgroupQuota()) {
        const double whole = std::max(1.0, std::ceil(*quota));
        if (whole < static_cast<double>(info.usableCores.size()))
            info.usableCores.resize(static_cast<std::size_t>(whole));
    }
    const long online = ::sysconf(_SC_NPROCESSORS_ONLN);
    info.hostCores = static_cast<std::uint32_t>(
        std::clamp<long>(online, 1, std::numeric_limits<std::int16_t>::max()));
    info.os = osName();
    info.cpu = cpuName();
    return info;
}

} // namespace brigade::engine
