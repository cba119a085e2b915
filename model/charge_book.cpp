#include "model/charge_book.h"

#include <QCoreApplication>

#include <array>

namespace brigade::model {

namespace {

using engine::Charge;

struct BookEntry
{
    Charge charge;
    const char *name;
    const char *textbook;
    TextbookFigure figure;
    const char *why;
};

constexpr std::array<BookEntry, engine::kChargeCount> kBook {{
    {Charge::CoreRate,
     QT_TRANSLATE_NOOP("ChargeBook", "Simple additions of one core"),
     QT_TRANSLATE_NOOP("ChargeBook", "billions a second"),
     {1e9, 5e9},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "A core starts several independent additions in each tick of its clock; "
                       "those that need each other's result come one a tick.")},
    {Charge::SystemCall,
     QT_TRANSLATE_NOOP("ChargeBook", "A system call"),
     QT_TRANSLATE_NOOP("ChargeBook", "0.1 to 1 µs"),
     {1e-7, 1e-6},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Into the kernel and back is some hundred ticks of the clock; what guards "
                       "against leaks between programs adds to it, and not on every processor.")},
    {Charge::MutexFree,
     QT_TRANSLATE_NOOP("ChargeBook", "A lock that nobody else wants, and its unlock"),
     QT_TRANSLATE_NOOP("ChargeBook", "17 to 25 ns"),
     {17e-9, 25e-9},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Two atomic instructions on a cache line that this core has already; the "
                       "kernel is not asked.")},
    {Charge::MutexContended,
     QT_TRANSLATE_NOOP("ChargeBook", "A lock that another core wants all the time"),
     QT_TRANSLATE_NOOP("ChargeBook", "0.1 to 10 µs"),
     {1e-7, 1e-5},
     QT_TRANSLATE_NOOP(
         "ChargeBook",
         "The lock's line moves between the cores, and who waits may be put to sleep; "
         "often whoever let go takes it again at once, which is cheap and unfair.")},
    {Charge::CacheLine,
     QT_TRANSLATE_NOOP("ChargeBook", "A cache line from one core to another"),
     QT_TRANSLATE_NOOP("ChargeBook", "40 to 100 ns"),
     {40e-9, 100e-9},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "It depends on how far apart the two are: less between the halves of one "
                       "physical core, which share their caches, several times more between "
                       "sockets.")},
    {Charge::SwitchSameCore,
     QT_TRANSLATE_NOOP("ChargeBook", "Context switch on one core"),
     QT_TRANSLATE_NOOP("ChargeBook", "1 to 5 µs"),
     {1e-6, 5e-6},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "The switch with the wake-up before it, through a condition variable; the "
                       "caches stay warm here, as they would not between two large programs.")},
    {Charge::SwitchOtherCore,
     QT_TRANSLATE_NOOP("ChargeBook", "Wake-up of a thread on another core"),
     QT_TRANSLATE_NOOP("ChargeBook", "1 to 5 µs"),
     {1e-6, 5e-6},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "The other core was idle and has to be called by an interrupt; in a virtual "
                       "machine that is a way out to the hypervisor and back.")},
    {Charge::GilHandover,
     QT_TRANSLATE_NOOP("ChargeBook", "Hand-over of the GIL to who waits for it"),
     QT_TRANSLATE_NOOP("ChargeBook", "5 ms, the switch interval"),
     {5e-3, 5e-3},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "The interval is how long a computing thread may keep it; one that goes to "
                       "wait lets go at once, and what is left is the wake-up of the next one.")},
    {Charge::TimerLateness,
     QT_TRANSLATE_NOOP("ChargeBook", "Lateness of a sleep of 1 ms"),
     QT_TRANSLATE_NOOP("ChargeBook", "up to a tick of 1 to 10 ms"),
     {1e-3, 1e-2},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Timers of today do not wait for the next tick; Linux adds up to 50 µs on "
                       "purpose, to wake up once for several sleepers.")},
    {Charge::ThreadStart,
     QT_TRANSLATE_NOOP("ChargeBook", "A thread, started and joined"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 1 ms"),
     {1e-3, 1e-3},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Its stack is reserved and not filled, and nothing is copied; Python's "
                       "threading.Thread takes about 120 µs, most of it in the interpreter.")},
    {Charge::ThreadsTime,
     QT_TRANSLATE_NOOP("ChargeBook", "1000 threads that live at once"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 1 s"),
     {1, 1},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "A thousand times the price of one, and a place for each to stand: the "
                       "kernel wakes them one after another when they may go.")},
    {Charge::ThreadsResident,
     QT_TRANSLATE_NOOP("ChargeBook", "1000 threads: memory in use"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 1 GB"),
     {1e9, 1e9},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "The stacks are reserved and not filled: only touched pages are in memory, "
                       "two or so a thread; what the kernel keeps of each is not in this figure.")},
    {Charge::ThreadsReserved,
     QT_TRANSLATE_NOOP("ChargeBook", "1000 threads: memory reserved"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 1 GB"),
     {1e9, 1e9},
     QT_TRANSLATE_NOOP(
         "ChargeBook",
         "Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to "
         "1 MB; reserved addresses cost next to nothing until they are touched.")},
    {Charge::TasksByThreads,
     QT_TRANSLATE_NOOP("ChargeBook", "1000 small tasks, a thread each"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 1 s"),
     {1, 1},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "A thousand times what a thread costs, but most of them have ended before "
                       "the next one is there, and the cores share the work.")},
    {Charge::TasksByPool,
     QT_TRANSLATE_NOOP("ChargeBook", "1000 small tasks, a pool of 4"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 4 ms: four threads"),
     {4e-3, 4e-3},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Four threads are started and not a thousand; the rest is the queue, and "
                       "waking who waits at it.")},
    {Charge::ProcessFork,
     QT_TRANSLATE_NOOP("ChargeBook", "A process by fork, start to end"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 0.1 ms; Python's own 2 ms"),
     {1e-4, 2e-3},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Only the tables of the memory are copied, so the price grows with the "
                       "memory in use: little here, much in a large interpreter.")},
    {Charge::ProcessBare,
     QT_TRANSLATE_NOOP("ChargeBook", "A bare program (true), start to end"),
     QT_TRANSLATE_NOOP("ChargeBook", "100 ms and more"),
     {0.1, 0.1},
     QT_TRANSLATE_NOOP(
         "ChargeBook",
         "The textbook's figure is a Python process that imports a framework; a small "
         "native program is loaded and linked in about a millisecond.")},
    {Charge::ProcessWorker,
     QT_TRANSLATE_NOOP("ChargeBook", "A worker process, start to ready"),
     QT_TRANSLATE_NOOP("ChargeBook", "100 ms and more"),
     {0.1, 0.1},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "A spawned process loads its program anew, where a forked one has it "
                       "already; ours is native and small, and imports nothing.")},
    {Charge::ProcessPython,
     QT_TRANSLATE_NOOP("ChargeBook", "A Python interpreter (python3 -c pass)"),
     QT_TRANSLATE_NOOP("ChargeBook", "100 ms and more"),
     {0.1, 0.1},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "This is the interpreter with its standard modules alone; what makes it 100 "
                       "ms and more is the framework that a worker imports on top.")},
    {Charge::QueueSmall,
     QT_TRANSLATE_NOOP("ChargeBook", "100 B between threads, there and back"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 90 µs in Python"),
     {90e-6, 90e-6},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Python's queue.Queue pays for the interpreter and the GIL; here a pointer "
                       "goes through a locked queue, and most of it is waking who waits.")},
    {Charge::QueueLarge,
     QT_TRANSLATE_NOOP("ChargeBook", "1 MB between threads, there and back"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 90 µs in Python"),
     {90e-6, 90e-6},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 "
                       "B cost.")},
    {Charge::QueueHuge,
     QT_TRANSLATE_NOOP("ChargeBook", "100 MB between threads, there and back"),
     QT_TRANSLATE_NOOP("ChargeBook", "about 90 µs in Python"),
     {90e-6, 90e-6},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Still only a pointer: threads share their memory, so the size does not "
                       "matter until somebody reads it all.")},
    {Charge::PipeSmall,
     QT_TRANSLATE_NOOP("ChargeBook", "100 B between processes, there and back"),
     QT_TRANSLATE_NOOP("ChargeBook", "75 to 90 µs in Python"),
     {75e-6, 90e-6},
     QT_TRANSLATE_NOOP(
         "ChargeBook",
         "Python packs and unpacks as well; here are two system calls on each side of "
         "a pipe, two small copies, and two wake-ups.")},
    {Charge::PipeLarge,
     QT_TRANSLATE_NOOP("ChargeBook", "1 MB between processes, there and back"),
     QT_TRANSLATE_NOOP("ChargeBook", "1 to 2 ms in Python"),
     {1e-3, 2e-3},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "A pipe holds 64 KB on Linux: the message goes in many pieces, each copied "
                       "into the kernel and out again; Python packs it on top.")},
    {Charge::PipeHuge,
     QT_TRANSLATE_NOOP("ChargeBook", "100 MB between processes, there and back"),
     QT_TRANSLATE_NOOP("ChargeBook", "0.16 to 0.47 s in Python"),
     {0.16, 0.47},
     QT_TRANSLATE_NOOP("ChargeBook",
                       "Every byte is copied twice and both processes hold the whole message: the "
                       "price is the memory's bandwidth, and it grows with the size.")},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kBook.size(); ++i) {
        if (kBook.at(i).charge != static_cast<Charge>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "the book is looked up by number");

const BookEntry &entryOf(Charge charge)
{
    return kBook.at(static_cast<std::size_t>(charge));
}

QString inWords(const char *text)
{
    return QCoreApplication::translate("ChargeBook", text);
}

} // namespace

QString chargeName(Charge charge)
{
    return inWords(entryOf(charge).name);
}

QString textbookWords(Charge charge)
{
    return inWords(entryOf(charge).textbook);
}

TextbookFigure textbookFigure(Charge charge)
{
    return entryOf(charge).figure;
}

QString whyItDiffers(Charge charge)
{
    return inWords(entryOf(charge).why);
}

QString absenceWords(engine::ChargeAbsence absence)
{
    using engine::ChargeAbsence;
    switch (absence) {
    case ChargeAbsence::NotOnThisSystem:
        return inWords(QT_TRANSLATE_NOOP(
            "ChargeBook", "not measured here: this system has no such thing, or does not say"));
    case ChargeAbsence::OneCoreOnly:
        return inWords(QT_TRANSLATE_NOOP("ChargeBook",
                                         "not measured here: it takes two cores, and there is "
                                         "one"));
    case ChargeAbsence::ProgramMissing:
        return inWords(
            QT_TRANSLATE_NOOP("ChargeBook", "not measured here: the program was not found"));
    case ChargeAbsence::Refused:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP("ChargeBook", "not measured: the system refused"));
}

} // namespace brigade::model
