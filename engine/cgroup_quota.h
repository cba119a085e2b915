// How much CPU time Linux's control groups grant this process, in cores.
// A quota may stand at any level above the process (container, slice, pod), in the old hierarchy
// (v1, cpu.cfs_quota_us) or the new one (v2, cpu.max): the least of all counts.
// See: the kernel's Documentation/admin-guide/cgroup-v2.rst and scheduler/sched-bwc.rst.
#pragma once

#include <optional>
#include <string>

namespace brigade::engine {

/// Where to look; a test looks elsewhere.
struct CgroupFiles
{
    std::string membership = "/proc/self/cgroup";
    std::string mounts = "/proc/self/mountinfo";
};

/// Cores' worth of time (0.5 is half a core); empty where no level sets a quota.
[[nodiscard]] std::optional<double> cgroupQuota(const CgroupFiles &files = {});

} // namespace brigade::engine
