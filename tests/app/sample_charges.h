// A result of `measure` that was never measured, for pictures and tables.
#pragma once

#include "model/charge_book.h"
#include "model/charge_results.h"
#include "model/charge_session.h"

namespace brigade::app::test {

/// Every charge at half of what the textbook says; the cache line is absent, the fork noisy.
inline model::ChargeResults sampleCharges()
{
    model::ChargeResults results;
    results.measuredUnixMs = 1'700'000'000'000;
    results.host = {.usableCores = {0, 1}, .hostCores = 2, .os = "Linux 6", .cpu = "A processor"};
    results.extent = model::ChargeExtent::Complete;
    for (const engine::Charge charge : model::allCharges()) {
        const double median = model::textbookFigure(charge).low / 2;
        engine::ChargeFigure figure {.charge = charge,
                                     .spread = engine::ChargeSpread {.median = median,
                                                                     .p10 = median * 0.8,
                                                                     .p90 = median * 1.5,
                                                                     .repeats = 40},
                                     .tookS = 1,
                                     .rounds = engine::kChargeRounds};
        if (charge == engine::Charge::CacheLine) {
            figure.spread.reset();
            figure.absence = engine::ChargeAbsence::OneCoreOnly;
        }
        if (charge == engine::Charge::ProcessFork)
            figure.noise = engine::ChargeNoise {.others = 0.4, .stolen = 0.1};
        results.figures.push_back(figure);
    }
    return results;
}

} // namespace brigade::app::test
