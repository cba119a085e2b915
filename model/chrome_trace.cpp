#include "model/chrome_trace.h"

#include "model/trace_slices.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace brigade::model {

namespace {

using engine::EventKind;
using engine::TraceEvent;

constexpr qsizetype kFlushBytes = qsizetype {1} << 18U;
constexpr std::int64_t kInventedPid = 1'000'000'000; ///< above every system's own
constexpr std::int64_t kInventedTid = 1'500'000'000;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text in quotes, escaped by Qt's own writer.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// In quotes, as they are written.
const char *stateName(const Slice &slice)
{
    switch (static_cast<ThreadState>(slice.what)) {
    case ThreadState::Starting:
        return R"("starting")";
    case ThreadState::Running:
        return R"("native code")";
    case ThreadState::GilWait:
        return R"("waiting for the GIL")";
    case ThreadState::LockWait:
        return R"("waiting for a lock")";
    case ThreadState::Io:
        return R"("I/O")";
    case ThreadState::OffCore:
        return R"("off the core")";
    case ThreadState::Idle:
        return R"("idle")";
    case ThreadState::LoopWait:
        return R"("event loop waiting")";
    }
    return R"("unknown")";
}

const char *stepName(std::int64_t kind)
{
    constexpr std::array kNames {R"("cpu")",  R"("native")", R"("sleep")",         R"("net")",
                                 R"("file")", R"("crash")",  R"("blocking sleep")"};
    return kind >= 0 && kind < static_cast<std::int64_t>(kNames.size())
        ? kNames[static_cast<std::size_t>(kind)]
        : R"("step")";
}

QString threadName(const ThreadLane &lane)
{
    const auto index = static_cast<std::uint32_t>(lane.key.thread);
    switch (lane.role) {
    case engine::ThreadRole::Main:
        return QStringLiteral("main thread");
    case engine::ThreadRole::Control:
        return QStringLiteral("control thread");
    case engine::ThreadRole::Pool:
        return QStringLiteral("pool thread %1").arg(index);
    case engine::ThreadRole::PerTask:
        return QStringLiteral("thread %1").arg(index);
    case engine::ThreadRole::Loop:
        return QStringLiteral("event loop");
    }
    return QStringLiteral("thread %1").arg(index);
}

class Writer
{
public:
    Writer(const Trace &trace, const Timeline &timeline, QIODevice &out)
        : m_trace(trace)
        , m_timeline(timeline)
        , m_out(out)
    {
        for (const engine::TaskKind &kind : trace.plan().tasks) {
            m_taskNames.push_back(quoted(fromUtf8(kind.name)));
            m_taskNames.back().chop(1);
        }
    }

    bool write()
    {
        m_buffer = R"({"displayTimeUnit":"ms","otherData":{"program":"Brigade","plan":)";
        m_buffer += quoted(fromUtf8(m_trace.plan().title));
        m_buffer += R"(,"events_dropped":)" + QByteArray::number(qulonglong {m_trace.dropped()});
        m_buffer += R"(},"traceEvents":[)";
        numberThreads();
        processNames();
        threadNames();
        moments();
        slices();
        streetQueue();
        processQueues();
        coresBusy();
        handovers();
        m_buffer += "\n]}\n";
        flush();
        return m_ok;
    }

private:
    std::int64_t pid(engine::ProcessIndex process) const
    {
        const auto it = m_pids.find(process);
        return it != m_pids.end() ? it->second : kInventedPid + static_cast<std::uint32_t>(process);
    }
    std::int64_t tid(ThreadKey key) const
    {
        const auto it = m_tids.find(key);
        return it != m_tids.end() ? it->second : kInventedTid;
    }

    void numberThreads();
    void processNames();
    void threadNames();
    void moments();
    void slices();
    void slice(ThreadKey key, const Slice &slice);
    void sliceName(const Slice &slice);
    void queue(engine::ProcessIndex process, std::int64_t timeNs, std::int64_t tasks);
    void streetQueue();
    void processQueues();
    void coresBusy();
    void handovers();

