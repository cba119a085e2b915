// Several runs of one plan as one report: the keys of a single report with the medians of the
// figures, each run's own report in `runs`, and how the counters came out in `histograms`. Threads:
// pure functions, any thread.
#pragma once

#include <QJsonObject>

#include <vector>

namespace brigade::app {

/// `reports` is not empty. What has no median (texts, lists of processes) is the last run's.
[[nodiscard]] QJsonObject repeatReport(const std::vector<QJsonObject> &reports);

} // namespace brigade::app
