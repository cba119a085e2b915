#include "app/density_column.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace brigade::app {

namespace {

using model::CoreInterval;
using model::ThreadState;

constexpr auto kRunningFill = static_cast<std::size_t>(ThreadState::Running);
static_assert(std::tuple_size_v<model::LaneTimes> == kStateFillCount);
/// Work at the bottom, then what waits, rest on top: a column reads like a level.
constexpr std::array<std::size_t, kStateFillCount> kFromBelow {
    kRunningFill,
    kNativeFill,
    static_cast<std::size_t>(ThreadState::Io),
    static_cast<std::size_t>(ThreadState::LockWait),
    static_cast<std::size_t>(ThreadState::GilWait),
    static_cast<std::size_t>(ThreadState::OffCore),
    static_cast<std::size_t>(ThreadState::LoopWait),
    static_cast<std::size_t>(ThreadState::Starting),
    static_cast<std::size_t>(ThreadState::Idle)};

/// Two pixels are seen where one is not, in a lane that has room for it.
int leastHeight(int height, int count)
{
    return height >= 24 && count * 2 <= height ? 2 : 1;
}

bool smaller(const Share &a, const Share &b)
{
    return a.share < b.share;
}

void addWeight(Shares &shares, const CoreInterval &interval, double weight)
{
    if (weight <= 0)
        return;
    const std::size_t fill = kStateFillCount + threadFillIndex(interval.thread);
    auto found = std::find_if(shares.begin(), shares.end(),
                              [fill](auto &share) { return share.fill == fill; });
    if (found == shares.end())
        found = shares.insert(shares.end(), {fill, 0});
    found->share += weight;
}

void measure(Shares &shares, const CoreColumn &column)
{
    for (const CoreInterval &each : column.intervals)
        addWeight(shares, each,
                  static_cast<double>(std::min(each.endNs, column.endNs)
                                      - std::max(each.beginNs, column.beginNs)));
}

void sample(Shares &shares, const CoreColumn &column, std::int64_t moments)
{
    auto at = column.intervals.begin();
    for (std::int64_t i = 0; i < moments; ++i) {
        const std::int64_t ns =
            column.beginNs + (column.endNs - column.beginNs) * (2 * i + 1) / (2 * moments);
        at = std::partition_point(at, column.intervals.end(),
                                  [ns](auto &each) { return each.endNs <= ns; });
        if (at == column.intervals.end())
            return;
        if (at->beginNs <= ns)
            addWeight(shares, *at, 1);
    }
}

/// Rounding leaves a few pixels too many or too few; what is largest gives or takes them.
void settle(std::span<DensityPiece> pieces, int missing)
{
    for (; missing != 0; missing += missing > 0 ? -1 : 1) {
        auto &largest = *std::max_element(pieces.begin(), pieces.end(),
                                          [](auto &a, auto &b) { return a.heightPx < b.heightPx; });
        largest.heightPx = static_cast<std::uint16_t>(largest.heightPx + (missing > 0 ? 1 : -1));
    }
}

} // namespace

void setStateShares(Shares &shares, const model::LaneBin &bin)
{
    shares.clear();
    const auto add = [&shares](std::size_t fill, float share) {
        if (share > 1e-9F)
            shares.push_back({fill, static_cast<double>(share)});
    };
    for (const std::size_t fill : kFromBelow) {
        if (fill == kNativeFill)
            add(fill, bin.nativeShare);
        else
            add(fill, bin.share[fill] - (fill == kRunningFill ? bin.nativeShare : 0));
    }
}

void setThreadShares(Shares &shares, const CoreColumn &column)
{
    // A core's lane has no sums by thread: beyond so many intervals in one column the shares are
    // estimated at as many moments. Their sum is exact all the same.
    constexpr std::size_t kMoments = 64;
    shares.clear();
    if (column.intervals.empty())
        return;
    if (column.intervals.size() <= kMoments)
        measure(shares, column);
    else
        sample(shares, column, kMoments);
    if (shares.empty())
        addWeight(shares, column.intervals.front(), 1);
    double sum = 0;
    for (const Share &share : shares)
        sum += share.share;
    for (Share &share : shares)
        share.share *= column.running / sum;
    std::sort(shares.begin(), shares.end(), [](auto &a, auto &b) { return a.fill < b.fill; });
}

void appendColumn(DensityStrip &strip, Shares &shares)
{
    const int height = strip.rect.height();
    while (shares.size() > static_cast<std::size_t>(height))
        shares.erase(std::min_element(shares.begin(), shares.end(), smaller));
    double covered = 0;
    for (const Share &share : shares)
        covered += share.share;
    const auto count = static_cast<int>(shares.size());
    if (count > 0) {
        const int least = leastHeight(height, count);
        const int total = std::clamp(static_cast<int>(std::lround(std::min(1.0, covered) * height)),
                                     count * least, height);
        int missing = total;
        for (const Share &share : shares) {
            const int part =
                std::max(least, static_cast<int>(std::lround(share.share / covered * total)));
            missing -= part;
            strip.pieces.push_back(
                {static_cast<std::uint16_t>(share.fill), static_cast<std::uint16_t>(part)});
        }
        settle(std::span(strip.pieces).last(shares.size()), missing);
    }
    strip.columns.push_back({.pieceEnd = static_cast<std::uint32_t>(strip.pieces.size())});
}

void appendColumn(DensityStrip &strip, const model::LaneTimes &times)
{
    const int height = strip.rect.height();
    std::array<std::size_t, kStateFillCount> fills {};
    std::size_t count = 0;
    std::uint64_t covered = 0;
    for (const std::size_t fill : kFromBelow) {
        if (times[fill] == 0)
            continue;
        fills[count++] = fill;
        covered += times[fill];
    }
    if (count > static_cast<std::size_t>(height)) {
        Shares shares;
        for (std::size_t i = 0; i < count; ++i)
            shares.push_back({fills[i], times[fills[i]] / static_cast<double>(covered)});
        appendColumn(strip, shares);
        return;
    }
    const int least = leastHeight(height, static_cast<int>(count));
    // Pixels a nanosecond, times 2^32: one division a column.
    constexpr unsigned kShift = 32;
    constexpr std::uint64_t kHalf = std::uint64_t {1} << (kShift - 1);
    const std::uint64_t perNs =
        (static_cast<std::uint64_t>(height) << kShift) / std::max<std::uint64_t>(1, covered);
    int missing = count > 0 ? height : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const int part =
            std::max(least, static_cast<int>((times[fills[i]] * perNs + kHalf) >> kShift));
        missing -= part;
        strip.pieces.push_back(
            {static_cast<std::uint16_t>(fills[i]), static_cast<std::uint16_t>(part)});
    }
    settle(std::span(strip.pieces).last(count), missing);
    strip.columns.push_back({.pieceEnd = static_cast<std::uint32_t>(strip.pieces.size())});
}

} // namespace brigade::app
