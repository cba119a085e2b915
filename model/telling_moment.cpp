#include "model/telling_moment.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace brigade::model {

namespace {

using engine::EventKind;
using engine::ProcessIndex;
using engine::TaskId;

/// Beyond a handful the one that ends first is not worth an earlier moment: nine of ten are nearly
/// all.
constexpr std::size_t kNearlyOf = 10;

/// From `timeNs` on so many tasks are in hand.
struct Step
{
    std::int64_t timeNs = 0;
    std::size_t inHand = 0;
};

class TasksInHand
{
public:
    void fold(const engine::TraceEvent &event)
    {
        switch (event.kind) {
        case EventKind::TaskStarted:
            m_inHand.insert_or_assign(event.task, event.process);
            break;
        case EventKind::TaskFinished:
            m_inHand.erase(event.task);
            break;
        case EventKind::ProcessCrashed:
            lose(static_cast<ProcessIndex>(event.arg));
            m_steps.clear(); // what was before it is not looked at
            m_steps.push_back({event.timeNs, m_inHand.size()});
            return;
        default:
            return;
        }
        if (!m_steps.empty() && m_steps.back().timeNs == event.timeNs)
            m_steps.back().inHand = m_inHand.size();
        else
            m_steps.push_back({event.timeNs, m_inHand.size()});
    }

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    void lose(ProcessIndex process)
    {
        std::erase_if(m_inHand, [&](const auto &entry) { return entry.second == process; });
    }

    std::unordered_map<TaskId, ProcessIndex> m_inHand;
    std::vector<Step> m_steps;
};

} // namespace

std::optional<std::int64_t> tellingMoment(std::span<const engine::TraceEvent> events)
{
    TasksInHand tasks;
    for (const engine::TraceEvent &event : events)
        tasks.fold(event);
    const std::vector<Step> &steps = tasks.steps();
    std::size_t most = 0;
    for (const Step &step : steps)
        most = std::max(most, step.inHand);
    if (most == 0)
        return std::nullopt;
    const std::size_t nearly = most - most / kNearlyOf;
    for (std::size_t next = steps.size(); next > 1; --next) {
        if (steps[next - 2].inHand >= nearly)
            return steps[next - 1].timeNs - 1;
    }
    return std::nullopt; // it never ended
}

} // namespace brigade::model
