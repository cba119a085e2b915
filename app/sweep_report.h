// A sweep as text for a terminal, as JSON and as CSV (one line a run). Times in seconds.
// Threads: pure functions, any thread.
#pragma once

#include "model/sweep.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace brigade::app {

struct SweepOutcome
{
    QString key;
    model::SweepMeasure measure {};
    std::vector<model::SweepPoint> points;
    QJsonObject plan; ///< the swept one; its own value of the key, not a point's
    QJsonObject host;
};

/// The header of the table, and a line of it.
[[nodiscard]] QString sweepHeader(const SweepOutcome &outcome);
[[nodiscard]] QString sweepLine(const model::SweepPoint &point);
/// "the knee is at threads=4: ...", or why there is none to be named.
[[nodiscard]] QString kneeSentence(const SweepOutcome &outcome);

[[nodiscard]] QJsonObject sweepReport(const SweepOutcome &outcome);
[[nodiscard]] QByteArray sweepTable(const SweepOutcome &outcome);

} // namespace brigade::app
