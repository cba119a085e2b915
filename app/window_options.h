// The words after `brigade`: what the window is asked to open, run and photograph, or the one line
// that says what is wrong with them. Threads: pure functions, any thread.
#pragma once

#include "app/palette.h"
#include "engine/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace brigade::app {

enum class WindowTask : std::uint8_t { Show, Help, Version };

struct WindowOptions
{
    WindowTask task = WindowTask::Show;
    QString open;    ///< a plan, a recording, or @NAME of a built-in scenario; empty: none
    QString compare; ///< another recording, to be put beside `open`; empty: none
    bool run = false;
    bool quiet = false;          ///< with run: nothing is drawn meanwhile
    QString sweep;               ///< KEY=VALUES to sweep what was opened over; empty: none
    int repeat = 3;              ///< with sweep: runs of each value
    int many = 0;                ///< how often what was opened is run, its counters counted; 0: not
    std::optional<QString> step; ///< the scheduler is played: who moves; none: not
    QString lesson;              ///< ID or ID:STEP of the course; empty: none
    QString record;              ///< with run: the recording's file; empty: none
    QString screenshot;          ///< a picture file; empty: none
    /// Seconds from the start of the run.
    std::optional<double> at;
    bool atEnd = false;         ///< asked for; without either, where the window puts it
    QSize size;                 ///< empty: as it was last time
    std::optional<Theme> theme; ///< none: the system's
    QString language;           ///< "de" or "pt_BR"; empty: as last time
};

/// `arguments` without the program's name.
[[nodiscard]] engine::Result<WindowOptions> parseWindowOptions(const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString windowHelp();

} // namespace brigade::app
