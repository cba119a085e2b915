#include "engine/charge_measures.h"
#include "engine/charge_partner.h"
#include "engine/charge_pin.h"

namespace brigade::engine {

namespace {

constexpr int kMine = 0;
constexpr int kYours = 1;

/// Two threads wake each other in turn, each asleep while the other one runs.
Measured pingPong(const ChargeTools &tools, std::size_t partnersCore)
{
    if (!affinitySupported())
        return {.absence = ChargeAbsence::NotOnThisSystem};
    Turn turn;
    const Pin here(tools, 0);
    const Partner partner(
        [&](const std::atomic<bool> &) {
            const Pin there(tools, partnersCore);
            while (turn.await(kYours))
                turn.set(kMine);
        },
        [&turn] { turn.set(Turn::kOver); });
    Measured measured = repeatBatches(tools, [&turn](std::uint64_t count) {
        for (std::uint64_t i = 0; i < count; ++i) {
            turn.set(kYours);
            static_cast<void>(turn.await(kMine));
        }
    });
    for (double &sample : measured.samples)
        sample /= 2; // a round is two switches
    return measured;
}

} // namespace

Measured measureSwitchOnOneCore(const ChargeTools &tools)
{
    return pingPong(tools, 0);
}

Measured measureSwitchAcrossCores(const ChargeTools &tools)
{
    if (tools.cores.size() < 2)
        return {.absence = ChargeAbsence::OneCoreOnly};
    return pingPong(tools, tools.cores.size() - 1);
}

} // namespace brigade::engine
