// What a run has come to, on one line of a terminal that is written over and over; on anything else
// and in the first second nothing is written. The destructor clears it.
// Threads: one. Costs by new events.
#pragma once

#include "app/command_line.h"
#include "model/trace.h"

#include <QElapsedTimer>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <map>

namespace brigade::app {

/// Counts what the line tells; a value.
class ProgressCount
{
public:
    void fold(std::span<const engine::TraceEvent> events);
    /// "2.3 s  12 of 40 tasks done  410 GIL switches".
    [[nodiscard]] QString text(double seconds, const engine::Plan &plan) const;

private:
    std::uint64_t m_done = 0;
    std::uint64_t m_failed = 0; ///< and lost
    std::uint64_t m_crashed = 0;
    std::map<engine::ProcessIndex, std::int64_t> m_switches;
};

class ProgressLine
{
public:
    ProgressLine(std::FILE *terminal, Loudness loudness);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Call as often as you like; it writes a few times a second.
    void show(const model::Trace &trace);
    /// Writes this, at once.
    void tell(const QString &text);
    /// From now on a word at the end of the line, which is written at once.
    void announce(const QString &word);
    void clear();

private:
    void write(const QString &text);

    std::FILE *m_terminal; ///< null: nothing is ever written
    QElapsedTimer m_clock;
    qint64 m_lastMs = 0;
    std::uint64_t m_folded = 0; ///< of all that were appended
    ProgressCount m_count;
    QString m_word;
    qsizetype m_written = 0; ///< characters on the line
};

} // namespace brigade::app
