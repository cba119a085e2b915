#include "app/timeline_words.h"

#include "app/format_time.h"
#include "app/joined_words.h"
#include "app/wake_words.h"
#include "model/loop_stretches.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace brigade::app {

namespace {

using model::Interval;
using model::Term;
using model::ThreadState;

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

const Interval *intervalAt(const model::ThreadLane &lane, std::int64_t timeNs)
{
    const auto found = model::Timeline::within(lane, timeNs, timeNs + 1);
    return found.empty() ? nullptr : &found.front();
}

QString stateOf(const Interval &interval, model::Vocabulary vocabulary)
{
    if (!interval.native)
        return model::stateWord(interval.state, vocabulary);
    return vocabulary == model::Vocabulary::Restaurant
        ? TimelineText::tr("cooks without the bathroom (native code)")
        : TimelineText::tr("running native code");
}

/// Who left the GIL for a thread that took it at that time.
const model::Handover *handoverAt(const model::Timeline &timeline,
                                  model::ThreadKey to,
                                  std::int64_t takenNs)
{
    const auto handovers = timeline.handovers();
    auto found = std::lower_bound(handovers.begin(), handovers.end(), takenNs,
                                  [](const auto &it, auto ns) { return it.takenNs < ns; });
    for (; found != handovers.end() && found->takenNs == takenNs; ++found) {
        if (found->to == to)
            return &*found;
    }
    return nullptr;
}

QString handoverWords(const model::Handover &handover, const TimelineTold &told)
{
    const model::ThreadLane *lane = told.timeline.thread(handover.from);
    const QString from =
        model::threadName(handover.from.thread,
                          lane != nullptr ? lane->role : engine::ThreadRole::Pool, told.vocabulary);
    const model::Vocabulary vocabulary = told.vocabulary;
    const QString gil = model::word(Term::Gil, vocabulary);
    return handover.forced
        ? TimelineText::tr("then got the %1 from %2, who had been asked for it").arg(gil, from)
        : TimelineText::tr("then got the %1 from %2, who let go of it").arg(gil, from);
}

} // namespace

QString intervalWords(const TimelineTold &told, model::ThreadKey thread, std::int64_t timeNs)
{
    const model::ThreadLane *lane = told.timeline.thread(thread);
    const Interval *interval = lane != nullptr ? intervalAt(*lane, timeNs) : nullptr;
    if (interval == nullptr)
        return {};
    QString text = TimelineText::tr("%1 of %2 %3: %4, from %5")
                       .arg(model::threadName(thread.thread, lane->role, told.vocabulary),
                            model::processName(thread.process, told.vocabulary),
                            stateOf(*interval, told.vocabulary),
                            formatDuration(interval->endNs - interval->beginNs),
                            formatDuration(interval->beginNs));
    const QString task = told.tasks.nameOf(interval->task);
    if (!task.isEmpty())
        text += QLatin1Char('\n') + task;
    if (const auto stretch = model::loopStretchAt(*lane, timeNs))
        text += QLatin1Char('\n')
            + TimelineText::tr("on this %1 without a break for %2")
                  .arg(model::word(Term::Task, told.vocabulary),
                       formatDuration(stretch->endNs - stretch->beginNs));
    if (interval->state == ThreadState::Running && interval->core != engine::kUnknownCore)
        text += QLatin1Char('\n')
            + QStringLiteral("%1 %2")
                  .arg(model::heading(Term::Core, told.vocabulary))
                  .arg(interval->core);
    if (interval->state == ThreadState::GilWait) {
        const model::Handover *handover = handoverAt(told.timeline, thread, interval->endNs);
        if (handover != nullptr)
            text += QLatin1Char('\n') + handoverWords(*handover, told);
    }
    if (const QString woken = wakeWords(told, thread, *interval); !woken.isEmpty())
        text += QLatin1Char('\n') + woken;
    return text;
}

QString rangeWords(const TimelineTold &told, const TimeWindow &range)
{
    std::array<std::int64_t, model::kThreadStateCount> ns {};
    for (const model::ThreadLane *lane : told.timeline.threads()) {
        if (lane->role == engine::ThreadRole::Control)
            continue;
        const model::LaneTotals totals = model::Timeline::timeIn(*lane, range.beginNs, range.endNs);
        for (std::size_t i = 0; i < ns.size(); ++i)
            ns[i] += totals.ns[i];
    }
    QStringList states;
    for (std::size_t i = 0; i < ns.size(); ++i) {
        if (ns[i] > 0)
            states << QStringLiteral("%1 %2").arg(
                model::stateWord(static_cast<ThreadState>(i), told.vocabulary),
                formatDuration(ns[i]));
    }
    const auto events = told.trace.events();
    const auto from = static_cast<std::ptrdiff_t>(told.trace.lowerBound(range.beginNs));
    const auto until = static_cast<std::ptrdiff_t>(told.trace.lowerBound(range.endNs));
    const auto done = std::count_if(events.begin() + from, events.begin() + until, [](auto &it) {
        return it.kind == engine::EventKind::TaskFinished && it.arg == 0;
    });
    const auto handovers = told.timeline.handovers();
    const auto switches = std::count_if(handovers.begin(), handovers.end(), [&](const auto &it) {
        return it.takenNs >= range.beginNs && it.takenNs < range.endNs;
    });
    QStringList parts {withCommas(states)};
    if (switches > 0)
        parts << TimelineText::tr("hand-overs of the %1: %2")
                     .arg(model::word(Term::Gil, told.vocabulary))
                     .arg(switches);
    parts << TimelineText::tr("%1 done: %2")
                 .arg(model::plural(Term::Task, told.vocabulary))
                 .arg(done);
    parts.removeAll(QString());
    return formatDuration(range.lengthNs()) + QStringLiteral(": ") + withSemicolons(parts);
}

} // namespace brigade::app
