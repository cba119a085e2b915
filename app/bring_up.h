// Shows a window that may be open already, hidden or behind others. Threads: the window's.
#pragma once

#include <QWidget>

namespace brigade::app {

inline void bringUp(QWidget &dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace brigade::app
