#include "model/gil_fold.h"

namespace brigade::model {

using engine::EventKind;

std::optional<Handover> GilFold::apply(const engine::TraceEvent &event)
{
    const ThreadKey key {event.process, event.thread};
    if (event.kind == EventKind::GilReleased) {
        if (m_holder == key)
            m_holder.reset();
        m_released = Handover {.releasedNs = event.timeNs,
                               .from = key,
                               .forced = (event.arg & engine::kGilRequestPending) != 0};
    } else if (event.kind == EventKind::GilAcquired) {
        m_holder = key;
        std::optional<Handover> handover;
        handover.swap(m_released);
        if (!handover || handover->from == key)
            return std::nullopt;
        handover->takenNs = event.timeNs;
        handover->to = key;
        return handover;
    } else if (event.kind == EventKind::ThreadEnded && m_holder == key) {
        m_holder.reset();
    }
    return std::nullopt;
}

} // namespace brigade::model
