// The promises about time that a run must keep, each a ratio of two makespans measured in turn on
// the same machine. One table for the benchmark (tight bounds) and the test (wide ones).
#pragma once

#include "engine/plan_reader.h"
#include "tests/engine/run_probe.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace brigade::bench {

struct Promise
{
    std::string name;
    std::string numerator;   ///< plan, JSON
    std::string denominator; ///< empty: one second
    double least = 0;
    double most = 0;
};

inline std::string cpuPlan(const std::string &how, int count, int ms)
{
    return R"({"brigade":1,)" + how + R"(,"tasks":[{"name":"a","count":)" + std::to_string(count)
        + R"(,"steps":[{"cpu_ms":)" + std::to_string(ms) + "}]}]}";
}

inline std::string dinner(const std::string &mode)
{
    return R"({"brigade":1,"mode":")" + mode
        + R"(","gil":{"enabled":true},"tasks":[{"name":"steak","steps":[{"cpu_ms":2},{"sleep_ms":498}]},)"
          R"({"name":"dessert","steps":[{"cpu_ms":2},{"sleep_ms":398}]},{"name":"salad","steps":[{"cpu_ms":2},{"sleep_ms":248}]}]})";
}

inline std::string loopPlan(int count, const std::string &step)
{
    return R"({"brigade":1,"mode":"async","gil":{"enabled":true},"tasks":[{"name":"a","style":"async def","count":)"
        + std::to_string(count) + R"(,"steps":[{")" + step + R"(":200}]}]})";
}

/// One event loop: what it awaits takes 200 ms however many do, what blocks it adds up.
inline void addLoopPromises(std::vector<Promise> &all)
{
    constexpr double kSleepS = 0.2;
    const std::vector<std::pair<int, double>> awaiting {
        {1, 1.05}, {64, 1.05}, {1000, 1.15}, {10'000, 1.5}};
    for (const auto &[count, most] : awaiting)
        all.push_back({std::to_string(count) + " awaiting sleeps of 200 ms in one loop, in s",
                       loopPlan(count, "sleep_ms"), "", kSleepS, kSleepS * most});
    for (const int count : {1, 8, 32})
        all.push_back({std::to_string(count) + " blocking sleeps of 200 ms in one loop, in s",
                       loopPlan(count, "blocking_sleep_ms"), "", kSleepS * count,
                       kSleepS * count * 1.05});
}

inline std::vector<Promise> promises()
{
    const std::string on = R"("gil":{"enabled":true})";
    const std::string off = R"("gil":{"enabled":false})";
    const std::string sequential = R"("mode":"sequential",)" + off;
    std::vector<Promise> all {{"dinner: in sequence to in threads", dinner("sequential"),
                               dinner("threads"), 2.3 * 0.97, 2.3 * 1.03}};
    for (const int tasks : {2, 4, 8}) {
        for (const int cores : {1, 2}) {
            const auto how = R"("mode":"threads","cores":)" + std::to_string(cores) + "," + off;
            const double expected = std::max(1.0, static_cast<double>(tasks) / cores);
            const double margin = cores == 2 ? 0.08 : 0.05;
            all.push_back({std::to_string(tasks) + " CPU tasks on " + std::to_string(cores)
                               + " core(s) to one task",
                           cpuPlan(how, tasks, 100), cpuPlan(how, 1, 100), expected * (1 - margin),
                           expected * (1 + margin)});
        }
    }
    const auto sequence = cpuPlan(sequential, 4, 100);
    all.push_back({"4 CPU threads under the GIL to the sequence",
                   cpuPlan(R"("mode":"threads",)" + on, 4, 100), sequence, 0.95, 1.10});
    all.push_back({"4 CPU threads without the GIL on 2 cores to the sequence",
                   cpuPlan(R"("mode":"threads","cores":2,)" + off, 4, 100), sequence, 0, 0.56});
    all.push_back({"2 processes with a GIL each on 2 cores to the sequence",
                   cpuPlan(R"("mode":"threads","processes":2,"cores":2,)" + on, 4, 100), sequence,
                   0, 0.56});
    const auto sleepers = [&](int count) {
        return R"({"brigade":1,"mode":"threads",)" + on + R"(,"tasks":[{"name":"a","count":)"
            + std::to_string(count) + R"(,"steps":[{"sleep_ms":200}]}]})";
    };
    all.push_back(
        {"64 threads that sleep 200 ms under the GIL to one", sleepers(64), sleepers(1), 0, 1.05});
    addLoopPromises(all);
    return all;
}

/// Negative when a run went wrong, or its events did not all find room.
inline double makespanOf(const std::string &json)
{
    engine::test::RunProbe probe(engine::test::planFrom(json));
    if (!probe.finish() || !probe.sumsUp() || probe.run().log().dropped() > 0)
        return -1;
    return probe.makespanS();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Pairs in turn; the median of their ratios.
inline double measuredRatio(const Promise &promise, int pairs)
{
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        const double numerator = makespanOf(promise.numerator);
        const double denominator =
            promise.denominator.empty() ? 1.0 : makespanOf(promise.denominator);
        ratios.push_back(numerator / denominator);
    }
    return median(ratios);
}

} // namespace brigade::bench
