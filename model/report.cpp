// The report of DESIGN section 6: the figures as JSON. The only file of the model that knows JSON.
#include "engine/plan_reader.h"
#include "model/statistics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <map>
#include <utility>

namespace brigade::model {

namespace {

QJsonValue number(std::uint64_t value)
{
    return static_cast<qint64>(value);
}

QString signalName(std::int64_t number)
{
    static constexpr std::pair<int, const char *> kNames[] = {
        {SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGILL, "SIGILL"}, {SIGFPE, "SIGFPE"},
        {SIGINT, "SIGINT"},   {SIGTERM, "SIGTERM"},
#ifdef SIGKILL
        {SIGKILL, "SIGKILL"}, {SIGBUS, "SIGBUS"},   {SIGHUP, "SIGHUP"}, {SIGQUIT, "SIGQUIT"},
        {SIGPIPE, "SIGPIPE"}, {SIGTRAP, "SIGTRAP"}, {SIGSYS, "SIGSYS"}, {SIGXCPU, "SIGXCPU"},
#endif
    };
    for (const auto &[known, name] : kNames) {
        if (known == number)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("signal %1").arg(number);
}

QJsonObject hostJson(const engine::HostInfo &host)
{
    return {{"cores_usable", static_cast<qint64>(host.usableCores.size())},
            {"cores_host", static_cast<qint64>(host.hostCores)},
            {"os", QString::fromStdString(host.os)},
            {"cpu", QString::fromStdString(host.cpu)}};
}

QJsonArray coresJson(const std::vector<CoreShare> &cores)
{
    QJsonArray array;
    for (const CoreShare &core : cores)
        array.append(QJsonObject {
            {"core", core.core}, {"own", core.own}, {"others", core.others}, {"idle", core.idle}});
    return array;
}

QJsonObject statesJson(const std::array<double, kThreadStateCount> &states)
{
    const auto at = [&](ThreadState state) { return states[static_cast<std::size_t>(state)]; };
    return {{"starting_s", at(ThreadState::Starting)},
            {"running_s", at(ThreadState::Running)},
            {"gil_wait_s", at(ThreadState::GilWait)},
            {"lock_wait_s", at(ThreadState::LockWait)},
            {"io_s", at(ThreadState::Io)},
            {"off_core_s", at(ThreadState::OffCore)},
            {"loop_wait_s", at(ThreadState::LoopWait)},
            {"idle_s", at(ThreadState::Idle)}};
}

QJsonObject tasksJson(const TaskCounts &tasks)
{
    return {{"submitted", number(tasks.submitted)},
            {"done", number(tasks.done)},
            {"failed", number(tasks.failed)},
            {"lost", number(tasks.lost)},
            {"rejected", number(tasks.rejected)},
            {"cancelled", number(tasks.cancelled)},
            {"outstanding", number(tasks.outstanding())}};
}

QJsonObject latencyJson(const Percentiles &latency)
{
    return {{"p50", latency.p50}, {"p90", latency.p90}, {"p99", latency.p99}, {"max", latency.max}};
}

QString kindName(std::int64_t kind, const engine::Plan &plan)
{
    const auto index = static_cast<std::size_t>(kind);
    return kind >= 0 && index < plan.tasks.size() ? QString::fromStdString(plan.tasks[index].name)
                                                  : QString();
}

QJsonArray kindsJson(const std::vector<KindFigures> &kinds, const engine::Plan &plan)
{
    QJsonArray array;
    for (const KindFigures &kind : kinds)
        array.append(QJsonObject {{"name", kindName(kind.kind, plan)},
                                  {"tasks", tasksJson(kind.tasks)},
                                  {"latency_s", latencyJson(kind.latencyS)}});
    return array;
}

QJsonArray lostJson(const std::vector<LostTask> &lost, const engine::Plan &plan)
{
    QJsonArray array;
    for (const LostTask &task : lost)
        array.append(QJsonObject {{"id", static_cast<qint64>(task.task)},
                                  {"name", kindName(task.kind, plan)}});
    return array;
}

QJsonValue exitJson(const ProcessFigures &process)
{
    if (process.signal)
        return signalName(*process.signal);
    if (process.exitCode)
        return static_cast<qint64>(*process.exitCode);
    return QJsonValue::Null;
}

QJsonArray processesJson(const std::vector<ProcessFigures> &processes)
{
    QJsonArray array;
    for (const ProcessFigures &process : processes) {
        const bool supplier = process.role == engine::ProcessRole::Supplier;
        array.append(QJsonObject {{"index", static_cast<qint64>(process.index)},
                                  {"role", supplier ? "supplier" : "worker"},
                                  {"pid", static_cast<qint64>(process.pid)},
                                  {"start_s", process.startS},
                                  {"rss_mb", process.rssMb},
                                  {"pss_mb", process.pssMb},
                                  {"exit", exitJson(process)}});
    }
    return array;
}

QJsonArray noticesJson(const std::vector<std::string> &notices)
{
    QJsonArray array;
    for (const std::string &notice : notices)
        array.append(QString::fromStdString(notice));
    return array;
}

QString endName(TraceEnd end)
{
    switch (end) {
    case TraceEnd::Open:
        return QStringLiteral("open");
    case TraceEnd::Complete:
        return QStringLiteral("complete");
    case TraceEnd::Truncated:
        break;
    }
    return QStringLiteral("truncated");
}

QJsonObject countersJson(const std::vector<CounterFigures> &counters)
{
    QJsonObject object;
    for (const CounterFigures &counter : counters) {
        QJsonArray processes;
        for (const CounterOfProcess &process : counter.processes)
            processes.append(QJsonObject {{"index", static_cast<qint64>(process.process)},
                                          {"expected", number(process.expected)},
                                          {"actual", number(process.actual)}});
        object.insert(QString::fromStdString(counter.name),
                      QJsonObject {{"expected", number(counter.expected)},
                                   {"actual", number(counter.actual)},
                                   {"lost", number(counter.lost())},
                                   {"processes", processes}});
    }
    return object;
}

QJsonObject locksJson(const std::vector<LockFigures> &locks)
{
    QJsonObject object;
    for (const LockFigures &lock : locks)
        object.insert(QString::fromStdString(lock.name),
                      QJsonObject {{"acquired", number(lock.acquired)},
                                   {"waits", number(lock.waits)},
                                   {"wait_s", lock.waitS},
                                   {"held_s", lock.heldS}});
    return object;
}

QJsonObject payloadJson(const PayloadFigures &payload)
{
    return {{"loads", number(payload.loads)},
            {"bytes", number(payload.bytes)},
            {"pack_s", payload.packS},
            {"carry_s", payload.carryS},
            {"unpack_s", payload.unpackS}};
}

/// Null, or the threads of the first ring, each of which wants what the next one holds.
QJsonValue deadlockJson(const SharingFigures &sharing, const Trace &trace)
{
    if (sharing.deadlock.empty())
        return QJsonValue::Null;
    std::map<engine::TaskId, std::int64_t> kinds;
    for (const engine::TraceEvent &event : trace.events()) {
        if (event.kind == engine::EventKind::TaskArrived)
            kinds[event.task] = event.arg;
    }
    QJsonArray ring;
    for (const RingSeat &seat : sharing.deadlock) {
        const auto kind = kinds.find(seat.task);
        const bool known = kind != kinds.end() && kind->second >= 0
            && static_cast<std::size_t>(kind->second) < trace.plan().tasks.size();
        ring.append(
            QJsonObject {{"process", static_cast<qint64>(seat.thread.process)},
                         {"thread", static_cast<qint64>(seat.thread.thread)},
                         {"task", static_cast<qint64>(seat.task)},
                         {"task_name",
                          known ? QString::fromStdString(
                              trace.plan().tasks[static_cast<std::size_t>(kind->second)].name)
                                : QString()},
                         {"holds", QString::fromStdString(seat.holds)},
                         {"wants", QString::fromStdString(seat.wants)},
                         {"dismissed", seat.dismissed}});
    }
    return ring;
}

/// Null, or what the figures do not tell of.
QJsonValue forgottenJson(const Forgotten &forgotten)
{
    if (forgotten.times == 0)
        return QJsonValue::Null;
    return QJsonObject {{"until_s", static_cast<double>(forgotten.untilNs) / 1e9},
                        {"events", number(forgotten.events)},
                        {"tasks_done", number(forgotten.tasks.done)},
                        {"tasks", number(forgotten.tasks.all())}};
}

QJsonObject planJson(const engine::Plan &plan)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(engine::writePlan(plan))).object();
}

} // namespace

