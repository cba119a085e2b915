// Which keys of a plan are worth sweeping, and over which values: those that mean something in it.
// Any other key can be swept too; these are what the window offers.
// Threads: pure function of the application's language.
#pragma once

#include "engine/plan.h"

#include <QString>

#include <vector>

namespace brigade::app {

struct SweepKey
{
    QString key;    ///< dotted, as in --set
    QString values; ///< "1..8", "1,2,4"; the plan takes each of them
    QString meaning;
};

/// The one that tells most about this plan comes first.
[[nodiscard]] std::vector<SweepKey> sweepKeysOf(const engine::Plan &plan, int usableCores);

} // namespace brigade::app
