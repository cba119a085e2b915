// Writes a large file beside the window: on a thread of its own, with progress and "Cancel" from
// half a second on. What the writer reads must not change meanwhile: the dialog is modal, and only
// runs that have ended are written.
// Threads: called on the window's; the writer runs on another. When failed or cancelled: no file is
// left, and an old one is as it was.
#pragma once

#include "engine/result.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QIODevice>
#include <QSaveFile>
#include <QString>

#include <atomic>
#include <functional>

class QWidget;

namespace brigade::app {

enum class WriteEnd : std::uint8_t { Written, Cancelled };

/// Shared by the writer and by who waits for it.
struct WriteProgress
{
    std::atomic<std::int64_t> bytes {0};
    std::atomic<bool> cancelled {false};
};

/// A file that counts what it is given, and takes nothing more once it was cancelled.
class WatchedFile : public QIODevice
{
    Q_OBJECT

public:
    WatchedFile(const QString &path, WriteProgress &progress);
    /// Opens; false when the file cannot be written.
    bool begin();
    /// Puts it in the place of the old one.
    bool commit();
    [[nodiscard]] QString problem() const { return m_file.errorString(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QSaveFile m_file;
    WriteProgress &m_progress;
};

using FileWriter = std::function<engine::Result<bool>(WriteProgress &progress)>;

/// Returns when it is written or given up; the window lives on meanwhile.
[[nodiscard]] engine::Result<WriteEnd> writeBeside(QWidget *window,
                                                   const QString &what,
                                                   const FileWriter &writer);

/// Both may be called on any thread; the trace and the timeline may not change meanwhile.
[[nodiscard]] engine::Result<bool> writeTraceFile(const model::Trace &trace,
                                                  const model::Timeline &timeline,
                                                  const QString &path,
                                                  WriteProgress &progress);
[[nodiscard]] engine::Result<bool> writeRecordingFile(const model::Trace &trace,
                                                      const QString &path,
                                                      WriteProgress &progress);

} // namespace brigade::app
