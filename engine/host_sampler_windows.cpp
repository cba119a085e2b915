#include "engine/host_sampler.h"
#include "engine/switch_tally.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <vector>

// psapi.h needs windows.h before it.
// clang-format off
#include <windows.h>
#include <psapi.h>
#include <winternl.h>
// clang-format on

namespace brigade::engine {

namespace {

// The system's own tables; winternl.h shows them with most members "reserved".
constexpr int kProcessorPerformance = 8;
constexpr int kProcesses = 5;
constexpr NTSTATUS kTooSmall = static_cast<NTSTATUS>(0xC0000004);
constexpr std::int64_t kNsPerUnit = 100;

struct ProcessorTimes
{
    LARGE_INTEGER idle;
    LARGE_INTEGER kernel; ///< idle included
    LARGE_INTEGER user;
    LARGE_INTEGER reserved[2];
    ULONG interrupts;
};

struct ThreadEntry
{
    LARGE_INTEGER times[3];
    ULONG waitTime;
    PVOID start;
    CLIENT_ID id;
    LONG priority;
    LONG basePriority;
    ULONG contextSwitches;
    ULONG state;
    ULONG waitReason;
};

/// Followed by its threads.
struct ProcessEntry
{
    ULONG next;
    ULONG threads;
    std::byte times[48];
    UNICODE_STRING image;
    LONG priority;
    HANDLE pid;
    HANDLE parent;
    ULONG handles;
    ULONG session;
    ULONG_PTR key;
    SIZE_T memory[11];
    ULONG pageFaultsAndPadding[2];
    LARGE_INTEGER counters[6];
};
#ifdef _WIN64
static_assert(sizeof(ThreadEntry) == 80 && sizeof(ProcessEntry) == 256);
#endif

using QueryInformation = NTSTATUS(NTAPI *)(int, void *, ULONG, ULONG *);

NTSTATUS query(int what, std::span<std::byte> into, ULONG &bytes)
{
    static const auto function = reinterpret_cast<QueryInformation>(reinterpret_cast<void *>(
        GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "NtQuerySystemInformation")));
    return function ? function(what, into.data(), static_cast<ULONG>(into.size()), &bytes) : -1;
}

/// Calls `use` with each thread of the process.
template<typename Use>
void forEachThread(std::span<const std::byte> table, std::int64_t pid, Use use)
{
    // Copied out, not cast: the table is bytes, and must not lead outside itself.
    std::size_t at = 0;
    ProcessEntry process {};
    while (at + sizeof process <= table.size()) {
        std::memcpy(&process, table.data() + at, sizeof process);
        if (reinterpret_cast<std::intptr_t>(process.pid) == pid) {
            ThreadEntry thread {};
            std::size_t threadAt = at + sizeof process;
            for (ULONG i = 0; i < process.threads && threadAt + sizeof thread <= table.size();
                 ++i) {
                std::memcpy(&thread, table.data() + threadAt, sizeof thread);
                use(thread);
                threadAt += sizeof thread;
            }
            return;
        }
        if (process.next == 0)
            return;
        at += process.next;
    }
}

} // namespace

std::vector<CoreReading> readCores()
{
    std::vector<ProcessorTimes> times(GetActiveProcessorCount(ALL_PROCESSOR_GROUPS));
    ULONG bytes = 0;
    std::vector<CoreReading> readings;
    if (query(kProcessorPerformance, std::as_writable_bytes(std::span(times)), bytes) < 0)
        return readings;
    times.resize(std::min(times.size(), std::size_t {bytes} / sizeof(ProcessorTimes)));
    for (const ProcessorTimes &time : times) {
        readings.push_back(
            {.core = static_cast<std::int16_t>(readings.size()),
             .busyNs =
                 (time.kernel.QuadPart - time.idle.QuadPart + time.user.QuadPart) * kNsPerUnit});
    }
    return readings;
}

struct ProcessSampler::Impl
{
    explicit Impl(std::int64_t processId)
        : pid(processId)
    {
    }

    void countSwitches()
    {
        // Only to be had with every thread of every process: a millisecond.
        ULONG bytes = 0;
        if (table.empty())
            table.resize(std::size_t {1} << 18);
        while (query(kProcesses, table, bytes) == kTooSmall && table.size() < std::size_t {1} << 26)
            table.resize(table.size() * 2);
        std::vector<std::int64_t> alive;
        const std::span<const std::byte> filled(table.data(),
                                                std::min<std::size_t>(bytes, table.size()));
        forEachThread(filled, pid, [&](const ThreadEntry &thread) {
            const std::int64_t id = reinterpret_cast<std::intptr_t>(thread.id.UniqueThread);
            alive.push_back(id);
            tally.note(id, thread.contextSwitches);
        });
        tally.keepOnly(alive);
    }

    std::int64_t pid;
    SwitchTally tally;
    std::vector<std::byte> table;
};

ProcessSampler::ProcessSampler(std::int64_t pid)
    : m_impl(std::make_unique<Impl>(pid))
{
}

ProcessSampler::~ProcessSampler() = default;
ProcessSampler::ProcessSampler(ProcessSampler &&other) noexcept = default;
ProcessSampler &ProcessSampler::operator=(ProcessSampler &&other) noexcept = default;

std::optional<ProcessReading> ProcessSampler::read(ReadingDepth depth)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_VM_READ, FALSE,
                                       static_cast<DWORD>(m_impl->pid));
    if (!process)
        return std::nullopt;
    PROCESS_MEMORY_COUNTERS_EX memory {};
    const BOOL known = K32GetProcessMemoryInfo(
        process, reinterpret_cast<PROCESS_MEMORY_COUNTERS *>(&memory), sizeof memory);
    CloseHandle(process);
    if (!known)
        return std::nullopt;
    if (depth == ReadingDepth::WithProportional)
        m_impl->countSwitches();
    // The working set contains the shared rings, the private bytes what was never touched: the
    // private part of the working set is at most the lesser of both. (Wine fills in only one of
    // the two names that the private bytes have.)
    const SIZE_T privateBytes = std::max(memory.PrivateUsage, memory.PagefileUsage);
    return ProcessReading {
        .residentBytes = static_cast<std::int64_t>(std::min(memory.WorkingSetSize, privateBytes)),
        .contextSwitches = m_impl->tally.total()};
}

/// A process knows its own time only (Wine): without its children's the sum would say nothing.
std::optional<std::int64_t> readCpuNs(std::int64_t /*pid*/)
{
    return std::nullopt;
}

std::optional<ProcessReading> readProcess(std::int64_t pid, ReadingDepth depth)
{
    return ProcessSampler(pid).read(depth);
}

} // namespace brigade::engine
