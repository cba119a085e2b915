// Folds events into the state of the street: what Restaurant keeps at its checkpoints.
// Threads: a value; pure and deterministic.
#pragma once

#include "model/core_stack.h"
#include "model/gil_fold.h"
#include "model/restaurant.h"
#include "model/sharing_fold.h"
#include "model/thread_fold.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace brigade::model {

class StreetFold
{
public:
    /// `ended`: tasks that the events to come no longer tell of.
    StreetFold(const engine::Plan &plan,
               const engine::RunInfo &info,
               const TaskEnds &ended = TaskEnds {});

    void apply(const engine::TraceEvent &event);
    void setTime(std::int64_t timeNs) { m_now.timeNs = timeNs; }
    [[nodiscard]] const StreetNow &now() const { return m_now; }
    /// About how many events are as dear to keep as a copy of this.
    [[nodiscard]] std::size_t weight() const;

private:
    /// What is known about a core beside CoreNow.
    struct CoreBooks
    {
        CoreStack stack;
        std::int64_t ownNs = 0;   ///< since the last sample, up to `sinceNs`
        std::int64_t sinceNs = 0; ///< of the last entry here
        std::int64_t sampledNs = 0;
        bool sampled = false;
    };

    ProcessNow &processAt(engine::ProcessIndex index);
    void applyRun(const engine::TraceEvent &event);
    void applyProcess(const engine::TraceEvent &event);
    void applyTask(const engine::TraceEvent &event);
    void applyQueue(const engine::TraceEvent &event);
    void applyThread(const engine::TraceEvent &event);
    void changeParameter(const engine::TraceEvent &event);
    void sampleCore(const engine::TraceEvent &event);
    static void countSteps(ThreadNow &thread, const engine::TraceEvent &event);
    void applyLoop(ProcessNow &process, ThreadNow &thread, const engine::TraceEvent &event);
    void showThread(ThreadNow &thread, const ThreadPhase &phase, std::int64_t timeNs);
    void showOnCore(ThreadNow &thread, std::int16_t core, std::int64_t timeNs);
    void bookCore(std::int16_t core, std::int64_t timeNs);
    [[nodiscard]] bool isClosed(std::int16_t core) const;
    void endThread(ProcessNow &process, engine::ThreadIndex thread, std::int64_t timeNs);
    void endProcess(ProcessNow &process, const engine::TraceEvent &event);
    void queueTask(engine::TaskId task, engine::ProcessIndex where);
    void unqueueTask(engine::TaskId task);

    StreetNow m_now;
    engine::SwitchSource m_source;
    std::map<engine::ProcessIndex, ProcessEnds> m_endedBy; ///< told of no longer
    SharedCounts m_shared;
    /// Of which a run takes the first ones; empty where the system cannot keep it to them.
    std::vector<std::int16_t> m_usableCores;
    std::map<ThreadKey, ThreadFold> m_folds;
    std::map<ThreadKey, std::int16_t> m_shownOn; ///< threads that are on a core
    std::map<engine::ProcessIndex, GilFold> m_gils;
    std::map<std::int16_t, CoreBooks> m_books;
    std::unordered_map<std::uint32_t, engine::ProcessIndex>
        m_queuedAt; ///< kSupervisor: not yet out
};

} // namespace brigade::model
