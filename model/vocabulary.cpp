#include "model/vocabulary.h"

#include <QCoreApplication>

#include <array>

namespace brigade::model {

namespace {

/// Singular and plural of both vocabularies; the last column is the picture in a phrase.
struct Entry
{
    Term term;
    const char *computer;
    const char *computerPlural;
    const char *restaurant;
    const char *restaurantPlural;
    const char *analogy;
};

constexpr std::array<Entry, kTermCount> kEntries {{
    {Term::Host, QT_TRANSLATE_NOOP("Vocabulary", "host"), QT_TRANSLATE_NOOP("Vocabulary", "hosts"),
     QT_TRANSLATE_NOOP("Vocabulary", "town"), QT_TRANSLATE_NOOP("Vocabulary", "towns"),
     QT_TRANSLATE_NOOP("Vocabulary", "the town")},
    {Term::Core, QT_TRANSLATE_NOOP("Vocabulary", "core"), QT_TRANSLATE_NOOP("Vocabulary", "cores"),
     QT_TRANSLATE_NOOP("Vocabulary", "stove"), QT_TRANSLATE_NOOP("Vocabulary", "stoves"),
     QT_TRANSLATE_NOOP("Vocabulary", "a stove: one pan at a time")},
    {Term::Process, QT_TRANSLATE_NOOP("Vocabulary", "process"),
     QT_TRANSLATE_NOOP("Vocabulary", "processes"), QT_TRANSLATE_NOOP("Vocabulary", "restaurant"),
     QT_TRANSLATE_NOOP("Vocabulary", "restaurants"),
     QT_TRANSLATE_NOOP("Vocabulary", "a restaurant with its own kitchen, staff and larder")},
    {Term::Memory, QT_TRANSLATE_NOOP("Vocabulary", "memory"),
     QT_TRANSLATE_NOOP("Vocabulary", "memory"), QT_TRANSLATE_NOOP("Vocabulary", "larder"),
     QT_TRANSLATE_NOOP("Vocabulary", "larders"),
     QT_TRANSLATE_NOOP("Vocabulary", "the larder and shelves of that kitchen")},
    {Term::Thread, QT_TRANSLATE_NOOP("Vocabulary", "thread"),
     QT_TRANSLATE_NOOP("Vocabulary", "threads"), QT_TRANSLATE_NOOP("Vocabulary", "chef"),
     QT_TRANSLATE_NOOP("Vocabulary", "chefs"), QT_TRANSLATE_NOOP("Vocabulary", "a chef")},
    {Term::SharedVariable, QT_TRANSLATE_NOOP("Vocabulary", "shared variable"),
     QT_TRANSLATE_NOOP("Vocabulary", "shared variables"),
     QT_TRANSLATE_NOOP("Vocabulary", "ingredient"), QT_TRANSLATE_NOOP("Vocabulary", "ingredients"),
     QT_TRANSLATE_NOOP("Vocabulary", "an ingredient on the shared shelf")},
    {Term::LostUpdate, QT_TRANSLATE_NOOP("Vocabulary", "lost update"),
     QT_TRANSLATE_NOOP("Vocabulary", "lost updates"),
     QT_TRANSLATE_NOOP("Vocabulary", "lost change"),
     QT_TRANSLATE_NOOP("Vocabulary", "lost changes"),
     QT_TRANSLATE_NOOP("Vocabulary", "two chefs reach for the same jar; one's change is lost")},
    {Term::Lock, QT_TRANSLATE_NOOP("Vocabulary", "lock"), QT_TRANSLATE_NOOP("Vocabulary", "locks"),
     QT_TRANSLATE_NOOP("Vocabulary", "key"), QT_TRANSLATE_NOOP("Vocabulary", "keys"),
     QT_TRANSLATE_NOOP("Vocabulary", "the key to a cupboard")},
    {Term::Gil, QT_TRANSLATE_NOOP("Vocabulary", "GIL"), QT_TRANSLATE_NOOP("Vocabulary", "GILs"),
     QT_TRANSLATE_NOOP("Vocabulary", "bathroom"), QT_TRANSLATE_NOOP("Vocabulary", "bathrooms"),
     QT_TRANSLATE_NOOP(
         "Vocabulary",
         "the single bathroom of the house: one person inside, the rest queue at the door")},
    {Term::HoldingGil, QT_TRANSLATE_NOOP("Vocabulary", "holds the GIL"),
     QT_TRANSLATE_NOOP("Vocabulary", "hold the GIL"),
     QT_TRANSLATE_NOOP("Vocabulary", "is in the bathroom"),
     QT_TRANSLATE_NOOP("Vocabulary", "are in the bathroom"),
     QT_TRANSLATE_NOOP("Vocabulary",
                       "being inside the bathroom (only its holder's pan is cooking)")},
    {Term::SwitchInterval, QT_TRANSLATE_NOOP("Vocabulary", "switch interval"),
     QT_TRANSLATE_NOOP("Vocabulary", "switch intervals"),
     QT_TRANSLATE_NOOP("Vocabulary", "time before a knock"),
     QT_TRANSLATE_NOOP("Vocabulary", "times before a knock"),
     QT_TRANSLATE_NOOP("Vocabulary", "how long before somebody knocks")},
    {Term::BlockingIo, QT_TRANSLATE_NOOP("Vocabulary", "blocking I/O"),
     QT_TRANSLATE_NOOP("Vocabulary", "blocking I/O"), QT_TRANSLATE_NOOP("Vocabulary", "delivery"),
     QT_TRANSLATE_NOOP("Vocabulary", "deliveries"),
     QT_TRANSLATE_NOOP("Vocabulary",
                       "waiting for a delivery or the oven; the bathroom is free meanwhile")},
    {Term::Task, QT_TRANSLATE_NOOP("Vocabulary", "task"), QT_TRANSLATE_NOOP("Vocabulary", "tasks"),
     QT_TRANSLATE_NOOP("Vocabulary", "order"), QT_TRANSLATE_NOOP("Vocabulary", "orders"),
     QT_TRANSLATE_NOOP("Vocabulary", "an order")},
    {Term::Queue, QT_TRANSLATE_NOOP("Vocabulary", "task queue"),
     QT_TRANSLATE_NOOP("Vocabulary", "task queues"), QT_TRANSLATE_NOOP("Vocabulary", "order rail"),
     QT_TRANSLATE_NOOP("Vocabulary", "order rails"),
     QT_TRANSLATE_NOOP("Vocabulary", "the order rail")},
    {Term::Pool, QT_TRANSLATE_NOOP("Vocabulary", "thread pool"),
     QT_TRANSLATE_NOOP("Vocabulary", "thread pools"), QT_TRANSLATE_NOOP("Vocabulary", "team"),
     QT_TRANSLATE_NOOP("Vocabulary", "teams"),
     QT_TRANSLATE_NOOP("Vocabulary",
                       "a fixed team of chefs who take the next order from the rail")},
    {Term::ThreadPerTask, QT_TRANSLATE_NOOP("Vocabulary", "thread per task"),
     QT_TRANSLATE_NOOP("Vocabulary", "threads per task"),
     QT_TRANSLATE_NOOP("Vocabulary", "chef for one order"),
     QT_TRANSLATE_NOOP("Vocabulary", "chefs for one order"),
     QT_TRANSLATE_NOOP("Vocabulary", "hiring a chef for one order and letting him go")},
    {Term::EventLoop, QT_TRANSLATE_NOOP("Vocabulary", "event loop"),
     QT_TRANSLATE_NOOP("Vocabulary", "event loops"), QT_TRANSLATE_NOOP("Vocabulary", "head waiter"),
     QT_TRANSLATE_NOOP("Vocabulary", "head waiters"),
     QT_TRANSLATE_NOOP("Vocabulary",
                       "the head waiter: one person, many tickets, never standing still")},
    {Term::Coroutine, QT_TRANSLATE_NOOP("Vocabulary", "async task"),
     QT_TRANSLATE_NOOP("Vocabulary", "async tasks"),
     QT_TRANSLATE_NOOP("Vocabulary", "order ticket"),
     QT_TRANSLATE_NOOP("Vocabulary", "order tickets"),
     QT_TRANSLATE_NOOP("Vocabulary",
                       "an order ticket: set aside while it waits, picked up when it is ready")},
    {Term::Await, QT_TRANSLATE_NOOP("Vocabulary", "await"),
     QT_TRANSLATE_NOOP("Vocabulary", "awaits"), QT_TRANSLATE_NOOP("Vocabulary", "ticket put aside"),
     QT_TRANSLATE_NOOP("Vocabulary", "tickets put aside"),
     QT_TRANSLATE_NOOP("Vocabulary", "putting the ticket aside")},
    {Term::Ipc, QT_TRANSLATE_NOOP("Vocabulary", "inter-process communication"),
     QT_TRANSLATE_NOOP("Vocabulary", "inter-process communication"),
     QT_TRANSLATE_NOOP("Vocabulary", "courier"), QT_TRANSLATE_NOOP("Vocabulary", "couriers"),
     QT_TRANSLATE_NOOP(
         "Vocabulary",
         "a courier between two restaurants: everything is packed, carried, unpacked")},
    {Term::ServerWorker, QT_TRANSLATE_NOOP("Vocabulary", "server worker"),
     QT_TRANSLATE_NOOP("Vocabulary", "server workers"), QT_TRANSLATE_NOOP("Vocabulary", "branch"),
     QT_TRANSLATE_NOOP("Vocabulary", "branches"),
     QT_TRANSLATE_NOOP("Vocabulary", "a branch of the chain with its own bathroom")},
    {Term::Crash, QT_TRANSLATE_NOOP("Vocabulary", "crash"),
     QT_TRANSLATE_NOOP("Vocabulary", "crashes"), QT_TRANSLATE_NOOP("Vocabulary", "fire"),
     QT_TRANSLATE_NOOP("Vocabulary", "fires"),
     QT_TRANSLATE_NOOP("Vocabulary", "one restaurant burns down; the others keep serving")},
}};

struct StateEntry
{
    ThreadState state;
    const char *computer;
    const char *restaurant;
};

constexpr std::array<StateEntry, kThreadStateCount> kStates {{
    {ThreadState::Starting, QT_TRANSLATE_NOOP("Vocabulary", "starting"),
     QT_TRANSLATE_NOOP("Vocabulary", "arrives for work")},
    {ThreadState::Running, QT_TRANSLATE_NOOP("Vocabulary", "running"),
     QT_TRANSLATE_NOOP("Vocabulary", "cooks")},
    {ThreadState::GilWait, QT_TRANSLATE_NOOP("Vocabulary", "waits for the GIL"),
     QT_TRANSLATE_NOOP("Vocabulary", "queues at the bathroom")},
    {ThreadState::LockWait, QT_TRANSLATE_NOOP("Vocabulary", "waits for a lock"),
     QT_TRANSLATE_NOOP("Vocabulary", "waits for a key")},
    {ThreadState::Io, QT_TRANSLATE_NOOP("Vocabulary", "waits for I/O"),
     QT_TRANSLATE_NOOP("Vocabulary", "waits for oven or delivery")},
    {ThreadState::OffCore, QT_TRANSLATE_NOOP("Vocabulary", "off the core"),
     QT_TRANSLATE_NOOP("Vocabulary", "waits for a stove")},
    {ThreadState::Idle, QT_TRANSLATE_NOOP("Vocabulary", "idle"),
     QT_TRANSLATE_NOOP("Vocabulary", "has no order")},
    {ThreadState::LoopWait, QT_TRANSLATE_NOOP("Vocabulary", "event loop waits"),
     QT_TRANSLATE_NOOP("Vocabulary", "listens for tickets")},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate("Vocabulary", text);
}

const Entry &entry(Term term)
{
    return kEntries.at(static_cast<std::size_t>(term));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString word(Term term, Vocabulary vocabulary)
{
    const Entry &found = entry(term);
    return translated(vocabulary == Vocabulary::Restaurant ? found.restaurant : found.computer);
}

QString plural(Term term, Vocabulary vocabulary)
{
    const Entry &found = entry(term);
    return translated(vocabulary == Vocabulary::Restaurant ? found.restaurantPlural
                                                           : found.computerPlural);
}

QString heading(Term term, Vocabulary vocabulary)
{
    return capitalised(word(term, vocabulary));
}

QString headingPlural(Term term, Vocabulary vocabulary)
{
    return capitalised(plural(term, vocabulary));
}

QString analogy(Term term)
{
    return translated(entry(term).analogy);
}

QString stateWord(ThreadState state, Vocabulary vocabulary)
{
    const StateEntry &found = kStates.at(static_cast<std::size_t>(state));
    return translated(vocabulary == Vocabulary::Restaurant ? found.restaurant : found.computer);
}

QString threadName(engine::ThreadIndex thread, Vocabulary vocabulary)
{
    //: %1 is "Chef" or "Thread", %2 its number
    return QCoreApplication::translate("Vocabulary", "%1 %2")
        .arg(heading(Term::Thread, vocabulary))
        .arg(static_cast<std::uint32_t>(thread));
}

QString threadName(engine::ThreadIndex thread, engine::ThreadRole role, Vocabulary vocabulary)
{
    return role == engine::ThreadRole::Loop ? heading(Term::EventLoop, vocabulary)
                                            : threadName(thread, vocabulary);
}

QString processName(engine::ProcessIndex process, Vocabulary vocabulary)
{
    //: %1 is "Restaurant" or "Process", %2 its number
    return QCoreApplication::translate("Vocabulary", "%1 %2")
        .arg(heading(Term::Process, vocabulary))
        .arg(static_cast<std::uint32_t>(process));
}

CodeNames codeNames(Vocabulary vocabulary)
{
    if (vocabulary == Vocabulary::Restaurant)
        return {.cpuWork = QStringLiteral("chop"),
                .nativeWork = QStringLiteral("grind"),
                .task = QStringLiteral("order"),
                .tasks = QStringLiteral("orders"),
                .process = QStringLiteral("kitchen")};
    return {.cpuWork = QStringLiteral("compute"),
            .nativeWork = QStringLiteral("compute_in_c"),
            .task = QStringLiteral("task"),
            .tasks = QStringLiteral("tasks"),
            .process = QStringLiteral("run_tasks")};
}

} // namespace brigade::model
