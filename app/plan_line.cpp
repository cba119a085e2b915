#include "app/plan_line.h"

#include "app/format_time.h"
#include "app/joined_words.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdint>

namespace brigade::app {

namespace {

using model::Term;
using model::Vocabulary;

struct PlanLineText
{
    Q_DECLARE_TR_FUNCTIONS(PlanLine)
};

/// "1 chef", "4 chefs".
QString counted(std::uint64_t count, Term term, Vocabulary vocabulary)
{
    const QString noun =
        count == 1 ? model::word(term, vocabulary) : model::plural(term, vocabulary);
    //: %1: a count; %2: a noun such as "processes" or "stoves"
    return PlanLineText::tr("%1 %2").arg(formatCount(count), noun);
}

QString kindsText(const engine::Plan &plan)
{
    constexpr std::size_t kMostKinds = 4;
    QStringList names;
    for (const engine::TaskKind &kind : plan.tasks) {
        if (static_cast<std::size_t>(names.size()) == kMostKinds) {
            names << QStringLiteral("…");
            break;
        }
        const QString name = QString::fromStdString(kind.name);
        //: %1: a count; %2: name of a task
        names << (kind.count == 1 ? name : PlanLineText::tr("%1 × %2").arg(kind.count).arg(name));
    }
    return withCommas(names);
}

QString workText(const engine::Plan &plan, Vocabulary vocabulary)
{
    const QString length = formatDuration(std::llround(plan.durationS * 1e9));
    switch (plan.arrival.kind) {
    case engine::ArrivalKind::Rate:
        //: %1: a number; %2: "tasks" or "orders"; %3: a time
        return PlanLineText::tr("%1 %2 a second for %3")
            .arg(QString::number(plan.arrival.perSecond), model::plural(Term::Task, vocabulary),
                 length);
    case engine::ArrivalKind::Clients:
        return PlanLineText::tr("%1 clients for %2").arg(formatCount(plan.arrival.count), length);
    case engine::ArrivalKind::AllAtOnce:
        break;
    }
    std::uint64_t count = 0;
    for (const engine::TaskKind &kind : plan.tasks)
        count += kind.count;
    return counted(count, Term::Task, vocabulary);
}

QString modeText(const engine::Plan &plan, Vocabulary vocabulary)
{
    switch (plan.mode) {
    case engine::Mode::Sequential:
        return PlanLineText::tr("one after another");
    case engine::Mode::Threads:
        //: %1: "thread" or "chef"; %2: "task" or "order"
        return PlanLineText::tr("one %1 per %2")
            .arg(model::word(Term::Thread, vocabulary), model::word(Term::Task, vocabulary));
    case engine::Mode::Pool:
        return plan.processes == 1
            ? counted(plan.threads, Term::Thread, vocabulary)
            //: %1: such as "4 threads"; each: in each process
            : PlanLineText::tr("%1 each").arg(counted(plan.threads, Term::Thread, vocabulary));
    case engine::Mode::Async:
        //: %1: "event loop" or "head waiter"; %2: such as "4 threads"
        return (plan.processes == 1 ? PlanLineText::tr("one %1, up to %2")
                                    : PlanLineText::tr("each with one %1 and up to %2"))
            .arg(model::word(Term::EventLoop, vocabulary),
                 counted(plan.threads, Term::Thread, vocabulary));
    }
    return {};
}

} // namespace

QStringList planParts(const engine::Plan &plan, Vocabulary vocabulary)
{
    QString work = workText(plan, vocabulary);
    if (!plan.tasks.empty())
        work += QStringLiteral(": ") + kindsText(plan);
    QStringList parts {work, counted(plan.processes, Term::Process, vocabulary),
                       modeText(plan, vocabulary)};
    const QString gil = model::word(Term::Gil, vocabulary);
    //: %1: "GIL" or "bathroom"; %2: "switch interval" or "time before a knock"; %3: a time
    parts << (plan.gil.enabled
                  ? PlanLineText::tr("%1 on, %2 %3")
                        .arg(gil, model::word(Term::SwitchInterval, vocabulary),
                             formatDuration(std::llround(plan.gil.switchIntervalMs * 1e6)))
                  : PlanLineText::tr("%1 off").arg(gil));
    if (plan.cores > 0)
        //: %1: such as "4 cores"
        parts << PlanLineText::tr("at most %1").arg(counted(plan.cores, Term::Core, vocabulary));
    return parts;
}

} // namespace brigade::app
