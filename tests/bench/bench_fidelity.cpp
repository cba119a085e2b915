// The tight version of tst_fidelity: pairs in turn, medians of five; pass, fail, or inconclusive
// when the machine was not ours.
#include "tests/bench/fidelity.h"
#include "tests/bench/noise.h"

#include <cstdio>

using namespace brigade;

namespace {

constexpr int kPairs = 5;
constexpr int kTries = 3;

struct Finding
{
    bench::Verdict verdict = bench::Verdict::Inconclusive;
    double ratio = 0;
    double othersShare = 0;
};

Finding examine(const bench::Promise &promise)
{
    Finding finding;
    finding.othersShare =
        bench::quietly(kTries, [&] { finding.ratio = bench::measuredRatio(promise, kPairs); });
    const bool kept = finding.ratio >= promise.least && finding.ratio <= promise.most;
    finding.verdict = bench::judge(kept, finding.othersShare);
    return finding;
}

} // namespace

int main()
{
    int failed = 0;
    for (const auto &promise : bench::promises()) {
        const auto finding = examine(promise);
        std::printf("%-12s %-58s %6.3f  (%.3f to %.3f; others took %.1f %%)\n",
                    bench::word(finding.verdict), promise.name.c_str(), finding.ratio,
                    promise.least, promise.most, finding.othersShare * 100);
        std::fflush(stdout);
        failed += finding.verdict == bench::Verdict::Fail ? 1 : 0;
    }
    return failed == 0 ? 0 : 1;
}
