// What a frame of the street costs: laying out and filling 16 and 64 restaurants of 16 chefs,
// where every chef changes his state from frame to frame. Prints pass or fail against budgets of
// CPU time (the thread's own clock, so that other programs do not count; still run it on a quiet
// machine). Drawn into an image, as Qt does for a window without a graphics card.
#include "app/street_painter.h"
#include "tests/app/synthetic_street.h"
#include "tests/bench/cpu_time.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>

#include <cmath>
#include <vector>

using namespace brigade;
using namespace brigade::app;
using bench::cpuMs;
using bench::verdict;

namespace {

constexpr int kRounds = 31;
constexpr QSize kSize {1600, 1000};

/// Every chef in another state; some at the oven, some on the bench.
void moveOn(model::StreetNow &street, int round)
{
    for (auto &[index, process] : street.processes) {
        for (auto &[number, thread] : process.threads) {
            const auto state = static_cast<std::size_t>(number) + static_cast<std::size_t>(round);
            thread.state = static_cast<model::ThreadState>(state % model::kThreadStateCount);
            thread.block = engine::BlockReason::Sleep;
        }
    }
}

double medianFrameMs(std::uint32_t processes)
{
    model::StreetNow street = test::makeStreet(
        {.processes = processes, .threads = 16, .waiters = 8, .queued = 20, .cores = 16});
    const TaskNames tasks {engine::Plan {}};
    const Palette &colours = palette(Theme::Light);
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    const QFont font = QGuiApplication::font();
    const QFontMetricsF metrics(font);
    const TextSize text {std::ceil(metrics.height()), metrics.horizontalAdvance(QLatin1Char('0'))};
    StreetPixmaps pixmaps;
    pixmaps.setLook(Theme::Light, 1, font);
    std::vector<double> times;
    for (int round = -2 * static_cast<int>(model::kThreadStateCount); round < kRounds; ++round) {
        moveOn(street, round + 64);
        const double begin = cpuMs();
        const StreetPicture picture = layOutStreet(street, {QSizeF(kSize), text});
        QPainter painter(&image);
        painter.setFont(font);
        painter.fillRect(image.rect(), colours.background);
        paintStreet(painter,
                    {.street = street, .picture = picture, .tasks = tasks, .colours = colours},
                    pixmaps);
        painter.end();
        if (round >= 0) // those before render what is kept
            times.push_back(cpuMs() - begin);
    }
    return bench::medianOf(std::move(times));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bool small = verdict("frame of 16 restaurants x 16 chefs, median", medianFrameMs(16), 4);
    const bool large = verdict("frame of 64 restaurants x 16 chefs, median", medianFrameMs(64), 8);
    return small && large ? 0 : 1;
}
