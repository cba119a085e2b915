#include "engine/wait_graph.h"

#include <algorithm>

namespace brigade::engine {

std::vector<RingMember> WaitGraph::ringThrough(ThreadIndex thread, const OwnerOf &ownerOf) const
{
    std::vector<RingMember> ring;
    ThreadIndex at = thread;
    // A path that has visited more than all who wait goes round in a ring without `thread`.
    while (ring.size() <= m_waits.size()) {
        const auto wait = m_waits.find(at);
        if (wait == m_waits.end())
            return {};
        ring.push_back({.thread = at, .wants = wait->second});
        const auto owner = ownerOf(wait->second);
        if (!owner)
            return {};
        at = *owner;
        if (at != thread)
            continue;
        for (std::size_t i = 0; i < ring.size(); ++i)
            ring[(i + 1) % ring.size()].holds = ring[i].wants;
        return ring;
    }
    return {};
}

namespace {

constexpr unsigned kFieldBits = 16;
constexpr std::uint64_t kFieldMask = 0xffff;

std::uint64_t field(std::uint64_t value, unsigned place)
{
    return (value & kFieldMask) << (kFieldBits * place);
}

} // namespace

std::int64_t linkArg(const DeadlockLink &link)
{
    return static_cast<std::int64_t>(field(static_cast<std::uint64_t>(link.wants), 0)
                                     | field(static_cast<std::uint64_t>(link.holds), 1)
                                     | field(link.more, 2));
}

DeadlockLink deadlockLink(std::int64_t arg2)
{
    const auto bits = static_cast<std::uint64_t>(arg2);
    const auto at = [bits](unsigned place) {
        return static_cast<std::uint32_t>((bits >> (kFieldBits * place)) & kFieldMask);
    };
    return {.wants = LockIndex {at(0)}, .holds = LockIndex {at(1)}, .more = at(2)};
}

} // namespace brigade::engine
