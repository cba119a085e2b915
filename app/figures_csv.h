// A report as a table for spreadsheets (RFC 4180): "figure,value", a line for each figure, named by
// the report's own keys: "makespan_s", "cores.0.own". Threads: pure function, any thread.
#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace brigade::app {

/// Figures of the run come first, lists and what was run after them. UTF-8, lines end in CR LF.
[[nodiscard]] QByteArray figuresCsv(const QJsonObject &report);

/// As CSV when the path ends in .csv, else as JSON; whole or not at all.
[[nodiscard]] engine::Result<bool> writeFigures(const QJsonObject &report, const QString &path);

} // namespace brigade::app
