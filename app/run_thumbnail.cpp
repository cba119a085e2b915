#include "app/run_thumbnail.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace brigade::app {

namespace {

constexpr int kThickestLanePx = 8;

std::vector<const model::ThreadLane *> lanesWithTasks(const model::Timeline &timeline)
{
    std::vector<const model::ThreadLane *> lanes = timeline.threads();
    std::erase_if(lanes, [](const model::ThreadLane *lane) {
        return lane->role == engine::ThreadRole::Control || lane->intervals.empty();
    });
    return lanes;
}

} // namespace

QImage runThumbnail(const model::Timeline &timeline, const QSize &sizePx, const Palette &colours)
{
    QImage image(sizePx, QImage::Format_RGB32);
    image.fill(colours.lane);
    const auto lanes = lanesWithTasks(timeline);
    if (lanes.empty() || timeline.endNs() <= 0)
        return image;
    const int count = std::min(static_cast<int>(lanes.size()), sizePx.height());
    const int thick = std::min(kThickestLanePx, sizePx.height() / count);
    const int top = (sizePx.height() - thick * count) / 2;
    std::vector<model::LaneBin> bins(static_cast<std::size_t>(sizePx.width()));
    QPainter painter(&image);
    for (int row = 0; row < count; ++row) {
        const auto lane =
            static_cast<std::size_t>(row) * lanes.size() / static_cast<std::size_t>(count);
        timeline.summarize(*lanes[lane], 0, timeline.endNs(), bins);
        for (int x = 0; x < sizePx.width(); ++x) {
            const model::LaneBin &bin = bins[static_cast<std::size_t>(x)];
            if (bin.covered)
                painter.fillRect(x, top + row * thick, 1, std::max(1, thick - 1),
                                 colours.state(bin.dominant).fill);
        }
    }
    return image;
}

} // namespace brigade::app
