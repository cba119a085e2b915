#include "app/run_journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace brigade::app {

namespace {

const QString kPattern = QStringLiteral("run-*.brigade");
const QString kKept = QStringLiteral("recovered.brigade");

QString journalLock(const QString &journal)
{
    return journal + QStringLiteral(".lock");
}

} // namespace

QString journalFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("journals"));
}

RunJournal::RunJournal(const QString &folder)
    : m_folder(folder)
{
    if (!QDir().mkpath(folder))
        return;
    const QString moment =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmsszzz"));
    const QString path = QDir(folder).filePath(
        QStringLiteral("run-%1-%2.brigade").arg(moment).arg(QCoreApplication::applicationPid()));
    m_lock = std::make_unique<QLockFile>(journalLock(path));
    m_lock->setStaleLockTime(0); // however long it runs: only its end frees it
    if (m_lock->tryLock())
        m_path = path;
}

RunJournal::~RunJournal()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

QString RunJournal::takeLeftBehind()
{
    const QDir folder(m_folder);
    const QString kept = folder.filePath(kKept);
    QString taken;
    // By name, which is by time: the last one is what remains.
    for (const QString &name : folder.entryList({kPattern}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        QLockFile lock(journalLock(path));
        lock.setStaleLockTime(0);
        if (path == m_path || !lock.tryLock())
            continue; // its window lives
        if (QFileInfo(path).size() == 0) {
            QFile::remove(path);
            continue;
        }
        QFile::remove(kept);
        if (QFile::rename(path, kept))
            taken = kept;
    }
    return taken;
}

} // namespace brigade::app
