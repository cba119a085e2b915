#include "model/restaurant.h"

#include "model/street_fold.h"

#include <algorithm>
#include <cstdint>
#include <optional>
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
    Checkpoint front; ///< the furthest that was ever folded
    Checkpoint back;  ///< where somebody looked before that
    std::vector<Checkpoint> checkpoints;

    explicit Impl(const Trace &source)
        : trace(source)
        , front {0, StreetFold(source.plan(), source.info(), source.forgotten().tasks)}
        , back {front}
        , checkpoints {front}
    {
    }

    void foldFront(std::size_t target)
    {
        const auto events = trace.events();
        while (front.events < target) {
            front.street.apply(events[front.events++]);
            const std::size_t since = front.events - checkpoints.back().events;
            if (since >= kStride && since >= front.street.weight())
                checkpoints.push_back(front);
        }
    }

    /// From the nearest checkpoint, unless it is farther than where we are.
    void foldBack(std::size_t target)
    {
        const auto later = std::partition_point(
            checkpoints.begin(), checkpoints.end(),
            [&](const Checkpoint &checkpoint) { return checkpoint.events <= target; });
        const Checkpoint &nearest = *(later - 1);
        if (back.events > target || nearest.events > back.events)
            back = nearest;
        const auto events = trace.events();
        while (back.events < target)
            back.street.apply(events[back.events++]);
    }
};

Restaurant::Restaurant(const Trace &trace)
    : m_impl(std::make_unique<Impl>(trace))
{
}

Restaurant::~Restaurant() = default;

std::size_t ProcessNow::atTheDoor() const
{
    return loop ? queue.size() - loop->inPool.size() : 0;
}

TicketCounts ProcessNow::tickets(std::int64_t timeNs) const
{
    if (!loop)
        return {};
    TicketCounts counts {.running = loop->task == engine::kNoTask ? 0U : 1U};
    for (const auto &[task, ticket] : loop->aside)
        ++(ticket.readyNs && *ticket.readyNs <= timeNs ? counts.ready : counts.setAside);
    counts.inPool = loop->inPool.size();
    return counts;
}

const StreetNow &Restaurant::at(std::int64_t timeNs)
{
    const std::size_t target =
        timeNs == INT64_MAX ? m_impl->trace.events().size() : m_impl->trace.lowerBound(timeNs + 1);
    const bool further = target >= m_impl->front.events;
    if (further)
        m_impl->foldFront(target);
    else
        m_impl->foldBack(target);
    StreetFold &street = further ? m_impl->front.street : m_impl->back.street;
    street.setTime(timeNs);
    return street.now();
}

std::optional<std::int64_t> Restaurant::foldAhead(std::size_t most)
{
    const auto events = m_impl->trace.events();
    m_impl->foldFront(std::min(events.size(), m_impl->front.events + most));
    const std::size_t folded = m_impl->front.events;
    if (folded == events.size())
        return std::nullopt;
    return folded == 0 ? 0 : events[folded - 1].timeNs;
}

} // namespace brigade::model
