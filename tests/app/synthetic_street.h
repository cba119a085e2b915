// Streets made by hand, for tests that need one without a run.
#pragma once

#include "model/restaurant.h"

#include <cstdint>

namespace brigade::test {

struct StreetSize
{
    std::uint32_t processes = 1;
    std::uint32_t threads = 3;
    std::uint32_t waiters = 0; ///< at each bathroom
    std::uint32_t queued = 0;  ///< at each rail
    std::int16_t cores = 2;
    std::uint32_t tickets = 0; ///< set aside by the event loop (thread 1) of each process; 0: none
};

/// Its first thread becomes an event loop with so many tickets set aside, numbered from
/// `nextTask`. Returns the next number.
inline std::uint32_t giveLoop(model::ProcessNow &process,
                              std::uint32_t tickets,
                              std::uint32_t nextTask)
{
    process.loop = model::LoopNow {.thread = engine::ThreadIndex {1}};
    process.threads[engine::ThreadIndex {1}].role = engine::ThreadRole::Loop;
    for (std::uint32_t i = 0; i < tickets; ++i)
        process.loop->aside[engine::TaskId {nextTask++}] = {};
    return nextTask;
}

/// Worker processes from 1, threads from 1 (0 is the control thread). With waiters, thread 1 holds
/// the GIL and the last `waiters` queue for it, the last first.
inline model::StreetNow makeStreet(const StreetSize &size)
{
    model::StreetNow street;
    street.started = true;
    street.timeNs = 1'234'000'000;
    std::uint32_t nextTask = 1;
    for (std::uint32_t p = 1; p <= size.processes; ++p) {
        const engine::ProcessIndex index {p};
        model::ProcessNow process;
        process.process = index;
        process.role = engine::ProcessRole::Worker;
        process.pid = 4000 + p;
        process.ready = true;
        process.gilEnabled = size.waiters > 0;
        for (std::uint32_t t = 0; t <= size.threads; ++t) {
            model::ThreadNow thread;
            thread.key = {index, engine::ThreadIndex {t}};
            thread.role = t == 0 ? engine::ThreadRole::Control : engine::ThreadRole::Pool;
            thread.state = static_cast<model::ThreadState>(t % model::kThreadStateCount);
            thread.task = engine::TaskId {nextTask++};
            thread.taskKind = 0;
            process.threads[engine::ThreadIndex {t}] = thread;
        }
        for (std::uint32_t w = 0; w < size.waiters; ++w) {
            const engine::ThreadIndex waiter {size.threads - w};
            process.gilWaiters.push_back(waiter);
            process.threads[waiter].state = model::ThreadState::GilWait;
        }
        if (size.waiters > 0) {
            process.gilHolder = engine::ThreadIndex {1};
            process.threads[engine::ThreadIndex {1}].state = model::ThreadState::Running;
        }
        for (std::uint32_t q = 0; q < size.queued; ++q)
            process.queue.push_back(engine::TaskId {nextTask++});
        if (size.tickets > 0)
            nextTask = giveLoop(process, size.tickets, nextTask);
        street.processes[index] = process;
    }
    for (std::int16_t c = 0; c < size.cores; ++c) {
        model::CoreNow core;
        core.core = c;
        core.measured = true;
        core.ownShare = 0.9;
        core.othersShare = 0.05;
        if (c < static_cast<std::int16_t>(size.processes) && size.threads > 0)
            core.thread = model::ThreadKey {
                engine::ProcessIndex {static_cast<std::uint32_t>(c) + 1}, engine::ThreadIndex {1}};
        street.cores[c] = core;
    }
    return street;
}

} // namespace brigade::test
