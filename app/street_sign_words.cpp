// What the words of the street say of the whole of it: its sign, the chain's office, the rail.
#include "app/format_time.h"
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
    return vocabulary == model::Vocabulary::Restaurant ? SignText::tr("Rail")
                                                       : SignText::tr("Queue");
}

} // namespace

QString StreetWords::sign() const
{
    using model::Term;
    if (!m_street.started)
        return SignText::tr("starting: %1 of %2 %3 open")
            .arg(std::count_if(m_street.processes.begin(), m_street.processes.end(),
                               [](const auto &entry) { return entry.second.ready; }))
            .arg(m_street.processes.size())
            .arg(model::plural(Term::Process, m_vocabulary));
    // Always as many digits, so that the line does not dance.
    const double seconds = static_cast<double>(m_street.timeNs) / kSignNsPerS;
    QStringList parts {model::withUnit(model::decimalText(seconds, 3), QStringLiteral("s")),
                       SignText::tr("%1 of %2 %3 done")
                           .arg(formatCount(m_street.done), formatCount(m_street.arrived),
                                model::plural(Term::Task, m_vocabulary))};
    const auto add = [&](std::uint64_t count, const QString &pattern) {
        if (count > 0)
            parts << pattern.arg(formatCount(count));
    };
    add(waitingAtTheDoor(),
        m_vocabulary == model::Vocabulary::Restaurant ? SignText::tr("%1 guests wait at the door")
                                                      : SignText::tr("%1 wait for their turn"));
    add(m_street.failed, SignText::tr("%1 failed"));
    add(m_street.lost, SignText::tr("%1 lost"));
    add(m_street.rejected, SignText::tr("%1 rejected"));
    add(m_street.cancelled, SignText::tr("%1 cancelled"));
    if (m_street.ended)
        parts << SignText::tr("the run has ended");
    else if (const QString office = this->office(); !office.isEmpty())
        parts << office;
    return parts.join(QStringLiteral("  ·  "));
}

/// Where event loops serve: what has arrived and not begun, wherever it stands.
std::uint64_t StreetWords::waitingAtTheDoor() const
{
    std::uint64_t waiting = 0;
    bool loops = false;
    for (const auto &[index, process] : m_street.processes) {
        waiting += process.queue.size();
        loops = loops || process.loop.has_value();
    }
    return loops ? waiting + m_street.supervisorQueue.size() : 0;
}

/// The parent of several workers that serve, as the office of a chain: who is open, and who was
/// opened in the place of one that crashed.
QString StreetWords::office() const
{
    std::uint64_t open = 0;
    std::uint64_t anew = 0;
    for (const auto &[index, process] : m_street.processes) {
        if (process.role != engine::ProcessRole::Worker)
            continue;
        if (!process.loop && process.ready)
            return {};
        open += process.ready && !process.gone && !process.dismissed ? 1U : 0U;
        anew += process.replaces ? 1U : 0U;
    }
    if (m_street.liveProcesses < 2 && anew == 0)
        return {};
    const bool kitchen = m_vocabulary == model::Vocabulary::Restaurant;
    const QString pattern = kitchen ? SignText::tr("Office: %1 of %2 restaurants open")
                                    : SignText::tr("Parent: %1 of %2 workers up");
    QString words = pattern.arg(open).arg(m_street.liveProcesses);
    if (anew > 0)
        words +=
            (kitchen ? SignText::tr(", %1 opened anew") : SignText::tr(", %1 restarted")).arg(anew);
    return words;
}

QString StreetWords::rail() const
{
    return railWord(m_vocabulary);
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
    size.rail = metrics.horizontalAdvance(railWord(vocabulary)) + 2 * size.digit;
    return size;
}

} // namespace brigade::app
