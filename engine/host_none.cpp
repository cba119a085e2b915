// A POSIX system that we know nothing more of.
#include "engine/host.h"

#include <algorithm>

#include <sys/utsname.h>
#include <unistd.h>

namespace brigade::engine {

HostInfo readHostInfo()
{
    HostInfo info;
    const long online = std::clamp<long>(::sysconf(_SC_NPROCESSORS_ONLN), 1, INT16_MAX);
    for (long core = 0; core < online; ++core)
        info.usableCores.push_back(static_cast<std::int16_t>(core));
    info.hostCores = static_cast<std::uint32_t>(online);
    utsname names {};
    if (::uname(&names) == 0) {
        info.os = std::string(names.sysname) + " " + names.release;
        info.cpu = names.machine;
    }
    return info;
}

} // namespace brigade::engine
