// What a run's reader must know beside the events, as JSON (the second block of a recording).
// When a member is missing or of another type: an error that names it.
// Threads: pure functions, any thread.
#pragma once

#include "engine/result.h"
#include "engine/run.h"

#include <QByteArray>

#include <span>
#include <string>
#include <vector>

namespace brigade::model {

[[nodiscard]] QByteArray writeRunInfo(const engine::RunInfo &info);
[[nodiscard]] engine::Result<engine::RunInfo> readRunInfo(const QByteArray &json);

/// A list of texts, for what was added at the end.
[[nodiscard]] QByteArray writeNotices(std::span<const std::string> notices);
[[nodiscard]] engine::Result<std::vector<std::string>> readNotices(const QByteArray &json);

} // namespace brigade::model
