// A sweep as text for a terminal, as JSON and as CSV (one line a run). Times in seconds.
// Threads: any; all but writeSweepReport() are pure functions.
#pragma once

#include "engine/result.h"
#include "model/sweep.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace brigade::app {

struct SweepOutcome
{
    QString title; ///< of the swept plan
    QString key;
    model::SweepMeasure measure {};
    std::vector<model::SweepPoint> points;
    QJsonObject plan; ///< the swept one; its own value of the key, not a point's
    QJsonObject host;
};

/// The header of the table, and a line of it.
[[nodiscard]] QString sweepHeader(const SweepOutcome &outcome);
[[nodiscard]] QString sweepLine(const model::SweepPoint &point);
/// "The knee is at threads=4: ...", or why there is none to be named.
[[nodiscard]] QString kneeSentence(const SweepOutcome &outcome);

[[nodiscard]] QJsonObject sweepReport(const SweepOutcome &outcome);
[[nodiscard]] QByteArray sweepTable(const SweepOutcome &outcome);
/// The table when the path ends in .csv, JSON otherwise; written whole or not at all.
[[nodiscard]] engine::Result<bool> writeSweepReport(const SweepOutcome &outcome,
                                                    const QString &path);

} // namespace brigade::app
