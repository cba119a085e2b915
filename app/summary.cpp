#include "app/summary.h"

#include "app/format_time.h"
#include "app/insight_words.h"
#include "app/sharing_words.h"
#include "app/task_names.h"

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

using model::Statistics;
using model::Trace;

constexpr std::size_t kMostNames = 20;
constexpr qsizetype kMostKinds = 10;

QString percentText(double share)
{
    return QString::number(share * 100, 'f', share < 0.1 && share > 0 ? 1 : 0)
        + QStringLiteral(" %");
}

QString plural(std::uint64_t number, const QString &noun, const QString &ending)
{
    return formatCount(number) + QLatin1Char(' ') + noun + (number == 1 ? QString() : ending);
}

QString lineOf(const char *name, const QString &text)
{
    return QStringLiteral("  ") + QString(QLatin1String(name)).leftJustified(12) + text
        + QLatin1Char('\n');
}

QString coresText(const Statistics &statistics)
{
    QStringList cores;
    for (const model::CoreShare &core : statistics.cores) {
        if (core.own <= 0 && cores.size() >= 8)
            continue; // a long list of cores that had nothing to do with it
        cores.append(QStringLiteral("core %1: %2 own, %3 others")
                         .arg(core.core)
                         .arg(percentText(core.own), percentText(core.others)));
    }
    if (statistics.overheadS)
        cores.append(QStringLiteral("overhead %1").arg(secondsText(*statistics.overheadS)));
    return QStringLiteral("%1 used; ").arg(statistics.coresUsed) + cores.join(QStringLiteral("; "));
}

QString tasksText(const model::TaskCounts &tasks)
{
    QString text =
        QStringLiteral("%1 of %2 done").arg(formatCount(tasks.done), formatCount(tasks.submitted));
    const auto add = [&](std::uint64_t number, const char *what) {
        if (number > 0)
            text += QStringLiteral(", %1 %2").arg(formatCount(number), QLatin1String(what));
    };
    add(tasks.failed, "failed");
    add(tasks.lost, "lost");
    add(tasks.rejected, "rejected");
    add(tasks.cancelled, "cancelled");
    add(tasks.outstanding(), "without an end in this record");
    return text;
}

QString lostText(const Trace &trace, const Statistics &statistics)
{
    TaskNames tasks(trace.plan());
    tasks.fold(trace.events());
    QStringList names;
    for (const model::LostTask &lost : statistics.lostTasks) {
        if (static_cast<std::size_t>(names.size()) == kMostNames) {
            names.append(QStringLiteral("and %1 more")
                             .arg(formatCount(statistics.lostTasks.size() - kMostNames)));
            break;
        }
        names.append(tasks.nameOf(lost.task));
    }
    return names.join(QStringLiteral(", "));
}

QString crashText(const model::ProcessFigures &process)
{
    const QString how = process.signal ? QStringLiteral("signal %1").arg(*process.signal)
                                       : QStringLiteral("exit code %1").arg(*process.exitCode);
    const bool supplier = process.role == engine::ProcessRole::Supplier;
    return QStringLiteral("%1 %2 (pid %3) by %4")
        .arg(supplier ? QStringLiteral("supplier") : QStringLiteral("worker"))
        .arg(process.index)
        .arg(process.pid)
        .arg(how);
}

