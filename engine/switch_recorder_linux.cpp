// perf_event_open(2): a software event that counts nothing (DUMMY) but asks for a record of every
// context switch. One event and one ring for each core: a ring may be filled from one core only
// where children inherit the event. The rings are polled, never waited for.
// Locked memory is what users have little of (perf_event_mlock_kb for each core, then
// RLIMIT_MEMLOCK): a ring starts at 256 KB (8192 switches) and is halved until it is granted.
#include "engine/descriptor.h"
#include "engine/switch_recorder.h"
#include "engine/whole_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include <linux/perf_event.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace brigade::engine {

namespace {

constexpr std::size_t kMostPages = 64;
constexpr std::size_t kFewestPages = 8;

/// As sample_type below asks for it; follows a switch record's header and a lost record's counts.
struct SampleId
{
    std::uint32_t process;
    std::uint32_t thread;
    std::uint64_t timeNs;
    std::uint32_t core;
    std::uint32_t reserved;
};

struct LostCounts
{
    std::uint64_t event;
    std::uint64_t lost;
};

perf_event_attr switchAttributes()
{
    perf_event_attr attributes {};
    attributes.size = sizeof attributes;
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.config = PERF_COUNT_SW_DUMMY;
    attributes.sample_type = PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    attributes.context_switch = 1;
    attributes.sample_id_all = 1;
    attributes.inherit = 1;
    attributes.exclude_kernel = 1;
    attributes.exclude_hv = 1;
    attributes.use_clockid = 1;
    attributes.clockid = CLOCK_MONOTONIC;
    attributes.watermark = 1;
    return attributes;
}

/// The words for a refusal of perf_event_open.
std::string whyRefused(int number, std::int64_t pid)
{
    switch (number) {
    case EACCES:
    case EPERM: {
        std::string level =
            readWholeFile("/proc/sys/kernel/perf_event_paranoid").value_or("unknown");
        level.erase(std::find(level.begin(), level.end(), '\n'), level.end());
        return "the system does not let this user see context switches "
               "(kernel.perf_event_paranoid is "
            + level + ", 2 would do; a sandbox may forbid it too)";
    }
    case ENOSYS:
        return "this kernel, or the sandbox around this program, has no perf_event_open";
    case ESRCH:
        return "there is no process " + std::to_string(pid) + " to watch";
    default:
        return "context switches cannot be watched: " + std::generic_category().message(number);
    }
}

class CoreRing
{
public:
    explicit CoreRing(Descriptor event)
        : m_event(std::move(event))
    {
    }
    ~CoreRing() { unmap(); }
    CoreRing(CoreRing &&other) noexcept
        : m_event(std::move(other.m_event))
        , m_map(std::exchange(other.m_map, nullptr))
        , m_headerBytes(other.m_headerBytes)
        , m_dataBytes(other.m_dataBytes)
    {
    }
    CoreRing &operator=(CoreRing &&) = delete;
    CoreRing(const CoreRing &) = delete;
    CoreRing &operator=(const CoreRing &) = delete;

    /// Returns an errno, 0 when there is a ring now.
    int map()
    {
        const auto pageBytes = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
        for (std::size_t pages = kMostPages; pages >= kFewestPages; pages /= 2) {
            m_dataBytes = pages * pageBytes;
            m_headerBytes = pageBytes;
            void *memory = ::mmap(nullptr, m_headerBytes + m_dataBytes, PROT_READ | PROT_WRITE,
                                  MAP_SHARED, m_event.get(), 0);
            if (memory != MAP_FAILED) {
                m_map = static_cast<std::byte *>(memory);
                return 0;
            }
        }
        return errno;
    }

