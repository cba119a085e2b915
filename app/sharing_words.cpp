#include "app/sharing_words.h"

#include "app/format_time.h"
#include "app/joined_words.h"
#include "model/step_session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace brigade::app {

namespace {

struct SharingText
{
    Q_DECLARE_TR_FUNCTIONS(Sharing)
};

QString durationOf(double seconds)
{
    return formatDuration(std::llround(seconds * 1e9));
}

} // namespace

QString counterWords(const model::CounterFigures &counter)
{
    if (counter.lost() == 0)
        //: %1: value of a counter; none: no update of it
        return SharingText::tr("%1, none lost").arg(formatCount(counter.actual));
    return SharingText::tr("%1 of %2 updates lost (%3 is there)")
        .arg(formatCount(counter.lost()), formatCount(counter.expected),
             formatCount(counter.actual));
}

QString counterByProcess(const model::CounterFigures &counter, model::Vocabulary vocabulary)
{
    if (counter.processes.size() < 2)
        return {};
    QStringList parts;
    for (const model::CounterOfProcess &own : counter.processes)
        //: %1: value of a counter; %2: "process" or "restaurant"; %3: its number
        parts << SharingText::tr("%1 in %2 %3")
                     .arg(formatCount(own.actual), model::word(model::Term::Process, vocabulary))
                     .arg(own.process);
    return withCommas(parts);
}

QString lockWords(const model::LockFigures &lock)
{
    return SharingText::tr("taken: %1, waits: %2 (%3 in all)")
        .arg(formatCount(lock.acquired), formatCount(lock.waits), durationOf(lock.waitS));
}

QStringList jarWords(const model::ProcessNow &process,
                     std::uint32_t variable,
                     const TaskNames &tasks,
                     model::Vocabulary vocabulary)
{
    const auto value = process.variables.find(variable);
    const QString amount = formatCount(value == process.variables.end() ? 0 : value->second);
    QStringList hands;
    for (const auto &[thread, hand] : process.hands) {
        if (hand.variable == variable && hand.read)
            //: %1: number of a chef or thread; %2: the value that it read
            hands << SharingText::tr("%1 has read %2")
                         .arg(static_cast<std::uint32_t>(thread))
                         .arg(formatCount(*hand.read));
    }
    //: %1: "Ingredient" or "Shared variable", or nothing; %2: its name; %3: its value
    const QString pattern = SharingText::tr("%1 “%2”: %3");
    const QString name = tasks.variableName(variable);
    const QString text =
        pattern.arg(model::heading(model::Term::SharedVariable, vocabulary), name, amount);
    const QString brief = pattern.arg(QString(), name, amount).trimmed();
    if (hands.isEmpty())
        return {text, brief};
    const QString read = QStringLiteral(" · ") + withCommas(hands);
    return {text + read, brief + read, text, brief};
}

QStringList keyWords(const model::ProcessNow &process,
                     std::uint32_t lock,
                     const TaskNames &tasks,
                     model::Vocabulary vocabulary)
{
    const auto found = process.locks.find(lock);
    const bool held = found != process.locks.end() && found->second.holder;
    const QString state = held
        //: %1: such as "Chef 2"; it: the key or lock
        ? SharingText::tr("%1 has it").arg(model::threadName(*found->second.holder, vocabulary))
        : SharingText::tr("free");
    //: %1: key, or lock, or nothing; %2: its name; %3: who has it
    const QString pattern = SharingText::tr("%1 “%2”: %3");
    const QString name = tasks.lockName(lock);
    return {pattern.arg(model::heading(model::Term::Lock, vocabulary), name, state),
            pattern.arg(QString(), name, state).trimmed()};
}

QString ringSeatWords(const model::RingSeat &seat,
                      const TaskNames &tasks,
                      model::Vocabulary vocabulary)
{
    const bool kitchen = vocabulary == model::Vocabulary::Restaurant;
    const QString pattern = kitchen
        //: %1: such as "Chef 2"; %2: its task; %3, %4: names of locks
        ? SharingText::tr("%1 (%2) has the key to %3 and waits for the one to %4")
        : SharingText::tr("%1 (%2) holds the lock %3 and waits for %4");
    const QString words =
        pattern.arg(model::threadName(seat.thread.thread, vocabulary), tasks.nameOf(seat.task),
                    QString::fromStdString(seat.holds), QString::fromStdString(seat.wants));
    //: %1: such as "Thread 2 (pay) holds the lock a and waits for b"
    return seat.dismissed ? SharingText::tr("%1, and was dismissed").arg(words) : words;
}

QString payloadWords(const model::PayloadFigures &payload)
{
    //: Loads: data between processes. %1: a count; %2: a size; %3 to %5: times
    return SharingText::tr("loads: %1, %2: packed in %3, carried in %4, unpacked in %5")
        .arg(formatCount(payload.loads), bytesText(payload.bytes), durationOf(payload.packS),
             durationOf(payload.carryS), durationOf(payload.unpackS));
}

QString valuesText(const engine::SharedNames &names, const std::vector<std::uint32_t> &values)
{
    QStringList words;
    for (std::size_t i = 0; i < values.size() && i < names.variables.size(); ++i)
        words << QStringLiteral("%1 = %2")
                     .arg(QString::fromStdString(names.variables[i]))
                     .arg(values[i]);
    return withCommas(words);
}

QString bytesText(std::uint64_t bytes)
{
    constexpr double kKilo = 1024;
    const auto size = static_cast<double>(bytes);
    if (size < kKilo * kKilo)
        return SharingText::tr("%1 KB").arg(QLocale().toString(size / kKilo, 'f', 0));
    return SharingText::tr("%1 MB").arg(
        QLocale().toString(size / (kKilo * kKilo), 'f', size < 10 * kKilo * kKilo ? 1 : 0));
}

} // namespace brigade::app
