// One process's GIL, folded from its events: who holds it, and when it changed hands.
// Threads: a value; pure and deterministic.
#pragma once

#include "model/thread_fold.h"

#include <optional>

namespace brigade::model {

/// A hand-over of a GIL: who released, who took.
struct Handover
{
    std::int64_t releasedNs = 0;
    std::int64_t takenNs = 0;
    ThreadKey from {};
    ThreadKey to {};
    bool forced = false; ///< the release had been asked for
    friend bool operator==(const Handover &, const Handover &) = default;
};

class GilFold
{
public:
    /// Any event of a thread of the process. A hand-over is a release and the next take, when
    /// another thread takes it.
    std::optional<Handover> apply(const engine::TraceEvent &event);
    [[nodiscard]] const std::optional<ThreadKey> &holder() const { return m_holder; }

    friend bool operator==(const GilFold &, const GilFold &) = default;

private:
    std::optional<ThreadKey> m_holder;
    std::optional<Handover> m_released; ///< it lies free: who left it when
};

} // namespace brigade::model
