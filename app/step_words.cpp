#include "app/step_words.h"

#include "app/joined_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace brigade::app {

namespace {

using model::Moment;
using model::MomentKind;
using model::Stand;
using model::StepSession;
using model::StepThread;
using model::Term;
using model::Vocabulary;

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepDialog)
};

const StepThread &threadOf(const StepSession &session, model::StepNumber number)
{
    return session.state().threads.at(number - 1);
}

QString lockOf(const StepSession &session, std::uint32_t index)
{
    return QString::fromStdString(session.names().locks.at(index));
}

QString workWords(const StepSession &session, std::uint32_t kind, const Moment &moment)
{
    const auto &steps = session.plan().tasks.at(kind).steps;
    switch (engine::stepKind(steps.at(moment.step))) {
    case engine::StepKind::Sleep:
    case engine::StepKind::BlockingSleep:
        //: What a thread does next; in the third person, as those that follow
        return StepText::tr("falls asleep");
    case engine::StepKind::File:
        return StepText::tr("writes and reads a file");
    default:
        return StepText::tr("computes");
    }
}

/// Of a task of this kind.
QString momentWords(const StepSession &session,
                    std::uint32_t kind,
                    const Moment &moment,
                    Vocabulary vocabulary)
{
    const auto variable = [&] {
        return QString::fromStdString(session.names().variables.at(moment.index));
    };
    const QString lock = model::word(Term::Lock, vocabulary);
    switch (moment.kind) {
    case MomentKind::Read:
        return StepText::tr("reads “%1”").arg(variable());
    case MomentKind::Add:
        return StepText::tr("adds: %1 + 1").arg(moment.inHand);
    case MomentKind::Write:
        //: %1: a number; %2: name of a shared variable
        return StepText::tr("writes %1 to “%2”").arg(moment.inHand).arg(variable());
    case MomentKind::AddAtOnce:
        //: At once: in one step that cannot be divided. %1: name of a shared variable
        return StepText::tr("adds 1 to “%1”, at once").arg(variable());
    case MomentKind::Lock:
        //: %1: lock, or key; %2: its name
        return StepText::tr("takes the %1 “%2”").arg(lock, lockOf(session, moment.index));
    case MomentKind::Unlock:
        //: %1: lock, or key; %2: its name
        return StepText::tr("gives back the %1 “%2”").arg(lock, lockOf(session, moment.index));
    case MomentKind::TakeGil:
        //: %1: GIL, or bathroom
        return StepText::tr("is awake, needs the %1").arg(model::word(Term::Gil, vocabulary));
    case MomentKind::Work:
        break;
    }
    return workWords(session, kind, moment);
}

/// Of the lines that a step stands for, the one of a moment: the loop's head is the first, the
/// write the last.
std::size_t lineWithin(const Moment &moment, const engine::IncrementStep &step, std::size_t lines)
{
    const std::size_t last = lines - 1;
    const std::size_t first = std::min<std::size_t>(step.sync == engine::Sync::Lock ? 2 : 1, last);
    switch (moment.kind) {
    case MomentKind::Lock:
    case MomentKind::Unlock:
        return std::min<std::size_t>(1, last);
    case MomentKind::Add:
        return std::min(first + 1, last);
    case MomentKind::Write:
        return last;
    default:
        return first;
    }
}

} // namespace

QString stepperName(const StepSession &session, model::StepNumber number, Vocabulary vocabulary)
{
    const auto &task = session.plan().tasks.at(threadOf(session, number).kind);
    //: %1: "Chef 1" or "Thread 1"; %2: the name of its task
    return StepText::tr("%1 (%2)").arg(model::threadName(engine::ThreadIndex {number}, vocabulary),
                                       QString::fromStdString(task.name));
}

QString standWords(const StepSession &session, model::StepNumber number, Vocabulary vocabulary)
{
    const StepThread &thread = threadOf(session, number);
    switch (thread.stand) {
    case Stand::Done:
        return StepText::tr("has finished");
    case Stand::Failed:
        return StepText::tr("has failed");
    case Stand::Away:
        return StepText::tr("is away: wakes by itself");
    case Stand::LockBlocked:
        //: %1: lock, or key; %2: its name
        return StepText::tr("waits for the %1 “%2”")
            .arg(model::word(Term::Lock, vocabulary), lockOf(session, thread.moment.index));
    case Stand::GilBlocked:
        //: %1: GIL, or bathroom
        return StepText::tr("waits for the %1").arg(model::word(Term::Gil, vocabulary));
    case Stand::Ready:
    case Stand::Moving:
        break;
    }
    QString text =
        //: %1: what a thread does next, such as "reads “x”"
        StepText::tr("next: %1").arg(momentWords(session, thread.kind, thread.moment, vocabulary));
    if (const auto waited = session.waited().at(number - 1); waited > 0)
        //: Put after "next: …": he waited while others made so many moves. %1: a count
        text += StepText::tr(" (moves waited: %1)").arg(waited);
    return text;
}

