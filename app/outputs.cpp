#include "app/outputs.h"

#include "app/figures_csv.h"
#include "app/timeline_picture.h"
#include "model/chrome_trace.h"
#include "model/recording.h"

#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace brigade::app {

namespace {

using engine::Error;
using engine::Result;

Error fileError(const QString &path, const QString &what)
{
    return Error {path.toStdString() + ": " + what.toStdString()};
}

std::filesystem::path nativePath(const QString &path)
{
    return {path.toStdU16String()};
}

/// Nothing when a file may be made there; leaves nothing behind.
std::optional<Error> refuse(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(path, QStringLiteral("cannot be written: ") + file.errorString());
    file.cancelWriting();
    return std::nullopt;
}

/// The same for all names of one file.
QString identity(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
}

Result<bool> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    if (error)
        return fileError(to, QString::fromStdString(error.message()));
    return true;
}

} // namespace

Result<Outputs> Outputs::prepare(const OutputWishes &wishes, const QString &input)
{
    const std::array<std::pair<const char *, const QString &>, 5> files {{
        {"--report", wishes.report},
        {"--trace", wishes.trace},
        {"--record", wishes.record},
        {"--timeline", wishes.timeline},
        {"--chart", wishes.chart},
    }};
    std::vector<std::pair<QString, QString>> taken {{identity(input), QStringLiteral("the input")}};
    for (const auto &[option, path] : files) {
        if (path.isEmpty())
            continue;
        const QString name = QLatin1String(option);
        if (auto error = refuse(path))
            return Error {"brigade-cli: " + name.toStdString() + ": " + error->message};
        for (const auto &[file, owner] : taken) {
            if (file == identity(path)) {
                return Error {"brigade-cli: " + name.toStdString() + ": " + path.toStdString()
                              + ": is the file of " + owner.toStdString() + " too"};
            }
        }
        taken.emplace_back(identity(path), name);
    }
    Outputs outputs;
    outputs.m_wishes = wishes;
    outputs.m_journal = wishes.record;
    if (!wishes.record.isEmpty() && QFileInfo::exists(wishes.record))
        outputs.m_journal += QStringLiteral(".part");
    return outputs;
}

Result<bool> Outputs::keepJournal() const
{
    if (m_journal == m_wishes.record)
        return true;
    return replaceFile(m_journal, m_wishes.record);
}

Result<bool> Outputs::writeRecording(const model::Trace &trace) const
{
    if (m_wishes.record.isEmpty())
        return true;
    auto writer = model::RecordingWriter::create(m_journal, trace.plan(), trace.info());
    if (!writer)
        return Error {writer.error()};
    if (auto written = writer.value()->append(trace.events()); !written)
        return written;
    // What was truncated stays truncated: only a whole trace gets its closing block.
    if (trace.end() == model::TraceEnd::Complete) {
        if (auto finished = writer.value()->finish(trace.dropped()); !finished)
            return finished;
    }
    writer.value().reset(); // closed: some systems rename no open file
    return keepJournal();
}

Result<bool> Outputs::writeReport(const QJsonObject &report) const
{
    if (m_wishes.report.isEmpty())
        return true;
    return writeFigures(report, m_wishes.report);
}

Result<bool> Outputs::writeTrace(const model::Trace &trace, const model::Timeline &timeline) const
{
    if (m_wishes.trace.isEmpty())
        return true;
    QSaveFile file(m_wishes.trace);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(m_wishes.trace, file.errorString());
    const auto written = model::writeChromeTrace(trace, timeline, file);
    if (!written || !file.commit())
        return fileError(m_wishes.trace, file.errorString());
    return true;
}

Result<bool> Outputs::writeTimeline(const model::Trace &trace,
                                    const model::Timeline &timeline) const
{
    if (m_wishes.timeline.isEmpty())
        return true;
    PictureOptions options;
    options.grouping = m_wishes.by;
    options.sizePx = m_wishes.size;
    options.theme = m_wishes.theme;
    return writeTimelinePicture(trace, timeline, options, m_wishes.timeline);
}

Result<bool> Outputs::write(const model::Trace &trace,
                            const model::Timeline &timeline,
                            const QJsonObject &report) const
{
    if (auto written = writeReport(report); !written)
        return written;
    if (auto written = writeTrace(trace, timeline); !written)
        return written;
    return writeTimeline(trace, timeline);
}

} // namespace brigade::app
