#include "engine/host.h"

#include <algorithm>

#include <sys/sysctl.h>
#include <sys/types.h>

namespace brigade::engine {

namespace {

std::string sysctlText(const char *name)
{
    char text[256] = {};
    std::size_t bytes = sizeof text - 1;
    return ::sysctlbyname(name, text, &bytes, nullptr, 0) == 0 ? std::string(text) : std::string();
}

int sysctlNumber(const char *name, int otherwise)
{
    int value = 0;
    std::size_t bytes = sizeof value;
    return ::sysctlbyname(name, &value, &bytes, nullptr, 0) == 0 ? value : otherwise;
}

} // namespace

HostInfo readHostInfo()
{
    // No affinity and no quotas here: every active core may be used, and ids are a plain count.
    HostInfo info;
    const int active = std::max(1, sysctlNumber("hw.activecpu", 1));
    for (int core = 0; core < active; ++core)
        info.usableCores.push_back(static_cast<std::int16_t>(core));
    info.hostCores = static_cast<std::uint32_t>(std::max(active, sysctlNumber("hw.logicalcpu", 1)));
    info.os = "macOS " + sysctlText("kern.osproductversion");
    info.cpu = sysctlText("machdep.cpu.brand_string");
    return info;
}

} // namespace brigade::engine
