// A picture of the real window for documentation and tests: waits for the run or sweep to end
// where there is one, shows the moment asked for, writes the file, and ends the application.
// Threads: the application's. When it fails: one line on stderr, exit status 1.
#pragma once

#include "app/main_window.h"
#include "app/window_options.h"

#include <QObject>

namespace brigade::app {

class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, WindowOptions options, QObject *parent = nullptr);

private:
    void proceed();
    /// The window, or the dialog that was asked for.
    [[nodiscard]] QWidget &subject() const;
    void chooseMoment();
    void take();
    void fail(const QString &message);

    MainWindow &m_window;
    WindowOptions m_options;
    bool m_taking = false;
};

} // namespace brigade::app