QString moveWords(const StepSession &session, const model::StepMove &move, Vocabulary vocabulary)
{
    return momentWords(session, move.kind, move.moment, vocabulary);
}

QString sharedWords(const StepSession &session, Vocabulary vocabulary)
{
    const model::StepState &state = session.state();
    const auto holder = [&](model::StepNumber number) {
        return number == engine::kNobody
            ? StepText::tr("nobody")
            : model::threadName(engine::ThreadIndex {number}, vocabulary);
    };
    QStringList lines;
    for (std::size_t i = 0; i < session.names().variables.size(); ++i) {
        const QString name = QString::fromStdString(session.names().variables[i]);
        //: %1: name of a shared variable; %2: its value; %3: a count
        lines << StepText::tr("“%1” is %2 (increments so far: %3)")
                     .arg(name)
                     .arg(state.values.at(i))
                     .arg(state.made.at(i));
    }
    for (std::size_t i = 0; i < session.names().locks.size(); ++i) {
        //: %1: "Lock" or "Key"; %2: its name; %3: who has it
        lines << StepText::tr("%1 “%2”: %3")
                     .arg(model::heading(Term::Lock, vocabulary),
                          lockOf(session, static_cast<std::uint32_t>(i)),
                          holder(state.owners.at(i)));
    }
    if (session.plan().gil.enabled)
        lines << QStringLiteral("%1: %2").arg(model::heading(Term::Gil, vocabulary),
                                              holder(state.gilHolder));
    return lines.join(QLatin1Char('\n'));
}

QString ringWords(const StepSession &session, Vocabulary vocabulary)
{
    QStringList parts;
    for (const auto &member : session.state().ring)
        //: %1: such as "Thread 1"; %2, %3: names of locks
        parts << StepText::tr("%1 holds “%2” and wants “%3”")
                     .arg(model::threadName(engine::ThreadIndex {member.number}, vocabulary),
                          lockOf(session, member.holds), lockOf(session, member.wants));
    return withSemicolons(parts);
}

QString endWords(const StepSession &session, Vocabulary vocabulary)
{
    const model::StepState &state = session.state();
    if (!state.ring.empty())
        //: %1: such as "Thread 1 holds “a” and wants “b”"
        return StepText::tr("Deadlock: %1.").arg(ringWords(session, vocabulary));
    if (!state.over())
        return {};
    if (const auto lost = model::lostUpdates(state); lost > 0)
        return StepText::tr("Over. Updates lost: %1.").arg(lost);
    return StepText::tr("Over: all have finished, and nothing is lost.");
}

QString explorationWords(const model::ExplorationResult &result)
{
    QStringList lines;
    //: Interleaving: an order in which threads take turns. %1: a count
    lines << (result.complete ? StepText::tr("Interleavings, all of them really run: %1")
                                    .arg(result.interleavings)
                              : StepText::tr("Interleavings so far: %1").arg(result.interleavings));
    const auto add = [&](model::StepEnd end, const QString &words) {
        const std::uint64_t count = result.countOf(end);
        const auto found = std::find_if(result.outcomes.begin(), result.outcomes.end(),
                                        [end](const auto &outcome) { return outcome.end == end; });
        if (found == result.outcomes.end())
            lines << QStringLiteral("0 %1").arg(words);
        else
            //: %1: a count; %2: what became of them; %3: a list of choices
            lines << StepText::tr("%1 %2, such as %3")
                         .arg(count)
                         .arg(words, model::interleavingText(found->example));
    };
    //: After a count of interleavings: "3 lose an update, such as 1 2 2 1"
    add(model::StepEnd::LostUpdates, StepText::tr("lose an update"));
    add(model::StepEnd::Deadlock, StepText::tr("end in a deadlock"));
    //: After a count of interleavings: nothing is lost in them
    add(model::StepEnd::Whole, StepText::tr("come out whole"));
    return lines.join(QLatin1Char('\n'));
}

std::vector<LineMark> stepMarks(const StepSession &session, const model::PythonListing &listing)
{
    std::map<std::size_t, QString> labels;
    const auto &threads = session.state().threads;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        const StepThread &thread = threads[i];
        if (thread.stand == Stand::Done || thread.stand == Stand::Failed)
            continue;
        const auto step = thread.moment.step;
        const auto line = listing.lineOf({.task = static_cast<std::int32_t>(thread.kind),
                                          .step = static_cast<std::int32_t>(step)});
        if (!line)
            continue;
        std::size_t at = *line;
        const auto &steps = session.plan().tasks.at(thread.kind).steps;
        if (const auto *increment = std::get_if<engine::IncrementStep>(&steps.at(step)))
            at += lineWithin(thread.moment, *increment, listing.linesOfStep(*line));
        QString &label = labels[at];
        label += (label.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(i + 1);
    }
    std::vector<LineMark> marks;
    marks.reserve(labels.size());
    for (const auto &[line, label] : labels)
        marks.push_back({.line = static_cast<int>(line),
                         .lineCount = 1,
                         .label = label,
                         .emphasis = LineEmphasis::Plain});
    return marks;
}

} // namespace brigade::app
