#include "app/street_words.h"

#include "app/format_time.h"
#include "app/joined_words.h"
#include "app/palette.h"
#include "model/loop_stretches.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace brigade::app {

namespace {

struct StreetText
{
    Q_DECLARE_TR_FUNCTIONS(Street)
};

constexpr double kBytesPerMegabyte = 1024.0 * 1024;
constexpr std::int64_t kSmallestLarderBytes = std::int64_t {16} << 20; // 16 MB

QString percent(double share)
{
    return StreetText::tr("%1 %").arg(qRound(100 * share));
}

} // namespace

QString StreetWords::supplier(const model::ProcessNow &process) const
{
    return StreetText::tr("Supplier %1 · pid %2")
        .arg(static_cast<std::uint32_t>(process.process))
        .arg(process.pid);
}

QString StreetWords::houseTitle(const model::ProcessNow &process) const
{
    return StreetText::tr("%1 · pid %2")
        .arg(model::processName(process.process, m_vocabulary))
        .arg(process.pid);
}

QString StreetWords::houseName(const model::ProcessNow &process) const
{
    return model::processName(process.process, m_vocabulary);
}

namespace {

/// Burnt, closed, opening, ...: empty while it is simply open.
QString doorWords(const model::ProcessNow &process, bool kitchen)
{
    if (process.crashed)
        //: State of a restaurant (of a process: crashed), on its front: keep it short
        return kitchen ? StreetText::tr("✖ burnt down") : StreetText::tr("✖ crashed");
    if (process.gone)
        //: State of a restaurant (of a process: ended), short
        return kitchen ? StreetText::tr("closed") : StreetText::tr("ended");
    if (isReopening(process))
        return kitchen ? StreetText::tr("reopening") : StreetText::tr("restarting");
    if (!process.ready)
        //: State of a restaurant (of a process: starting), short
        return kitchen ? StreetText::tr("opening") : StreetText::tr("starting");
    if (process.dismissed)
        //: State of a restaurant (process) that takes no more orders, short
        return kitchen ? StreetText::tr("closing") : StreetText::tr("dismissed");
    return {};
}

} // namespace

QString StreetWords::houseNote(const model::ProcessNow &process) const
{
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    QStringList parts;
    if (process.replaces && !isReopening(process) && !process.gone)
        parts << (kitchen ? StreetText::tr("reopened") : StreetText::tr("restarted"));
    parts << StreetText::tr("%1 done").arg(formatCount(process.tasksDone));
    if (process.tasksFailed > 0)
        parts << StreetText::tr("%1 failed").arg(formatCount(process.tasksFailed));
    for (const auto &[index, value] : process.variables)
        //: %1: "ingredient" or "shared variable"; %2: its name; %3: its value
        parts << StreetText::tr("%1 %2: %3")
                     .arg(model::word(model::Term::SharedVariable, m_vocabulary),
                          m_tasks.variableName(index), formatCount(value));
    if (!process.deadlockRing.empty())
        parts << StreetText::tr("✖ deadlock");
    if (const QString door = doorWords(process, kitchen); !door.isEmpty())
        parts << door;
    return parts.join(QStringLiteral(" · "));
}

