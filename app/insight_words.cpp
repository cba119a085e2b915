#include "app/insight_words.h"

#include "app/format_time.h"
#include "app/sharing_words.h"

#include <QCoreApplication>

#include <cmath>

namespace brigade::app {

namespace {

using model::Insight;
using model::InsightKind;
using model::Term;
using model::Vocabulary;

struct InsightText
{
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

QString duration(double seconds)
{
    return formatDuration(std::llround(seconds * 1e9));
}

QString percent(double share)
{
    return InsightText::tr("%1 %").arg(qRound(share * 100));
}

/// The words of one vocabulary, put into the sentences.
struct Terms
{
    explicit Terms(Vocabulary vocabulary)
        : gil(model::word(Term::Gil, vocabulary))
        , threads(model::plural(Term::Thread, vocabulary))
        , thread(model::word(Term::Thread, vocabulary))
        , core(model::word(Term::Core, vocabulary))
        , cores(model::plural(Term::Core, vocabulary))
        , processes(model::plural(Term::Process, vocabulary))
        , process(model::word(Term::Process, vocabulary))
        , tasks(model::plural(Term::Task, vocabulary))
        , task(model::word(Term::Task, vocabulary))
        , queue(model::word(Term::Queue, vocabulary))
        , loop(model::word(Term::EventLoop, vocabulary))
    {
    }
    QString gil, threads, thread, core, cores, processes, process, tasks, task, queue, loop;
};

QString gilWords(const Insight &insight, const Terms &it)
{
    if (insight.kind == InsightKind::GilSerialised)
        //: %1: a share such as 40 %; %2: "threads" or "chefs"; %3: "GIL" or "bathroom"; %4: a time
        return InsightText::tr(
                   "%1 of the time in which %2 could have worked they queued for the %3, "
                   "%4 in all: one at a time gets on, however many there are.")
            .arg(percent(insight.share), it.threads, it.gil, duration(insight.oneS));
    if (insight.kind == InsightKind::OneProcessForCpu)
        //: %1: a share; %2: a number; %3: "cores" or "stoves"; %4: "process" or "restaurant";
        //: %5: "GIL" or "bathroom"
        return InsightText::tr("Only %1 of what %2 %3 could do was done. Another %4 brings another "
                               "%5: for work that computes, that is what helps.")
            .arg(percent(insight.share))
            .arg(insight.count)
            .arg(it.cores, it.process, it.gil);
    //: %1, %3: times; %2: "thread" or "chef"; %4: "GIL" or "bathroom"; %5: a count
    return InsightText::tr("After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 "
                           "times). It would be quick itself, but those who compute do not let go "
                           "before they are asked.")
        .arg(duration(insight.otherS), it.thread, duration(insight.oneS), it.gil)
        .arg(insight.count);
}

QString coreWords(const Insight &insight, const Terms &it)
{
    if (insight.kind == InsightKind::Oversubscribed)
        //: %1: a share; %2: "threads" or "chefs"; %3: "core" or "stove"; %4, %5: numbers;
        //: %6: "cores" or "stoves"
        return InsightText::tr("%1 of the time in which %2 could have worked they had no %3: %4 "
                               "of them shared %5 %6. More of them finish nothing sooner.")
            .arg(percent(insight.share), it.threads, it.core)
            .arg(insight.count)
            .arg(insight.otherCount)
            .arg(it.cores);
    //: %1: a time; %2, %4: numbers; %3: "cores" or "stoves"; %5: "tasks" or "orders"
    return InsightText::tr("For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot "
                           "be shared out evenly. More equal or smaller pieces end together.")
        .arg(duration(insight.oneS))
        .arg(insight.otherCount)
        .arg(it.cores)
        .arg(insight.count)
        .arg(it.tasks);
}

QString waitWords(const Insight &insight, const Terms &it)
{
    if (insight.kind == InsightKind::PoolTooSmall)
        //: %1: "tasks" or "orders"; %2, %3: times; %4: a number; %5: "threads" or "chefs"
        return InsightText::tr("Half of the %1 waited longer than %2 before anybody took them, and "
                               "then took %3, mostly waiting. %4 %5 wait at the same time at most: "
                               "here more of them help.")
            .arg(it.tasks, duration(insight.oneS), duration(insight.otherS))
            .arg(insight.count)
            .arg(it.threads);
    //: %1: a share; %2, %3: times; %4: "core" or "stove"; %5: "GIL" or "bathroom"
    return InsightText::tr("%1 of the time in hand was waiting, and waits overlap: %2 instead of "
                           "%3 one after the other. Whoever waits needs neither a %4 nor the %5.")
        .arg(percent(insight.share), duration(insight.oneS), duration(insight.otherS), it.core,
             it.gil);
}

QString loopWords(const Insight &insight, const Terms &it)
{
    const QString name = QString::fromStdString(insight.name);
    const QString least = duration(insight.otherS);
    const QString often = insight.count == 1
        //: Goes on after "One task (mail) kept the event loop for 2 s;". %1: a time
        ? InsightText::tr("it was %1 or more once").arg(least)
        //: Goes on after "One task (mail) kept the event loop for 2 s;". %1: a time; %2: a count
        : InsightText::tr("it was %1 or more %2 times").arg(least, formatCount(insight.count));
    //: %1: "task" or "order"; %2: its name; %3: "event loop" or "head waiter"; %4: a time;
    //: %5: such as "it was 100 ms or more once"; %6: "threads" or "chefs"
    return InsightText::tr(
               "One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was "
               "looked at, however long it had been ready. What blocks or computes belongs with "
               "the %6.")
        .arg(it.task, name, it.loop, duration(insight.oneS), often, it.threads);
}

QString sharingInsight(const Insight &insight, const Terms &it)
{
    const QString name = QString::fromStdString(insight.name);
    if (insight.kind == InsightKind::Deadlock)
        //: %1: a number; %2: "threads" or "chefs"
        return InsightText::tr("%1 %2 waited in a ring, each for what the next one had: none could "
                               "ever go on. Taken in the same order by all, the same locks never "
                               "close a ring.")
            .arg(insight.count)
            .arg(it.threads);
    if (insight.kind == InsightKind::LostUpdates)
        //: %1, %2: counts; %3: name of a shared variable
        return InsightText::tr("%1 of %2 updates of “%3” were lost: somebody wrote what he had "
                               "worked out from a value that was no longer true. A lock around "
                               "reading and writing, or one indivisible step, loses none.")
            .arg(formatCount(insight.count), formatCount(insight.otherCount), name);
    if (insight.kind == InsightKind::LockSerialised)
        //: %1: a share; %2: "threads" or "chefs"; %3: a time; %4: name of a lock
        return InsightText::tr("%1 of the time in which %2 could have worked they waited for a "
                               "lock, %3 in all, most for “%4”: what it guards is done one after "
                               "the other, however many there are. Hold it for less.")
            .arg(percent(insight.share), it.threads, duration(insight.oneS), name);
    //: %1: a share; %2, %4: times; %3: a size; %5: "process" or "restaurant";
    //: %6: "tasks" or "orders"
    return InsightText::tr("%1 of the time went into packing, carrying and unpacking (%2 for %3), "
                           "and %4 into the %6 themselves. What is handed over within one %5 is "
                           "not copied at all.")
        .arg(percent(insight.share), duration(insight.oneS), bytesText(insight.count),
             duration(insight.otherS), it.process, it.tasks);
}

QString trustWords(const Insight &insight, const Terms &it)
{
    if (insight.kind == InsightKind::LostToCrash)
        //: %1: a count; %2: "tasks" or "orders"; %3: "process" or "restaurant"
        return InsightText::tr("%1 %2 were lost with the %3 that held them; the others went on. A "
                               "crash stays within its own %3.")
            .arg(insight.count)
            .arg(it.tasks, it.process);
    if (insight.kind == InsightKind::NoisyMachine)
        //: %1: a share such as 40 %; %2: "cores" or "stoves"
        return InsightText::tr("Other programs took %1 of the %2: compare this run with care, or "
                               "run it again when the machine is quiet.")
            .arg(percent(insight.share), it.cores);
    return InsightText::tr(
               "%1 events did not fit and are missing: pictures and figures of this run "
               "are incomplete.")
        .arg(insight.count);
}

} // namespace

QString insightTitle(const Insight &insight, Vocabulary vocabulary)
{
    const Terms it(vocabulary);
    switch (insight.kind) {
    case InsightKind::GilSerialised:
        //: Title. %1: "GIL" or "bathroom"
        return InsightText::tr("One at a time behind the %1").arg(it.gil);
    case InsightKind::OneProcessForCpu:
        //: Title. %1: "processes" or "restaurants"
        return InsightText::tr("Too few %1 for work that computes").arg(it.processes);
    case InsightKind::Convoy:
        //: Title. A convoy: the quick one is held up by slow ones. %1: "GIL" or "bathroom"
        return InsightText::tr("Convoy behind the %1").arg(it.gil);
    case InsightKind::Oversubscribed:
        //: Title. %1: "threads" or "chefs"; %2: "cores" or "stoves"
        return InsightText::tr("More %1 than %2").arg(it.threads, it.cores);
    case InsightKind::StairStep:
        return InsightText::tr("Idle %1 in the last round").arg(it.cores);
    case InsightKind::PoolTooSmall:
        return InsightText::tr("Too few %1 for so much waiting").arg(it.threads);
    case InsightKind::WaitsOverlap:
        return InsightText::tr("Waiting at the same time");
    case InsightKind::LostToCrash:
        return InsightText::tr("Lost in a crash");
    case InsightKind::Deadlock:
        return InsightText::tr("A deadlock");
    case InsightKind::LostUpdates:
        return InsightText::tr("Lost updates");
    case InsightKind::LockSerialised:
        return InsightText::tr("One at a time behind a lock");
    case InsightKind::TimeInCourier:
        //: Title. On the way: packing, carrying and unpacking data between processes
        return InsightText::tr("All the time spent on the way");
    case InsightKind::NoisyMachine:
        return InsightText::tr("A noisy machine");
    case InsightKind::EventsDropped:
        return InsightText::tr("An incomplete record");
    case InsightKind::LoopBlocked:
        //: Title. %1: "event loop" or "head waiter"
        return InsightText::tr("A blocked %1").arg(it.loop);
    }
    return {};
}

QString insightWords(const Insight &insight, Vocabulary vocabulary)
{
    const Terms it(vocabulary);
    switch (insight.kind) {
    case InsightKind::GilSerialised:
    case InsightKind::OneProcessForCpu:
    case InsightKind::Convoy:
        return gilWords(insight, it);
    case InsightKind::Oversubscribed:
    case InsightKind::StairStep:
        return coreWords(insight, it);
    case InsightKind::PoolTooSmall:
    case InsightKind::WaitsOverlap:
        return waitWords(insight, it);
    case InsightKind::LoopBlocked:
        return loopWords(insight, it);
    case InsightKind::Deadlock:
    case InsightKind::LostUpdates:
    case InsightKind::LockSerialised:
    case InsightKind::TimeInCourier:
        return sharingInsight(insight, it);
    case InsightKind::LostToCrash:
    case InsightKind::NoisyMachine:
    case InsightKind::EventsDropped:
        return trustWords(insight, it);
    }
    return {};
}

} // namespace brigade::app
