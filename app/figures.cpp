#include "app/figures.h"

#include "app/format_time.h"
#include "app/joined_words.h"
#include "app/message_words.h"
#include "app/sharing_words.h"
#include "app/task_names.h"
#include "model/figure_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace brigade::app {

namespace {

using model::Term;
using model::Vocabulary;

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString seconds(double value)
{
    return formatDuration(std::llround(value * 1e9));
}

QString number(double value)
{
    return model::decimalText(value, 2);
}

QString percent(double share)
{
    return FigureText::tr("%1 %").arg(qRound(100 * share));
}

/// Collects the figures; one function for each heading.
class FigureList
{
public:
    FigureList(const model::Trace &trace,
               const model::Statistics &statistics,
               Vocabulary vocabulary)
        : m_trace(trace)
        , m_statistics(statistics)
        , m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] std::vector<Figure> all()
    {
        addWhole();
        addTasks();
        addLoop();
        addStates();
        addGil();
        addSharing();
        addCores();
        addProcesses();
        addTrace();
        return m_figures;
    }

private:
    void head(const QString &name) { m_figures.push_back({name, {}}); }
    void add(const QString &name, const QString &value, const QString &meaning = {})
    {
        m_figures.push_back({name, value, meaning});
    }
    void addWhole();
    void addTasks();
    void addKinds();
    void addLoop();
    void addStates();
    void addGil();
    void addSharing();
    void addDeadlock();
    void addCores();
    void addProcesses();
    void addTrace();

    const model::Trace &m_trace;
    const model::Statistics &m_statistics;
    Vocabulary m_vocabulary;
    std::vector<Figure> m_figures;
};

void FigureList::addWhole()
{
    const model::Statistics &s = m_statistics;
    //: Name of a figure: the time from the start to the end of the last task
    add(FigureText::tr("Makespan"), seconds(s.makespanS),
        FigureText::tr("From the start to the end of the last task."));
    //: Name of a figure: the shortest time in which this machine could do it
    add(FigureText::tr("Ideal"), seconds(s.idealS),
        FigureText::tr("The larger of all computing shared by the cores, and the longest task."));
    add(FigureText::tr("Speed-up"), number(s.speedup),
        FigureText::tr("The tasks' times, each alone, added up; divided by the makespan."));
    add(FigureText::tr("Efficiency"), percent(s.efficiency),
        FigureText::tr("Time computed, of the time that the cores offered."));
    //: Name of a figure, a noun: time that was computed
    add(FigureText::tr("Work"), seconds(s.workS),
        FigureText::tr("Time on a core, all tasks together."));
}

void FigureList::addTasks()
{
    const model::TaskCounts &tasks = m_statistics.tasks;
    head(model::headingPlural(Term::Task, m_vocabulary));
    add(FigureText::tr("Done"),
        //: %1: tasks done; %2: tasks that arrived
        FigureText::tr("%1 of %2").arg(formatCount(tasks.done), formatCount(tasks.submitted)));
    const auto addIfAny = [this](const QString &name, std::uint64_t count) {
        if (count > 0)
            add(name, formatCount(count));
    };
    addIfAny(FigureText::tr("Failed"), tasks.failed);
    //: Name of a figure: how many tasks were lost with a crashed process
    addIfAny(FigureText::tr("Lost"), tasks.lost);
    //: Name of a figure: how many tasks were turned away, the queue being full
    addIfAny(FigureText::tr("Rejected"), tasks.rejected);
    //: Name of a figure: how many tasks had not begun when the run ended
    addIfAny(FigureText::tr("Cancelled"), tasks.cancelled);
    addIfAny(FigureText::tr("Outstanding"), tasks.outstanding());
    if (tasks.done == 0)
        return;
    add(FigureText::tr("Per second"), number(m_statistics.throughputPerS));
    const model::Percentiles &latency = m_statistics.latencyS;
    const QString meaning =
        FigureText::tr("From arrival to the end; so many per cent took no longer.");
    add(FigureText::tr("Latency, 50 %"), seconds(latency.p50), meaning);
    add(FigureText::tr("90 %"), seconds(latency.p90), meaning);
    add(FigureText::tr("99 %"), seconds(latency.p99), meaning);
    add(FigureText::tr("longest"), seconds(latency.max), meaning);
    addKinds();
}

