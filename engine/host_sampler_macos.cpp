#include "engine/host_sampler.h"

#include <libproc.h>
#include <mach/mach.h>
#include <mach/mach_host.h>
#include <mach/mach_time.h>
#include <mach/processor_info.h>
#include <sys/resource.h>
#include <unistd.h>

namespace brigade::engine {

std::vector<CoreReading> readCores()
{
    constexpr std::int64_t kNsPerTick = 10'000'000; // CLK_TCK is 100
    std::vector<CoreReading> readings;
    natural_t cores = 0;
    processor_info_array_t info = nullptr;
    mach_msg_type_number_t count = 0;
    const mach_port_t host = mach_host_self();
    const kern_return_t result =
        host_processor_info(host, PROCESSOR_CPU_LOAD_INFO, &cores, &info, &count);
    mach_port_deallocate(mach_task_self(), host);
    if (result != KERN_SUCCESS)
        return readings;
    for (natural_t core = 0; core < cores; ++core) {
        // Signed in the interface, unsigned in truth.
        const integer_t *ticks = info + static_cast<std::size_t>(core) * CPU_STATE_MAX;
        const auto of = [ticks](int state) {
            return static_cast<std::int64_t>(static_cast<std::uint32_t>(ticks[state]));
        };
        const std::int64_t busy = of(CPU_STATE_USER) + of(CPU_STATE_SYSTEM) + of(CPU_STATE_NICE);
        readings.push_back({.core = static_cast<std::int16_t>(core), .busyNs = busy * kNsPerTick});
    }
    vm_deallocate(mach_task_self(), reinterpret_cast<vm_address_t>(info),
                  count * sizeof(integer_t));
    return readings;
}

/// The system sums the switches itself, ended threads included.
struct ProcessSampler::Impl
{
    explicit Impl(int processId)
        : pid(processId)
    {
    }
    int pid;
};

ProcessSampler::ProcessSampler(std::int64_t pid)
    : m_impl(std::make_unique<Impl>(static_cast<int>(pid)))
{
}

ProcessSampler::~ProcessSampler() = default;
ProcessSampler::ProcessSampler(ProcessSampler &&other) noexcept = default;
ProcessSampler &ProcessSampler::operator=(ProcessSampler &&other) noexcept = default;

std::optional<ProcessReading> ProcessSampler::read(ReadingDepth /*depth*/)
{
    rusage_info_v2 usage {};
    proc_taskinfo task {};
    if (proc_pid_rusage(m_impl->pid, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t *>(&usage)) != 0
        || proc_pidinfo(m_impl->pid, PROC_PIDTASKINFO, 0, &task, sizeof task)
            != static_cast<int>(sizeof task))
        return std::nullopt;
    // The footprint is what Activity Monitor shows: private memory, shared mappings left out.
    return ProcessReading {.residentBytes = static_cast<std::int64_t>(usage.ri_phys_footprint),
                           .contextSwitches = task.pti_csw};
}

std::optional<std::int64_t> readCpuNs(std::int64_t pid)
{
    proc_taskinfo task {};
    mach_timebase_info_data_t base {};
    const int whose = pid == kThisProcess ? getpid() : static_cast<int>(pid);
    if (proc_pidinfo(whose, PROC_PIDTASKINFO, 0, &task, sizeof task)
            != static_cast<int>(sizeof task)
        || mach_timebase_info(&base) != KERN_SUCCESS || base.denom == 0)
        return std::nullopt;
    // In ticks of mach_absolute_time, which are nanoseconds on Intel only.
    const double ticks = static_cast<double>(task.pti_total_user + task.pti_total_system);
    return static_cast<std::int64_t>(ticks * base.numer / base.denom);
}

std::optional<ProcessReading> readProcess(std::int64_t pid, ReadingDepth depth)
{
    return ProcessSampler(pid).read(depth);
}

} // namespace brigade::engine
