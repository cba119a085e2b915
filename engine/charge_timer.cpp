#include "engine/charge_measures.h"

#include <chrono>
#include <thread>

namespace brigade::engine {

Measured measureTimerLateness(const ChargeTools &tools)
{
    static constexpr std::chrono::milliseconds kWished {1};
    return repeatCharge(tools, [&]() -> std::optional<double> {
        const double slept = secondsOf(tools, [] { std::this_thread::sleep_for(kWished); });
        return slept - std::chrono::duration<double>(kWished).count();
    });
}

} // namespace brigade::engine
