#include "engine/charge_measures.h"
#include "engine/charge_partner.h"
#include "engine/charge_pin.h"

namespace brigade::engine {

Measured measureCacheLine(const ChargeTools &tools)
{
    if (tools.cores.size() < 2)
        return {.absence = ChargeAbsence::OneCoreOnly};
    struct alignas(128) Ball // two lines: some processors fetch them in pairs
    {
        std::atomic<std::uint32_t> side {0};
    };
    Ball ball;
    const Pin here(tools, 0);
    const Partner partner([&](const std::atomic<bool> &stop) {
        const Pin there(tools, tools.cores.size() - 1);
        while (!stop.load(std::memory_order_relaxed)) {
            if (ball.side.load(std::memory_order_acquire) == 1)
                ball.side.store(0, std::memory_order_release);
        }
    });
    Measured measured = repeatBatches(tools, [&ball](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) {
            ball.side.store(1, std::memory_order_release);
            while (ball.side.load(std::memory_order_acquire) != 0) { }
        }
    });
    for (double &sample : measured.samples)
        sample /= 2; // there and back
    return measured;
}

} // namespace brigade::engine
