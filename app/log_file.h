// What the program did, a line each with its time, in the user's data folder: for whoever has to
// find out why something went wrong. At its limit the file becomes the old one and a new one
// begins, so that both together never hold more than twice that.
// Threads: any. When it cannot be written: nothing is kept, and nobody is told.
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace brigade::app {

class LogFile
{
public:
    static constexpr qint64 kMostBytes = qint64 {512} * 1024;

    explicit LogFile(const QString &path, qint64 mostBytes = kMostBytes);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    void write(const QString &line);
    /// The last ones of both files.
    [[nodiscard]] QStringList tail(int lines) const;
    [[nodiscard]] QString path() const { return m_file.fileName(); }
    /// Qt's own messages, too, as long as this lives; one log at a time.
    void takeQtMessages();

private:
    void turn();

    mutable QMutex m_mutex;
    QFile m_file;
    qint64 m_mostBytes;
    bool m_hears = false;
};

[[nodiscard]] QString logPath();

} // namespace brigade::app
