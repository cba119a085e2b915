#include "app/recent_files.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace brigade::app {

namespace {

constexpr int kMostPaths = 10;
const QString kPathsKey = QStringLiteral("recent");

} // namespace

RecentFiles::RecentFiles(QWidget *window)
    : QObject(window)
    , m_menu(new QMenu(tr("Open &recent"), window))
{
    connect(m_menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    if (m_paths.size() > kMostPaths)
        m_paths.resize(kMostPaths);
}

void RecentFiles::fill()
{
    m_menu->clear();
    int number = 0;
    for (const QString &path : m_paths) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        // An ampersand in a name would be taken for a shortcut.
        QString name = file.fileName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        const QString label = ++number < 10 ? QStringLiteral("&%1  %2") : QStringLiteral("%1  %2");
        QAction *action = m_menu->addAction(label.arg(number).arg(name), this,
                                            [this, path] { emit chosen(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    if (number == 0) {
        m_menu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Clear the list"), this, [this] { m_paths.clear(); });
}

void RecentFiles::read(const QSettings &settings)
{
    m_paths = settings.value(kPathsKey).toStringList();
    if (m_paths.size() > kMostPaths)
        m_paths.resize(kMostPaths);
}

void RecentFiles::write(QSettings &settings) const
{
    settings.setValue(kPathsKey, m_paths);
}

} // namespace brigade::app
