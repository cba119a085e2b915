#include "app/live_changes.h"

#include <cmath>

namespace brigade::app {

namespace {

using engine::Parameter;

std::int64_t coresOf(const engine::Plan &plan, int usableCores)
{
    return plan.cores == 0 ? usableCores : static_cast<std::int64_t>(plan.cores);
}

bool isRate(const engine::Plan &plan)
{
    return plan.arrival.kind == engine::ArrivalKind::Rate;
}

} // namespace

PlanDifference differenceBetween(const engine::Plan &running,
                                 const engine::Plan &wanted,
                                 int usableCores)
{
    PlanDifference difference;
    const auto tell = [&](Parameter parameter, std::int64_t value) {
        difference.live.push_back({parameter, value});
    };
    if (coresOf(running, usableCores) != coresOf(wanted, usableCores))
        tell(Parameter::Cores, coresOf(wanted, usableCores));
    if (running.processes != wanted.processes)
        tell(Parameter::Processes, wanted.processes);
    if (running.threads != wanted.threads)
        tell(Parameter::Threads, wanted.threads);
    if (running.gil.enabled != wanted.gil.enabled)
        tell(Parameter::GilEnabled, wanted.gil.enabled ? 1 : 0);
    if (running.gil.switchIntervalMs != wanted.gil.switchIntervalMs)
        tell(Parameter::SwitchInterval, std::llround(wanted.gil.switchIntervalMs * 1e6));
    engine::Plan told = running;
    told.cores = wanted.cores;
    told.processes = wanted.processes;
    told.threads = wanted.threads;
    told.gil = wanted.gil;
    if (isRate(running) && isRate(wanted)) {
        if (running.arrival.perSecond != wanted.arrival.perSecond)
            tell(Parameter::ArrivalRate, std::llround(wanted.arrival.perSecond * 1000));
        told.arrival.perSecond = wanted.arrival.perSecond;
    }
    difference.restart = !(told == wanted);
    return difference;
}

} // namespace brigade::app
