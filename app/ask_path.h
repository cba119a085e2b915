// Asks for a file or a folder, beginning where the last one was, whichever dialog asked.
// Threads: the window's.
#pragma once

#include <QString>

class QWidget;

namespace brigade::app {

struct PathQuestion
{
    QString title;
    QString name = {}; ///< of the file to save; empty: none yet
    QString filter;
};

/// Empty when nobody chose one. `chosen`: the filter that was, without meaning when null.
[[nodiscard]] QString askSavePath(QWidget *parent,
                                  const PathQuestion &question,
                                  QString *chosen = nullptr);
[[nodiscard]] QString askOpenPath(QWidget *parent, const PathQuestion &question);
[[nodiscard]] QString askFolder(QWidget *parent, const QString &title);

/// Where the next question begins; empty: the system's choice.
[[nodiscard]] QString lastFolder();
void setLastFolder(const QString &folder);

} // namespace brigade::app