QJsonObject report(const Trace &trace, const Statistics &statistics)
{
    const engine::RunInfo &info = trace.info();
    const bool kernel = info.switchSource == engine::SwitchSource::Kernel;
    return {{"title", QString::fromStdString(trace.plan().title)},
            {"plan", planJson(trace.plan())},
            {"host", hostJson(info.host)},
            {"notices", noticesJson(info.notices)},
            {"trace", endName(trace.end())},
            {"forgotten", forgottenJson(trace.forgotten())},
            {"makespan_s", statistics.makespanS},
            {"work_s", statistics.workS},
            {"ideal_s", statistics.idealS},
            {"speedup", statistics.speedup},
            {"efficiency", statistics.efficiency},
            {"cores_used", static_cast<qint64>(statistics.coresUsed)},
            {"cores", coresJson(statistics.cores)},
            {"overhead_s", statistics.overheadS ? QJsonValue(*statistics.overheadS) : QJsonValue()},
            {"states", statesJson(statistics.statesS)},
            {"gil",
             QJsonObject {{"switches", number(statistics.gilSwitches)},
                          {"forced_switches", number(statistics.gilForcedSwitches)},
                          {"wait_s", statistics.gilWaitS}}},
            {"tasks", tasksJson(statistics.tasks)},
            {"lost_tasks", lostJson(statistics.lostTasks, trace.plan())},
            {"latency_s", latencyJson(statistics.latencyS)},
            {"kinds", kindsJson(statistics.kinds, trace.plan())},
            {"event_loop",
             QJsonObject {{"awaited_s", statistics.awaitedS},
                          {"longest_block_s", statistics.loopLongestS},
                          {"blocks", number(statistics.loopBlocks)}}},
            {"throughput_per_s", statistics.throughputPerS},
            {"switch_source", kernel ? "kernel" : "gaps"},
            {"context_switches", number(statistics.contextSwitches)},
            {"processes", processesJson(statistics.processes)},
            {"threads",
             QJsonObject {{"created", number(statistics.threadsCreated)},
                          {"peak", number(statistics.threadsPeak)}}},
            {"counters", countersJson(statistics.sharing.counters)},
            {"locks", locksJson(statistics.sharing.locks)},
            {"payload", payloadJson(statistics.sharing.payload)},
            {"events",
             QJsonObject {{"recorded", number(statistics.eventsRecorded)},
                          {"dropped", number(statistics.eventsDropped)}}},
            {"deadlock", deadlockJson(statistics.sharing, trace)}};
}

} // namespace brigade::model
