// How often a repeated plan's counters came out how: from the reports of its runs.
// Threads: pure functions, any thread.
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace brigade::app {

/// Per counter: `runs_with_loss`, `lost` with its `min`, `median` and `max`, and the histogram of
/// `actual` as bins {from, to, runs}: one for each value where there are few, else equal ones.
/// Empty without counters.
[[nodiscard]] QJsonObject counterHistograms(const std::vector<QJsonObject> &reports);

/// The same to read, lines that end in a newline each.
[[nodiscard]] QString histogramText(const QJsonObject &histograms);

} // namespace brigade::app
