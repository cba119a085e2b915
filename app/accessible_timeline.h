// The timeline for those who hear it: a lane for every thread, and in it what the thread did within
// the part that is shown, interval after interval. Long lanes give their first intervals and say
// how many more there are: the table of events has them all. See: accessible_tree.h.
// Threads: the window's.
#pragma once

#include "app/accessible_tree.h"
#include "model/timeline.h"

#include <QPointer>

#include <span>
#include <vector>

namespace brigade::app {

class RunController;
class TimelineView;

class AccessibleTimeline : public AccessibleTree
{
public:
    explicit AccessibleTimeline(TimelineView &view);

    /// Intervals of one lane that are told one by one.
    static constexpr int kMostIntervals = 500;

    [[nodiscard]] int branchCount() const override;
    [[nodiscard]] int leafCount(int branch) const override;
    [[nodiscard]] ToldItem item(int branch, int leaf) const override;
    void choose(int branch, int leaf) override;

private:
    [[nodiscard]] std::vector<const model::ThreadLane *> lanes() const;
    [[nodiscard]] std::span<const model::Interval> intervals(const model::ThreadLane &lane) const;
    [[nodiscard]] ToldItem lane(const model::ThreadLane &lane) const;
    [[nodiscard]] QRect rowOf(const model::ThreadKey &key) const;

    TimelineView &m_view;
    QPointer<RunController> m_controller; ///< may end before the view
};

} // namespace brigade::app