QString StreetWords::house(const model::ProcessNow &process) const
{
    QStringList lines {houseTitle(process), houseNote(process), larder(process)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString StreetWords::larder(const model::ProcessNow &process) const
{
    const QString size = larderShort(process);
    if (size.isEmpty())
        return {};
    //: Larder: stands for the memory of a process. %1: a size such as 12.3 MB
    return m_vocabulary == model::Vocabulary::Restaurant ? StreetText::tr("larder %1").arg(size)
                                                         : StreetText::tr("memory %1").arg(size);
}

QString StreetWords::larderShort(const model::ProcessNow &process) const
{
    if (process.residentBytes <= 0)
        return {};
    return StreetText::tr("%1 MB").arg(
        QLocale().toString(static_cast<double>(process.residentBytes) / kBytesPerMegabyte, 'f', 1));
}

std::vector<StateTally> StreetWords::tallies(const model::ProcessNow &process) const
{
    std::array<int, kStateFillCount> counts {};
    for (const auto &[index, thread] : process.threads) {
        if (thread.role != engine::ThreadRole::Control)
            ++counts.at(fillOf(thread));
    }
    std::vector<StateTally> tallies;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            tallies.push_back({i, counts.at(i)});
    }
    return tallies;
}

QString StreetWords::tally(const model::ProcessNow &process) const
{
    const Palette &signs = palette(Theme::Light); // signs are the same in both
    QStringList parts;
    for (const StateTally &each : tallies(process))
        //: %1: a sign; %2: how many chefs or threads are in that state
        parts << StreetText::tr("%1 %2").arg(signs.states.at(each.fill).sign).arg(each.count);
    return parts.join(QStringLiteral("   "));
}

QString StreetWords::loopSign(const model::ProcessNow &process) const
{
    if (!process.loop)
        return {};
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    const model::LoopNow &loop = *process.loop;
    const QString who = model::heading(model::Term::EventLoop, m_vocabulary);
    const auto thread = process.threads.find(loop.thread);
    if (isLoopBlocked(process, m_street.timeNs))
        //: %1: "Head waiter" (event loop); %2: name of an order; %3: a time
        return (kitchen ? StreetText::tr("%1 kept by %2 for %3")
                        : StreetText::tr("%1 blocked by %2 for %3"))
            .arg(who, m_tasks.nameOf(loop.task), formatDuration(m_street.timeNs - loop.sinceNs));
    if (loop.task != engine::kNoTask)
        //: Who is at work on what. %1: "Head waiter" or "Event loop"; %2: name of an order or task
        return StreetText::tr("%1 on %2").arg(who, m_tasks.nameOf(loop.task));
    if (thread != process.threads.end() && thread->second.state == model::ThreadState::LoopWait)
        //: %1: "Head waiter"; the bell stands for the selector of an event loop
        return (kitchen ? StreetText::tr("%1 waits for the door bell")
                        : StreetText::tr("%1 waits for the selector"))
            .arg(who);
    const bool waits =
        thread != process.threads.end() && thread->second.state != model::ThreadState::Running;
    //: The head waiter and what he does: "Head waiter waits for a stove".
    const QString pattern = StreetText::tr("%1 %2", "who does what");
    return waits ? pattern.arg(who, state(thread->second)) : who;
}

QString StreetWords::tickets(const model::ProcessNow &process) const
{
    QStringList parts;
    for (const TicketPile &pile : piles(process))
        parts << pile.words;
    return parts.join(QStringLiteral(" · "));
}

std::vector<TicketPile> StreetWords::piles(const model::ProcessNow &process) const
{
    const model::TicketCounts counts = process.tickets(m_street.timeNs);
    //: Tickets of an event loop: the one that it is on.
    return {{counts.running, StreetText::tr("%1 running").arg(formatCount(counts.running))},
            //: Tickets of an event loop: those that wait for something.
            {counts.setAside, StreetText::tr("%1 set aside").arg(formatCount(counts.setAside))},
            //: Tickets of an event loop: those that it could go on with.
            {counts.ready, StreetText::tr("%1 ready").arg(formatCount(counts.ready))}};
}

QString StreetWords::bathroom() const
{
    return model::heading(model::Term::Gil, m_vocabulary);
}

QString StreetWords::doorSign(const model::ProcessNow &process) const
{
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    if (!process.gilHolder)
        //: On the bathroom's door (the GIL), very short
        return kitchen ? StreetText::tr("vacant") : StreetText::tr("free");
    if (process.loop && process.loop->thread == *process.gilHolder) // his name is too long
        //: On the bathroom's door, very short: the head waiter (event loop) is inside
        return kitchen ? StreetText::tr("waiter’s turn") : StreetText::tr("held: loop");
    const QString who = model::threadName(*process.gilHolder, m_vocabulary);
    //: On the bathroom's door, very short. %1: such as "Chef 2", who is inside
    return kitchen ? StreetText::tr("%1’s turn").arg(who) : StreetText::tr("held: %1").arg(who);
}

StreetNote StreetWords::openDoor() const
{
    //: The sign on the bathroom's door; there is no GIL in this run
    return {m_vocabulary == model::Vocabulary::Restaurant
                ? StreetText::tr("Sign crossed out: nobody needs to queue (GIL off)")
                : StreetText::tr("GIL off: nobody waits for it"),
            StreetText::tr("GIL off")};
}

QString StreetWords::place(ChefBox::Place place) const
{
    using Place = ChefBox::Place;
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    switch (place) {
    case Place::Oven:
        //: Over a place in the picture, short: chefs that wait for a timer
        return kitchen ? StreetText::tr("Oven (timer)") : StreetText::tr("Timer");
    case Place::Delivery:
        //: Over a place in the picture, short: chefs that wait for the network
        return kitchen ? StreetText::tr("Delivery (network)") : StreetText::tr("Network");
    case Place::Pantry:
        //: Over a place in the picture, short: chefs that wait for a file
        return kitchen ? StreetText::tr("Pantry (file)") : StreetText::tr("File");
    case Place::Bench:
        //: Over a place in the picture, short: chefs without an order sit there
        return kitchen ? StreetText::tr("Bench (no order)") : StreetText::tr("Idle");
    case Place::Kitchen:
    case Place::Inside:
    case Place::Door:
    case Place::Jar:
    case Place::Key:
    case Place::Ring:
        break;
    }
    return {};
}

QString StreetWords::front(const model::ProcessNow &process) const
{
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    const QString done =
        //: %1: a count; %2: "order" or "orders", "task" or "tasks"
        StreetText::tr("%1 %2 done")
            .arg(formatCount(process.tasksDone),
                 process.tasksDone == 1 ? model::word(model::Term::Task, m_vocabulary)
                                        : model::plural(model::Term::Task, m_vocabulary));
    if (isReopening(process))
        //: On a restaurant's front. %1: the one that burnt down, such as "Restaurant 2"
        return (kitchen ? StreetText::tr("Reopens after %1") : StreetText::tr("Replaces %1"))
            .arg(model::processName(*process.replaces, m_vocabulary));
    if (process.crashed)
        //: On a restaurant's front. %1: such as "3 orders done"
        return (kitchen ? StreetText::tr("Burnt down: %1") : StreetText::tr("Crashed: %1"))
            .arg(done);
    //: On a restaurant's front. %1: such as "3 orders done"
    return (kitchen ? StreetText::tr("Closed: %1") : StreetText::tr("Ended: %1")).arg(done);
}

QString StreetWords::stove(std::int16_t core) const
{
    return StreetText::tr("%1 %2").arg(model::heading(model::Term::Core, m_vocabulary)).arg(core);
}

QString StreetWords::cook(const model::CoreNow &core) const
{
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    if (core.thread)
        //: %1: such as "Chef 2"; %2: such as "Restaurant 1"
        return StreetText::tr("%1 of %2")
            .arg(nameOf(*core.thread), model::processName(core.thread->process, m_vocabulary));
    if (isTakenByOthers(core))
        //: On a stove (core): not a thread of this run that is at work, mostly another program
        return kitchen ? StreetText::tr("somebody else cooks") : StreetText::tr("something else");
    if (core.closed)
        //: On a stove (core) that the plan does not let this run use, short
        return StreetText::tr("not for this run");
    return kitchen ? StreetText::tr("nobody cooks") : StreetText::tr("idle");
}

QString StreetWords::shares(const model::CoreNow &core) const
{
    if (!core.measured)
        return core.closed ? QString() : StreetText::tr("not measured yet");
    //: On a core. %1, %2: shares such as 40 %; others: other programs
    return StreetText::tr("this run %1\nothers %2")
        .arg(percent(core.ownShare), percent(core.othersShare));
}

QString StreetWords::name(const model::ThreadNow &thread) const
{
    return model::threadName(thread.key.thread, thread.role, m_vocabulary);
}

QString StreetWords::nameOf(const model::ThreadKey &key) const
{
    const model::ThreadNow *thread = findThread(m_street, key);
    return thread == nullptr ? model::threadName(key.thread, m_vocabulary) : name(*thread);
}

QString StreetWords::state(const model::ThreadNow &thread) const
{
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    if (thread.state == model::ThreadState::Running && thread.native)
        return kitchen ? StreetText::tr("cooks (no %1 needed)")
                             .arg(model::word(model::Term::Gil, m_vocabulary))
                       : StreetText::tr("running native code");
    if (thread.state == model::ThreadState::LockWait) {
        if (const auto lock = wantedLock(thread))
            return (kitchen ? StreetText::tr("waits for the key to %1")
                            : StreetText::tr("waits for the lock %1"))
                .arg(m_tasks.lockName(*lock));
    }
    if (thread.state != model::ThreadState::Io || !thread.block)
        return model::stateWord(thread.state, m_vocabulary);
    switch (*thread.block) {
    case engine::BlockReason::Sleep:
        //: The oven stands for a timer
        return kitchen ? StreetText::tr("waits for the oven") : StreetText::tr("waits for a timer");
    case engine::BlockReason::File:
        //: The pantry stands for a file
        return kitchen ? StreetText::tr("waits at the pantry") : StreetText::tr("waits for a file");
    case engine::BlockReason::Net:
        return kitchen ? StreetText::tr("waits for a delivery")
                       : StreetText::tr("waits for the network");
    }
    return {};
}

QString StreetWords::holds(const model::ThreadNow &thread) const
{
    const auto process = m_street.processes.find(thread.key.process);
    if (process == m_street.processes.end())
        return {};
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    QStringList held;
    if (process->second.gilHolder == thread.key.thread)
        //: The bathroom stands for the GIL
        held << (kitchen ? StreetText::tr("has the bathroom") : StreetText::tr("holds the GIL"));
    QStringList locks;
    for (const auto &[index, lock] : process->second.locks) {
        if (lock.holder == thread.key.thread)
            locks << m_tasks.lockName(index);
    }
    if (!locks.isEmpty())
        held << (kitchen ? StreetText::tr("has the key to %1")
                         : StreetText::tr("holds the lock %1"))
                    .arg(withCommas(locks));
    const auto hand = process->second.hands.find(thread.key.thread);
    if (hand != process->second.hands.end() && hand->second.read)
        held << StreetText::tr("has read %1").arg(formatCount(*hand->second.read));
    return held.join(QStringLiteral(" · "));
}

std::optional<std::uint32_t> StreetWords::wantedLock(const model::ThreadNow &thread) const
{
    const auto process = m_street.processes.find(thread.key.process);
    if (process == m_street.processes.end())
        return std::nullopt;
    for (const auto &[index, lock] : process->second.locks) {
        if (std::find(lock.waiters.begin(), lock.waiters.end(), thread.key.thread)
            != lock.waiters.end())
            return index;
    }
    return std::nullopt;
}

QString StreetWords::whoHasIt(const model::ThreadNow &thread) const
{
    const auto lock = wantedLock(thread);
    if (!lock)
        return {};
    const model::LockNow &wanted = m_street.processes.at(thread.key.process).locks.at(*lock);
    return wanted.holder
        ? StreetText::tr("%1 has it").arg(model::threadName(*wanted.holder, m_vocabulary))
        : QString();
}

QString StreetWords::task(const model::ThreadNow &thread) const
{
    return m_tasks.nameOf(thread.task);
}

QString StreetWords::sentence(const model::ThreadNow &thread) const
{
    const QString who =
        StreetText::tr("%1 of %2")
            .arg(name(thread), model::processName(thread.key.process, m_vocabulary));
    // A moment after the end is as long as the run.
    const QString time =
        formatDuration(std::max<std::int64_t>(0, m_street.timeNs - thread.sinceNs));
    if (thread.state != model::ThreadState::GilWait)
        //: %1: such as "Chef 2 of Restaurant 1"; %2: such as "cooks"; %3: a time
        return StreetText::tr("%1: %2, for %3 up to now").arg(who, state(thread), time);
    const QString gil = model::word(model::Term::Gil, m_vocabulary);
    const auto process = m_street.processes.find(thread.key.process);
    if (process == m_street.processes.end() || !process->second.gilHolder)
        //: %1: who; %2: a time; %3: "bathroom" or "GIL", which is "it"
        return StreetText::tr("%1 has waited %2 for the %3; it is free").arg(who, time, gil);
    //: %1: who; %2: a time; %3: "bathroom"; %4: such as "Chef 3"
    const QString pattern = m_vocabulary == model::Vocabulary::Restaurant
        ? StreetText::tr("%1 has waited %2 for the %3; %4 is inside")
        : StreetText::tr("%1 has waited %2 for the %3; %4 holds it");
    return pattern.arg(who, time, gil, model::threadName(*process->second.gilHolder, m_vocabulary));
}

QString StreetWords::describe(const model::ThreadKey &key) const
{
    const model::ThreadNow *thread = findThread(m_street, key);
    if (thread == nullptr)
        return {};
    QStringList lines {sentence(*thread)};
    const QString held = holds(*thread);
    if (!held.isEmpty())
        lines << held;
    const QString holder = whoHasIt(*thread);
    if (!holder.isEmpty())
        lines << holder;
    const QString inHand = task(*thread);
    if (!inHand.isEmpty())
        lines << StreetText::tr("%1: %2").arg(model::heading(model::Term::Task, m_vocabulary),
                                              inHand);
    if (thread->role == engine::ThreadRole::Loop)
        lines << tickets(m_street.processes.at(key.process));
    if (thread->core != engine::kUnknownCore)
        //: %1: such as "Stove 3" or "Core 3"
        lines << StreetText::tr("last on %1").arg(stove(thread->core));
    return lines.join(QLatin1Char('\n'));
}

QString StreetWords::describe() const
{
    QStringList parts {sign(), office()};
    parts.removeAll(QString());
    for (const auto &[index, process] : m_street.processes) {
        if (process.role == engine::ProcessRole::Worker && !process.gone)
            //: %1: such as "Restaurant 1"; %2: signs with counts; %3: a count of orders or tasks
            parts << StreetText::tr("%1: %2; %3 waiting")
                         .arg(model::processName(index, m_vocabulary), tally(process))
                         .arg(process.queue.size());
    }
    return parts.join(QStringLiteral(". "));
}

std::int64_t larderBytes(const model::StreetNow &street)
{
    std::int64_t full = kSmallestLarderBytes;
    for (const auto &[index, process] : street.processes) {
        while (full < process.residentBytes)
            full *= 4;
    }
    return full;
}

bool isLoopBlocked(const model::ProcessNow &process, std::int64_t timeNs)
{
    return process.loop && process.loop->task != engine::kNoTask
        && timeNs - process.loop->sinceNs >= model::kLoopBlockedNs;
}

bool isTakenByOthers(const model::CoreNow &core)
{
    return !core.thread && core.othersShare > 0.5;
}

const model::ThreadNow *findThread(const model::StreetNow &street, const model::ThreadKey &key)
{
    const auto process = street.processes.find(key.process);
    if (process == street.processes.end())
        return nullptr;
    const auto thread = process->second.threads.find(key.thread);
    return thread == process->second.threads.end() ? nullptr : &thread->second;
}

std::size_t fillOf(const model::ThreadNow &thread)
{
    if (thread.state == model::ThreadState::Running && thread.native)
        return kNativeFill;
    return static_cast<std::size_t>(thread.state);
}

} // namespace brigade::app
