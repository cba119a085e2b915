#include "model/core_series.h"

#include <algorithm>
#include <span>

namespace brigade::model {

void CoreReadings::fold(const Trace &trace)
{
    if (m_forgotten != trace.forgotten().times)
        *this = {};
    m_forgotten = trace.forgotten().times;
    const auto events = trace.events().subspan(m_seen);
    m_seen = trace.events().size();
    for (const engine::TraceEvent &event : events) {
        if (event.kind != engine::EventKind::CoreSample)
            continue;
        // The first reading counts from the start of the run.
        const auto [last, first] = m_lastNs.try_emplace(event.core, trace.forgotten().untilNs);
        if (event.timeNs > last->second)
            m_readings[event.core].push_back({last->second, event.timeNs, event.arg});
        last->second = event.timeNs;
    }
}

std::vector<CoreSeries> CoreReadings::series(const Timeline &timeline, const Wish &wish) const
{
    std::map<std::int16_t, const CoreLane *> lanes;
    for (const CoreLane *lane : timeline.cores())
        lanes[lane->core] = lane;
    std::vector<CoreSeries> all;
    for (const auto &[core, whole] : m_readings) {
        CoreSeries series {core, {}};
        const auto first = std::partition_point(whole.begin(), whole.end(), [&](const Reading &it) {
            return it.endNs <= wish.beginNs;
        });
        const auto last = std::partition_point(
            first, whole.end(), [&](const Reading &it) { return it.beginNs < wish.endNs; });
        const std::span readings(first, last);
        const std::size_t step =
            std::max<std::size_t>(1, (readings.size() + wish.most - 1) / wish.most);
        for (std::size_t i = 0; i < readings.size(); i += step) {
            const std::size_t end = std::min(readings.size(), i + step);
            CorePoint point {readings[i].beginNs, readings[end - 1].endNs};
            std::int64_t takenNs = 0;
            for (std::size_t k = i; k < end; ++k)
                takenNs += readings[k].busyNs;
            const auto length = static_cast<double>(point.endNs - point.beginNs);
            const auto lane = lanes.find(core);
            if (lane != lanes.end()) {
                const LaneTotals own = Timeline::timeIn(*lane->second, point.beginNs, point.endNs);
                const std::int64_t ns = own.ns[static_cast<std::size_t>(ThreadState::Running)];
                point.own = std::min(1.0, static_cast<double>(ns) / length);
            }
            point.others =
                std::clamp(static_cast<double>(takenNs) / length - point.own, 0.0, 1 - point.own);
            series.points.push_back(point);
        }
        all.push_back(std::move(series));
    }
    return all;
}

std::vector<CorePoint> sumOf(const std::vector<CoreSeries> &series)
{
    std::vector<CorePoint> sum;
    for (const CoreSeries &core : series) {
        if (sum.empty()) {
            sum = core.points;
            continue;
        }
        for (std::size_t i = 0; i < std::min(sum.size(), core.points.size()); ++i) {
            sum[i].own += core.points[i].own;
            sum[i].others += core.points[i].others;
        }
    }
    return sum;
}

std::vector<double> sharesOf(const ThreadLane &lane, const CoreSeries &series)
{
    std::vector<double> shares;
    shares.reserve(series.points.size());
    for (const CorePoint &point : series.points) {
        std::int64_t ranNs = 0;
        for (const Interval &each : Timeline::within(lane, point.beginNs, point.endNs)) {
            if (each.state == ThreadState::Running && each.core == series.core)
                ranNs += std::min(each.endNs, point.endNs) - std::max(each.beginNs, point.beginNs);
        }
        shares.push_back(
            static_cast<double>(ranNs)
            / static_cast<double>(std::max<std::int64_t>(1, point.endNs - point.beginNs)));
    }
    return shares;
}

} // namespace brigade::model
