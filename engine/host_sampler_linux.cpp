// Everything here is read from /proc; see proc(5).
#include "engine/host_sampler.h"
#include "engine/switch_tally.h"
#include "engine/thread_list.h"
#include "engine/whole_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <span>
#include <sstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace brigade::engine {

namespace {

constexpr std::size_t kThreadsAtOnce = 64;

/// The number after `key` in a text of lines "Key:   123 kB"; empty when there is no such line.
std::optional<std::int64_t> numberAfter(std::string_view text, std::string_view key)
{
    std::size_t at = text.starts_with(key) ? 0 : text.find("\n" + std::string(key));
    if (at == std::string_view::npos)
        return std::nullopt;
    at = text.find_first_of("0123456789", at + key.size());
    std::int64_t number = 0;
    if (at == std::string_view::npos
        || std::from_chars(text.data() + at, text.data() + text.size(), number).ec != std::errc {})
        return std::nullopt;
    return number;
}

constexpr std::int64_t kBytesPerProcKb = 1024;

std::optional<std::int64_t> residentBytes(const std::string &folder)
{
    const auto status = readWholeFile(folder + "/status");
    if (!status)
        return std::nullopt;
    const auto anonymous = numberAfter(*status, "RssAnon:");
    const auto file = numberAfter(*status, "RssFile:");
    if (!anonymous || !file)
        return std::nullopt; // a zombie has no memory any more
    return (*anonymous + *file) * kBytesPerProcKb;
}

std::int64_t proportionalBytes(const std::string &folder)
{
    const auto rollup = readWholeFile(folder + "/smaps_rollup").value_or("");
    const std::int64_t all = numberAfter(rollup, "Pss:").value_or(0);
    return (all - numberAfter(rollup, "Pss_Shmem:").value_or(0)) * kBytesPerProcKb;
}

/// How often the thread was put on a core. schedstat's third number counts just that at a tenth
/// of the price of status, which spells out a whole page; kernels without it say nothing or 0.
std::optional<std::int64_t> switchesOf(const std::string &folder)
{
    std::istringstream schedstat(readWholeFile(folder + "/schedstat").value_or(""));
    std::int64_t runNs = 0;
    std::int64_t waitNs = 0;
    std::int64_t turns = 0;
    if (schedstat >> runNs >> waitNs >> turns && turns > 0)
        return turns;
    const auto status = readWholeFile(folder + "/status").value_or("");
    const auto voluntary = numberAfter(status, "voluntary_ctxt_switches:");
    const auto forced = numberAfter(status, "nonvoluntary_ctxt_switches:");
    if (!voluntary || !forced)
        return std::nullopt;
    return *voluntary + *forced;
}

} // namespace

std::vector<CoreReading> readCores()
{
    static const std::int64_t nsPerTick = 1'000'000'000 / std::max(1L, ::sysconf(_SC_CLK_TCK));
    std::vector<CoreReading> readings;
    std::istringstream lines(readWholeFile("/proc/stat").value_or(""));
    for (std::string line; std::getline(lines, line);) {
        // "cpu3 user nice system idle iowait irq softirq steal guest guest_nice"; the kernel
        // counts guests' time in user and nice already.
        std::istringstream fields(line);
        std::string name;
        fields >> name;
        if (!name.starts_with("cpu") || name == "cpu")
            continue;
        std::array<std::int64_t, 8> ticks {};
        for (std::int64_t &tick : ticks)
            fields >> tick;
        const auto [user, nice, system, idle, disk, irq, softIrq, steal] = ticks;
        CoreReading reading;
        std::from_chars(name.data() + 3, name.data() + name.size(), reading.core);
        reading.busyNs = (user + nice + system + irq + softIrq + steal) * nsPerTick;
        reading.stolenNs = steal * nsPerTick;
        readings.push_back(reading);
    }
    return readings;
}

struct ProcessSampler::Impl
{
    explicit Impl(std::int64_t pid)
        : name(std::to_string(pid))
        , folder("/proc/" + name)
    {
    }

    void countSwitches()
    {
        std::vector<std::int64_t> threads = threadsOfProcess(name);
        tally.keepOnly(threads);
        std::size_t count = threads.size();
        if (!first && count > kThreadsAtOnce) {
            count = kThreadsAtOnce;
            next %= threads.size();
            std::rotate(threads.begin(), threads.begin() + static_cast<std::ptrdiff_t>(next),
                        threads.end());
            next += count;
        }
        first = false;
        for (const std::int64_t thread : std::span(threads).first(count)) {
            if (const auto switches = switchesOf(folder + "/task/" + std::to_string(thread)))
                tally.note(thread, *switches);
        }
    }

    std::string name;
    std::string folder;
    SwitchTally tally;
    std::size_t next = 0; ///< where the turn of those asked begins
    bool first = true;
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
    const auto resident = residentBytes(m_impl->folder);
    if (!resident)
        return std::nullopt;
    m_impl->countSwitches();
    ProcessReading reading {.residentBytes = *resident, .contextSwitches = m_impl->tally.total()};
    if (depth == ReadingDepth::WithProportional)
        reading.proportionalBytes = proportionalBytes(m_impl->folder);
    return reading;
}

std::optional<std::int64_t> readCpuNs(std::int64_t pid)
{
    clockid_t clock {}; // 0, too, means this process
    timespec time {};
    if (::clock_getcpuclockid(static_cast<pid_t>(pid), &clock) != 0
        || ::clock_gettime(clock, &time) != 0)
        return std::nullopt;
    return std::int64_t {time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

std::optional<ProcessReading> readProcess(std::int64_t pid, ReadingDepth depth)
{
    return ProcessSampler(pid).read(depth);
}

} // namespace brigade::engine
