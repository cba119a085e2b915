#include "engine/host.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <windows.h>
#include <winternl.h>

namespace brigade::engine {

namespace {

/// A job object (a container, a service) may cap the CPU rate: in cores, or a number no machine
/// has.
double jobQuota(std::uint32_t hostCores)
{
    JOBOBJECT_CPU_RATE_CONTROL_INFORMATION rate {};
    if (!QueryInformationJobObject(nullptr, JobObjectCpuRateControlInformation, &rate, sizeof rate,
                                   nullptr))
        return std::numeric_limits<double>::max();
    const DWORD hardCap = JOB_OBJECT_CPU_RATE_CONTROL_ENABLE | JOB_OBJECT_CPU_RATE_CONTROL_HARD_CAP;
    if ((rate.ControlFlags & hardCap) != hardCap)
        return std::numeric_limits<double>::max();
    // CpuRate is in hundredths of a percent of the whole machine.
    return rate.CpuRate / 10000.0 * hostCores;
}

std::string registryText(const char *key, const char *name)
{
    char text[256] = {};
    DWORD bytes = sizeof text - 1;
    const LSTATUS status =
        RegGetValueA(HKEY_LOCAL_MACHINE, key, name, RRF_RT_REG_SZ, nullptr, text, &bytes);
    return status == ERROR_SUCCESS ? std::string(text) : std::string();
}

std::string osName()
{
    // GetVersionEx answers what the manifest wants to hear; RtlGetVersion the truth.
    RTL_OSVERSIONINFOW version {};
    version.dwOSVersionInfoSize = sizeof version;
    using RtlGetVersion = LONG(WINAPI *)(RTL_OSVERSIONINFOW *);
    const HMODULE module = GetModuleHandleW(L"ntdll.dll");
    const auto function = module ? reinterpret_cast<RtlGetVersion>(
                              reinterpret_cast<void *>(GetProcAddress(module, "RtlGetVersion")))
                                 : nullptr;
    if (!function || function(&version) != 0)
        return "Windows";
    // Windows 11 still calls itself 10.0; its builds start at 22000.
    const bool eleven = version.dwMajorVersion == 10 && version.dwBuildNumber >= 22000;
    return "Windows " + std::to_string(eleven ? 11 : version.dwMajorVersion) + " ("
        + std::to_string(version.dwBuildNumber) + ")";
}

} // namespace

HostInfo readHostInfo()
{
    HostInfo info;
    const DWORD online = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS);
    info.hostCores = std::max<DWORD>(online, 1);
    // One processor group (64 cores): a process starts in one, and an affinity mask knows no other.
    DWORD_PTR mine = 0;
    DWORD_PTR systems = 0;
    if (GetProcessAffinityMask(GetCurrentProcess(), &mine, &systems)) {
        for (int core = 0; core < 64; ++core) {
            if ((std::uint64_t {mine} >> core) & 1U)
                info.usableCores.push_back(static_cast<std::int16_t>(core));
        }
    }
    if (info.usableCores.empty())
        info.usableCores.push_back(0);
    const double whole = std::max(1.0, std::ceil(jobQuota(info.hostCores)));
    if (whole < static_cast<double>(info.usableCores.size()))
        info.usableCores.resize(static_cast<std::size_t>(whole));
    info.os = osName();
    info.cpu =
        registryText("HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0", "ProcessorNameString");
    return info;
}

} // namespace brigade::engine
