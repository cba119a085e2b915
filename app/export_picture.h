// A picture of the run to give away: what, in which format, size, theme and range. Each stands
// alone: title, what was run, what came out, legend. One painting routine for the preview, the
// clipboard, PNG, SVG and PDF.
// Threads: made on the window's, which takes what widgets and charts show; painted on any, one at a
// time (with QPixmap too, which the platforms that Qt has windows on allow).
// When failed: one line that names the file; a file is written whole or not at all.
#pragma once

#include "app/palette.h"
#include "app/picture_file.h"
#include "app/run_chart.h"
#include "app/time_window.h"
#include "engine/result.h"
#include "model/core_series.h"
#include "model/restaurant.h"
#include "model/statistics.h"
#include "model/timeline.h"
#include "model/trace.h"
#include "model/vocabulary.h"

#include <QImage>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace brigade::app {

/// The last ones are those of RunChart, in their order.
enum class ExportSubject : std::uint8_t {
    ByThread,
    ByCore,
    Scene,
    CoresChart,
    Window,
    FirstRunChart
};
inline constexpr int kFirstRunChart = static_cast<int>(ExportSubject::FirstRunChart);
inline constexpr int kExportSubjectCount = kFirstRunChart + kRunChartCount;
[[nodiscard]] std::optional<RunChart> runChartOf(ExportSubject subject);
enum class ExportFormat : std::uint8_t { Png, Svg, Pdf };
inline constexpr int kExportFormatCount = 3;
/// Shown: what the timeline shows now.
enum class ExportRange : std::uint8_t { Run, Shown };
inline constexpr int kLargestExportScale = 4;

struct ExportChoices
{
    ExportSubject subject = ExportSubject::ByThread;
    ExportFormat format = ExportFormat::Png;
    int scale = 1; ///< PNG and clipboard: pixels for each pixel of the picture, 1 to 4
    ExportRange range = ExportRange::Run;
    Theme theme = Theme::Light;
    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

/// Where pictures come from. All of it must outlive the drawings, and stay as it is.
struct ExportSource
{
    const model::Trace &trace;
    const model::Timeline &timeline;
    const model::Statistics &statistics;
    const model::CoreReadings &cores;
    const model::TaskFlow &flow;    ///< of all of the trace
    const model::StreetNow &street; ///< at the moment that the window shows
    TimeWindow shown;               ///< by the timeline
    model::Vocabulary vocabulary = model::Vocabulary::Restaurant;
    QSize windowPx {};
    /// The window in a theme, so many pixels for each of its own.
    std::function<QImage(Theme theme, int scale)> photograph {};
    QString title {}; ///< empty: the plan's
    QSize sheetPx {}; ///< of all but the window's picture; empty: the usual one
};

/// Only timelines and charts have a range; the others show a moment.
[[nodiscard]] bool hasRange(ExportSubject subject);
/// ".png"
[[nodiscard]] QString endingOf(ExportFormat format);
/// Before the scale.
[[nodiscard]] QSize exportSize(const ExportSource &source, const ExportChoices &choices);

/// Small: what it is painted from is shared.
class ExportDrawing
{
public:
    ExportDrawing(const ExportSource &source, const ExportChoices &choices);

    /// As a PNG of these choices; null when there is not enough memory.
    [[nodiscard]] QImage image() const;
    /// In the format of the choices; a path that ends otherwise is refused. Cancelled meanwhile, it
    /// writes nothing.
    [[nodiscard]] engine::Result<bool> write(const QString &path, WriteProgress &progress) const;

private:
    PictureSheet m_sheet;
    PicturePainter m_paint;
    QString m_ending;
};

} // namespace brigade::app
