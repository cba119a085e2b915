// A run's figures as a few lines to read, in the field's words; only what was measured.
// Threads: pure functions, any thread.
#pragma once

#include "model/insights.h"
#include "model/statistics.h"
#include "model/trace.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace brigade::app {

enum class Verdict : std::uint8_t { Finished, Unfinished };

/// Unfinished: a task failed, was lost or cancelled, or the run was stopped or broke off. A worker
/// that crashed and whose tasks others finished is no such case.
[[nodiscard]] Verdict verdict(const model::Trace &trace, const model::Statistics &statistics);

/// Lines that end in a newline each; begins with the plan's title.
[[nodiscard]] QString summaryText(const model::Trace &trace, const model::Statistics &statistics);
/// What stands out, a paragraph each; empty for nothing.
[[nodiscard]] QString insightsText(const std::vector<model::Insight> &insights);

/// What a reader of the figures must be told, one line each.
[[nodiscard]] QStringList traceNotices(const model::Trace &trace);

/// "503 ms", "1.25 s".
[[nodiscard]] QString secondsText(double seconds);

} // namespace brigade::app
