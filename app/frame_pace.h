// How often the window draws. It shares the machine with what it measures: while there are at
// least as many runnable threads as cores, every frame costs the run, so there are fewer.
// Threads: pure function, any thread.
#pragma once

#include "model/restaurant.h"

namespace brigade::app {

struct FramePace
{
    int streetMs = 33;  ///< between pictures of the street
    int chartsMs = 200; ///< between charts, timeline and figures
    friend bool operator==(const FramePace &, const FramePace &) = default;
};

[[nodiscard]] FramePace paceFor(const model::StreetNow &street, int usableCores);

} // namespace brigade::app
