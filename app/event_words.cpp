#include "app/event_words.h"

#include "app/format_time.h"

#include <QCoreApplication>

#include <array>

namespace brigade::app {

namespace {

using engine::EventKind;
using model::Term;

struct KindWords
{
    EventKind kind;
    const char *text; ///< with {gil}, {core}, {process}, {thread}, {task}, {tasks}, {lock}, {loop}
};

// clang-format off
constexpr std::array kKindWords {
    //: Start barrier: where all threads wait, to begin at the same moment
    KindWords {EventKind::RunStarted, QT_TRANSLATE_NOOP("Events", "the run begins: the start barrier opens")},
    KindWords {EventKind::RunEnded, QT_TRANSLATE_NOOP("Events", "the run ends")},
    KindWords {EventKind::PlanChanged, QT_TRANSLATE_NOOP("Events", "the plan was changed during the run")},
    //: {process}: such as "Process 1" or "Restaurant 1"; leave words in braces as they are
    KindWords {EventKind::ProcessSpawned, QT_TRANSLATE_NOOP("Events", "{process} is being started")},
    KindWords {EventKind::ProcessReplaced, QT_TRANSLATE_NOOP("Events", "{process} takes the place of one that crashed")},
    KindWords {EventKind::ProcessReady, QT_TRANSLATE_NOOP("Events", "{process} is ready")},
    //: {tasks}: "tasks" or "orders"
    KindWords {EventKind::ProcessDismissed, QT_TRANSLATE_NOOP("Events", "{process} takes no more {tasks}")},
    KindWords {EventKind::ProcessExited, QT_TRANSLATE_NOOP("Events", "{process} has ended")},
    KindWords {EventKind::ProcessCrashed, QT_TRANSLATE_NOOP("Events", "{process} has crashed")},
    //: {task}: name of a task, or "task" or "order"
    KindWords {EventKind::TaskArrived, QT_TRANSLATE_NOOP("Events", "{task} arrives")},
    KindWords {EventKind::TaskDispatched, QT_TRANSLATE_NOOP("Events", "{task} is handed to {process}")},
    KindWords {EventKind::TaskRequeued, QT_TRANSLATE_NOOP("Events", "{task} comes back, to be handed out again")},
    KindWords {EventKind::TaskLost, QT_TRANSLATE_NOOP("Events", "{task} is lost")},
    KindWords {EventKind::TaskRejected, QT_TRANSLATE_NOOP("Events", "{task} is turned away: the queue is full")},
    KindWords {EventKind::TaskCancelled, QT_TRANSLATE_NOOP("Events", "{task} is cancelled: the run ended before it began")},
    //: A reading: a measurement taken at this moment. {core}: "core" or "stove"
    KindWords {EventKind::CoreSample, QT_TRANSLATE_NOOP("Events", "a reading: how busy a {core} was")},
    KindWords {EventKind::MemorySample, QT_TRANSLATE_NOOP("Events", "a reading: memory of {process}")},
    //: Memory that several processes share is counted for each in part
    KindWords {EventKind::ProportionalSample, QT_TRANSLATE_NOOP("Events", "a reading: memory of {process}, shared pages by share")},
    KindWords {EventKind::SwitchSample, QT_TRANSLATE_NOOP("Events", "a reading: context switches of {process}")},
    //: {core}: "core" or "stove"
    KindWords {EventKind::CpuSample, QT_TRANSLATE_NOOP("Events", "a reading: {core} time of {process}")},
    KindWords {EventKind::ThreadStarted, QT_TRANSLATE_NOOP("Events", "{thread} starts")},
    KindWords {EventKind::ThreadReleased, QT_TRANSLATE_NOOP("Events", "{thread} has passed the start barrier")},
    KindWords {EventKind::ThreadEnded, QT_TRANSLATE_NOOP("Events", "{thread} ends")},
    //: Who does it (a chef or thread) stands in another column; so in those that follow
    KindWords {EventKind::TaskQueued, QT_TRANSLATE_NOOP("Events", "puts {task} into the queue")},
    KindWords {EventKind::TaskTaken, QT_TRANSLATE_NOOP("Events", "takes {task} from the queue")},
    KindWords {EventKind::TaskReturned, QT_TRANSLATE_NOOP("Events", "gives {task} back")},
    KindWords {EventKind::TaskStarted, QT_TRANSLATE_NOOP("Events", "begins {task}")},
    KindWords {EventKind::TaskFinished, QT_TRANSLATE_NOOP("Events", "has done {task}")},
    KindWords {EventKind::StepStarted, QT_TRANSLATE_NOOP("Events", "begins a step of {task}")},
    KindWords {EventKind::StepFinished, QT_TRANSLATE_NOOP("Events", "has done a step of {task}")},
    //: Subject: a chef or thread that has nothing to do. {tasks}: "tasks" or "orders"
    KindWords {EventKind::IdleBegin, QT_TRANSLATE_NOOP("Events", "waits for {tasks}")},
    KindWords {EventKind::IdleEnd, QT_TRANSLATE_NOOP("Events", "waits for {tasks} no longer")},
    KindWords {EventKind::BlockBegin, QT_TRANSLATE_NOOP("Events", "begins to wait for input or output")},
    KindWords {EventKind::BlockEnd, QT_TRANSLATE_NOOP("Events", "what it waited for is there")},
    //: Native code: not Python, needs no GIL. {gil}: "GIL" or "bathroom"
    KindWords {EventKind::NativeBegin, QT_TRANSLATE_NOOP("Events", "begins native code, which needs no {gil}")},
    KindWords {EventKind::NativeEnd, QT_TRANSLATE_NOOP("Events", "ends native code")},
    KindWords {EventKind::OffCoreBegin, QT_TRANSLATE_NOOP("Events", "is taken off the {core}")},
    KindWords {EventKind::OffCoreEnd, QT_TRANSLATE_NOOP("Events", "is back on a {core}")},
    KindWords {EventKind::Migrated, QT_TRANSLATE_NOOP("Events", "moves to another {core}")},
    //: Subject: an event loop. "Awaits": as Python's await does
    KindWords {EventKind::TaskSuspended, QT_TRANSLATE_NOOP("Events", "sets {task} aside: it awaits")},
    KindWords {EventKind::TaskResumed, QT_TRANSLATE_NOOP("Events", "goes on with {task}")},
    //: Subject: a thread of the pool. {loop}: "event loop" or "head waiter"
    KindWords {EventKind::TaskHandedBack, QT_TRANSLATE_NOOP("Events", "hands {task} back to the {loop}")},
    KindWords {EventKind::LoopWaitBegin, QT_TRANSLATE_NOOP("Events", "the {loop} has nothing to do and waits")},
    KindWords {EventKind::LoopWaitEnd, QT_TRANSLATE_NOOP("Events", "the {loop} has something to do")},
    //: Subject: a chef or thread. {gil}: "GIL" or "bathroom"
    KindWords {EventKind::GilWaitBegin, QT_TRANSLATE_NOOP("Events", "waits for the {gil}")},
    KindWords {EventKind::GilWaitTimeout, QT_TRANSLATE_NOOP("Events", "has waited for the {gil} as long as the switch interval")},
    KindWords {EventKind::GilWaitSignalled, QT_TRANSLATE_NOOP("Events", "is woken: the {gil} was let go")},
    KindWords {EventKind::GilDropRequest, QT_TRANSLATE_NOOP("Events", "asks for the {gil} to be let go")},
    KindWords {EventKind::GilAcquired, QT_TRANSLATE_NOOP("Events", "takes the {gil}")},
    KindWords {EventKind::GilReleased, QT_TRANSLATE_NOOP("Events", "lets go of the {gil}")},
    KindWords {EventKind::GilForcedSwitchBegin, QT_TRANSLATE_NOOP("Events", "waits until another has taken the {gil}")},
    KindWords {EventKind::GilForcedSwitchEnd, QT_TRANSLATE_NOOP("Events", "another has taken the {gil}")},
    //: Subject: the holder, who notices that another one wants it
    KindWords {EventKind::GilBreakerHit, QT_TRANSLATE_NOOP("Events", "hears that it is asked for the {gil}")},
    //: {lock}: "lock" or "key", and perhaps its name
    KindWords {EventKind::LockWaitBegin, QT_TRANSLATE_NOOP("Events", "waits for the {lock}")},
    KindWords {EventKind::LockAcquired, QT_TRANSLATE_NOOP("Events", "takes the {lock}")},
    KindWords {EventKind::LockReleased, QT_TRANSLATE_NOOP("Events", "gives back the {lock}")},
    KindWords {EventKind::LockWaitEnd, QT_TRANSLATE_NOOP("Events", "waits for the {lock} no longer")},
    KindWords {EventKind::DeadlockMember, QT_TRANSLATE_NOOP("Events", "deadlock: is one of a ring in which each waits for another")},
    //: {variable}: "shared variable" or "ingredient"
    KindWords {EventKind::VariableRead, QT_TRANSLATE_NOOP("Events", "reads {variable}")},
    KindWords {EventKind::VariableWritten, QT_TRANSLATE_NOOP("Events", "writes {variable}")},
    KindWords {EventKind::VariableAdded, QT_TRANSLATE_NOOP("Events", "adds to {variable} in one indivisible step")},
    KindWords {EventKind::VariableTotal, QT_TRANSLATE_NOOP("Events", "a total of {variable}")},
    //: Load: the data that go from one process to another
    KindWords {EventKind::PayloadPackBegin, QT_TRANSLATE_NOOP("Events", "the load of {task} is being packed")},
    KindWords {EventKind::PayloadPackEnd, QT_TRANSLATE_NOOP("Events", "the load of {task} is packed")},
    KindWords {EventKind::PayloadCarryBegin, QT_TRANSLATE_NOOP("Events", "the load of {task} is being carried")},
    KindWords {EventKind::PayloadCarryEnd, QT_TRANSLATE_NOOP("Events", "the load of {task} is on its way")},
    KindWords {EventKind::PayloadUnpackBegin, QT_TRANSLATE_NOOP("Events", "unpacks the load of {task}")},
    KindWords {EventKind::PayloadUnpackEnd, QT_TRANSLATE_NOOP("Events", "has unpacked the load of {task}")},
    KindWords {EventKind::SwitchedOut, QT_TRANSLATE_NOOP("Events", "the system takes it off the {core}")},
    KindWords {EventKind::SwitchedIn, QT_TRANSLATE_NOOP("Events", "the system puts it on a {core}")},
};
// clang-format on

QString patternOf(EventKind kind)
{
    for (const KindWords &words : kKindWords) {
        if (words.kind == kind)
            return QCoreApplication::translate("Events", words.text);
    }
    const std::string_view name = engine::eventKindName(kind);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Events whose arg is a process, though the supervisor wrote them.
bool isAboutProcess(EventKind kind)
{
    switch (kind) {
    case EventKind::ProcessSpawned:
    case EventKind::ProcessReplaced:
    case EventKind::ProcessReady:
    case EventKind::ProcessDismissed:
    case EventKind::ProcessExited:
    case EventKind::ProcessCrashed:
    case EventKind::TaskDispatched:
    case EventKind::TaskRequeued:
    case EventKind::TaskLost:
    case EventKind::PayloadPackBegin:
    case EventKind::PayloadPackEnd:
    case EventKind::PayloadCarryBegin:
    case EventKind::PayloadCarryEnd:
        return true;
    default:
        return engine::isReading(kind) && kind != EventKind::CoreSample;
    }
}

/// "Its lock is salt": which of several.
QString nameOfShared(const engine::TraceEvent &event, const TaskNames &tasks)
{
    const auto index = static_cast<std::uint32_t>(event.arg);
    if (event.kind >= EventKind::LockWaitBegin && event.kind <= EventKind::LockWaitEnd)
        return tasks.lockName(index);
    return {};
}

} // namespace

QString eventWords(const engine::TraceEvent &event,
                   const TaskNames &tasks,
                   model::Vocabulary vocabulary)
{
    QString text = patternOf(event.kind);
    const auto put = [&text](const char *mark, const QString &word) {
        text.replace(QLatin1String(mark), word);
    };
    const QString task = tasks.nameOf(event.task);
    const QString lock = nameOfShared(event, tasks);
    put("{gil}", model::word(Term::Gil, vocabulary));
    put("{core}", model::word(Term::Core, vocabulary));
    put("{loop}", model::word(Term::EventLoop, vocabulary));
    put("{tasks}", model::plural(Term::Task, vocabulary));
    put("{task}", task.isEmpty() ? model::word(Term::Task, vocabulary) : task);
    put("{thread}", model::threadName(event.thread, vocabulary));
    put("{process}",
        processOf(event) == engine::kSupervisor
            //: Put for {process}: the program's own process
            ? QCoreApplication::translate("Events", "Brigade itself")
            : model::processName(processOf(event), vocabulary));
    put("{lock}",
        lock.isEmpty() ? model::word(Term::Lock, vocabulary)
                       : QStringLiteral("%1 %2").arg(model::word(Term::Lock, vocabulary), lock));
    put("{variable}", model::word(Term::SharedVariable, vocabulary));
    return text;
}

engine::ProcessIndex processOf(const engine::TraceEvent &event)
{
    return isAboutProcess(event.kind) ? static_cast<engine::ProcessIndex>(event.arg)
                                      : event.process;
}

bool isOfThread(const engine::TraceEvent &event)
{
    return event.process != engine::kSupervisor && event.kind >= EventKind::ThreadStarted;
}

bool beginsStretch(EventKind kind)
{
    switch (kind) {
    case EventKind::ThreadStarted:
    case EventKind::IdleBegin:
    case EventKind::BlockBegin:
    case EventKind::NativeBegin:
    case EventKind::OffCoreBegin:
    case EventKind::LoopWaitBegin:
    case EventKind::GilWaitBegin:
    case EventKind::GilAcquired:
    case EventKind::LockWaitBegin:
    case EventKind::SwitchedOut:
    case EventKind::SwitchedIn:
        return true;
    default:
        return false;
    }
}

} // namespace brigade::app
