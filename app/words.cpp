#include "app/words.h"

#include "app/format_time.h"
#include "model/figure_text.h"

#include <QCoreApplication>

#include <map>

namespace brigade::app {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The numbers are the same wherever a worker can die of one; the rest is shown as a number.
QString signalName(std::int64_t number)
{
    static const std::map<std::int64_t, QString> kNames {
        {4, QStringLiteral("SIGILL")},   {6, QStringLiteral("SIGABRT")},
        {8, QStringLiteral("SIGFPE")},   {9, QStringLiteral("SIGKILL")},
        {11, QStringLiteral("SIGSEGV")}, {15, QStringLiteral("SIGTERM")}};
    const auto found = kNames.find(number);
    return found == kNames.end() ? QString() : found->second;
}

} // namespace

QString Words::process(const model::ProcessSpan &span) const
{
    const QString &pattern =
        span.role == engine::ProcessRole::Supplier ? supplierPattern : processPattern;
    return pattern.arg(static_cast<std::uint32_t>(span.process)).arg(span.pid);
}

QString Words::processShort(const model::ProcessSpan &span) const
{
    const QString name = processShortPattern.arg(static_cast<std::uint32_t>(span.process));
    return span.crashed ? name + QStringLiteral(" ✖") : name;
}

QString Words::thread(const model::ThreadKey &key, engine::ThreadRole role) const
{
    if (role == engine::ThreadRole::Main)
        return mainThread;
    if (role == engine::ThreadRole::Loop)
        return loopThread;
    return threadPattern.arg(static_cast<std::uint32_t>(key.thread));
}

QString Words::threadOfProcess(const model::ThreadKey &key, engine::ThreadRole role) const
{
    return ofProcessPattern.arg(static_cast<std::uint32_t>(key.process)).arg(thread(key, role));
}

QString Words::core(std::int16_t id) const
{
    return corePattern.arg(id);
}

QString Words::crash(const model::ProcessSpan &span) const
{
    const QString name = signalName(span.exitStatus);
    QString how = FieldWords::tr("exit code %1").arg(-span.exitStatus);
    if (span.exitStatus > 0)
        how = name.isEmpty() ? FieldWords::tr("signal %1").arg(span.exitStatus)
                             : FieldWords::tr("signal %1, %2").arg(span.exitStatus).arg(name);
    return crashedPattern.arg(how, formatDuration(span.endNs));
}

Words fieldWords()
{
    return {.direction = model::figureLocale().textDirection(),
            .processPattern = FieldWords::tr("process %1 (pid %2)"),
            .processShortPattern = FieldWords::tr("process %1"),
            .supplierPattern = FieldWords::tr("supplier, process %1 (pid %2)"),
            .threadPattern = FieldWords::tr("thread %1"),
            .mainThread = FieldWords::tr("main thread"),
            .loopThread = FieldWords::tr("event loop"),
            .corePattern = FieldWords::tr("core %1"),
            //: %1: a number; %2: such as "thread 2"
            .ofProcessPattern = FieldWords::tr("process %1, %2"),
            //: %1: how, such as "signal 9"; %2: a time
            .crashedPattern = FieldWords::tr("✖ crashed at %2: %1"),
            .handover = FieldWords::tr("GIL handed over"),
            .update = FieldWords::tr("read (above), written (below)"),
            .lostUpdate = FieldWords::tr("lost update; dashed: the read that missed it"),
            .updateBars = FieldWords::tr("updates, red: lost"),
            .coreUnused = FieldWords::tr("core not running this program"),
            .manyThreadsPattern = FieldWords::tr("%1 threads, each in its colour and pattern"),
            .timeAxisPattern = FieldWords::tr("time, %1"),
            .densityPattern = FieldWords::tr("too short to draw one by one: %1 intervals"),
            .handoversPattern = FieldWords::tr("not drawn: %1 hand-overs of the GIL"),
            .updateBarsPattern =
                FieldWords::tr("too close to draw one by one: %1 traced updates, %2 of them lost"),
            .updatesPattern = FieldWords::tr("not drawn: %1 traced updates, %2 of them lost"),
            .rowsPattern = FieldWords::tr("a row stands for %1 threads"),
            .droppedPattern = FieldWords::tr("%1 events were dropped"),
            .truncated = FieldWords::tr("the recording ends before the run did"),
            .empty = FieldWords::tr("No thread has run yet."),
            .byCore = FieldWords::tr("by core"),
            .makespanPattern = FieldWords::tr("makespan %1"),
            .tasksPattern = FieldWords::tr("%1 of %2 tasks done"),
            .failedPattern = FieldWords::tr("%1 failed"),
            .lostPattern = FieldWords::tr("%1 lost"),
            .rejectedPattern = FieldWords::tr("%1 rejected"),
            .cancelledPattern = FieldWords::tr("%1 cancelled"),
            .speedupPattern = FieldWords::tr("speed-up %1"),
            //: "Switches" is a noun. %1: a count
            .gilSwitchesPattern = FieldWords::tr("GIL switches %1"),
            //: %1: system; %2: such as "4 cores"; %3: "kernel" or "gaps"
            .hostPattern = FieldWords::tr("%1, %2, switch source: %3"),
            .oneCore = FieldWords::tr("1 core"),
            .coresPattern = FieldWords::tr("%1 cores"),
            .fromKernel = FieldWords::tr("kernel"),
            .fromGaps = FieldWords::tr("gaps"),
            .states = {FieldWords::tr("starting"), FieldWords::tr("running"),
                       FieldWords::tr("waiting for the GIL"), FieldWords::tr("waiting for a lock"),
                       FieldWords::tr("I/O or sleep"),
                       FieldWords::tr("off the core (ready, not running)"),
                       FieldWords::tr("idle, no task"), FieldWords::tr("event loop waiting"),
                       FieldWords::tr("running native code, GIL released")},
            //: On short bars and in legends: one or two short words each
            .statesShort = {FieldWords::tr("starting"), FieldWords::tr("running"),
                            FieldWords::tr("GIL"), FieldWords::tr("lock"), FieldWords::tr("I/O"),
                            FieldWords::tr("off core"), FieldWords::tr("idle"),
                            FieldWords::tr("loop"), FieldWords::tr("native")}};
}

} // namespace brigade::app
