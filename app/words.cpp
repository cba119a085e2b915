#include "app/words.h"

#include "app/format_time.h"

#include <QCoreApplication>

#include <map>

namespace brigade::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

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
    QString how = tr("exit code %1").arg(-span.exitStatus);
    if (span.exitStatus > 0)
        how = name.isEmpty() ? tr("signal %1").arg(span.exitStatus)
                             : tr("signal %1, %2").arg(span.exitStatus).arg(name);
    return crashedPattern.arg(how, formatDuration(span.endNs));
}

Words fieldWords()
{
    return {.processPattern = tr("process %1 (pid %2)"),
            .processShortPattern = tr("process %1"),
            .supplierPattern = tr("supplier, process %1 (pid %2)"),
            .threadPattern = tr("thread %1"),
            .mainThread = tr("main thread"),
            .loopThread = tr("event loop"),
            .corePattern = tr("core %1"),
            .ofProcessPattern = tr("process %1, %2"),
            .crashedPattern = tr("✖ crashed at %2: %1"),
            .handover = tr("GIL handed over"),
            .update = tr("read (above), written (below)"),
            .lostUpdate = tr("lost update"),
            .updateBars = tr("updates, red: lost"),
            .coreUnused = tr("core not running this program"),
            .manyThreadsPattern = tr("%1 threads, each in its colour and pattern"),
            .timeAxisPattern = tr("time, %1"),
            .densityPattern = tr("drawn as density: %1 intervals"),
            .handoversPattern = tr("not drawn: %1 hand-overs of the GIL"),
            .updateBarsPattern = tr("drawn as density: %1 traced updates, %2 of them lost"),
            .updatesPattern = tr("not drawn: %1 traced updates, %2 of them lost"),
            .rowsPattern = tr("a row stands for %1 threads"),
            .droppedPattern = tr("%1 events were dropped"),
            .truncated = tr("the recording ends before the run did"),
            .empty = tr("No thread has run yet."),
            .byCore = tr("by core"),
            .makespanPattern = tr("makespan %1"),
            .tasksPattern = tr("%1 of %2 tasks done"),
            .failedPattern = tr("%1 failed"),
            .lostPattern = tr("%1 lost"),
            .rejectedPattern = tr("%1 rejected"),
            .cancelledPattern = tr("%1 cancelled"),
            .speedupPattern = tr("speed-up %1"),
            .gilSwitchesPattern = tr("GIL switches %1"),
            .hostPattern = tr("%1, %2, switch source: %3"),
            .oneCore = tr("1 core"),
            .coresPattern = tr("%1 cores"),
            .fromKernel = tr("kernel"),
            .fromGaps = tr("gaps"),
            .states = {tr("starting"), tr("running"), tr("waiting for the GIL"),
                       tr("waiting for a lock"), tr("I/O or sleep"),
                       tr("off the core (ready, not running)"), tr("idle, no task"),
                       tr("event loop waiting"), tr("running native code, GIL released")},
            .statesShort = {tr("starting"), tr("running"), tr("GIL"), tr("lock"), tr("I/O"),
                            tr("off core"), tr("idle"), tr("loop"), tr("native")}};
}

} // namespace brigade::app
