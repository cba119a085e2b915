// The window, and the one that takes its place when another language is chosen: texts are set where
// a window is built, so that it is built anew and takes over what the old one showed. Not while it
// has a dialog or a menu open whose call has still to return into it, nor while it runs something.
// Threads: the application's.
#pragma once

#include "app/main_window.h"

#include <functional>
#include <memory>

namespace brigade::app {

class WindowSuccession : public QObject
{
    Q_OBJECT

public:
    /// `prepare`: called with each window once it is the only one.
    WindowSuccession(WindowMemory memory, std::function<void(MainWindow &)> prepare);

    /// Until the next change of language.
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    [[nodiscard]] std::unique_ptr<MainWindow> made();
    void goOn();
    void replace();
    void leaveOld();

    WindowMemory m_memory;
    std::function<void(MainWindow &)> m_prepare;
    bool m_wanted = false; ///< another one, in the language that was chosen
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_next; ///< made, and not shown yet
    std::unique_ptr<MainWindow> m_old;  ///< hidden, for a moment
};

} // namespace brigade::app
