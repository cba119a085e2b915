// A run as a picture in a file: title, result line, lanes, axis, legend, notes; PNG, SVG or PDF by
// the file's extension, all from one painting routine.
// Threads: the one with the QGuiApplication (offscreen will do). When failed: an error that names
// the file; a file is written whole or not at all.
#pragma once

#include "app/palette.h"
#include "app/time_window.h"
#include "app/timeline_layout.h"
#include "app/words.h"
#include "engine/result.h"
#include "model/statistics.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QFont>
#include <QSize>
#include <QString>
#include <QStringList>

namespace brigade::app {

/// Startup: also what came before t = 0, while processes and threads were started.
enum class PictureRange : std::uint8_t { Run, Startup };

struct PictureOptions
{
    Grouping grouping = Grouping::ByThread;
    QSize sizePx {1600, 900};
    Theme theme = Theme::Light;
    PictureRange range = PictureRange::Run;
    QString title {}; ///< empty: the plan's
    Words words = fieldWords();
};

engine::Result<bool> writeTimelinePicture(const model::Trace &trace,
                                          const model::Timeline &timeline,
                                          const PictureOptions &options,
                                          const QString &path);

/// "makespan 503 ms", "3 of 3 tasks done", "speed-up 2.29", ...
[[nodiscard]] QStringList resultParts(const model::Trace &trace,
                                      const model::Statistics &statistics,
                                      const Words &words);

/// From the start to the end of the last task, and a little more, so that the last box does not end
/// in the frame.
[[nodiscard]] TimeWindow wholeRun(const model::Timeline &timeline,
                                  const model::Statistics &statistics);

/// DejaVu Sans where it is installed, so that a picture looks the same everywhere; otherwise the
/// application's font.
[[nodiscard]] QFont pictureFont();

} // namespace brigade::app
