#include "app/frame_pace.h"

namespace brigade::app {

FramePace paceFor(const model::StreetNow &street, int usableCores)
{
    constexpr FramePace kBusy {80, 500};
    int runnable = 0;
    for (const auto &[index, process] : street.processes) {
        for (const auto &[number, thread] : process.threads) {
            const bool wantsCore = thread.state == model::ThreadState::Running
                || thread.state == model::ThreadState::OffCore;
            if (wantsCore && ++runnable >= usableCores)
                return kBusy;
        }
    }
    return {};
}

} // namespace brigade::app
