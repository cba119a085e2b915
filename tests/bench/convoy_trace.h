// A trace as long as wanted: threads that take turns at one GIL.
#pragma once

#include "engine/event.h"

#include <cstdint>
#include <random>
#include <vector>

namespace brigade::bench {

inline engine::TraceEvent eventOf(std::int64_t timeNs, unsigned thread, engine::EventKind kind)
{
    return {.timeNs = timeNs,
            .process = engine::ProcessIndex {1},
            .thread = engine::ThreadIndex {thread},
            .task = engine::TaskId {static_cast<std::uint32_t>(timeNs / 1'000'000 + 1)},
            .core = static_cast<std::int16_t>(thread % 2),
            .kind = kind};
}

/// `threads` in turn wait for the GIL and run: two intervals for each thread and turn.
inline std::vector<engine::TraceEvent> convoy(unsigned threads, std::size_t intervals)
{
    using engine::EventKind;
    std::vector<engine::TraceEvent> events;
    std::mt19937 random(1);
    for (unsigned thread = 0; thread < threads; ++thread) {
        events.push_back(eventOf(0, thread, EventKind::ThreadStarted));
        events.back().arg = static_cast<std::int64_t>(engine::ThreadRole::Pool);
    }
    std::int64_t time = 0;
    const auto later = [&](std::int64_t mostNs) {
        return time += 1 + std::uniform_int_distribution<std::int64_t>(0, mostNs)(random);
    };
    for (std::size_t i = 0; i < intervals / 2; ++i) {
        const auto thread = static_cast<unsigned>(i % threads);
        events.push_back(eventOf(later(4000), thread, EventKind::GilWaitBegin));
        events.push_back(eventOf(later(4000), thread, EventKind::GilAcquired));
        events.push_back(eventOf(later(400), thread, EventKind::GilReleased));
    }
    return events;
}

} // namespace brigade::bench