    /// Appends the switches that are there; adds what the kernel had no room for to `lost`.
    void drain(std::vector<SwitchRecord> &out, std::uint64_t &lost)
    {
        auto *page = static_cast<perf_event_mmap_page *>(static_cast<void *>(m_map));
        // The kernel writes data, then head: acquire. We read data, then give it back: release.
        const std::atomic_ref headRef(page->data_head);
        const std::atomic_ref tailRef(page->data_tail);
        const std::uint64_t head = headRef.load(std::memory_order_acquire);
        std::uint64_t tail = tailRef.load(std::memory_order_relaxed);
        while (tail < head) {
            perf_event_header header {};
            copyOut(tail, std::as_writable_bytes(std::span(&header, 1)));
            if (header.size < sizeof header)
                break; // nothing that the kernel writes
            take(header, tail + sizeof header, out, lost);
            tail += header.size;
        }
        tailRef.store(head, std::memory_order_release);
    }

private:
    void unmap()
    {
        if (m_map)
            ::munmap(m_map, m_headerBytes + m_dataBytes);
    }

    void take(const perf_event_header &header,
              std::uint64_t at,
              std::vector<SwitchRecord> &out,
              std::uint64_t &lost) const
    {
        if (header.type == PERF_RECORD_LOST) {
            LostCounts counts {};
            copyOut(at, std::as_writable_bytes(std::span(&counts, 1)));
            lost += counts.lost;
        } else if (header.type == PERF_RECORD_SWITCH) {
            SampleId sample {};
            copyOut(at, std::as_writable_bytes(std::span(&sample, 1)));
            const auto thread = static_cast<std::int32_t>(sample.thread);
            if (thread <= 0)
                return; // on its way out a thread may have lost its number already
            out.push_back({.monotonicNs = static_cast<std::int64_t>(sample.timeNs),
                           .systemThreadId = thread,
                           .core = static_cast<std::int16_t>(sample.core),
                           .in = (header.misc & PERF_RECORD_MISC_SWITCH_OUT) == 0,
                           .preempted = (header.misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT) != 0});
        }
    }

    /// A record may go on at the beginning of the ring.
    void copyOut(std::uint64_t at, std::span<std::byte> into) const
    {
        const std::byte *data = m_map + m_headerBytes;
        const std::size_t begin = at % m_dataBytes;
        const std::size_t first = std::min(into.size(), m_dataBytes - begin);
        std::memcpy(into.data(), data + begin, first);
        std::memcpy(into.data() + first, data, into.size() - first);
    }

    Descriptor m_event;
    std::byte *m_map = nullptr;
    std::size_t m_headerBytes = 0;
    std::size_t m_dataBytes = 0;
};

bool refusedByWish()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody here changes the environment
    const char *wish = std::getenv("BRIGADE_SWITCHES");
    return wish && std::string_view(wish) == "refuse";
}

} // namespace

struct SwitchRecorder::Impl
{
    std::vector<CoreRing> rings;
    std::uint64_t lost = 0;
};

SwitchRecorder::SwitchRecorder(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

SwitchRecorder::~SwitchRecorder() = default;

Result<std::unique_ptr<SwitchRecorder>> SwitchRecorder::open(std::int64_t pid,
                                                             std::span<const std::int16_t> cores)
{
    if (refusedByWish())
        return Error {"context switches are not watched: BRIGADE_SWITCHES=refuse"};
    auto impl = std::make_unique<Impl>();
    perf_event_attr attributes = switchAttributes();
    for (const std::int16_t core : cores) {
        Descriptor event(
            static_cast<int>(::syscall(SYS_perf_event_open, &attributes, static_cast<pid_t>(pid),
                                       int {core}, -1, PERF_FLAG_FD_CLOEXEC)));
        if (!event.isOpen())
            return Error {whyRefused(errno, pid)};
        CoreRing &ring = impl->rings.emplace_back(std::move(event));
        if (const int number = ring.map(); number != 0) {
            return Error {"no memory may be locked for watching context switches "
                          "(kernel.perf_event_mlock_kb, ulimit -l): "
                          + std::generic_category().message(number)};
        }
    }
    return std::unique_ptr<SwitchRecorder>(new SwitchRecorder(std::move(impl)));
}

std::uint64_t SwitchRecorder::drain(std::vector<SwitchRecord> &out)
{
    for (CoreRing &ring : m_impl->rings)
        ring.drain(out, m_impl->lost);
    return m_impl->lost;
}

} // namespace brigade::engine
