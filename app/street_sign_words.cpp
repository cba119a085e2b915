// What the words of the street say of the whole of it: its sign, the chain's office, the rail.
#include "app/format_time.h"
#include "app/street_office.h"
#include "app/street_words.h"
#include "model/figure_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace brigade::app {

namespace {

struct SignText
{
    Q_DECLARE_TR_FUNCTIONS(Street)
};

constexpr double kSignNsPerS = 1e9;

QString railWord(model::Vocabulary vocabulary)
{
    //: Over the queue before a restaurant, very short: where tickets of orders hang
    return vocabulary == model::Vocabulary::Restaurant ? SignText::tr("Rail")
                                                       : SignText::tr("Queue");
}

QString doorWord(model::Vocabulary vocabulary)
{
    //: Before a restaurant with a head waiter: where guests stand until he looks at them.
    return vocabulary == model::Vocabulary::Restaurant
        ? SignText::tr("Door")
        //: Requests that an event loop has not looked at yet.
        : SignText::tr("Arrived");
}

} // namespace

QStringList StreetWords::signs() const
{
    using model::Term;
    if (!m_street.started)
        //: %1, %2: numbers; %3: "processes" or "restaurants"
        return {SignText::tr("starting: %1 of %2 %3 open")
                    .arg(std::count_if(m_street.processes.begin(), m_street.processes.end(),
                                       [](const auto &entry) { return entry.second.ready; }))
                    .arg(m_street.processes.size())
                    .arg(model::plural(Term::Process, m_vocabulary))};
    // Always as many digits, so that the line does not dance.
    const double seconds = static_cast<double>(m_street.timeNs) / kSignNsPerS;
    QStringList parts {model::withUnit(model::decimalText(seconds, 3), QStringLiteral("s")),
                       //: %1, %2: counts; %3: "tasks" or "orders"
                       SignText::tr("%1 of %2 %3 done")
                           .arg(formatCount(m_street.done), formatCount(m_street.arrived),
                                model::plural(Term::Task, m_vocabulary))};
    const auto add = [&](std::uint64_t count, const QString &pattern) {
        if (count > 0)
            parts << pattern.arg(formatCount(count));
    };
    add(waitingAtTheDoor(),
        //: %1: a count; a guest stands for a request
        m_vocabulary == model::Vocabulary::Restaurant ? SignText::tr("guests at the door: %1")
                                                      : SignText::tr("%1 wait for their turn"));
    add(m_street.failed, SignText::tr("%1 failed"));
    //: %1: a count of tasks or orders that were lost with a crashed process
    add(m_street.lost, SignText::tr("%1 lost"));
    //: %1: a count of tasks or orders: the queue was full
    add(m_street.rejected, SignText::tr("%1 rejected"));
    //: %1: a count of tasks or orders that had not begun when the run ended
    add(m_street.cancelled, SignText::tr("%1 cancelled"));
    if (m_street.ended)
        parts << SignText::tr("the run has ended");
    const QString full = parts.join(QStringLiteral("  ·  "));
    //: %1, %2: counts of tasks or orders
    parts[1] = SignText::tr("%1 of %2 done")
                   .arg(formatCount(m_street.done), formatCount(m_street.arrived));
    const QString brief = parts.join(QStringLiteral(" · "));
    return {full, brief, parts.mid(0, 2).join(QStringLiteral(" · "))};
}

/// Where event loops serve: what no loop has looked at yet, wherever it stands.
std::uint64_t StreetWords::waitingAtTheDoor() const
{
    std::uint64_t waiting = 0;
    bool loops = false;
    for (const auto &[index, process] : m_street.processes) {
        // What a loop has handed to its pool hangs on the rail; it has been taken.
        waiting += process.atTheDoor();
        loops = loops || process.loop.has_value();
    }
    return loops ? waiting + m_street.supervisorQueue.size() : 0;
}

QString StreetWords::office() const
{
    const auto office = officeOf(m_street);
    if (!office)
        return {};
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    //: Office: the head of several restaurants, that is their parent process. %1, %2: numbers
    const QString pattern = kitchen ? SignText::tr("Office: %1 of %2 restaurants open")
                                    : SignText::tr("Parent: %1 of %2 workers up");
    QString words = pattern.arg(office->open).arg(office->wanted);
    if (office->anew > 0)
        //: Put after "Office: 3 of 4 restaurants open". %1: a count
        words += (kitchen ? SignText::tr(", %1 opened anew") : SignText::tr(", %1 restarted"))
                     .arg(office->anew);
    return words;
}

QString StreetWords::rail() const
{
    return railWord(m_vocabulary);
}

QString StreetWords::door() const
{
    return doorWord(m_vocabulary);
}

TextSize streetTextSize(const QFont &font, model::Vocabulary vocabulary)
{
    const QFontMetricsF metrics(font);
    TextSize size {.line = std::ceil(metrics.height()),
                   .digit = metrics.horizontalAdvance(QLatin1Char('0'))};
    constexpr double kLeastDigits = 16;
    constexpr double kMostDigits = 34;
    const QString queues = model::stateWord(model::ThreadState::GilWait, vocabulary);
    size.state = std::clamp(metrics.horizontalAdvance(queues) + size.digit,
                            kLeastDigits * size.digit, kMostDigits * size.digit);
    size.rail = 2 * size.digit
        + std::max(metrics.horizontalAdvance(railWord(vocabulary)),
                   metrics.horizontalAdvance(doorWord(vocabulary)));
    return size;
}

} // namespace brigade::app
