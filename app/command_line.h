// The words after `brigade-cli`: what is asked for, or the one line that says what is wrong.
// Threads: pure functions, any thread.  See: DESIGN, section 6.
#pragma once

#include "app/metrics.h"
#include "app/palette.h"
#include "app/timeline_layout.h"
#include "engine/result.h"
#include "engine/run.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace brigade::app {

enum class Command : std::uint8_t {
    Run,
    Show,
    Check,
    Scenarios,
    Sweep,
    Measure,
    Serve,
    Lessons,
    Step,
    Manual,
    Help,
    Version
};
enum class Loudness : std::uint8_t { Normal, Quiet };
enum class LessonWish : std::uint8_t { List, Verify, VerifyQuickly };

inline constexpr std::uint16_t kServePort = 8000; ///< as uvicorn's

/// Empty paths: not asked for.
struct OutputWishes
{
    QString report;
    QString trace;
    QString record;
    QString timeline;
    QString chart;
    Grouping by = Grouping::ByThread;
    QSize size {metrics::kPictureWidthPx, metrics::kPictureHeightPx};
    Theme theme = Theme::Light;
};

struct CommandLine
{
    Command command = Command::Help;
    Command helpFor = Command::Help; ///< Help: for this command; Help itself: for all
    QString input;                   ///< a file, or @NAME of a built-in scenario
    QStringList settings;            ///< KEY=VALUE
    OutputWishes outputs;
    QString over;         ///< sweep: KEY=VALUES, not yet read
    QString compare;      ///< measure: an earlier result's file
    QString only;         ///< measure: names of charges, not yet read
    QString choices;      ///< step: who moves, not yet read
    bool explore = false; ///< step: all interleavings
    LessonWish lessons = LessonWish::List;
    int repeat = 1;
    engine::ServeOptions serve {.port = kServePort};
    double durationS = 0; ///< serve; 0: until Ctrl-C
    Loudness loudness = Loudness::Normal;
    engine::SwitchSourceWish switches = engine::SwitchSourceWish::Best;
    engine::OnDeadlock onDeadlock = engine::OnDeadlock::FailAll;
};

inline constexpr int kMaxRepeat = 1000;

/// `arguments` without the program's name.
[[nodiscard]] engine::Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString helpText(Command command);

} // namespace brigade::app
