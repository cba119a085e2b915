// A run and its timeline laid out, ready to be asked. Threads: the one with the QGuiApplication.
#pragma once

#include "app/timeline_layout.h"
#include "app/timeline_picture.h"

#include <utility>

namespace brigade::app::test {

inline constexpr std::int64_t kMs = 1'000'000;

struct Drawn
{
    explicit Drawn(model::Trace run)
        : trace(std::move(run))
        , tasks(trace.plan())
    {
        timeline.fold(trace.events());
        tasks.fold(trace.events());
    }
    [[nodiscard]] TimelineLayout layout(const TimelineRequest &request) const
    {
        return layoutTimeline({trace, timeline, tasks}, request);
    }
    model::Trace trace;
    model::Timeline timeline;
    TaskNames tasks;
};

inline TimelineRequest requestFor(const QSize &size, Grouping grouping = Grouping::ByThread)
{
    return {.beginNs = 0,
            .endNs = 1000 * kMs,
            .sizePx = size,
            .scale = size.width() >= 3200 ? 2.0 : 1.0,
            .grouping = grouping,
            .font = pictureFont(),
            .title = QStringLiteral("A title of some length for a picture"),
            .result = {QStringLiteral("makespan 1 s"), QStringLiteral("9 of 9 tasks done")},
            .credit = QStringLiteral("Brigade"),
            .words = fieldWords()};
}

inline QStringList textsOf(const TimelineLayout &layout, TextRole role)
{
    QStringList texts;
    for (const TextBox &text : layout.texts) {
        if (text.role == role)
            texts << text.text;
    }
    return texts;
}

/// What touches the range, of all threads that are drawn.
inline std::uint64_t intervalsInRange(const Drawn &drawn, const TimelineRequest &request)
{
    std::uint64_t count = 0;
    if (request.grouping == Grouping::ByThread) {
        for (const model::ThreadLane *lane : drawn.timeline.threads())
            count += model::Timeline::within(*lane, request.beginNs, request.endNs).size();
    } else {
        for (const model::CoreLane *lane : drawn.timeline.cores())
            count += model::Timeline::within(*lane, request.beginNs, request.endNs).size();
    }
    return count;
}

} // namespace brigade::app::test
