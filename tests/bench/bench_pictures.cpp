// What large traces cost the pictures: a frame of the timeline at any zoom, a jump to any moment,
// opening a recording, its PNG and its SVG. CPU time of the thread; drawn into an image, as Qt does
// for a window without a graphics card. By hand, on a quiet machine.
#include "app/task_names.h"
#include "app/timeline_layout.h"
#include "app/timeline_painter.h"
#include "app/timeline_picture.h"
#include "engine/plan_reader.h"
#include "engine/scenarios.h"
#include "model/recording.h"
#include "model/restaurant.h"
#include "tests/bench/convoy_trace.h"
#include "tests/bench/cpu_time.h"
#include "tests/model/sample_trace.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <random>
#include <string>

using namespace brigade;
using namespace brigade::app;
using bench::cpuMs;
using bench::medianMs;
using bench::verdict;

namespace {

constexpr unsigned kLanes = 64;
constexpr int kRounds = 9;
constexpr QSize kSize {1600, 1000};

/// The whole, then ever closer, somewhere in the middle.
bool frames(const model::Trace &trace, const model::Timeline &timeline, double budgetMs)
{
    const TaskNames names(trace.plan());
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    bool good = true;
    for (std::int64_t closer = 1; closer <= 100'000; closer *= 10) {
        const std::int64_t span = std::max<std::int64_t>(1000, timeline.endNs() / closer);
        const double median = medianMs(kRounds, [&](int round) {
            const std::int64_t begin = (timeline.endNs() - span) / 2 + round;
            const TimelineLayout layout = layoutTimeline({trace, timeline, names},
                                                         {.beginNs = begin,
                                                          .endNs = begin + span,
                                                          .sizePx = kSize,
                                                          .font = QGuiApplication::font(),
                                                          .words = fieldWords()});
            QPainter painter(&image);
            paintTimeline(painter, layout, palette(Theme::Light));
        });
        const std::string what = "frame of 1/" + std::to_string(closer) + " of the run";
        good = verdict(what.c_str(), median, budgetMs) && good;
    }
    return good;
}

bool jumps(const model::Trace &trace)
{
    model::Restaurant street(trace);
    street.at(trace.endNs());
    std::mt19937_64 random(2);
    std::uniform_int_distribution<std::int64_t> anywhere(0, trace.endNs());
    return verdict("jump to any moment",
                   medianMs(kRounds, [&](int) { street.at(anywhere(random)); }), 20);
}

bool ofIntervals(std::size_t intervals, double budgetMs)
{
    model::Trace trace;
    trace.append(bench::convoy(kLanes, intervals));
    model::Timeline timeline;
    timeline.fold(trace.events());
    std::printf("%zu intervals in %u lanes\n", intervals, kLanes);
    const bool drawn = frames(trace, timeline, budgetMs);
    return jumps(trace) && drawn;
}

/// A recording's plan must be one that can be read.
engine::Plan dinner()
{
    const auto scenario = engine::findScenario("dinner");
    auto reading = engine::readPlan(scenario ? scenario->json : "", "dinner.json");
    return reading ? std::move(reading.value().plan) : engine::Plan {};
}

bool ofRecording()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.brigade"));
    auto events = bench::convoy(kLanes, 667'000);
    events.resize(1'000'000);
    auto writer = model::RecordingWriter::create(path, dinner(), test::sampleInfo());
    if (!writer || !writer.value()->append(events) || !writer.value()->finish(0)) {
        std::printf("the recording cannot be written\n");
        return false;
    }
    writer.value().reset();
    std::printf("a recording of %zu events, %lld bytes\n", events.size(), QFileInfo(path).size());

    const double begin = cpuMs();
    const auto trace = model::readRecording(path);
    if (!trace) {
        std::printf("the recording cannot be read: %s\n", trace.error().c_str());
        return false;
    }
    model::Timeline timeline(trace.value().info().switchSource);
    timeline.fold(trace.value().events());
    const bool opened = verdict("open it", cpuMs() - begin, 1000);

    const auto write = [&](const char *kind) {
        const QString picture = folder.filePath(QStringLiteral("million.") + QLatin1String(kind));
        const double started = cpuMs();
        static_cast<void>(writeTimelinePicture(trace.value(), timeline, {}, picture));
        const double spent = cpuMs() - started;
        return std::pair(spent, static_cast<double>(QFileInfo(picture).size()) / 1e6);
    };
    const auto png = write("png");
    const auto svg = write("svg");
    const bool pngGood = verdict("its PNG", png.first, 1000) && png.second > 0;
    const bool svgGood = verdict("its SVG, megabytes", svg.second, 3, "MB") && svg.second > 0;
    return opened && pngGood && svgGood;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bool million = ofIntervals(1'000'000, 4);
    const bool tenMillion = ofIntervals(10'000'000, 8);
    const bool recording = ofRecording();
    return million && tenMillion && recording ? 0 : 1;
}