/// Each kind's own latency, when there are several.
void FigureList::addKinds()
{
    if (m_statistics.kinds.size() < 2)
        return;
    for (const model::KindFigures &kind : m_statistics.kinds) {
        const auto index = static_cast<std::size_t>(kind.kind);
        if (kind.tasks.done == 0 || index >= m_trace.plan().tasks.size())
            continue;
        add(QString::fromStdString(m_trace.plan().tasks[index].name),
            FigureText::tr("50 %: %1, 99 %: %2")
                .arg(seconds(kind.latencyS.p50), seconds(kind.latencyS.p99)),
            FigureText::tr("The latency of this kind alone."));
    }
}

void FigureList::addLoop()
{
    if (m_trace.plan().mode != engine::Mode::Async)
        return;
    head(model::heading(Term::EventLoop, m_vocabulary));
    //: Name of a figure: time that tasks of an event loop waited, as Python's await does
    add(FigureText::tr("Awaited"), seconds(m_statistics.awaitedS),
        FigureText::tr("Waited for without keeping a thread, all tasks together."));
    //: Name of a figure: how long one task kept the event loop at most
    add(FigureText::tr("Longest without a break"), seconds(m_statistics.loopLongestS),
        FigureText::tr("On one task; as long all others wait."));
    //: Name of a figure: how often one task kept the event loop for too long
    add(FigureText::tr("Blocked"), formatCount(m_statistics.loopBlocks),
        FigureText::tr("How often it was kept for 100 ms or more."));
}

void FigureList::addStates()
{
    head(FigureText::tr("Time of all %1").arg(model::plural(Term::Thread, m_vocabulary)));
    for (std::size_t i = 0; i < model::kThreadStateCount; ++i) {
        const double time = m_statistics.statesS.at(i);
        if (time > 0)
            add(model::stateWord(static_cast<model::ThreadState>(i), m_vocabulary), seconds(time));
    }
    add(FigureText::tr("Context switches"), formatCount(m_statistics.contextSwitches));
    add(FigureText::tr("Created"), formatCount(m_statistics.threadsCreated),
        FigureText::tr("How many threads were started in all."));
    add(FigureText::tr("At most at once"), formatCount(m_statistics.threadsPeak));
}

void FigureList::addGil()
{
    if (m_statistics.gilSwitches == 0 && m_statistics.gilWaitS <= 0)
        return;
    head(model::heading(Term::Gil, m_vocabulary));
    //: Name of a figure: how often the GIL went to another thread
    add(FigureText::tr("Changes of hands"), formatCount(m_statistics.gilSwitches),
        FigureText::tr("Taken by another thread than the one that released."));
    //: Below "Changes of hands": how many of them another thread had asked for
    add(FigureText::tr("of these asked for"), formatCount(m_statistics.gilForcedSwitches),
        FigureText::tr("Somebody had waited for a switch interval."));
    //: Name of a figure: time that threads waited for the GIL
    add(FigureText::tr("Waited for"), seconds(m_statistics.gilWaitS));
}

void FigureList::addSharing()
{
    const model::SharingFigures &sharing = m_statistics.sharing;
    addDeadlock();
    if (!sharing.counters.empty())
        head(model::headingPlural(Term::SharedVariable, m_vocabulary));
    for (const model::CounterFigures &counter : sharing.counters) {
        add(QString::fromStdString(counter.name), counterWords(counter),
            FigureText::tr("What it should be after all updates, and what it was at the end."));
        const QString own = counterByProcess(counter, m_vocabulary);
        if (!own.isEmpty())
            //: Below a shared variable: its value in each process
            add(FigureText::tr("of these"), own, FigureText::tr("Each has one of its own."));
    }
    if (!sharing.locks.empty())
        head(model::headingPlural(Term::Lock, m_vocabulary));
    for (const model::LockFigures &lock : sharing.locks) {
        add(QString::fromStdString(lock.name), lockWords(lock),
            FigureText::tr("Around updates, only the first few of each step are counted, and each "
                           "that waited."));
    }
    if (sharing.payload.loads == 0)
        return;
    head(model::heading(Term::Ipc, m_vocabulary));
    //: Name of a figure, a noun: data that went from one process to another
    add(FigureText::tr("Loads"),
        //: %1: a count of loads; %2: a size such as 3.2 MB
        FigureText::tr("%1, %2").arg(formatCount(sharing.payload.loads),
                                     bytesText(sharing.payload.bytes)));
    add(FigureText::tr("Packed in"), seconds(sharing.payload.packS));
    add(FigureText::tr("Carried in"), seconds(sharing.payload.carryS),
        FigureText::tr("From the first byte to the last one in the pipe."));
    add(FigureText::tr("Unpacked in"), seconds(sharing.payload.unpackS));
}

