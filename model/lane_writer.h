// Writes a lane: turns changes at given times into intervals that follow one another. The last
// interval may still be open; it is stored as far as the trace has come and grows.
// Invariant: no interval of no length; neighbours that touch differ in more than their time.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace brigade::model {

/// `Entry` has beginNs, endNs and a comparison.
template<typename Entry>
class LaneWriter
{
public:
    /// From `timeNs` on it is `next` (its times are not looked at); nothing: a gap.
    void change(std::vector<Entry> &lane, const std::optional<Entry> &next, std::int64_t timeNs)
    {
        if (m_open && next && sameButTime(*m_open, *next))
            return;
        if (!m_open && !next)
            return;
        grow(lane, timeNs);
        m_open = next;
        m_stored = false;
        if (!m_open)
            return;
        m_open->beginNs = timeNs;
        m_stored =
            !lane.empty() && lane.back().endNs == timeNs && sameButTime(lane.back(), *m_open);
    }

    /// The open interval reaches to `timeNs` now.
    void grow(std::vector<Entry> &lane, std::int64_t timeNs)
    {
        if (!m_open)
            return;
        if (!m_stored && timeNs > m_open->beginNs) {
            lane.push_back(*m_open);
            m_stored = true;
        }
        if (m_stored)
            lane.back().endNs = timeNs;
    }

private:
    static bool sameButTime(Entry a, const Entry &b)
    {
        a.beginNs = b.beginNs;
        a.endNs = b.endNs;
        return a == b;
    }

    std::optional<Entry> m_open;
    bool m_stored = false; ///< the lane's last interval is the open one
};

} // namespace brigade::model
