#include "app/progress_line.h"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include <algorithm>

namespace brigade::app {

namespace {

constexpr qint64 kSilentMs = 1000;
constexpr qint64 kEveryMs = 200;

bool isTerminal(std::FILE *file)
{
#ifdef _WIN32
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

std::uint64_t plannedTasks(const engine::Plan &plan)
{
    if (plan.arrival.kind != engine::ArrivalKind::AllAtOnce)
        return 0; // as many as will come
    std::uint64_t count = 0;
    for (const engine::TaskKind &kind : plan.tasks)
        count += kind.count;
    return count;
}

} // namespace

void ProgressCount::fold(std::span<const engine::TraceEvent> events)
{
    for (const engine::TraceEvent &event : events) {
        switch (event.kind) {
        case engine::EventKind::TaskFinished:
            ++(event.arg == 0 ? m_done : m_failed);
            break;
        case engine::EventKind::TaskLost:
            ++m_failed;
            break;
        case engine::EventKind::ProcessCrashed:
            ++m_crashed;
            break;
        case engine::EventKind::GilAcquired:
            m_switches[event.process] = event.arg2;
            break;
        default:
            break;
        }
    }
}

QString ProgressCount::text(double seconds, const engine::Plan &plan) const
{
    QString text = QString::number(seconds, 'f', 1) + QStringLiteral(" s  ");
    const std::uint64_t planned = plannedTasks(plan);
    text += planned == 0 ? QStringLiteral("%1 tasks done").arg(m_done)
                         : QStringLiteral("%1 of %2 tasks done").arg(m_done).arg(planned);
    if (m_failed > 0)
        text += QStringLiteral("  %1 failed or lost").arg(m_failed);
    if (m_crashed > 0)
        text += QStringLiteral("  %1 crashed").arg(m_crashed);
    std::int64_t switches = 0;
    for (const auto &[process, number] : m_switches)
        switches += number;
    if (switches > 0)
        text += QStringLiteral("  %1 GIL switches").arg(switches);
    return text;
}

ProgressLine::ProgressLine(std::FILE *terminal, Loudness loudness)
    : m_terminal(loudness == Loudness::Normal && isTerminal(terminal) ? terminal : nullptr)
{
    m_clock.start();
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const model::Trace &trace)
{
    const qint64 nowMs = m_clock.elapsed();
    const bool early = nowMs < kSilentMs && m_word.isEmpty();
    if (m_terminal == nullptr || early || nowMs - m_lastMs < kEveryMs)
        return;
    m_lastMs = nowMs;
    m_count.fold(trace.since(m_folded));
    m_folded = trace.appended();
    write(m_count.text(static_cast<double>(trace.endNs()) / 1e9, trace.plan()) + m_word);
}

void ProgressLine::tell(const QString &text)
{
    if (m_terminal != nullptr)
        write(text);
}

void ProgressLine::announce(const QString &word)
{
    if (m_word.isEmpty())
        m_lastMs -= kEveryMs;
    m_word = QStringLiteral("  ") + word;
}

void ProgressLine::clear()
{
    if (m_written > 0) {
        write({});
        (void)std::fputs("\r", m_terminal);
        (void)std::fflush(m_terminal);
    }
    m_written = 0;
}

void ProgressLine::write(const QString &text)
{
    // Padded with spaces: every terminal knows them.
    const QString line = QLatin1Char('\r') + text.leftJustified(m_written);
    (void)std::fputs(line.toLocal8Bit().constData(), m_terminal);
    (void)std::fflush(m_terminal);
    m_written = std::max(m_written, text.size());
}

} // namespace brigade::app
