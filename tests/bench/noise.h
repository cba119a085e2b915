// How much of the machine was somebody else's during a measurement. A benchmark that was disturbed
// says "inconclusive", not "pass" or "fail".
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <thread>

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace brigade::bench {

/// More than this share taken by others, and a measurement proves nothing.
inline constexpr double kQuietShare = 0.03;

enum class Verdict : std::uint8_t { Pass, Fail, Inconclusive };

inline const char *word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return "pass";
    case Verdict::Fail:
        return "FAIL";
    case Verdict::Inconclusive:
        break;
    }
    return "inconclusive";
}

/// "Inconclusive" rather than pass or fail when others took too much.
inline Verdict judge(bool kept, double othersShare)
{
    if (othersShare > kQuietShare)
        return Verdict::Inconclusive;
    return kept ? Verdict::Pass : Verdict::Fail;
}

/// From its construction on. What idle time and this program with its children do not account for
/// went to other programs, the kernel's own threads or the hypervisor. Good to about 0.02 s of one
/// core, so measure for a second or more.
class NoiseMeter
{
public:
    /// Share of the whole machine's time taken by others since the construction, 0 to 1. Where it
    /// cannot be told (systems other than Linux): 1.
    [[nodiscard]] double share() const
    {
        const Reading now = read();
        const double all = (now.wallS - m_begin.wallS) * std::thread::hardware_concurrency();
        if (!now.known || all <= 0)
            return 1.0;
        const double idle = now.idleS - m_begin.idleS;
        const double own = now.ownS - m_begin.ownS;
        return std::clamp(1.0 - (idle + own) / all, 0.0, 1.0);
    }

private:
    struct Reading
    {
        double wallS = 0;
        double idleS = 0;
        double ownS = 0;
        bool known = false;
    };

    static Reading read()
    {
        Reading reading;
#if defined(__linux__)
        std::ifstream stat("/proc/stat");
        std::string label;
        double user = 0;
        double nice = 0;
        double system = 0;
        double idle = 0;
        double ioWait = 0;
        reading.known = bool(stat >> label >> user >> nice >> system >> idle >> ioWait);
        reading.idleS = (idle + ioWait) / ticksPerSecond();
        reading.ownS = ownSeconds();
#endif
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        reading.wallS = std::chrono::duration<double>(now).count();
        return reading;
    }

#if defined(__linux__)
    static double ticksPerSecond()
    {
        return static_cast<double>(::sysconf(_SC_CLK_TCK));
    }

    static double ownSeconds()
    {
        double sum = 0;
        for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
            rusage usage {};
            ::getrusage(whose, &usage);
            sum += static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
                + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
        }
        return sum + livingDescendantsSeconds();
    }

    struct Process
    {
        int parent = 0;
        double seconds = 0;
    };

    /// /proc/PID/stat behind the name in brackets: state, parent, ..., utime, stime, cutime,
    /// cstime.
    static Process process(const std::filesystem::path &folder)
    {
        std::ifstream file(folder / "stat");
        std::string text;
        std::getline(file, text);
        std::istringstream rest(text.substr(std::min(text.size(), text.rfind(')') + 1)));
        constexpr int kBetween = 9;
        std::string skipped;
        Process found;
        rest >> skipped >> found.parent;
        for (int i = 0; i < kBetween; ++i)
            rest >> skipped;
        double ticks = 0;
        for (int i = 0; i < 4 && rest >> ticks; ++i)
            found.seconds += ticks / ticksPerSecond();
        return found;
    }

    static double livingDescendantsSeconds()
    {
        std::map<int, Process> all;
        std::error_code ignored;
        for (const auto &entry : std::filesystem::directory_iterator("/proc", ignored)) {
            const std::string name = entry.path().filename();
            if (name.find_first_not_of("0123456789") == std::string::npos)
                all[std::stoi(name)] = process(entry.path());
        }
        double sum = 0;
        for (const auto &[pid, each] : all) {
            int ancestor = each.parent;
            while (ancestor > 1 && ancestor != ::getpid() && all.contains(ancestor))
                ancestor = all[ancestor].parent;
            sum += ancestor == ::getpid() ? each.seconds : 0;
        }
        return sum;
    }
#endif

    Reading m_begin = read();
};

/// A finding, measured again (up to `tries` times) as long as others took too much.
template<typename Measure>
double quietly(int tries, Measure measure)
{
    double share = 1;
    for (int i = 0; i < tries && share > kQuietShare; ++i) {
        const NoiseMeter noise;
        measure();
        share = noise.share();
    }
    return share;
}

} // namespace brigade::bench
