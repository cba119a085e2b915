// Keeps the names of docks that share a place whole: their tabs stand closer together than the
// style would have them, nothing of a name is left out, and where even that is too wide, arrows
// move along. Qt makes and forgets such tab bars as docks are moved about.
// Threads: the window's. Owns: the styles that it gives, by their bars.
#pragma once

#include <QObject>

class QMainWindow;
class QTabBar;

namespace brigade::app {

class DockTabs : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void furnish(QTabBar &bar);
};

} // namespace brigade::app
