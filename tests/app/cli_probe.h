// The real brigade-cli, called as a user would, and what it is given and writes. Threads: any.
#pragma once

#include "model/recording.h"
#include "tests/model/sample_trace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>
#include <utility>

namespace brigade::app::test {

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

inline Outcome cli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BRIGADE_CLI), arguments);
    if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentsOf(path)).object();
}

inline model::Trace sampleTrace()
{
    model::Trace trace(brigade::test::samplePlan(), brigade::test::sampleInfo());
    trace.append(brigade::test::sampleEvents());
    trace.setEnd(model::TraceEnd::Complete);
    return trace;
}

/// What `show` is given: the sample run, and where it lies.
inline bool recordSample(const QString &path)
{
    auto writer = model::RecordingWriter::create(path, brigade::test::samplePlan(),
                                                 brigade::test::sampleInfo());
    return writer && writer.value()->append(brigade::test::sampleEvents())
        && writer.value()->finish(0);
}

/// Empty, or the first key of DESIGN's section 6 that a report lacks.
inline QString missingKey(const QJsonObject &report)
{
    const std::array<std::pair<const char *, const char *>, 10> groups {{
        {"",
         "plan host makespan_s work_s ideal_s speedup efficiency cores overhead_s states gil tasks "
         "latency_s "
         "throughput_per_s switch_source processes threads counters events deadlock"},
        {"host", "cores_usable cores_host os cpu"},
        {"states",
         "starting_s running_s gil_wait_s lock_wait_s io_s off_core_s loop_wait_s idle_s"},
        {"gil", "switches forced_switches wait_s"},
        {"tasks", "submitted done failed lost rejected cancelled"},
        {"latency_s", "p50 p90 p99 max"},
        {"threads", "created peak"},
        {"events", "recorded dropped"},
        {"cores[]", "core own others idle"},
        {"processes[]", "index pid start_s rss_mb pss_mb exit"},
    }};
    for (const auto &[group, keys] : groups) {
        QString name = QLatin1String(group);
        QJsonObject object = name.isEmpty() ? report : report.value(name).toObject();
        if (name.endsWith(QStringLiteral("[]")))
            object = report.value(name.chopped(2)).toArray().first().toObject();
        for (const QString &key : QString(QLatin1String(keys)).split(QLatin1Char(' '))) {
            if (!object.contains(key))
                return name + QLatin1Char('.') + key;
        }
    }
    return {};
}

} // namespace brigade::app::test
