#include "app/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMutexLocker>
#include <QStandardPaths>

#include <atomic>

namespace brigade::app {

namespace {

std::atomic<LogFile *> &hearing()
{
    static std::atomic<LogFile *> log {nullptr};
    return log;
}

std::atomic<QtMessageHandler> &handlerBefore()
{
    static std::atomic<QtMessageHandler> handler {nullptr};
    return handler;
}

void writeAndPassOn(QtMsgType type, const QMessageLogContext &where, const QString &text)
{
    if (LogFile *log = hearing())
        log->write(QStringLiteral("Qt: ") + text);
    if (const QtMessageHandler before = handlerBefore())
        before(type, where, text);
}

QString oldOf(const QString &path)
{
    return path + QStringLiteral(".old");
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

QString logPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("brigade.log"));
}

LogFile::LogFile(const QString &path, qint64 mostBytes)
    : m_file(path)
    , m_mostBytes(mostBytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

LogFile::~LogFile()
{
    if (!m_hears)
        return;
    hearing() = nullptr;
    qInstallMessageHandler(handlerBefore());
}

void LogFile::takeQtMessages()
{
    m_hears = true;
    hearing() = this;
    handlerBefore() = qInstallMessageHandler(writeAndPassOn);
}

void LogFile::write(const QString &line)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_file.isOpen())
        return;
    QString one = line;
    one.replace(QLatin1Char('\n'), QLatin1String(" | "));
    const QString time = QDateTime::currentDateTime().toString(Qt::ISODateWithMs);
    const QByteArray bytes = QStringLiteral("%1 %2\n").arg(time, one).toUtf8();
    if (m_file.size() + bytes.size() > m_mostBytes)
        turn();
    (void)m_file.write(bytes);
}

void LogFile::turn()
{
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(oldOf(path));
    if (!QFile::rename(path, oldOf(path)))
        QFile::remove(path);
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

QStringList LogFile::tail(int lines) const
{
    const QMutexLocker locker(&m_mutex);
    const QStringList all = linesOf(oldOf(m_file.fileName())) + linesOf(m_file.fileName());
    return all.mid(qMax<qsizetype>(0, all.size() - lines));
}

} // namespace brigade::app
