#include "engine/annotated_mutex.h"
#include "engine/charge_measures.h"
#include "engine/charge_partner.h"
#include "engine/charge_pin.h"

namespace brigade::engine {

namespace {

struct GuardedCount
{
    Mutex mutex;
    std::uint64_t count GUARDED_BY(mutex) = 0;

    void add()
    {
        const MutexLock lock(mutex);
        ++count;
    }
};

} // namespace

Measured measureFreeMutex(const ChargeTools &tools)
{
    // A sleeping witness: a process of one thread gets its locks cheaper from some C libraries.
    Turn over;
    const Partner witness([&over](const std::atomic<bool> &) { static_cast<void>(over.await(1)); },
                          [&over] { over.set(Turn::kOver); });
    GuardedCount guarded;
    return repeatBatches(tools, [&guarded](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i)
            guarded.add();
    });
}

Measured measureContendedMutex(const ChargeTools &tools)
{
    if (tools.cores.size() < 2)
        return {.absence = ChargeAbsence::OneCoreOnly};
    GuardedCount guarded;
    const Pin here(tools, 0);
    const Partner rival([&](const std::atomic<bool> &stop) {
        const Pin there(tools, tools.cores.size() - 1);
        while (!stop.load(std::memory_order_relaxed))
            guarded.add();
    });
    return repeatBatches(tools, [&guarded](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i)
            guarded.add();
    });
}

} // namespace brigade::engine
