// Lanes as text, so that a test can say what it expects in one line: "Running 0..10 c1 #2 native".
#pragma once

#include "model/timeline.h"

#include <QString>
#include <QStringList>

namespace brigade::testing {

inline QString nameOf(model::ThreadState state)
{
    static const QStringList names {"Starting", "Running", "GilWait", "LockWait",
                                    "Io",       "OffCore", "Idle",    "LoopWait"};
    return names.at(static_cast<int>(state));
}

template<typename Entry>
QString rangeOf(const Entry &entry)
{
    QString text = QStringLiteral("%1..%2").arg(entry.beginNs).arg(entry.endNs);
    if (entry.task != engine::kNoTask)
        text += QStringLiteral(" #%1").arg(static_cast<unsigned>(entry.task));
    return entry.native ? text + QStringLiteral(" native") : text;
}

inline QString textOf(const model::ThreadLane &lane)
{
    QStringList parts;
    for (const auto &entry : lane.intervals) {
        QString part = nameOf(entry.state) + QLatin1Char(' ') + rangeOf(entry);
        if (entry.core != engine::kUnknownCore)
            part += QStringLiteral(" c%1").arg(entry.core);
        parts << part;
    }
    return parts.join(QStringLiteral("; "));
}

inline QString textOf(const model::CoreLane &lane)
{
    QStringList parts;
    for (const auto &entry : lane.intervals)
        parts << QStringLiteral("%1.%2 %3")
                     .arg(static_cast<unsigned>(entry.thread.process))
                     .arg(static_cast<unsigned>(entry.thread.thread))
                     .arg(rangeOf(entry));
    return parts.join(QStringLiteral("; "));
}

} // namespace brigade::testing
