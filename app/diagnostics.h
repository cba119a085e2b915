// What somebody who is asked for help needs to know: versions, machine, screen, what is open, the
// last lines of the log. Read by the user before it goes anywhere: it goes to the clipboard only.
// Nothing of it names the user: the home folder is written as ~.
// Threads: the window's.
#pragma once

#include "app/run_controller.h"

#include <QStringList>

class QWidget;

namespace brigade::app {

struct DiagnosedWindow
{
    const QWidget &window;
    const RunController &controller;
    QString plan {};    ///< its title; empty: none is open
    QStringList log {}; ///< its last lines
};

[[nodiscard]] QString diagnostics(const DiagnosedWindow &about);

} // namespace brigade::app