    /// {"ph":"X","pid":1,"tid":2 and leaves the object open.
    void begin(char phase, std::int64_t pid, std::int64_t tid)
    {
        if (m_buffer.size() > kFlushBytes)
            flush();
        m_buffer += m_first ? "\n{\"ph\":\"" : ",\n{\"ph\":\"";
        m_first = false;
        m_buffer += phase;
        m_buffer += R"(","pid":)";
        number(pid);
        m_buffer += R"(,"tid":)";
        number(tid);
    }
    void time(const char *key, std::int64_t ns)
    {
        m_buffer += R"(,")";
        m_buffer += key;
        m_buffer += R"(":)";
        number(ns / 1000);
        const auto rest = static_cast<int>(ns % 1000);
        m_buffer += '.';
        m_buffer += static_cast<char>('0' + rest / 100);
        m_buffer += static_cast<char>('0' + rest / 10 % 10);
        m_buffer += static_cast<char>('0' + rest % 10);
    }
    void timestamp(std::int64_t timeNs)
    {
        time("ts", std::max<std::int64_t>(0, timeNs - m_trace.beginNs()));
    }
    void name(const char *quotedName)
    {
        m_buffer += R"(,"name":)";
        m_buffer += quotedName;
    }
    void number(std::int64_t value)
    {
        char text[24];
        const char *end = std::to_chars(std::begin(text), std::end(text), value).ptr;
        m_buffer.append(text, end - text);
    }
    void counter(engine::ProcessIndex process, const char *quotedName, std::int64_t timeNs)
    {
        begin('C', pid(process), 0);
        timestamp(timeNs);
        name(quotedName);
        m_buffer += R"(,"args":{")";
    }
    void metadata(const char *what, std::int64_t pid, std::int64_t tid)
    {
        begin('M', pid, tid);
        m_buffer += R"(,"name":")";
        m_buffer += what;
        m_buffer += R"(","args":{)";
    }
    void flush()
    {
        m_ok = m_ok && m_out.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
    }

    const Trace &m_trace;
    const Timeline &m_timeline;
    QIODevice &m_out;
    QByteArray m_buffer;
    bool m_first = true;
    bool m_ok = true;
    std::map<engine::ProcessIndex, std::int64_t> m_pids;
    std::map<ThreadKey, std::int64_t> m_tids;
    std::vector<QByteArray> m_taskNames; ///< by kind, quoted, without the closing quote
};

/// The system's own numbers where they are known and used once; otherwise invented ones, so that
/// no two processes or threads of a long run are drawn as one.
void Writer::numberThreads()
{
    std::set<std::int64_t> used;
    for (const ProcessSpan &span : m_timeline.processes()) {
        if (span.pid > 0 && used.insert(span.pid).second)
            m_pids[span.process] = span.pid;
    }
    std::map<ThreadKey, std::int64_t> systems;
    for (const TraceEvent &event : m_trace.events()) {
        if (event.kind == EventKind::ThreadStarted)
            systems.try_emplace(ThreadKey {event.process, event.thread}, event.arg2);
    }
    used.clear();
    std::int64_t invented = kInventedTid;
    for (const ThreadLane *lane : m_timeline.threads()) {
        const auto it = systems.find(lane->key);
        const bool usable = it != systems.end() && it->second > 0 && it->second < kInventedPid
            && used.insert(it->second).second;
        m_tids[lane->key] = usable ? it->second : ++invented;
    }
}

void Writer::processNames()
{
    const auto write = [this](engine::ProcessIndex process, const QString &text) {
        metadata("process_name", pid(process), 0);
        m_buffer += R"("name":)" + quoted(text) + "}}";
        metadata("process_sort_index", pid(process), 0);
        m_buffer += R"("sort_index":)";
        number(static_cast<std::uint32_t>(process));
        m_buffer += "}}";
    };
    write(engine::kSupervisor, QStringLiteral("supervisor"));
    for (const ProcessSpan &span : m_timeline.processes()) {
        if (span.process == engine::kSupervisor)
            continue;
        const bool supplier = span.role == engine::ProcessRole::Supplier;
        write(span.process,
              QStringLiteral("%1 %2 (pid %3)")
                  .arg(supplier ? QStringLiteral("supplier") : QStringLiteral("worker"))
                  .arg(static_cast<std::uint32_t>(span.process))
                  .arg(span.pid));
    }
}

void Writer::threadNames()
{
    for (const ThreadLane *lane : m_timeline.threads()) {
        metadata("thread_name", pid(lane->key.process), tid(lane->key));
        m_buffer += R"("name":)" + quoted(threadName(*lane)) + "}}";
        metadata("thread_sort_index", pid(lane->key.process), tid(lane->key));
        m_buffer += R"("sort_index":)";
        number(static_cast<std::uint32_t>(lane->key.thread));
        m_buffer += "}}";
    }
}

void Writer::moments()
{
    for (const TraceEvent &event : m_trace.events()) {
        const char *what = nullptr;
        switch (event.kind) {
        case EventKind::RunStarted:
            what = R"x("run started (t = 0)")x";
            break;
        case EventKind::RunEnded:
            what = R"("run ended")";
            break;
        case EventKind::ProcessCrashed:
            what = R"("process crashed")";
            break;
        case EventKind::PlanChanged:
            what = R"("plan changed")";
            break;
        default:
            continue;
        }
        const bool crash = event.kind == EventKind::ProcessCrashed;
        begin('i', pid(crash ? static_cast<engine::ProcessIndex>(event.arg) : engine::kSupervisor),
              0);
        timestamp(event.timeNs);
        name(what);
        m_buffer += crash ? R"(,"s":"p"})" : R"(,"s":"g"})";
    }
}