/// What the threads shared, a line each.
QString sharingText(const Trace &trace, const Statistics &statistics)
{
    constexpr auto kVocabulary = model::Vocabulary::Computer;
    const model::SharingFigures &sharing = statistics.sharing;
    QString text;
    for (const model::CounterFigures &counter : sharing.counters) {
        QString words =
            QString::fromStdString(counter.name) + QStringLiteral(": ") + counterWords(counter);
        const QString own = counterByProcess(counter, kVocabulary);
        if (!own.isEmpty())
            words += QStringLiteral("; ") + own;
        text += lineOf("counter", words);
    }
    for (const model::LockFigures &lock : sharing.locks)
        text += lineOf("lock",
                       QString::fromStdString(lock.name) + QStringLiteral(": ") + lockWords(lock));
    if (!sharing.deadlock.empty()) {
        TaskNames tasks(trace.plan());
        tasks.fold(trace.events());
        QStringList seats;
        for (const model::RingSeat &seat : sharing.deadlock)
            seats << ringSeatWords(seat, tasks, kVocabulary);
        text += lineOf("deadlock", seats.join(QStringLiteral("; ")));
    }
    if (sharing.payload.loads > 0)
        text += lineOf("payload", payloadWords(sharing.payload));
    return text;
}

QString latencyText(const model::Percentiles &latency)
{
    return QStringLiteral("half within %1, 90 % within %2, 99 % within %3, longest %4")
        .arg(secondsText(latency.p50), secondsText(latency.p90), secondsText(latency.p99),
             secondsText(latency.max));
}

/// A line for each kind, when there are several.
QString kindsText(const Trace &trace, const Statistics &statistics)
{
    QString text;
    if (statistics.kinds.size() < 2)
        return text;
    for (const model::KindFigures &kind : statistics.kinds) {
        const auto index = static_cast<std::size_t>(kind.kind);
        if (index >= trace.plan().tasks.size() || text.count(QLatin1Char('\n')) == kMostKinds)
            break;
        QString words = tasksText(kind.tasks);
        if (kind.tasks.done > 0)
            words += QStringLiteral("; ") + latencyText(kind.latencyS);
        text += lineOf("",
                       QString::fromStdString(trace.plan().tasks[index].name) + QStringLiteral(": ")
                           + words);
    }
    return text;
}

std::uint64_t workers(const Statistics &statistics)
{
    return static_cast<std::uint64_t>(
        std::count_if(statistics.processes.begin(), statistics.processes.end(),
                      [](const auto &it) { return it.role == engine::ProcessRole::Worker; }));
}

enum class RunEnd : std::uint8_t { Missing, Finished, Stopped };

RunEnd runEnd(const Trace &trace)
{
    const auto events = trace.events();
    const auto it = std::find_if(events.rbegin(), events.rend(), [](const auto &event) {
        return event.kind == engine::EventKind::RunEnded;
    });
    if (it == events.rend())
        return RunEnd::Missing;
    return it->arg == 0 ? RunEnd::Finished : RunEnd::Stopped;
}

} // namespace

QString secondsText(double seconds)
{
    return formatDuration(std::llround(seconds * 1e9));
}

Verdict verdict(const Trace &trace, const Statistics &statistics)
{
    const model::TaskCounts &tasks = statistics.tasks;
    const bool whole =
        trace.end() == model::TraceEnd::Complete && runEnd(trace) == RunEnd::Finished;
    const bool finished = whole && tasks.done + tasks.rejected == tasks.submitted;
    return finished ? Verdict::Finished : Verdict::Unfinished;
}

