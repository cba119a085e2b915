#include "app/long_write.h"

#include "model/chrome_trace.h"
#include "model/recording.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProgressDialog>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <future>
#include <system_error>

namespace brigade::app {

namespace {

struct WriteText
{
    Q_DECLARE_TR_FUNCTIONS(LongWrite)
};

constexpr int kShowAfterMs = 500;
constexpr int kLookMs = 20;
constexpr std::size_t kEventsAtOnce = 65'536;

/// How much is written, and "Cancel".
class WriteDialog
{
public:
    /// The loop ends when it is cancelled.
    WriteDialog(QWidget *window, const QString &what, WriteProgress &progress, QEventLoop &loop)
        : m_dialog(what, WriteText::tr("Cancel"), 0, 0, window)
    {
        m_dialog.setWindowModality(Qt::ApplicationModal);
        m_dialog.setMinimumDuration(0);
        m_dialog.setAutoClose(false);
        const auto tell = [this, what, &progress] {
            const std::int64_t bytes = progress.bytes;
            m_dialog.setLabelText(
                bytes == 0 ? what
                           //: %1: such as "Writing the recording…"; %2: how much is written
                           : WriteText::tr("%1 %2 MB").arg(what).arg(bytes / 1'000'000));
        };
        QObject::connect(&m_tell, &QTimer::timeout, &m_dialog, tell);
        QObject::connect(&m_dialog, &QProgressDialog::canceled, &m_dialog, [&progress, &loop] {
            progress.cancelled = true;
            loop.quit();
        });
        m_tell.start(kLookMs);
        tell();
        m_dialog.show();
    }

private:
    QProgressDialog m_dialog;
    QTimer m_tell;
};

engine::Error failure(const QString &path, const QString &why)
{
    return {QStringLiteral("%1: %2").arg(path, why).toStdString()};
}

std::filesystem::path native(const QString &path)
{
    return {path.toStdU16String()};
}

engine::Result<bool> streamRecording(const model::Trace &trace,
                                     const QString &path,
                                     WriteProgress &progress)
{
    auto writer = model::RecordingWriter::create(path, trace.plan(), trace.info());
    if (!writer)
        return engine::Error {writer.error()};
    const auto events = trace.events();
    for (std::size_t at = 0; at < events.size(); at += kEventsAtOnce) {
        if (progress.cancelled)
            return false;
        const auto some = events.subspan(at, std::min(kEventsAtOnce, events.size() - at));
        if (auto written = writer.value()->append(some); !written)
            return written;
        progress.bytes = QFile(path).size();
    }
    // What was truncated stays truncated: only a whole trace gets its closing block.
    if (trace.end() == model::TraceEnd::Truncated)
        return true;
    return writer.value()->finish(trace.dropped());
}

} // namespace

engine::Result<WriteEnd> writeBeside(QWidget *window, const QString &what, const FileWriter &writer)
{
    WriteProgress progress;
    auto done = std::async(std::launch::async, [&] { return writer(progress); });
    const auto ready = [&done] {
        return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    // Most files are written before there is anything to show.
    if (done.wait_for(std::chrono::milliseconds(kLookMs)) != std::future_status::ready) {
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (ready())
                loop.quit();
        });
        look.start(kLookMs);
        // Until there is a dialog in front of it, the window draws but takes no input.
        QTimer::singleShot(kShowAfterMs, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!ready()) {
            const WriteDialog dialog(window, what, progress, loop);
            loop.exec();
        }
        if (!ready()) // it was cancelled, and its dialog is gone
            loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    const auto written = done.get();
    if (progress.cancelled)
        return WriteEnd::Cancelled;
    if (!written)
        return engine::Error {written.error()};
    return WriteEnd::Written;
}

engine::Result<bool> writeTraceFile(const model::Trace &trace,
                                    const model::Timeline &timeline,
                                    const QString &path,
                                    WriteProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    WatchedDevice device(file, progress);
    const auto written = model::writeChromeTrace(trace, timeline, device);
    if (progress.cancelled)
        return false; // uncommitted, it leaves nothing
    if (!written || !file.commit())
        return failure(path, file.errorString());
    return true;
}

engine::Result<bool> writeRecordingFile(const model::Trace &trace,
                                        const QString &path,
                                        WriteProgress &progress)
{
    // Beside the old file, and then in its place: a recording is never half.
    const QString part = path + QStringLiteral(".part");
    std::error_code error;
    auto written = streamRecording(trace, part, progress);
    if (!written || progress.cancelled) {
        std::filesystem::remove(native(part), error);
        return written;
    }
    std::filesystem::rename(native(part), native(path), error);
    if (!error)
        return true;
    const QString why = QString::fromStdString(error.message());
    std::filesystem::remove(native(part), error);
    return failure(path, why);
}

} // namespace brigade::app
