// What the model costs per frame: a million intervals in 1600 columns, folding as the trace grows,
// a step back in time, all figures. Prints pass or fail against budgets of CPU time (the thread's
// own clock, so that other programs do not count; still run it on a quiet machine).
#include "model/restaurant.h"
#include "model/statistics.h"
#include "model/timeline.h"
#include "tests/bench/convoy_trace.h"
#include "tests/bench/cpu_time.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace brigade;
using namespace brigade::model;
using bench::convoy;
using bench::cpuMs;
using bench::verdict;

namespace {

constexpr std::size_t kIntervals = 1'000'000;
constexpr std::size_t kColumns = 1600;
constexpr int kRounds = 15;

template<typename Work>
double medianMs(Work work)
{
    return bench::medianMs(kRounds, work);
}

bool benchOneLane()
{
    const auto events = convoy(1, kIntervals);
    Timeline timeline;
    double begin = cpuMs();
    timeline.fold(events);
    const double foldNs = (cpuMs() - begin) * 1e6 / static_cast<double>(events.size());
    const ThreadLane &lane = *timeline.threads().front();
    const CoreLane &core = *timeline.cores().front();
    std::vector<LaneBin> bins(kColumns);
    const auto all = medianMs([&](int) { timeline.summarize(lane, 0, timeline.endNs(), bins); });
    const auto part = medianMs([&](int round) {
        timeline.summarize(lane, timeline.endNs() / 3 + round, timeline.endNs() / 2, bins);
    });
    const auto cores = medianMs([&](int) { timeline.summarize(core, 0, timeline.endNs(), bins); });
    std::printf("one lane of %zu intervals, %zu columns\n", lane.intervals.size(), kColumns);
    const bool good[] {verdict("fold, per event", foldNs, 400, "ns"),
                       verdict("summary of everything", all, 1, "ms"),
                       verdict("summary of a sixth", part, 1, "ms"),
                       verdict("summary of the core", cores, 1, "ms")};
    return std::all_of(std::begin(good), std::end(good), [](bool one) { return one; });
}

/// 16 x 16 threads, frame by frame, as a window would.
bool benchFrames()
{
    constexpr unsigned kThreads = 256;
    constexpr std::size_t kFrames = 600;
    const auto events = convoy(kThreads, kIntervals);
    Timeline timeline;
    std::vector<double> frames;
    const std::size_t step = events.size() / kFrames;
    for (std::size_t frame = 0; frame < kFrames; ++frame) {
        const double begin = cpuMs();
        timeline.fold(std::span(events).subspan(frame * step, step));
        frames.push_back(cpuMs() - begin);
    }
    std::sort(frames.begin(), frames.end());
    std::vector<LaneBin> bins(kColumns);
    const auto lanes = timeline.threads();
    const auto street = medianMs([&](int) {
        for (std::size_t lane = 0; lane < 40; ++lane)
            timeline.summarize(*lanes[lane], 0, timeline.endNs(), bins);
    });
    std::printf("%u lanes, %zu events a frame\n", kThreads, step);
    const bool good[] {
        verdict("fold of a frame's events, median", frames[kFrames / 2], 2, "ms"),
        verdict("fold of the last frames, 99th of 100", frames[kFrames * 99 / 100], 3, "ms"),
        verdict("summary of the 40 lanes on a screen", street, 6, "ms")};
    return std::all_of(std::begin(good), std::end(good), [](bool one) { return one; });
}

bool benchStreet()
{
    Trace trace;
    trace.append(convoy(64, kIntervals));
    Timeline timeline;
    timeline.fold(trace.events());
    Restaurant restaurant(trace);
    restaurant.at(trace.endNs());
    std::mt19937_64 random(2);
    std::uniform_int_distribution<std::int64_t> anywhere(0, trace.endNs());
    const auto jump = medianMs([&](int) { restaurant.at(anywhere(random)); });
    const std::int64_t middle = trace.endNs() / 2;
    const auto back = medianMs([&](int round) { restaurant.at(middle - round * 16'000'000LL); });
    const auto figures =
        medianMs([&](int) { static_cast<void>(computeStatistics(trace, timeline)); });
    std::printf("a street of 64 threads, %zu events\n", trace.events().size());
    const bool good[] {verdict("jump anywhere", jump, 4, "ms"),
                       verdict("a sixtieth of a second back", back, 4, "ms"),
                       verdict("all figures", figures, 100, "ms")};
    return std::all_of(std::begin(good), std::end(good), [](bool one) { return one; });
}

} // namespace

int main()
{
    const bool lane = benchOneLane();
    const bool frames = benchFrames();
    const bool street = benchStreet();
    return lane && frames && street ? 0 : 1;
}
