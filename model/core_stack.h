// Who is on a core. Two threads may seem to be there at once (one left, and nobody has noticed
// yet): then it is the one that came last, and when that one leaves, the other again.
// Threads: a value; pure and deterministic.
#pragma once

#include "model/thread_fold.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace brigade::model {

struct CoreOccupant
{
    ThreadKey thread {};
    engine::TaskId task {};
    bool native = false;
    friend bool operator==(const CoreOccupant &, const CoreOccupant &) = default;
};

class CoreStack
{
public:
    void enter(const CoreOccupant &occupant)
    {
        leave(occupant.thread);
        m_occupants.push_back(occupant);
    }
    void leave(ThreadKey thread)
    {
        std::erase_if(m_occupants, [&](const auto &other) { return other.thread == thread; });
    }
    [[nodiscard]] const CoreOccupant *top() const
    {
        return m_occupants.empty() ? nullptr : &m_occupants.back();
    }
    friend bool operator==(const CoreStack &, const CoreStack &) = default;

private:
    std::vector<CoreOccupant> m_occupants;
};

} // namespace brigade::model