QString summaryText(const Trace &trace, const Statistics &statistics)
{
    QString text = QString::fromStdString(trace.plan().title) + QLatin1Char('\n');
    text += lineOf("makespan",
                   QStringLiteral("%1, ideal %2")
                       .arg(secondsText(statistics.makespanS), secondsText(statistics.idealS)));
    text += lineOf("speed-up",
                   QString::number(statistics.speedup, 'f', 2)
                       + QStringLiteral(" times as fast as one task after the other"));
    text += lineOf("CPU work",
                   QStringLiteral("%1, efficiency %2")
                       .arg(secondsText(statistics.workS), percentText(statistics.efficiency)));
    text += lineOf("cores", coresText(statistics));
    text += lineOf("tasks", tasksText(statistics.tasks));
    if (!statistics.lostTasks.empty())
        text += lineOf("lost", lostText(trace, statistics));
    if (statistics.tasks.done > 0) {
        text += lineOf("latency", latencyText(statistics.latencyS));
        text += lineOf("throughput",
                       QString::number(statistics.throughputPerS, 'f', 1)
                           + QStringLiteral(" tasks per second"));
    }
    text += kindsText(trace, statistics);
    if (trace.plan().mode == engine::Mode::Async)
        text +=
            lineOf("event loop",
                   QStringLiteral("awaited %1 in all; at most %2 on one task, %3 of 100 ms or more")
                       .arg(secondsText(statistics.awaitedS), secondsText(statistics.loopLongestS),
                            plural(statistics.loopBlocks, QStringLiteral("stretch"),
                                   QStringLiteral("es"))));
    text += lineOf(
        "threads",
        QStringLiteral("%1 created, %2 at once at most, in %3")
            .arg(formatCount(statistics.threadsCreated), formatCount(statistics.threadsPeak),
                 plural(workers(statistics), QStringLiteral("process"), QStringLiteral("es"))));
    if (trace.plan().gil.enabled || statistics.gilSwitches > 0)
        text += lineOf(
            "GIL",
            QStringLiteral("%1 (%2 forced), waited for %3 in all")
                .arg(plural(statistics.gilSwitches, QStringLiteral("switch"), QStringLiteral("es")),
                     formatCount(statistics.gilForcedSwitches), secondsText(statistics.gilWaitS)));
    text += sharingText(trace, statistics);
    const bool kernel = trace.info().switchSource == engine::SwitchSource::Kernel;
    text += lineOf("switches",
                   QStringLiteral("%1 context switches; off-core times by %2")
                       .arg(formatCount(statistics.contextSwitches),
                            kernel ? QStringLiteral("the kernel's word") : QStringLiteral("gaps")));
    text += lineOf(
        "events",
        QStringLiteral("%1 recorded, %2 dropped")
            .arg(formatCount(statistics.eventsRecorded), formatCount(statistics.eventsDropped)));
    for (const model::ProcessFigures &process : statistics.processes) {
        if (process.signal || process.exitCode.value_or(0) != 0)
            text += lineOf("crashed", crashText(process));
    }
    return text;
}

QString insightsText(const std::vector<model::Insight> &insights)
{
    QString text;
    for (const model::Insight &insight : insights)
        text += QStringLiteral("%1. %2\n")
                    .arg(insightTitle(insight, model::Vocabulary::Computer),
                         insightWords(insight, model::Vocabulary::Computer));
    return text.isEmpty() ? text : QLatin1Char('\n') + text;
}

QStringList traceNotices(const Trace &trace)
{
    QStringList notices;
    for (const std::string &notice : trace.info().notices)
        notices.append(QString::fromStdString(notice));
    if (trace.dropped() > 0)
        notices.append(QStringLiteral("%1 events did not fit and are missing: figures and pictures "
                                      "are incomplete")
                           .arg(formatCount(trace.dropped())));
    if (const model::Forgotten &gone = trace.forgotten(); gone.times > 0) {
        QString what = QStringLiteral("the first %1 s were thrown away")
                           .arg(static_cast<double>(gone.untilNs) / 1e9, 0, 'f', 1);
        if (gone.events > 0)
            what += QStringLiteral(" (%1 events, %2 finished tasks)")
                        .arg(formatCount(gone.events), formatCount(gone.tasks.done));
        notices.append(what + QStringLiteral(": the figures are of what came after"));
    }
    if (trace.end() == model::TraceEnd::Truncated)
        notices.append(QStringLiteral("the recording ends before its run did: what was whole is "
                                      "shown"));
    else if (runEnd(trace) == RunEnd::Missing)
        notices.append(QStringLiteral("the run broke off before its end"));
    if (runEnd(trace) == RunEnd::Stopped)
        notices.append(QStringLiteral("the run was stopped before its end"));
    return notices;
}

} // namespace brigade::app
