#include "app/timeline_picture.h"

#include "app/format_time.h"
#include "app/metrics.h"
#include "app/timeline_painter.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kPointsPerInch = 72;

engine::Error failure(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

/// Large pictures are looked at from further away: texts and lines grow with them, in whole steps.
double scaleFor(const QSize &sizePx)
{
    const double ratio = std::min(sizePx.width() / double(metrics::kPictureWidthPx),
                                  sizePx.height() / double(metrics::kPictureHeightPx));
    return std::max(1.0, std::floor(ratio));
}

struct Range
{
    std::int64_t beginNs = 0;
    std::int64_t endNs = 1;
};

Range rangeOf(const model::Timeline &timeline,
              const model::Statistics &statistics,
              PictureRange wished)
{
    const auto makespan = static_cast<std::int64_t>(std::llround(statistics.makespanS * 1e9));
    Range range;
    range.endNs = std::max<std::int64_t>(1, makespan > 0 ? makespan : timeline.endNs());
    // So that the last box does not end in the frame.
    range.endNs += range.endNs / 100;
    if (wished == PictureRange::Startup)
        range.beginNs = std::min<std::int64_t>(0, timeline.beginNs());
    return range;
}

TimelineLayout layoutPicture(const model::Trace &trace,
                             const model::Timeline &timeline,
                             const PictureOptions &options)
{
    const model::Statistics statistics = model::computeStatistics(trace, timeline);
    const Range range = rangeOf(timeline, statistics, options.range);
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
                                   .result = resultParts(trace, statistics, options.words),
                                   .credit = cpu.isEmpty() ? QStringLiteral("Brigade")
                                                           : QStringLiteral("Brigade · ") + cpu,
                                   .words = options.words};
    return layoutTimeline({trace, timeline, tasks}, request);
}

engine::Result<bool> writePng(const TimelineLayout &layout, const Palette &colours, QSaveFile &file)
{
    QImage image(layout.picture.size(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(file.fileName(), QStringLiteral("not enough memory for the picture"));
    QPainter painter(&image);
    paintTimeline(painter, layout, colours);
    painter.end();
    if (!image.save(&file, "PNG"))
        return failure(file.fileName(), file.errorString());
    return true;
}

engine::Result<bool> writeSvg(const TimelineLayout &layout, const Palette &colours, QSaveFile &file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(kDotsPerInch);
    generator.setSize(layout.picture.size());
    generator.setViewBox(layout.picture);
    generator.setTitle(QStringLiteral("Brigade timeline"));
    QPainter painter(&generator);
    paintTimeline(painter, layout, colours);
    painter.end();
    return true;
}

engine::Result<bool> writePdf(const TimelineLayout &layout, const Palette &colours, QSaveFile &file)
{
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setCreator(QStringLiteral("Brigade"));
    const QSizeF points = QSizeF(layout.picture.size()) * (kPointsPerInch / kDotsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!painter.isActive())
        return failure(file.fileName(), QStringLiteral("cannot be written as PDF"));
    paintTimeline(painter, layout, colours);
    painter.end();
    return true;
}

using Writer = engine::Result<bool> (*)(const TimelineLayout &, const Palette &, QSaveFile &);

Writer writerFor(const QString &path)
{
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return writePng;
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return writeSvg;
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return writePdf;
    return nullptr;
}

bool sizeIsSensible(const QSize &sizePx)
{
    using namespace metrics;
    return sizePx.width() >= kSmallestPictureWidthPx && sizePx.height() >= kSmallestPictureHeightPx
        && sizePx.width() <= kLargestPicturePx && sizePx.height() <= kLargestPicturePx;
}

} // namespace

engine::Result<bool> writeTimelinePicture(const model::Trace &trace,
                                          const model::Timeline &timeline,
                                          const PictureOptions &options,
                                          const QString &path)
{
    const Writer writer = writerFor(path);
    if (writer == nullptr)
        return failure(path, QStringLiteral("a timeline is written as .png, .svg or .pdf"));
    if (!sizeIsSensible(options.sizePx))
        return failure(path,
                       QStringLiteral("a picture is %1x%2 to %3x%3 pixels large, not %4x%5")
                           .arg(metrics::kSmallestPictureWidthPx)
                           .arg(metrics::kSmallestPictureHeightPx)
                           .arg(metrics::kLargestPicturePx)
                           .arg(options.sizePx.width())
                           .arg(options.sizePx.height()));
    QSaveFile file(path);
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    const TimelineLayout layout = layoutPicture(trace, timeline, options);
    if (auto written = writer(layout, palette(options.theme), file); !written)
        return written;
    if (!file.commit())
        return failure(path, file.errorString());
    return true;
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
        parts << words.speedupPattern.arg(QString::number(statistics.speedup, 'f', 2));
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

QFont pictureFont()
{
    const QString family = QStringLiteral("DejaVu Sans");
    return QFontDatabase::families().contains(family) ? QFont(family) : QGuiApplication::font();
}

} // namespace brigade::app
