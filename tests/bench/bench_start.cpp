// How soon a worker is ready after its start, beside a bare spawn of /bin/true and its end, in the
// same run. Budget: 5 ms in the median; inconclusive when the machine was not ours.
#include "engine/child_process.h"
#include "engine/clock.h"
#include "tests/bench/fidelity.h"
#include "tests/bench/noise.h"

#include <cstdio>

using namespace brigade;

namespace {

constexpr int kRounds = 200; // together more than a second, for the noise meter
constexpr int kTries = 3;
constexpr double kBudgetMs = 5;

double readyMs()
{
    engine::test::RunProbe probe(engine::test::planFrom(
        R"({"brigade":1,"process_memory_mb":0,"tasks":[{"name":"a","steps":[{"sleep_ms":1}]}]})"));
    probe.finish();
    for (const auto &event : probe.events()) {
        if (event.kind == engine::EventKind::ProcessReady)
            return static_cast<double>(event.arg2) / 1e6;
    }
    return -1;
}

double bareMs()
{
    boost::asio::io_context context {1};
    const auto begin = engine::steadyNowNs();
    auto child = engine::ChildProcess::spawn(context, {.path = "/bin/true"});
    if (!child)
        return -1;
    std::int64_t end = 0;
    child.value()->asyncWait([&](engine::ExitStatus) { end = engine::steadyNowNs(); });
    context.run();
    return static_cast<double>(end - begin) / 1e6;
}

} // namespace

int main()
{
    std::vector<double> ready;
    std::vector<double> bare;
    const double share = bench::quietly(kTries, [&] {
        ready.clear();
        bare.clear();
        for (int i = 0; i < kRounds; ++i) {
            ready.push_back(readyMs());
            bare.push_back(bareMs());
        }
    });
    const double median = bench::median(ready);
    const auto verdict = bench::judge(median <= kBudgetMs, share);
    std::printf("%s  a worker is ready after %.2f ms (budget %.0f ms); /bin/true takes %.2f ms; "
                "others took %.1f %%\n",
                bench::word(verdict), median, kBudgetMs, bench::median(bare), share * 100);
    return verdict == bench::Verdict::Fail ? 1 : 0;
}
