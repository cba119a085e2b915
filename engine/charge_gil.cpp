#include "engine/charge_measures.h"
#include "engine/charge_partner.h"
#include "engine/charge_pin.h"
#include "engine/gil.h"

#include <chrono>

namespace brigade::engine {

namespace {

constexpr int kTaken = 1;
constexpr int kHandedOver = 2;
constexpr std::chrono::milliseconds kCPythonsInterval {5};
/// Until the other one sleeps at the door.
constexpr std::chrono::microseconds kUntilItWaits {200};

} // namespace

Measured measureGilHandover(const ChargeTools &tools)
{
    Gil gil(true, kCPythonsInterval);
    Turn turn;
    std::int64_t takenNs = 0; // handed over with the turn
    const Pin here(tools, 0);
    const Partner waiter(
        [&](const std::atomic<bool> &) {
            const Pin there(tools, tools.cores.size() - 1);
            while (turn.await(kTaken)) {
                gil.take();
                takenNs = tools.nowNs();
                gil.drop(GilRelease::Blocking);
                turn.set(kHandedOver);
            }
        },
        [&turn] { turn.set(Turn::kOver); });
    return repeatCharge(tools, [&]() -> std::optional<double> {
        gil.take();
        turn.set(kTaken);
        std::this_thread::sleep_for(kUntilItWaits);
        const std::int64_t letGoNs = tools.nowNs();
        gil.drop(GilRelease::Blocking);
        static_cast<void>(turn.await(kHandedOver));
        return static_cast<double>(takenNs - letGoNs) / 1e9;
    });
}

} // namespace brigade::engine
