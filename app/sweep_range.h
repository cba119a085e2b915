// What `sweep --over` says: a key of the plan and the values that it takes, one after another.
// Threads: pure functions, any thread.
#pragma once

#include "engine/result.h"

#include <QString>
#include <QStringList>

namespace brigade::app {

inline constexpr int kMaxSweepValues = 1000;

struct SweepRange
{
    QString key;        ///< dotted, as in --set
    QStringList values; ///< at least one, none twice
    friend bool operator==(const SweepRange &, const SweepRange &) = default;
};

/// "threads=1..8", "threads=1..16:5" (1, 6, 11, 16), "gil.enabled=true,false".
/// The error says what is wrong, without the option's name.
[[nodiscard]] engine::Result<SweepRange> parseSweepRange(const QString &text);

} // namespace brigade::app
