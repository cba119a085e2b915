#include "model/restaurant.h"

#include "model/street_fold.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace brigade::model {

namespace {

/// Events between two checkpoints, at the least; more where the street is large, so that all
/// checkpoints together are never dearer than the events.
constexpr std::size_t kStride = 4096;

struct Checkpoint
{
    std::size_t events = 0; ///< that have been folded
    StreetFold street;
};

} // namespace

struct Restaurant::Impl
{
    const Trace &trace;
    Checkpoint current;
    std::vector<Checkpoint> checkpoints;

    explicit Impl(const Trace &source)
        : trace(source)
        , current {0, StreetFold(source.plan(), source.info(), source.forgotten().tasks)}
        , checkpoints {current}
    {
    }

    /// The nearest checkpoint, when it is nearer than where we are.
    void jumpTowards(std::size_t target)
    {
        const auto later = std::partition_point(
            checkpoints.begin(), checkpoints.end(),
            [&](const Checkpoint &checkpoint) { return checkpoint.events <= target; });
        const Checkpoint &nearest = *(later - 1);
        if (current.events > target || nearest.events > current.events)
            current = nearest;
    }

    void foldUpTo(std::size_t target)
    {
        const auto events = trace.events();
        while (current.events < target) {
            current.street.apply(events[current.events++]);
            const std::size_t since =
                current.events - std::min(current.events, checkpoints.back().events);
            if (since >= kStride && since >= current.street.weight())
                checkpoints.push_back(current);
        }
    }
};

/// Only where it makes a checkpoint or more.
void Restaurant::foldAhead()
{
    const std::size_t events = m_impl->trace.events().size();
    const Checkpoint &last = m_impl->checkpoints.back();
    const std::size_t step = std::max(kStride, last.street.weight());
    if (events - std::min(events, last.events) < 2 * step)
        return;
    Checkpoint shown = m_impl->current;
    m_impl->jumpTowards(events);
    m_impl->foldUpTo(events);
    m_impl->current = std::move(shown);
}

Restaurant::Restaurant(const Trace &trace)
    : m_impl(std::make_unique<Impl>(trace))
{
}

Restaurant::~Restaurant() = default;

TicketCounts ProcessNow::tickets(std::int64_t timeNs) const
{
    if (!loop)
        return {};
    TicketCounts counts {.running = loop->task == engine::kNoTask ? 0U : 1U};
    for (const auto &[task, ticket] : loop->aside)
        ++(ticket.readyNs && *ticket.readyNs <= timeNs ? counts.ready : counts.setAside);
    counts.inPool = loop->inPool.size();
    counts.ready += queue.size() - counts.inPool;
    return counts;
}

const StreetNow &Restaurant::at(std::int64_t timeNs)
{
    const std::size_t target =
        timeNs == INT64_MAX ? m_impl->trace.events().size() : m_impl->trace.lowerBound(timeNs + 1);
    m_impl->jumpTowards(target);
    m_impl->foldUpTo(target);
    m_impl->current.street.setTime(timeNs);
    return m_impl->current.street.now();
}

} // namespace brigade::model
