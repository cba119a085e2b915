#include "app/sharing_words.h"

#include "app/format_time.h"

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
        parts << SharingText::tr("%1 in %2 %3")
                     .arg(formatCount(own.actual), model::word(model::Term::Process, vocabulary))
                     .arg(own.process);
    return parts.join(QStringLiteral(", "));
}

QString lockWords(const model::LockFigures &lock)
{
    return SharingText::tr("taken: %1, waits: %2 (%3 in all)")
        .arg(formatCount(lock.acquired), formatCount(lock.waits), durationOf(lock.waitS));
}

QString ringSeatWords(const model::RingSeat &seat,
                      const TaskNames &tasks,
                      model::Vocabulary vocabulary)
{
    const bool kitchen = vocabulary == model::Vocabulary::Restaurant;
    const QString pattern = kitchen
        ? SharingText::tr("%1 (%2) has the key to %3 and waits for the one to %4")
        : SharingText::tr("%1 (%2) holds the lock %3 and waits for %4");
    return pattern.arg(model::threadName(seat.thread.thread, vocabulary), tasks.nameOf(seat.task),
                       QString::fromStdString(seat.holds), QString::fromStdString(seat.wants));
}

QString payloadWords(const model::PayloadFigures &payload)
{
    return SharingText::tr("loads: %1, %2: packed in %3, carried in %4, unpacked in %5")
        .arg(formatCount(payload.loads), bytesText(payload.bytes), durationOf(payload.packS),
             durationOf(payload.carryS), durationOf(payload.unpackS));
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
