#include "app/long_write.h"

#include "model/chrome_trace.h"
#include "model/recording.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProgressDialog>
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

WatchedFile::WatchedFile(const QString &path, WriteProgress &progress)
    : m_file(path)
    , m_progress(progress)
{
}

bool WatchedFile::begin()
{
    return m_file.open(QIODevice::WriteOnly) && open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool WatchedFile::commit()
{
    close();
    return m_file.commit();
}

qint64 WatchedFile::readData(char *, qint64)
{
    return -1;
}

qint64 WatchedFile::writeData(const char *data, qint64 size)
{
    if (m_progress.cancelled)
        return -1;
    const qint64 written = m_file.write(data, size);
    m_progress.bytes += std::max<qint64>(0, written);
    return written;
}

engine::Result<WriteEnd> writeBeside(QWidget *window, const QString &what, const FileWriter &writer)
{
    WriteProgress progress;
    auto done = std::async(std::launch::async, [&] { return writer(progress); });
    const auto ready = [&done] {
        return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    // Most files are written before there is anything to show.
    if (done.wait_for(std::chrono::milliseconds(kLookMs)) != std::future_status::ready) {
        QProgressDialog dialog(what, WriteText::tr("Cancel"), 0, 0, window);
        dialog.setWindowModality(Qt::ApplicationModal);
        dialog.setMinimumDuration(kShowAfterMs);
        dialog.setAutoClose(false);
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
            dialog.setLabelText(
                //: %1: such as "Writing the recording…"; %2: how much is written
                WriteText::tr("%1 %2 MB").arg(what).arg(progress.bytes / 1'000'000));
            dialog.setValue(0);
            if (ready())
                loop.quit();
        });
        QObject::connect(&dialog, &QProgressDialog::canceled, &dialog,
                         [&progress] { progress.cancelled = true; });
        look.start(kLookMs);
        loop.exec();
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
    WatchedFile file(path, progress);
    if (!file.begin())
        return failure(path, file.problem());
    const auto written = model::writeChromeTrace(trace, timeline, file);
    if (progress.cancelled)
        return false; // uncommitted, it leaves nothing
    if (!written || !file.commit())
        return failure(path, file.problem());
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
