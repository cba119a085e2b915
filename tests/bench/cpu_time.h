// CPU time of this thread, medians of it, and a line with a figure beside its budget. Other
// programs do not count; still measure on a quiet machine: they share its caches.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <vector>

namespace brigade::bench {

inline double cpuMs()
{
#if defined(CLOCK_THREAD_CPUTIME_ID)
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

inline double medianOf(std::vector<double> figures)
{
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    return *middle;
}

template<typename Work>
double medianMs(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double begin = cpuMs();
        work(round);
        times.push_back(cpuMs() - begin);
    }
    return medianOf(std::move(times));
}

inline bool verdict(const char *what, double figure, double budget, const char *unit = "ms")
{
    const bool good = figure <= budget;
    std::printf("%-52s %9.3f %-3s budget %6.1f  %s\n", what, figure, unit, budget,
                good ? "pass" : "fail");
    return good;
}

} // namespace brigade::bench
