#include "engine/arrivals.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace brigade::engine {

namespace {

/// Without it, a client who does not think would be turned away without end at one moment.
constexpr std::int64_t kTurnedAwayNs = 10'000'000;

} // namespace

Arrivals::Arrivals(const Plan &plan)
    : m_kind(plan.arrival.kind)
    , m_distribution(plan.arrival.distribution)
    , m_perSecond(plan.arrival.perSecond)
    , m_thinkNs(static_cast<std::int64_t>(plan.arrival.thinkMs * 1e6))
    , m_endNs(static_cast<std::int64_t>(plan.durationS * 1e9))
    , m_random(plan.seed)
{
    for (const auto &task : plan.tasks)
        m_counts.push_back(task.count);
    switch (m_kind) {
    case ArrivalKind::AllAtOnce:
        for (std::uint64_t left =
                 std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t {0});
             left > 0; --left)
            m_times.push(0);
        break;
    case ArrivalKind::Rate:
        scheduleRate(0);
        break;
    case ArrivalKind::Clients:
        for (std::uint32_t client = 0; client < plan.arrival.count; ++client)
            m_times.push(0);
        break;
    }
}

std::optional<std::int64_t> Arrivals::nextNs() const
{
    if (m_times.empty())
        return std::nullopt;
    return m_times.top();
}

ScheduledArrival Arrivals::take()
{
    ScheduledArrival arrival {.timeNs = m_times.top()};
    m_times.pop();
    if (m_kind == ArrivalKind::AllAtOnce) {
        const auto first =
            std::find_if(m_counts.begin(), m_counts.end(), [](auto count) { return count > 0; });
        --*first;
        arrival.kind = static_cast<std::uint32_t>(first - m_counts.begin());
        return arrival;
    }
    arrival.kind = drawKind();
    if (m_kind == ArrivalKind::Rate)
        scheduleRate(arrival.timeNs);
    else
        ++m_outstanding;
    return arrival;
}

void Arrivals::settle(std::int64_t nowNs)
{
    comeAgain(nowNs + m_thinkNs);
}

void Arrivals::turnAway(std::int64_t nowNs)
{
    comeAgain(nowNs + std::max(m_thinkNs, kTurnedAwayNs));
}

void Arrivals::comeAgain(std::int64_t atNs)
{
    if (m_kind != ArrivalKind::Clients || m_outstanding == 0)
        return;
    --m_outstanding;
    if (atNs < m_endNs)
        m_times.push(atNs);
}

void Arrivals::setRate(std::int64_t milliPerSecond, std::int64_t nowNs)
{
    if (m_kind != ArrivalKind::Rate || nowNs >= m_endNs)
        return;
    m_perSecond = static_cast<double>(milliPerSecond) / 1000;
    m_times = {};
    scheduleRate(nowNs);
}

bool Arrivals::exhausted() const
{
    return m_times.empty() && m_outstanding == 0;
}

void Arrivals::stop()
{
    m_times = {};
    m_endNs = 0;
    m_outstanding = 0;
}

std::uint32_t Arrivals::drawKind()
{
    std::discrete_distribution<std::uint32_t> mix(m_counts.begin(), m_counts.end());
    return mix(m_random);
}

std::int64_t Arrivals::drawGapNs()
{
    const double meanNs = 1e9 / m_perSecond;
    if (m_distribution == Distribution::Even)
        return std::llround(meanNs);
    std::exponential_distribution<double> gap(1.0);
    return std::llround(gap(m_random) * meanNs);
}

void Arrivals::scheduleRate(std::int64_t afterNs)
{
    if (m_perSecond <= 0)
        return;
    if (const auto at = afterNs + std::max<std::int64_t>(1, drawGapNs()); at < m_endNs)
        m_times.push(at);
}

} // namespace brigade::engine
