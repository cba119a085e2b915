// The manual as one page of HTML: the course's texts, the words, the commands, the keys of plans
// and of reports, the keyboard. Nothing of it is written here: each part is taken from where the
// program itself has it, so that it cannot lag behind.
// Threads: any, while there is a QGuiApplication (Markdown is read by Qt's documents).
#pragma once

#include "app/panel_keys.h"

#include <QString>

#include <vector>

namespace brigade::app {

struct ManualSource
{
    QString version;
    std::vector<KeyGroup> menus {}; ///< of the window; none: they are not known here
};

[[nodiscard]] QString manualHtml(const ManualSource &source);

/// A key of a plan, and what may stand there in the words of the plans' reader.
struct PlanKeyEntry
{
    QString key; ///< "gil.enabled", "tasks.NAME.steps.N.cpu_ms"
    QString must;
    QString example;
};
/// Every key that a built-in plan has or that is written where it has none.
[[nodiscard]] std::vector<PlanKeyEntry> planKeys();

} // namespace brigade::app
