// How often a repeated plan's counters came out how: from the reports of its runs.
// Threads: pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace brigade::app {

/// Per counter: `expected` (of the last run), `runs_with_loss`, `lost` with its `min`, `median` and
/// `max`, and the histogram of `actual` as bins {from, to, runs}: one for each value where there
/// are few, else equal ones. Empty without counters.
[[nodiscard]] QJsonObject counterHistograms(const std::vector<QJsonObject> &reports);

/// A count of such a histogram, with the language's separators.
[[nodiscard]] QString countText(const QJsonValue &count);

/// The same to read, lines that end in a newline each.
[[nodiscard]] QString histogramText(const QJsonObject &histograms);

/// A line for each run and counter: run, counter, expected, actual, lost, makespan_s.
[[nodiscard]] QByteArray counterTable(const std::vector<QJsonObject> &reports);

} // namespace brigade::app
