#include "engine/switch_attribution.h"

#include <algorithm>

namespace brigade::engine {

void SwitchAttribution::learn(const TraceEvent &event)
{
    if (event.kind == EventKind::ThreadStarted) {
        m_systemIds[event.thread] = event.arg2;
        m_lives[event.arg2].push_back(
            {.thread = event.thread, .beginNs = event.timeNs, .endNs = INT64_MAX});
    } else if (event.kind == EventKind::ThreadEnded) {
        const auto id = m_systemIds.find(event.thread);
        if (id == m_systemIds.end())
            return;
        for (Life &life : m_lives[id->second]) {
            if (life.thread == event.thread)
                life.endNs = event.timeNs;
        }
        m_systemIds.erase(id);
    }
}

const SwitchAttribution::Life *SwitchAttribution::lifeOf(const SwitchRecord &record) const
{
    const auto lives = m_lives.find(record.systemThreadId);
    if (lives == m_lives.end())
        return nullptr;
    const auto life =
        std::find_if(lives->second.begin(), lives->second.end(), [&record](const Life &candidate) {
            return candidate.beginNs <= record.monotonicNs && record.monotonicNs <= candidate.endNs;
        });
    return life == lives->second.end() ? nullptr : &*life;
}

void SwitchAttribution::takeUntil(std::int64_t untilNs, std::vector<TraceEvent> &out)
{
    std::stable_sort(
        m_waiting.begin(), m_waiting.end(),
        [](const SwitchRecord &a, const SwitchRecord &b) { return a.monotonicNs < b.monotonicNs; });
    const auto end =
        std::find_if(m_waiting.begin(), m_waiting.end(), [untilNs](const SwitchRecord &record) {
            return record.monotonicNs > untilNs;
        });
    for (auto record = m_waiting.begin(); record != end; ++record) {
        const Life *life = lifeOf(*record);
        if (life == nullptr)
            continue;
        out.push_back({.timeNs = record->monotonicNs,
                       .arg = !record->in && record->preempted ? 1 : 0,
                       .process = m_process,
                       .thread = life->thread,
                       .core = record->core,
                       .kind = record->in ? EventKind::SwitchedIn : EventKind::SwitchedOut});
    }
    m_waiting.erase(m_waiting.begin(), end);
}

} // namespace brigade::engine
