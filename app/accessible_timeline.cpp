#include "app/accessible_timeline.h"

#include "app/format_time.h"
#include "app/joined_words.h"
#include "app/timeline_view.h"
#include "app/timeline_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace brigade::app {

namespace {

struct HeardTimeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString laneName(const model::ThreadKey &key, engine::ThreadRole role, model::Vocabulary vocabulary)
{
    //: Read aloud. %1: a thread, such as "Chef 2"; %2: its process, such as "Restaurant 1"
    return HeardTimeline::tr("%1 of %2")
        .arg(model::threadName(key.thread, role, vocabulary),
             model::processName(key.process, vocabulary));
}

} // namespace

AccessibleTimeline::AccessibleTimeline(TimelineView &view)
    : AccessibleTree(&view)
    , m_view(view)
    , m_controller(&view.controller())
{
}

std::vector<const model::ThreadLane *> AccessibleTimeline::lanes() const
{
    const model::Session *session = m_controller.isNull() ? nullptr : m_controller->session();
    if (session == nullptr)
        return {};
    auto all = session->timeline().threads();
    std::erase_if(all, [](const auto *lane) { return lane->role == engine::ThreadRole::Control; });
    return all;
}

std::span<const model::Interval> AccessibleTimeline::intervals(const model::ThreadLane &lane) const
{
    const TimeWindow shown = m_view.shown();
    return model::Timeline::within(lane, shown.beginNs, shown.endNs);
}

int AccessibleTimeline::branchCount() const
{
    return static_cast<int>(lanes().size());
}

/// One more than are told, for the sentence about the rest.
int AccessibleTimeline::leafCount(int branch) const
{
    const auto all = lanes();
    const std::size_t count = intervals(*all.at(static_cast<std::size_t>(branch))).size();
    return static_cast<int>(std::min<std::size_t>(count, kMostIntervals + 1));
}

ToldItem AccessibleTimeline::item(int branch, int leaf) const
{
    const model::ThreadLane &its = *lanes().at(static_cast<std::size_t>(branch));
    if (leaf == kBranch)
        return lane(its);
    const auto all = intervals(its);
    if (leaf == kMostIntervals)
        //: Read aloud, last in a list of stretches of time. %1: how many more there are
        return {.name = HeardTimeline::tr("and %1 more: zoom in, or see Events as a table")
                            .arg(formatCount(all.size() - kMostIntervals))};
    const model::Interval &interval = all[static_cast<std::size_t>(leaf)];
    const model::Session &session = *m_view.controller().session();
    const QString text = intervalWords(
        {session.trace(), session.timeline(), m_view.controller().taskNames(), m_view.vocabulary()},
        its.key, interval.beginNs);
    ToldItem told {
        .name = text.section(QLatin1Char('\n'), 0, 0),
        .description =
            text.section(QLatin1Char('\n'), 1).replace(QLatin1Char('\n'), QLatin1String("; "))};
    if (const QRect row = rowOf(its.key); !row.isEmpty()) {
        const TimelineLayout &layout = m_view.layout();
        told.rect = QRect(QPoint(layout.xOf(interval.beginNs), row.top()),
                          QPoint(layout.xOf(interval.endNs), row.bottom()))
            & row;
    }
    return told;
}

ToldItem AccessibleTimeline::lane(const model::ThreadLane &lane) const
{
    const TimeWindow shown = m_view.shown();
    const model::LaneTotals totals = model::Timeline::timeIn(lane, shown.beginNs, shown.endNs);
    QStringList parts;
    for (std::size_t i = 0; i < totals.ns.size(); ++i) {
        if (totals.ns[i] > 0)
            //: Read aloud. %1: a state such as "cooks"; %2: for how long, such as 4.2 ms
            parts << HeardTimeline::tr("%1 %2").arg(
                model::stateWord(static_cast<model::ThreadState>(i), m_view.vocabulary()),
                formatDuration(totals.ns[i]));
    }
    ToldItem told {.name = laneName(lane.key, lane.role, m_view.vocabulary()),
                   .description = withSemicolons(parts),
                   .rect = rowOf(lane.key)};
    if (m_view.controller().selected() == lane.key)
        told.chosen = ToldItem::Chosen::Yes;
    return told;
}

/// Empty when it has no row of its own: by core, folded, or one of many in a pixel.
QRect AccessibleTimeline::rowOf(const model::ThreadKey &key) const
{
    for (const LaneRow &row : m_view.layout().rows) {
        if (row.core == engine::kUnknownCore && row.laneCount == 1 && row.thread == key)
            return row.rect;
    }
    return {};
}

/// A lane: it is followed. An interval: that, and the moment at which it begins.
void AccessibleTimeline::choose(int branch, int leaf)
{
    const model::ThreadLane &its = *lanes().at(static_cast<std::size_t>(branch));
    RunController &controller = m_view.controller();
    controller.select(its.key);
    if (leaf != kBranch && leaf < kMostIntervals)
        controller.setMoment(intervals(its)[static_cast<std::size_t>(leaf)].beginNs);
}

} // namespace brigade::app
