// What this machine is and what we may use of it. The systems differ in
// host_linux/_windows/_macos.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace brigade::engine {

struct HostInfo
{
    std::vector<std::int16_t>
        usableCores; ///< ids; not 0..N-1; mask and every cgroup quota applied, never empty
    std::uint32_t hostCores = 1;
    std::string os;  ///< "Linux 6.1"
    std::string cpu; ///< model name
};

[[nodiscard]] HostInfo readHostInfo();

} // namespace brigade::engine