void FigureList::addDeadlock()
{
    const auto &ring = m_statistics.sharing.deadlock;
    if (ring.empty())
        return;
    TaskNames tasks(m_trace.plan());
    tasks.fold(m_trace.events());
    head(FigureText::tr("Deadlock"));
    const bool dismissed =
        std::any_of(ring.begin(), ring.end(), [](const auto &seat) { return seat.dismissed; });
    for (const model::RingSeat &seat : ring)
        add(model::threadName(seat.thread.thread, m_vocabulary),
            ringSeatWords(seat, tasks, m_vocabulary),
            dismissed ? FigureText::tr("Each waits for what the next one has: none of them could "
                                       "ever go on. One was dismissed; the others went on.")
                      : FigureText::tr("Each waits for what the next one has: none of them can "
                                       "ever go on. Their waits were broken off, and their tasks "
                                       "have failed."));
}

void FigureList::addCores()
{
    if (m_statistics.cores.empty())
        return;
    head(model::headingPlural(Term::Core, m_vocabulary));
    for (const model::CoreShare &core : m_statistics.cores) {
        //: %1: "Core" or "Stove"; %2: its number
        add(FigureText::tr("%1 %2").arg(model::heading(Term::Core, m_vocabulary)).arg(core.core),
            //: %1: this run's share, such as 40 %; %2: the share of other programs
            FigureText::tr("%1, others %2").arg(percent(core.own), percent(core.others)),
            FigureText::tr("The part of the makespan in which this run was at work there; others: "
                           "other programs, a hypervisor, and the overhead below."));
    }
    if (m_statistics.overheadS)
        //: Name of a figure: time that the run itself took of the cores without running a task
        add(FigureText::tr("Overhead"), seconds(*m_statistics.overheadS),
            FigureText::tr("Time that Brigade itself had there beside the work: to wait, to wake "
                           "up, to switch, to supervise and to draw."));
}

void FigureList::addProcesses()
{
    head(model::headingPlural(Term::Process, m_vocabulary));
    for (const model::ProcessFigures &process : m_statistics.processes) {
        const bool supplier = process.role == engine::ProcessRole::Supplier;
        const QString name = supplier
            //: A process that answers over the network, as a supplier delivers. %1: its number
            ? FigureText::tr("Supplier %1").arg(process.index)
            : model::processName(engine::ProcessIndex {process.index}, m_vocabulary);
        QStringList parts {FigureText::tr("pid %1").arg(process.pid),
                           FigureText::tr("ready in %1").arg(seconds(process.startS))};
        if (process.rssMb > 0)
            parts << FigureText::tr("%1 MB").arg(model::decimalText(process.rssMb, 1));
        if (process.signal)
            parts << FigureText::tr("signal %1").arg(*process.signal);
        else if (process.exitCode)
            parts << FigureText::tr("exit %1").arg(*process.exitCode);
        add(name, withCommas(parts),
            FigureText::tr("Its number in the system, its start, the most memory it had resident, "
                           "and its end."));
    }
}

void FigureList::addTrace()
{
    //: Heading, a noun: what was recorded of the run
    head(FigureText::tr("Trace"));
    add(FigureText::tr("Events"), formatCount(m_statistics.eventsRecorded));
    //: Name of a figure: events that found no room
    add(FigureText::tr("Dropped"), formatCount(m_statistics.eventsDropped),
        FigureText::tr("Events that found no room; above 0 the figures are incomplete."));
    const bool kernel = m_trace.info().switchSource == engine::SwitchSource::Kernel;
    //: How it is known that a thread was off its core; beside it "the kernel's word" or "gaps"
    add(FigureText::tr("Off the core by"),
        //: Beside "Off the core by". Gaps: in the times at which a thread was seen to work
        kernel ? FigureText::tr("the kernel's word") : FigureText::tr("gaps"),
        FigureText::tr("How it is known when a thread was off its core."));
    if (m_trace.end() == model::TraceEnd::Truncated)
        //: Name of a figure, a noun; beside it: "ends before the run did"
        add(FigureText::tr("Recording"), FigureText::tr("ends before the run did"));
    for (const std::string &notice : m_trace.info().notices)
        add(FigureText::tr("Notice"), messageInLanguage(notice));
}

} // namespace

std::vector<Figure> figuresOf(const model::Trace &trace,
                              const model::Statistics &statistics,
                              Vocabulary vocabulary)
{
    return FigureList(trace, statistics, vocabulary).all();
}

} // namespace brigade::app