void Writer::sliceName(const Slice &slice)
{
    m_buffer += R"(,"name":)";
    if (slice.kind == SliceKind::State) {
        m_buffer += stateName(slice);
    } else if (slice.kind == SliceKind::Step) {
        m_buffer += stepName(slice.what);
    } else {
        const auto kind = static_cast<std::size_t>(slice.what);
        m_buffer += kind < m_taskNames.size() ? m_taskNames[kind] : QByteArray(R"("task)");
        m_buffer += " #";
        number(static_cast<std::uint32_t>(slice.task));
        m_buffer += '"';
    }
}

void Writer::slice(ThreadKey key, const Slice &slice)
{
    begin('X', pid(key.process), tid(key));
    timestamp(slice.beginNs);
    time("dur", std::max<std::int64_t>(0, slice.endNs - slice.beginNs));
    sliceName(slice);
    constexpr std::array kCategories {"task", "step", "state"};
    m_buffer += R"(,"cat":")";
    m_buffer += kCategories[static_cast<std::size_t>(slice.kind)];
    m_buffer += R"(","args":{"task":)";
    number(static_cast<std::uint32_t>(slice.task));
    if (slice.core != engine::kUnknownCore) {
        m_buffer += R"(,"core":)";
        number(slice.core);
    }
    if (slice.kind == SliceKind::Step) {
        m_buffer += R"(,"step":)";
        number(slice.index);
    }
    m_buffer += slice.failed ? R"(,"failed":true}})" : "}}";
}

void Writer::slices()
{
    const auto work = workSlices(m_trace);
    for (const ThreadLane *lane : m_timeline.threads()) {
        const auto it = work.find(lane->key);
        const std::span<const Slice> own =
            it != work.end() ? std::span<const Slice>(it->second) : std::span<const Slice>();
        for (const Slice &each : nestStates(own, lane->intervals))
            slice(lane->key, each);
        if (!m_ok)
            return; // nobody takes it any more
    }
}

void Writer::queue(engine::ProcessIndex process, std::int64_t timeNs, std::int64_t tasks)
{
    counter(process, R"("queue")", timeNs);
    m_buffer += R"(tasks":)";
    number(tasks);
    m_buffer += "}}";
}

/// The supervisor's queue: tasks that have arrived and were not yet handed to a process.
void Writer::streetQueue()
{
    std::set<engine::TaskId> waiting;
    for (const TraceEvent &event : m_trace.events()) {
        const std::size_t before = waiting.size();
        switch (event.kind) {
        case EventKind::TaskArrived:
        case EventKind::TaskRequeued:
        case EventKind::TaskReturned:
            waiting.insert(event.task);
            break;
        case EventKind::TaskDispatched:
        case EventKind::TaskRejected:
        case EventKind::TaskCancelled:
        case EventKind::TaskLost:
            waiting.erase(event.task);
            break;
        default:
            continue;
        }
        if (waiting.size() != before)
            queue(engine::kSupervisor, event.timeNs, static_cast<std::int64_t>(waiting.size()));
    }
}

void Writer::processQueues()
{
    std::map<engine::ProcessIndex, std::int64_t> lengths;
    for (const TraceEvent &event : m_trace.events()) {
        engine::ProcessIndex process = event.process;
        switch (event.kind) {
        case EventKind::TaskQueued:
            ++lengths[process];
            break;
        case EventKind::TaskTaken:
        case EventKind::TaskReturned:
            lengths[process] = std::max<std::int64_t>(1, lengths[process]) - 1;
            break;
        case EventKind::ProcessCrashed:
            process = static_cast<engine::ProcessIndex>(event.arg);
            lengths[process] = 0;
            break;
        default:
            continue;
        }
        queue(process, event.timeNs, lengths[process]);
    }
}

void Writer::coresBusy()
{
    std::map<std::int64_t, int> changes;
    for (const CoreLane *lane : m_timeline.cores()) {
        for (const CoreInterval &interval : lane->intervals) {
            ++changes[interval.beginNs];
            --changes[interval.endNs];
        }
    }
    std::int64_t busy = 0;
    for (const auto &[timeNs, change] : changes) {
        if (change == 0)
            continue;
        busy += change;
        counter(engine::kSupervisor, R"x("cores (busy)")x", timeNs);
        m_buffer += R"(cores":)";
        number(busy);
        m_buffer += "}}";
    }
}

void Writer::handovers()
{
    std::int64_t id = 0;
    for (const Handover &handover : m_timeline.handovers()) {
        const auto arrow = [&](char phase, ThreadKey key, std::int64_t timeNs) {
            begin(phase, pid(key.process), tid(key));
            timestamp(timeNs);
            m_buffer += R"(,"cat":"gil","name":"GIL hand-over","id":)";
            number(id);
            m_buffer += phase == 'f' ? R"(,"bp":"e"})" : "}";
        };
        ++id;
        arrow('s', handover.from, handover.releasedNs);
        arrow('f', handover.to, handover.takenNs);
    }
}

} // namespace

engine::Result<bool> writeChromeTrace(const Trace &trace, const Timeline &timeline, QIODevice &out)
{
    Writer writer(trace, timeline, out);
    if (!writer.write())
        return engine::Error {out.errorString().toStdString()};
    return true;
}

} // namespace brigade::model
