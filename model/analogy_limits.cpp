#include "model/analogy_limits.h"

#include <QCoreApplication>

#include <array>

namespace brigade::model {

namespace {

struct Limit
{
    Term term;
    const char *text;
};

constexpr std::array<Limit, kTermCount> kLimits {{
    {Term::Host,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Other programs live in the same town and use its stoves; a virtual machine "
                       "may only believe that they are its own.")},
    {Term::Core,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "A core has no speed of its own: turbo, heat and a twin on the same silicon "
                       "(SMT) change it while you look. And it works faster for whom it knows: his "
                       "data are still in its caches.")},
    {Term::Process,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Opening a restaurant takes months, a process is there in about a "
                       "millisecond. And processes can share memory if they ask for it.")},
    {Term::Memory,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Two processes may see the same page of memory until one of them writes to "
                       "it; no larder stands in two houses.")},
    {Term::Thread,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "A chef walks to the stove himself; a thread is put on a core and taken off "
                       "again by the operating system, in the middle of a word, unasked.")},
    {Term::SharedVariable,
     QT_TRANSLATE_NOOP(
         "AnalogyLimits",
         "A jar is either here or there. A variable can be in several caches at once, "
         "and without synchronisation one core may see an old value.")},
    {Term::LostUpdate,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Two chefs notice that their hands meet; two threads notice nothing, and "
                       "the wrong total looks like any other number.")},
    {Term::Lock,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "The key does not guard the cupboard: whoever forgets to ask for it opens "
                       "the door all the same. A lock is an agreement.")},
    {Term::Gil,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "People leave a bathroom when they are done. The GIL's holder is asked to "
                       "leave after the switch interval and goes back to the queue. It also guards "
                       "only the interpreter: native code can work outside.")},
    {Term::HoldingGil,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Nobody cooks in a bathroom; here only its holder does. What the picture "
                       "gets right is the queue.")},
    {Term::SwitchInterval,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "The knock does not open the door: the holder looks up only between two "
                       "steps of the interpreter, so a long step makes everybody wait longer.")},
    {Term::BlockingIo,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "A chef beside the oven could do something else; a blocked thread cannot. "
                       "It does not exist for the scheduler until the answer is there.")},
    {Term::Task,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Guests wait about as long for the same dish; tasks of one kind can differ "
                       "a thousandfold, and the slowest hundredth is what users remember.")},
    {Term::Queue,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "A rail is full when it is full. A queue without a bound grows until the "
                       "memory is gone, and hides for a long time that nobody keeps up.")},
    {Term::Pool,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Chefs in one kitchen get in each other's way only by elbows; threads also "
                       "by caches, locks and the GIL, without anybody seeing it.")},
    {Term::ThreadPerTask,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Hiring takes weeks, creating a thread some ten microseconds. It is not the "
                       "hiring that hurts, it is a thousand of them at two stoves.")},
    {Term::EventLoop,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "A head waiter can look over his shoulder while he talks. An event loop "
                       "cannot: while one callback runs, nothing else happens at all.")},
    {Term::Coroutine,
     QT_TRANSLATE_NOOP(
         "AnalogyLimits",
         "A ticket can be taken away at any time; a coroutine gives control back only "
         "where it says await, never in between.")},
    {Term::Await,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "await does not always put the ticket aside: if what it waits for is there "
                       "already, the same task simply goes on.")},
    {Term::Ipc,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "The courier's way takes microseconds; it is the packing and unpacking that "
                       "costs, and it takes the time of those who could cook.")},
    {Term::ServerWorker,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "Guests choose a branch; requests are dealt out by the operating system, "
                       "and not evenly.")},
    {Term::Crash,
     QT_TRANSLATE_NOOP("AnalogyLimits",
                       "After a fire nothing is left; after a crash the operating system takes "
                       "everything back in order, and a new process is there at once. What was "
                       "only in memory is gone in both.")},
}};

} // namespace

QString analogyLimit(Term term)
{
    return QCoreApplication::translate("AnalogyLimits",
                                       kLimits.at(static_cast<std::size_t>(term)).text);
}

} // namespace brigade::model
