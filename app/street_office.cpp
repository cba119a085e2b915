#include "app/street_office.h"

namespace brigade::app {

std::optional<OfficeNow> officeOf(const model::StreetNow &street)
{
    OfficeNow office {.wanted = street.liveProcesses};
    bool serves = false;
    for (const auto &[index, process] : street.processes) {
        if (process.role != engine::ProcessRole::Worker)
            continue;
        serves = serves || process.loop.has_value();
        office.open += process.ready && !process.gone && !process.dismissed ? 1U : 0U;
        office.anew += process.replaces ? 1U : 0U;
    }
    const bool alone = office.wanted < 2 && office.anew == 0;
    return serves && !alone ? std::optional(office) : std::nullopt;
}

} // namespace brigade::app
