#include "app/timeline_picture.h"

#include "app/format_time.h"
#include "app/metrics.h"
#include "app/picture_file.h"
#include "app/plan_line.h"
#include "app/timeline_painter.h"
#include "model/figure_text.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

/// Large pictures are looked at from further away: texts and lines grow with them, in whole steps.
double scaleFor(const QSize &sizePx)
{
    const double ratio = std::min(sizePx.width() / double(metrics::kPictureWidthPx),
                                  sizePx.height() / double(metrics::kPictureHeightPx));
    return std::max(1.0, std::floor(ratio));
}

TimeWindow rangeOf(const model::Timeline &timeline,
                   const model::Statistics &statistics,
                   PictureRange wished)
{
    TimeWindow range = wholeRun(timeline, statistics);
    if (wished == PictureRange::Startup)
        range.beginNs = std::min<std::int64_t>(0, timeline.beginNs());
    return range;
}

TimelineLayout layoutPicture(const model::Trace &trace,
                             const model::Timeline &timeline,
                             const PictureOptions &options)
{
    const model::Statistics statistics = model::computeStatistics(trace, timeline);
    const TimeWindow range = rangeOf(timeline, statistics, options.range);
    TaskNames tasks(trace.plan());
    tasks.fold(trace.events());
    QString title = options.title;
    if (title.isEmpty())
        title = QString::fromStdString(trace.plan().title);
    if (options.grouping == Grouping::ByCore)
        title += (title.isEmpty() ? QString() : QStringLiteral(" – ")) + options.words.byCore;
    const QString cpu = QString::fromStdString(trace.info().host.cpu);
    const TimelineRequest request {.beginNs = range.beginNs,
                                   .endNs = range.endNs,
                                   .sizePx = options.sizePx,
                                   .scale = scaleFor(options.sizePx),
                                   .grouping = options.grouping,
                                   .font = pictureFont(),
                                   .title = title,
                                   .plan = planParts(trace.plan(), model::Vocabulary::Computer),
                                   .result = resultParts(trace, statistics, options.words),
                                   .credit = cpu.isEmpty() ? QStringLiteral("Brigade")
                                                           : QStringLiteral("Brigade · ") + cpu,
                                   .words = options.words};
    return layoutTimeline({trace, timeline, tasks}, request);
}

} // namespace

engine::Result<bool> writeTimelinePicture(const model::Trace &trace,
                                          const model::Timeline &timeline,
                                          const PictureOptions &options,
                                          const QString &path)
{
    const auto draw = [&](QPainter &painter) {
        paintTimeline(painter, layoutPicture(trace, timeline, options), palette(options.theme));
    };
    return writePicture(path, {QStringLiteral("Brigade timeline"), options.sizePx}, draw);
}

QStringList resultParts(const model::Trace &trace,
                        const model::Statistics &statistics,
                        const Words &words)
{
    QStringList parts;
    if (statistics.makespanS > 0)
        parts << words.makespanPattern.arg(
            formatDuration(static_cast<std::int64_t>(std::llround(statistics.makespanS * 1e9))));
    const model::TaskCounts &tasks = statistics.tasks;
    parts << words.tasksPattern.arg(formatCount(tasks.done), formatCount(tasks.submitted));
    const auto some = [&parts](const QString &pattern, std::uint64_t count) {
        if (count > 0)
            parts << pattern.arg(formatCount(count));
    };
    some(words.failedPattern, tasks.failed);
    some(words.lostPattern, tasks.lost);
    some(words.rejectedPattern, tasks.rejected);
    some(words.cancelledPattern, tasks.cancelled);
    if (statistics.speedup > 0)
        parts << words.speedupPattern.arg(model::decimalText(statistics.speedup, 2));
    if (trace.plan().gil.enabled || statistics.gilSwitches > 0)
        parts << words.gilSwitchesPattern.arg(formatCount(statistics.gilSwitches));
    const engine::RunInfo &info = trace.info();
    const std::size_t usable = std::max<std::size_t>(1, info.host.usableCores.size());
    const std::size_t cores =
        trace.plan().cores == 0 ? usable : std::min<std::size_t>(usable, trace.plan().cores);
    const bool kernel = info.switchSource == engine::SwitchSource::Kernel;
    parts << words.hostPattern.arg(QString::fromStdString(info.host.os),
                                   cores == 1 ? words.oneCore : words.coresPattern.arg(cores),
                                   kernel ? words.fromKernel : words.fromGaps);
    return parts;
}

TimeWindow wholeRun(const model::Timeline &timeline, const model::Statistics &statistics)
{
    const auto makespan = static_cast<std::int64_t>(std::llround(statistics.makespanS * 1e9));
    const auto end = std::max<std::int64_t>(1, makespan > 0 ? makespan : timeline.endNs());
    return {0, end + end / 100};
}

QFont pictureFont()
{
    const QString family = QStringLiteral("DejaVu Sans");
    QFont font = QGuiApplication::font();
    if (QFontDatabase::families().contains(family)) {
        // Then those that the window has for other scripts.
        const QStringList others = font.families().mid(1);
        font = QFont(family);
        font.setFamilies(QStringList {family} + others);
    }
    return font;
}

} // namespace brigade::app
