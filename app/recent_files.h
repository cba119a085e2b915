// The files that were opened last, as a menu; those that are gone are left out when it opens.
// Threads: the window's. Owns: the menu.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QMenu;
class QSettings;

namespace brigade::app {

class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QWidget *window);

    /// To the front; at most ten are kept.
    void add(const QString &path);
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    void read(const QSettings &settings);
    void write(QSettings &settings) const;

signals:
    void chosen(const QString &path);

private:
    void fill();

    QMenu *m_menu;
    QStringList m_paths;
};

} // namespace brigade::app
